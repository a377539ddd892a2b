import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Calls that are encrypted all the way. */
export const mediaEncryptedEndToEnd = guideRule({
  id: 'media-encrypted-end-to-end',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '3-3',
  statement: 'Where calls are to be encrypted, so are endpoints, and transcoders and gateways between.',
  why: 'A call is in the clear as soon as one of them is not: nobody is told, and everybody thinks otherwise.',
  judges: 'connection-settings',
  check({ path, settings: { phoneSystem } }) {
    if (!phoneSystem.ports.some(({ mediaEncryption }) => mediaEncryption))
      return { notApplicable: 'It is not to encrypt calls.' };
    return {
      violations: [
        ...phoneSystem.unencryptedEndpoints.map((name) => `calls with endpoint "${name}" are not encrypted`),
        ...phoneSystem.unencryptedDevices.map((name) => `calls through device "${name}" are not encrypted`),
      ].map((message) => ({ at: path, message })),
    };
  },
});

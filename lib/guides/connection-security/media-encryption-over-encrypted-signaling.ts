import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Media keys that nobody overhears. */
export const mediaEncryptionOverEncryptedSignaling = guideRule({
  id: 'media-encryption-over-encrypted-signaling',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '3-3',
  statement: 'Where calls are to be encrypted, the port is in encrypted mode.',
  why: 'The keys of a call travel with its signaling: unless that is encrypted, the call is not, either.',
  judges: 'connection-settings',
  check({ path, settings: { phoneSystem } }) {
    const ports = phoneSystem.ports.filter(({ mediaEncryption }) => mediaEncryption);
    if (ports.length === 0) return { notApplicable: 'It is not to encrypt calls.' };
    return {
      violations: ports
        .filter(({ securityMode }) => securityMode !== 'encrypted')
        .map(({ name, securityMode }) => ({
          at: path,
          message: `port "${name}" is to encrypt calls and is ${securityMode}, so that it cannot`,
        })),
    };
  },
});

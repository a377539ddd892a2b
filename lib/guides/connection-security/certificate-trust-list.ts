import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** A list of whom Unified CM trusts. */
export const certificateTrustList = guideRule({
  id: 'certificate-trust-list',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '3-2',
  statement: 'Unified CM has a certificate trust list where a port is authenticated or encrypted.',
  why: 'Signaling and devices are authenticated by the certificates of that list.',
  judges: 'connection-settings',
  check({ path, settings: { phoneSystem } }) {
    const secure = phoneSystem.ports.filter(({ securityMode }) => securityMode !== 'non-secure');
    if (secure.length === 0) return { notApplicable: 'It has no authenticated or encrypted port.' };
    return {
      violations: phoneSystem.certificateTrustList
        ? []
        : secure.map(({ name, securityMode }) => ({
            at: path,
            message: `port "${name}" is ${securityMode}, and Unified CM has no certificate trust list`,
          })),
    };
  },
});

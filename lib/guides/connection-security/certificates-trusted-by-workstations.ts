import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** No warnings that people learn to ignore. */
export const certificatesTrustedByWorkstations = guideRule({
  id: 'certificates-trusted-by-workstations',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '8-2',
  statement: 'The certificate of the authority is in the Trusted Root Store of users’ workstations.',
  why: 'Browsers and IMAP clients warn of a certificate that they do not trust, and people learn to click the warning away.',
  judges: 'connection-settings',
  advice: true,
  check: ({ path, settings: { certificates } }) => ({
    violations: certificates.trustedByWorkstations
      ? []
      : [{ at: path, message: 'has certificates that workstations of users do not trust' }],
  }),
});

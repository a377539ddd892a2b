import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeEncryptedDesktops } from './desktops';

/** Certificates that somebody answers for. */
export const certificateAuthorityOfTheEnterprise = guideRule({
  id: 'certificate-authority-of-the-enterprise',
  guide: SECURING_UNIFIED_CCE,
  page: '8-19',
  statement:
    'The certificates of desktops are signed by an authority of the enterprise or a public one, rather than by the ' +
    'one that the software installs.',
  why: 'Nobody vouches for what the software signs itself, and nobody can revoke it.',
  judges: 'contact-center',
  advice: true,
  check: (fact) =>
    judgeEncryptedDesktops(fact, (name, { certificateAuthority }) =>
      certificateAuthority === 'self-signed' ? `has ${name} with certificates that its own authority signs` : undefined,
    ),
});

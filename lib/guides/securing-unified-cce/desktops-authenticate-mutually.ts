import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeEncryptedDesktops } from './desktops';

/** Both ends show who they are. */
export const desktopsAuthenticateMutually = guideRule({
  id: 'desktops-authenticate-mutually',
  guide: SECURING_UNIFIED_CCE,
  page: '8-19',
  statement: 'An encrypted desktop and its server each show a certificate.',
  why: 'Without, anybody who has a desktop can sign in to the server, or can be the server.',
  judges: 'contact-center',
  check: (fact) =>
    judgeEncryptedDesktops(fact, (name, { mutualAuthentication }) =>
      mutualAuthentication ? undefined : `lets ${name} in without a certificate`,
    ),
});

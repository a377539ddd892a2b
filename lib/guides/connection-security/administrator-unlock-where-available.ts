import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeAuthenticationRules } from './judge-authentication-rules';

/** Nobody is locked out for want of an administrator. */
export const administratorUnlockWhereAvailable = guideRule({
  id: 'administrator-unlock-where-available',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '5-6',
  statement:
    'Locked accounts wait for an administrator only where one is at hand, or where the system is prone to fraud.',
  why: 'A user would otherwise be without messages until somebody comes.',
  judges: 'connection-settings',
  check(fact) {
    const { administratorAtHand, proneToFraud } = fact.settings.authenticationRules;
    return judgeAuthenticationRules(fact, ({ lockout }) =>
      lockout === 'until-unlocked' && !administratorAtHand && !proneToFraud
        ? 'leaves accounts locked until an administrator unlocks them, and none is at hand'
        : undefined,
    );
  },
});

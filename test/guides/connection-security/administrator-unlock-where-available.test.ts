import { describe, expect, it } from '@jest/globals';
import type { AuthenticationRulesProps } from '../../../lib/connection/settings/authentication-rules';
import { administratorUnlockWhereAvailable } from '../../../lib/guides/connection-security/administrator-unlock-where-available';
import { judgedAuthentication, PASSWORD_RULE, PIN_RULE, violatedBy } from '../account-facts';
import { SATISFIED } from '../facts';

const waits = { lockout: 'until-unlocked' } as const;

describe('administrator-unlock-where-available', () => {
  it.each<AuthenticationRulesProps>([
    {},
    { webApplication: { lockout: 1 }, phonePin: { lockout: 1440 } },
    { webApplication: waits, phonePin: waits, administratorAtHand: true },
    { webApplication: waits, phonePin: waits, proneToFraud: true },
    { webApplication: waits, ldapAuthentication: true },
  ])('is satisfied with %j', (props) => {
    expect(judgedAuthentication(administratorUnlockWhereAvailable, props)).toEqual(SATISFIED);
  });

  it('is violated where accounts wait for nobody', () => {
    const what = 'leaves accounts locked until an administrator unlocks them, and none is at hand';
    expect(judgedAuthentication(administratorUnlockWhereAvailable, { webApplication: waits })).toEqual(
      violatedBy(`${PASSWORD_RULE} ${what}`),
    );
    expect(judgedAuthentication(administratorUnlockWhereAvailable, { phonePin: waits })).toEqual(
      violatedBy(`${PIN_RULE} ${what}`),
    );
  });
});

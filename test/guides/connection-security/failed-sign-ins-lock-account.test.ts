import { describe, expect, it } from '@jest/globals';
import type { AuthenticationRuleProps } from '../../../lib/connection/settings/authentication-rules';
import { failedSignInsLockAccount } from '../../../lib/guides/connection-security/failed-sign-ins-lock-account';
import { judgedAuthentication, PASSWORD_RULE, PIN_RULE, violatedBy } from '../account-facts';
import { SATISFIED } from '../facts';

describe('failed-sign-ins-lock-account', () => {
  it.each<AuthenticationRuleProps>([{}, { failedSignIns: 3 }, { failedSignIns: 1 }])('is satisfied with %j', (rule) => {
    expect(judgedAuthentication(failedSignInsLockAccount, { webApplication: rule, phonePin: rule })).toEqual(SATISFIED);
  });

  it.each<[AuthenticationRuleProps, string]>([
    [{ failedSignIns: 4 }, 'locks an account after 4 failed sign-ins'],
    [{ failedSignIns: 'unlimited' }, 'locks no account, however often a sign-in fails'],
  ])('is violated with %j, for passwords and for PINs', (rule, what) => {
    expect(judgedAuthentication(failedSignInsLockAccount, { webApplication: rule })).toEqual(
      violatedBy(`${PASSWORD_RULE} ${what}`),
    );
    expect(judgedAuthentication(failedSignInsLockAccount, { phonePin: rule })).toEqual(
      violatedBy(`${PIN_RULE} ${what}`),
    );
    expect(judgedAuthentication(failedSignInsLockAccount, { webApplication: rule, phonePin: rule })).toEqual(
      violatedBy(`${PASSWORD_RULE} ${what}`, `${PIN_RULE} ${what}`),
    );
  });

  it.each([{ ldapAuthentication: true }, { businessEdition: true }])(
    'leaves passwords alone with %j, and not PINs',
    (elsewhere) => {
      const rule = { failedSignIns: 'unlimited' } as const;
      expect(judgedAuthentication(failedSignInsLockAccount, { ...elsewhere, webApplication: rule })).toEqual(SATISFIED);
      expect(
        judgedAuthentication(failedSignInsLockAccount, { ...elsewhere, webApplication: rule, phonePin: rule })
          .violations,
      ).toHaveLength(1);
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import type { AuthenticationRuleProps } from '../../../lib/connection/settings/authentication-rules';
import { failedSignInCountReset } from '../../../lib/guides/connection-security/failed-sign-in-count-reset';
import { judgedAuthentication, PASSWORD_RULE, PIN_RULE, violatedBy } from '../account-facts';
import { SATISFIED } from '../facts';

describe('failed-sign-in-count-reset', () => {
  it.each<AuthenticationRuleProps>([
    {},
    { resetFailedSignInsAfterMinutes: 30 },
    { resetFailedSignInsAfterMinutes: 120 },
  ])('is satisfied with %j', (rule) => {
    expect(judgedAuthentication(failedSignInCountReset, { webApplication: rule, phonePin: rule })).toEqual(SATISFIED);
  });

  it.each<[AuthenticationRuleProps, string]>([
    [{ resetFailedSignInsAfterMinutes: 29 }, 'forgets failed sign-ins after 29 minutes'],
  ])('is violated with %j, for passwords and for PINs', (rule, what) => {
    expect(judgedAuthentication(failedSignInCountReset, { webApplication: rule })).toEqual(
      violatedBy(`${PASSWORD_RULE} ${what}`),
    );
    expect(judgedAuthentication(failedSignInCountReset, { phonePin: rule })).toEqual(violatedBy(`${PIN_RULE} ${what}`));
    expect(judgedAuthentication(failedSignInCountReset, { webApplication: rule, phonePin: rule })).toEqual(
      violatedBy(`${PASSWORD_RULE} ${what}`, `${PIN_RULE} ${what}`),
    );
  });
});

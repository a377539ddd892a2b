import { describe, expect, it } from '@jest/globals';
import type { AuthenticationRuleProps } from '../../../lib/connection/settings/authentication-rules';
import { credentialHistory } from '../../../lib/guides/connection-security/credential-history';
import { judgedAuthentication, PASSWORD_RULE, PIN_RULE, violatedBy } from '../account-facts';
import { SATISFIED } from '../facts';

describe('credential-history', () => {
  it.each<AuthenticationRuleProps>([{}, { previousCredentials: 1 }])('is satisfied with %j', (rule) => {
    expect(judgedAuthentication(credentialHistory, { webApplication: rule, phonePin: rule })).toEqual(SATISFIED);
  });

  it.each<[AuthenticationRuleProps, string]>([
    [{ previousCredentials: 0 }, 'lets users take one again that they have had'],
  ])('is violated with %j, for passwords and for PINs', (rule, what) => {
    expect(judgedAuthentication(credentialHistory, { webApplication: rule })).toEqual(
      violatedBy(`${PASSWORD_RULE} ${what}`),
    );
    expect(judgedAuthentication(credentialHistory, { phonePin: rule })).toEqual(violatedBy(`${PIN_RULE} ${what}`));
    expect(judgedAuthentication(credentialHistory, { webApplication: rule, phonePin: rule })).toEqual(
      violatedBy(`${PASSWORD_RULE} ${what}`, `${PIN_RULE} ${what}`),
    );
  });
});

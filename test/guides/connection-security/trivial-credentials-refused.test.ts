import { describe, expect, it } from '@jest/globals';
import type { AuthenticationRuleProps } from '../../../lib/connection/settings/authentication-rules';
import { trivialCredentialsRefused } from '../../../lib/guides/connection-security/trivial-credentials-refused';
import { judgedAuthentication, PASSWORD_RULE, PIN_RULE, violatedBy } from '../account-facts';
import { SATISFIED } from '../facts';

describe('trivial-credentials-refused', () => {
  it.each<AuthenticationRuleProps>([{}, { refuseTrivial: true }])('is satisfied with %j', (rule) => {
    expect(judgedAuthentication(trivialCredentialsRefused, { webApplication: rule, phonePin: rule })).toEqual(
      SATISFIED,
    );
  });

  it.each<[AuthenticationRuleProps, string]>([[{ refuseTrivial: false }, 'takes trivial ones']])(
    'is violated with %j, for passwords and for PINs',
    (rule, what) => {
      expect(judgedAuthentication(trivialCredentialsRefused, { webApplication: rule })).toEqual(
        violatedBy(`${PASSWORD_RULE} ${what}`),
      );
      expect(judgedAuthentication(trivialCredentialsRefused, { phonePin: rule })).toEqual(
        violatedBy(`${PIN_RULE} ${what}`),
      );
      expect(judgedAuthentication(trivialCredentialsRefused, { webApplication: rule, phonePin: rule })).toEqual(
        violatedBy(`${PASSWORD_RULE} ${what}`, `${PIN_RULE} ${what}`),
      );
    },
  );

  it.each([{ ldapAuthentication: true }, { businessEdition: true }])(
    'leaves passwords alone with %j, and not PINs',
    (elsewhere) => {
      const rule = { refuseTrivial: false };
      expect(judgedAuthentication(trivialCredentialsRefused, { ...elsewhere, webApplication: rule })).toEqual(
        SATISFIED,
      );
      expect(
        judgedAuthentication(trivialCredentialsRefused, { ...elsewhere, webApplication: rule, phonePin: rule })
          .violations,
      ).toHaveLength(1);
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import type { AuthenticationRuleProps } from '../../../lib/connection/settings/authentication-rules';
import { credentialsExpire } from '../../../lib/guides/connection-security/credentials-expire';
import { judgedAuthentication, PASSWORD_RULE, PIN_RULE, violatedBy } from '../account-facts';
import { SATISFIED } from '../facts';

describe('credentials-expire', () => {
  it.each<AuthenticationRuleProps>([{}, { expiresAfterDays: 1 }, { expiresAfterDays: 365 }])(
    'is satisfied with %j',
    (rule) => {
      expect(judgedAuthentication(credentialsExpire, { webApplication: rule, phonePin: rule })).toEqual(SATISFIED);
    },
  );

  it.each<[AuthenticationRuleProps, string]>([[{ expiresAfterDays: 'never' }, 'never lets one expire']])(
    'is violated with %j, for passwords and for PINs',
    (rule, what) => {
      expect(judgedAuthentication(credentialsExpire, { webApplication: rule })).toEqual(
        violatedBy(`${PASSWORD_RULE} ${what}`),
      );
      expect(judgedAuthentication(credentialsExpire, { phonePin: rule })).toEqual(violatedBy(`${PIN_RULE} ${what}`));
      expect(judgedAuthentication(credentialsExpire, { webApplication: rule, phonePin: rule })).toEqual(
        violatedBy(`${PASSWORD_RULE} ${what}`, `${PIN_RULE} ${what}`),
      );
    },
  );

  it.each([{ ldapAuthentication: true }, { businessEdition: true }])(
    'leaves passwords alone with %j, and not PINs',
    (elsewhere) => {
      const rule = { expiresAfterDays: 'never' } as const;
      expect(judgedAuthentication(credentialsExpire, { ...elsewhere, webApplication: rule })).toEqual(SATISFIED);
      expect(
        judgedAuthentication(credentialsExpire, { ...elsewhere, webApplication: rule, phonePin: rule }).violations,
      ).toHaveLength(1);
    },
  );
});

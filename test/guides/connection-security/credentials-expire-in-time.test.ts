import { describe, expect, it } from '@jest/globals';
import type { AuthenticationRulesProps } from '../../../lib/connection/settings/authentication-rules';
import { credentialsExpireInTime } from '../../../lib/guides/connection-security/credentials-expire-in-time';
import { judgedAuthentication, PASSWORD_RULE, PIN_RULE, violatedBy } from '../account-facts';
import { SATISFIED } from '../facts';

describe('credentials-expire-in-time', () => {
  it.each<AuthenticationRulesProps>([
    {},
    { webApplication: { expiresAfterDays: 120 }, phonePin: { expiresAfterDays: 180 } },
    { webApplication: { expiresAfterDays: 1 }, phonePin: { expiresAfterDays: 1 } },
    // That is another rule's.
    { webApplication: { expiresAfterDays: 'never' }, phonePin: { expiresAfterDays: 'never' } },
    { ldapAuthentication: true, webApplication: { expiresAfterDays: 365 } },
  ])('is satisfied with %j', (props) => {
    expect(judgedAuthentication(credentialsExpireInTime, props)).toEqual(SATISFIED);
  });

  it('is violated a day later', () => {
    const props = { webApplication: { expiresAfterDays: 121 }, phonePin: { expiresAfterDays: 181 } };
    expect(judgedAuthentication(credentialsExpireInTime, props)).toEqual(
      violatedBy(`${PASSWORD_RULE} lets one expire after 121 days`, `${PIN_RULE} lets one expire after 181 days`),
    );
  });
});

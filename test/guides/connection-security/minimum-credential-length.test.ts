import { describe, expect, it } from '@jest/globals';
import type { AuthenticationRulesProps } from '../../../lib/connection/settings/authentication-rules';
import { minimumCredentialLength } from '../../../lib/guides/connection-security/minimum-credential-length';
import { judgedAuthentication, PASSWORD_RULE, PIN_RULE, violatedBy } from '../account-facts';
import { SATISFIED } from '../facts';

describe('minimum-credential-length', () => {
  it.each<AuthenticationRulesProps>([
    {},
    { webApplication: { minimumLength: 8 }, phonePin: { minimumLength: 6 } },
    { webApplication: { minimumLength: 64 }, phonePin: { minimumLength: 64 } },
    { businessEdition: true, webApplication: { minimumLength: 1 } },
  ])('is satisfied with %j', (props) => {
    expect(judgedAuthentication(minimumCredentialLength, props)).toEqual(SATISFIED);
  });

  it('is violated one shorter', () => {
    const props = { webApplication: { minimumLength: 7 }, phonePin: { minimumLength: 5 } };
    expect(judgedAuthentication(minimumCredentialLength, props)).toEqual(
      violatedBy(`${PASSWORD_RULE} lets them have a length of 7`, `${PIN_RULE} lets them have a length of 5`),
    );
  });
});

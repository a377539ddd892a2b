import { describe, expect, it } from '@jest/globals';
import { initialCredentialsUnique } from '../../../lib/guides/connection-security/initial-credentials-unique';
import { judgedAuthentication, violatedBy } from '../account-facts';
import { SATISFIED } from '../facts';

describe('initial-credentials-unique', () => {
  it.each(['bulk-file', 'administrator', 'user'] as const)('is satisfied where they come from: %s', (from) => {
    expect(judgedAuthentication(initialCredentialsUnique, { initialCredentials: { from } })).toEqual(SATISFIED);
  });

  it('is violated where they stay those of the template', () => {
    const props = { initialCredentials: { from: 'template', mustChangeAtNextSignIn: true } } as const;
    expect(judgedAuthentication(initialCredentialsUnique, props)).toEqual(
      violatedBy('new users all have the PIN and the password of their template'),
    );
  });
});

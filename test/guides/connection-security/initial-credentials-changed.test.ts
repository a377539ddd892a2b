import { describe, expect, it } from '@jest/globals';
import { initialCredentialsChanged } from '../../../lib/guides/connection-security/initial-credentials-changed';
import { judgedAuthentication, violatedBy } from '../account-facts';
import { notApplicable, SATISFIED } from '../facts';

describe('initial-credentials-changed', () => {
  it('is satisfied where the template makes users change them', () => {
    expect(judgedAuthentication(initialCredentialsChanged, { initialCredentials: { from: 'user' } })).toEqual(
      SATISFIED,
    );
  });

  it('is violated where it does not', () => {
    const initialCredentials = { from: 'user', mustChangeAtNextSignIn: false } as const;
    expect(judgedAuthentication(initialCredentialsChanged, { initialCredentials })).toEqual(
      violatedBy('users may keep the PIN and the password of their template'),
    );
  });

  it.each(['bulk-file', 'administrator', 'template'] as const)('is not applicable where they come from: %s', (from) => {
    const initialCredentials = { from, mustChangeAtNextSignIn: false };
    expect(judgedAuthentication(initialCredentialsChanged, { initialCredentials })).toEqual(
      notApplicable('Users are not left to change what their template gave them.'),
    );
  });
});

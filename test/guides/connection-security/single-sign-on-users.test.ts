import { describe, expect, it } from '@jest/globals';
import type { SingleSignOnProps } from '../../../lib/connection/settings/single-sign-on';
import { singleSignOnUsers } from '../../../lib/guides/connection-security/single-sign-on-users';
import type { ConnectionSettingsFact } from '../../../lib/guides/lab-model';
import { judged, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';
import { NO_SINGLE_SIGN_ON, SIGN_ON_FEATURES, withSingleSignOn } from '../single-sign-on-fact';

type Other = Partial<ConnectionSettingsFact>;

describe('single-sign-on-users', () => {
  it.each<[SingleSignOnProps, Other]>([
    [{}, {}],
    [{ rolesAssigned: true }, { features: { ...SIGN_ON_FEATURES, ldapDirectory: 'ldap' } }],
  ])('is satisfied with %j and %j', (props, other) => {
    expect(judged(singleSignOnUsers, withSingleSignOn(props, other))).toEqual(SATISFIED);
  });

  it.each<[SingleSignOnProps, Other, string[]]>([
    [{ rolesAssigned: false }, {}, ['has users who sign in to Administration or Serviceability without a role']],
    [{}, { features: { axl: true } }, ['imports no users from a directory: the feature ldapDirectory is off']],
  ])('is violated with %j and %j', (props, other, messages) => {
    expect(judged(singleSignOnUsers, withSingleSignOn(props, other))).toEqual(violated('lab/voicemail', ...messages));
  });

  it('is not applicable without single sign-on', () => {
    expect(judged(singleSignOnUsers, connectionSettings({ singleSignOn: undefined }))).toEqual(NO_SINGLE_SIGN_ON);
  });
});

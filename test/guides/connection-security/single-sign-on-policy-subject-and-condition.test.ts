import { describe, expect, it } from '@jest/globals';
import type { SingleSignOnProps } from '../../../lib/connection/settings/single-sign-on';
import { singleSignOnPolicySubjectAndCondition } from '../../../lib/guides/connection-security/single-sign-on-policy-subject-and-condition';
import type { ConnectionSettingsFact } from '../../../lib/guides/lab-model';
import { judged, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';
import { NO_SINGLE_SIGN_ON, withSingleSignOn } from '../single-sign-on-fact';

type Other = Partial<ConnectionSettingsFact>;

describe('single-sign-on-policy-subject-and-condition', () => {
  it.each<[SingleSignOnProps, Other]>([
    [{}, {}],
    [{ policy: { subjectName: 'Everybody', conditionName: 'Two hours' } }, {}],
  ])('is satisfied with %j and %j', (props, other) => {
    expect(judged(singleSignOnPolicySubjectAndCondition, withSingleSignOn(props, other))).toEqual(SATISFIED);
  });

  it.each<[SingleSignOnProps, Other, string[]]>([
    [
      { policy: { subjectType: 'LDAP Groups' } },
      {},
      ['has a policy at OpenAM for another subject than Authenticated Users'],
    ],
    [{ policy: { exclusive: true } }, {}, ['has a policy at OpenAM for everybody but its subject']],
    [
      { policy: { conditionType: 'Time' } },
      {},
      ['has a policy at OpenAM on another condition than Active Session Time'],
    ],
    [{ policy: { sessionMinutes: 119 } }, {}, ['has a policy at OpenAM with sessions of other than 120 minutes']],
    [{ policy: { sessionMinutes: 121 } }, {}, ['has a policy at OpenAM with sessions of other than 120 minutes']],
    [{ policy: { terminateSession: true } }, {}, ['has a policy at OpenAM that ends sessions']],
    [
      { policy: { exclusive: true, terminateSession: true } },
      {},
      ['has a policy at OpenAM for everybody but its subject', 'has a policy at OpenAM that ends sessions'],
    ],
  ])('is violated with %j and %j', (props, other, messages) => {
    expect(judged(singleSignOnPolicySubjectAndCondition, withSingleSignOn(props, other))).toEqual(
      violated('lab/voicemail', ...messages),
    );
  });

  it('is not applicable without single sign-on', () => {
    expect(judged(singleSignOnPolicySubjectAndCondition, connectionSettings({ singleSignOn: undefined }))).toEqual(
      NO_SINGLE_SIGN_ON,
    );
  });
});

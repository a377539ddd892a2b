import { describe, expect, it } from '@jest/globals';
import type { SingleSignOnProps } from '../../../lib/connection/settings/single-sign-on';
import { singleSignOnPolicyResources } from '../../../lib/guides/connection-security/single-sign-on-policy-resources';
import { type ConnectionSettingsFact, Unknown } from '../../../lib/guides/lab-model';
import { judged, notEvaluated, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';
import { NO_SINGLE_SIGN_ON, withSingleSignOn } from '../single-sign-on-fact';

type Other = Partial<ConnectionSettingsFact>;

const UNKNOWN = new Unknown('its private zone');
const OWN_NAMES = 'lab/voicemail: the names that its servers have of their own, which the settings do not give';

describe('single-sign-on-policy-resources', () => {
  it.each<[SingleSignOnProps, Other]>([
    [{}, { single: true }],
    [{ serverNames: ['a.lab.internal', 'b.lab.internal'] }, {}],
    [{ serverNames: ['a.lab.internal', 'b.lab.internal'] }, { alternateName: UNKNOWN }],
    [{ serverNames: ['VoiceMail.lab.internal', 'a.lab.internal'] }, {}],
    [{ serverNames: ['a.lab.internal'] }, {}],
    [
      {
        policy: {
          resources: [
            'http://voicemail.lab.internal/*?*',
            'http://voicemail.lab.internal/*',
            'https://voicemail.lab.internal/*?*',
            'https://voicemail.lab.internal/*',
            'https://voicemail.lab.internal:8443/*?*',
            'https://voicemail.lab.internal:8443/*',
          ],
          methods: ['POST', 'GET'],
        },
      },
      { single: true },
    ],
  ])('is satisfied with %j and %j', (props, other) => {
    expect(judged(singleSignOnPolicyResources, withSingleSignOn(props, other))).toEqual(SATISFIED);
  });

  it.each<[SingleSignOnProps, Other, string[]]>([
    [
      {
        policy: {
          resources: [
            'https://voicemail.lab.internal:8443/*?*',
            'https://voicemail.lab.internal/*',
            'https://voicemail.lab.internal/*?*',
            'http://voicemail.lab.internal/*',
            'http://voicemail.lab.internal/*?*',
          ],
        },
      },
      {},
      ['has no rule for https://<serverNames.0>:8443/* in the policy at OpenAM'],
    ],
    [
      {
        policy: {
          resources: [
            'https://voicemail.lab.internal:8443/*',
            'https://voicemail.lab.internal/*',
            'https://voicemail.lab.internal/*?*',
            'http://voicemail.lab.internal/*',
            'http://voicemail.lab.internal/*?*',
          ],
        },
      },
      {},
      ['has no rule for https://<serverNames.0>:8443/*?* in the policy at OpenAM'],
    ],
    [
      {
        policy: {
          resources: [
            'https://voicemail.lab.internal:8443/*',
            'https://voicemail.lab.internal:8443/*?*',
            'https://voicemail.lab.internal/*?*',
            'http://voicemail.lab.internal/*',
            'http://voicemail.lab.internal/*?*',
          ],
        },
      },
      {},
      ['has no rule for https://<serverNames.0>/* in the policy at OpenAM'],
    ],
    [
      {
        policy: {
          resources: [
            'https://voicemail.lab.internal:8443/*',
            'https://voicemail.lab.internal:8443/*?*',
            'https://voicemail.lab.internal/*',
            'http://voicemail.lab.internal/*',
            'http://voicemail.lab.internal/*?*',
          ],
        },
      },
      {},
      ['has no rule for https://<serverNames.0>/*?* in the policy at OpenAM'],
    ],
    [
      {
        policy: {
          resources: [
            'https://voicemail.lab.internal:8443/*',
            'https://voicemail.lab.internal:8443/*?*',
            'https://voicemail.lab.internal/*',
            'https://voicemail.lab.internal/*?*',
            'http://voicemail.lab.internal/*?*',
          ],
        },
      },
      {},
      ['has no rule for http://<serverNames.0>/* in the policy at OpenAM'],
    ],
    [
      {
        policy: {
          resources: [
            'https://voicemail.lab.internal:8443/*',
            'https://voicemail.lab.internal:8443/*?*',
            'https://voicemail.lab.internal/*',
            'https://voicemail.lab.internal/*?*',
            'http://voicemail.lab.internal/*',
          ],
        },
      },
      {},
      ['has no rule for http://<serverNames.0>/*?* in the policy at OpenAM'],
    ],
    [
      {
        policy: {
          resources: [
            'https://voicemail.lab.internal:8443/*',
            'https://voicemail.lab.internal:8443/*?*',
            'https://voicemail.lab.internal/*',
            'https://voicemail.lab.internal/*?*',
            'http://voicemail.lab.internal/*',
            'http://voicemail.lab.internal/*?*',
            'https://voicemail.lab.internal:9443/*',
          ],
        },
      },
      {},
      ['has a rule that no server needs in the policy at OpenAM, policy.resources.6'],
    ],
    [
      {
        serverNames: ['a.lab.internal'],
        policy: {
          resources: [
            'https://a.lab.internal:8443/*',
            'https://a.lab.internal:8443/*?*',
            'https://a.lab.internal/*',
            'https://a.lab.internal/*?*',
            'http://a.lab.internal/*',
            '*',
          ],
        },
      },
      {},
      [
        'has no rule for http://<serverNames.0>/*?* in the policy at OpenAM',
        'has a rule that no server needs in the policy at OpenAM, policy.resources.5',
      ],
    ],
    [
      { policy: { serviceType: 'Discovery Service' } },
      {},
      ['has rules of another type than URL Policy Agent in the policy at OpenAM'],
    ],
    [{ policy: { methods: ['POST'] } }, {}, ['has rules in the policy at OpenAM that do not let GET through']],
    [{ policy: { methods: ['GET'] } }, {}, ['has rules in the policy at OpenAM that do not let POST through']],
    [
      { policy: { methods: [] } },
      {},
      [
        'has rules in the policy at OpenAM that do not let GET through',
        'has rules in the policy at OpenAM that do not let POST through',
      ],
    ],
    [{}, { alternateName: undefined }, ['names no server that the policy at OpenAM is for']],
  ])('is violated with %j and %j', (props, other, messages) => {
    expect(judged(singleSignOnPolicyResources, withSingleSignOn(props, { single: true, ...other }))).toEqual(
      violated('lab/voicemail', ...messages),
    );
  });

  it.each<[SingleSignOnProps, Other]>([
    [{}, {}],
    [{ serverNames: ['VoiceMail.lab.internal', 'voicemail.lab.internal'] }, {}],
    [{ serverNames: ['voicemail.lab.internal'] }, { alternateName: UNKNOWN }],
  ])('is not evaluated for the servers themselves where both go by one name, with %j and %j', (props, other) => {
    expect(judged(singleSignOnPolicyResources, withSingleSignOn(props, other))).toEqual(notEvaluated(OWN_NAMES));
  });

  it('is not evaluated without names, where that of the cluster waits for apply', () => {
    for (const single of [true, false])
      expect(judged(singleSignOnPolicyResources, withSingleSignOn({}, { single, alternateName: UNKNOWN }))).toEqual(
        notEvaluated('lab/voicemail: its name, in a zone whose name is not known yet'),
      );
  });

  it('is violated by what is missing, also where names of servers are not known', () => {
    expect(judged(singleSignOnPolicyResources, withSingleSignOn({ policy: { methods: ['GET'] } }))).toEqual({
      ...violated('lab/voicemail', 'has rules in the policy at OpenAM that do not let POST through'),
      unknown: [OWN_NAMES],
    });
  });

  it('is not applicable without single sign-on', () => {
    expect(judged(singleSignOnPolicyResources, connectionSettings({ singleSignOn: undefined }))).toEqual(
      NO_SINGLE_SIGN_ON,
    );
  });
});

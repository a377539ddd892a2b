import { describe, expect, it } from '@jest/globals';
import type { SingleSignOnProps } from '../../../lib/connection/settings/single-sign-on';
import { singleSignOnPolicyResources } from '../../../lib/guides/connection-security/single-sign-on-policy-resources';
import type { ConnectionSettingsFact } from '../../../lib/guides/lab-model';
import { judged, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';
import { NO_SINGLE_SIGN_ON, withSingleSignOn } from '../single-sign-on-fact';

type Other = Partial<ConnectionSettingsFact>;

describe('single-sign-on-policy-resources', () => {
  it.each<[SingleSignOnProps, Other]>([
    [{}, {}],
    [{}, { single: true }],
    [{ serverNames: ['a.lab.internal', 'b.lab.internal'] }, {}],
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
      {},
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
      ['has no rule for https://voicemail.lab.internal:8443/* in the policy at OpenAM'],
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
      ['has no rule for https://voicemail.lab.internal:8443/*?* in the policy at OpenAM'],
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
      ['has no rule for https://voicemail.lab.internal/* in the policy at OpenAM'],
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
      ['has no rule for https://voicemail.lab.internal/*?* in the policy at OpenAM'],
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
      ['has no rule for http://voicemail.lab.internal/* in the policy at OpenAM'],
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
      ['has no rule for http://voicemail.lab.internal/*?* in the policy at OpenAM'],
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
      ['has a rule for https://voicemail.lab.internal:9443/* in the policy at OpenAM, which no server needs'],
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
        'has no rule for http://a.lab.internal/*?* in the policy at OpenAM',
        'has a rule for * in the policy at OpenAM, which no server needs',
      ],
    ],
    [
      { policy: { serviceType: 'Discovery Service' } },
      {},
      ['has rules of the type Discovery Service in the policy at OpenAM'],
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
    expect(judged(singleSignOnPolicyResources, withSingleSignOn(props, other))).toEqual(
      violated('lab/voicemail', ...messages),
    );
  });

  it('is not applicable without single sign-on', () => {
    expect(judged(singleSignOnPolicyResources, connectionSettings({ singleSignOn: undefined }))).toEqual(
      NO_SINGLE_SIGN_ON,
    );
  });
});

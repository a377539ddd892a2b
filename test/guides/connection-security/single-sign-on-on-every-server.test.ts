import { describe, expect, it } from '@jest/globals';
import type { SingleSignOnProps } from '../../../lib/connection/settings/single-sign-on';
import { singleSignOnOnEveryServer } from '../../../lib/guides/connection-security/single-sign-on-on-every-server';
import type { ConnectionSettingsFact } from '../../../lib/guides/lab-model';
import { judged, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';
import { NO_SINGLE_SIGN_ON, withSingleSignOn } from '../single-sign-on-fact';

type Other = Partial<ConnectionSettingsFact>;

describe('single-sign-on-on-every-server', () => {
  it.each<[SingleSignOnProps, Other]>([
    [{}, {}],
    [{}, { single: true }],
    [{ enabledOn: ['subscriber', 'publisher'] }, {}],
    [{ enabledOn: ['publisher'] }, { single: true }],
  ])('is satisfied with %j and %j', (props, other) => {
    expect(judged(singleSignOnOnEveryServer, withSingleSignOn(props, other))).toEqual(SATISFIED);
  });

  it.each<[SingleSignOnProps, Other, string[]]>([
    [{ enabledOn: ['publisher'] }, {}, ['has no single sign-on at the subscriber']],
    [{ enabledOn: ['subscriber'] }, {}, ['has no single sign-on at the publisher']],
    [{ enabledOn: [] }, {}, ['has no single sign-on at the publisher', 'has no single sign-on at the subscriber']],
    [{ enabledOn: [] }, { single: true }, ['has no single sign-on at the publisher']],
  ])('is violated with %j and %j', (props, other, messages) => {
    expect(judged(singleSignOnOnEveryServer, withSingleSignOn(props, other))).toEqual(
      violated('lab/voicemail', ...messages),
    );
  });

  it('is not applicable without single sign-on', () => {
    expect(judged(singleSignOnOnEveryServer, connectionSettings({ singleSignOn: undefined }))).toEqual(
      NO_SINGLE_SIGN_ON,
    );
  });
});

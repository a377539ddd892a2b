import { describe, expect, it } from '@jest/globals';
import type { SingleSignOnProps } from '../../../lib/connection/settings/single-sign-on';
import { singleSignOnPrerequisites } from '../../../lib/guides/connection-security/single-sign-on-prerequisites';
import type { ConnectionSettingsFact } from '../../../lib/guides/lab-model';
import { judged, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';
import { NO_SINGLE_SIGN_ON, withSingleSignOn } from '../single-sign-on-fact';

type Other = Partial<ConnectionSettingsFact>;

describe('single-sign-on-prerequisites', () => {
  it.each<[SingleSignOnProps, Other]>([
    [{}, {}],
    [{}, { features: { ntpSource: true } }],
    [
      { domain: 'lab.internal', serverNames: ['a.lab.internal'] },
      { alternateName: undefined, features: { dns: true, ntpSource: true } },
    ],
    [{ openAm: { hostName: '10.lab.internal' } }, {}],
  ])('is satisfied with %j and %j', (props, other) => {
    expect(judged(singleSignOnPrerequisites, withSingleSignOn(props, other))).toEqual(SATISFIED);
  });

  it.each<[SingleSignOnProps, Other, string[]]>([
    [{ activeDirectory: 'ldap-server' }, {}, ['has Active Directory as an LDAP server alone']],
    [{ openAm: { hostName: '10.20.0.5' } }, {}, ['reaches OpenAM by the address 10.20.0.5']],
    [{}, { alternateName: 'voicemail' }, ['has no name for the OpenAM server']],
    [
      { domain: 'lab.internal', serverNames: ['a.lab.internal'] },
      { alternateName: undefined, features: { ntpSource: true } },
      ['has no DNS for single sign-on: no name in a private zone, and the feature dns is off'],
    ],
    [{}, { features: { dns: true } }, ['has no clock that single sign-on can rely on: the feature ntpSource is off']],
  ])('is violated with %j and %j', (props, other, messages) => {
    expect(judged(singleSignOnPrerequisites, withSingleSignOn(props, other))).toEqual(
      violated('lab/voicemail', ...messages),
    );
  });

  it('is not applicable without single sign-on', () => {
    expect(judged(singleSignOnPrerequisites, connectionSettings({ singleSignOn: undefined }))).toEqual(
      NO_SINGLE_SIGN_ON,
    );
  });
});

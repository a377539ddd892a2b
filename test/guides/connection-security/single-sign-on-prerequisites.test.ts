import { describe, expect, it } from '@jest/globals';
import type { SingleSignOnProps } from '../../../lib/connection/settings/single-sign-on';
import { singleSignOnPrerequisites } from '../../../lib/guides/connection-security/single-sign-on-prerequisites';
import { type ConnectionSettingsFact, Unknown } from '../../../lib/guides/lab-model';
import { judged, notEvaluated, SATISFIED, violated } from '../facts';
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
    [{ openAm: { hostName: '10.20.0.5' } }, {}, ['reaches OpenAM by an address and not by a name, openAm.hostName']],
    [{}, { alternateName: 'voicemail' }, ['has no name for the OpenAM server']],
    [
      { domain: 'lab.internal', serverNames: ['a.lab.internal'] },
      { alternateName: undefined, features: { ntpSource: true } },
      ['has no DNS for single sign-on: no name in a private zone, and the feature dns is off'],
    ],
  ])('is violated with %j and %j', (props, other, messages) => {
    expect(judged(singleSignOnPrerequisites, withSingleSignOn(props, other))).toEqual(
      violated('lab/voicemail', ...messages),
    );
  });

  it('is not evaluated for clocks that no source of time keeps', () => {
    expect(judged(singleSignOnPrerequisites, withSingleSignOn({}, { features: { dns: true } }))).toEqual(
      notEvaluated('lab/voicemail: its clock, since the feature ntpSource is off'),
    );
  });

  it('is not evaluated for the name of OpenAM, where the domain waits for apply', () => {
    const alternateName = new Unknown('its private zone');
    expect(judged(singleSignOnPrerequisites, withSingleSignOn({}, { alternateName }))).toEqual(
      notEvaluated('lab/voicemail: the name of the OpenAM server, in a zone whose name is not known yet'),
    );
    const features = { ntpSource: true };
    const props = { openAm: { hostName: 'openam.lab.internal' } };
    expect(judged(singleSignOnPrerequisites, withSingleSignOn(props, { alternateName, features }))).toEqual(SATISFIED);
  });

  it('is not applicable without single sign-on', () => {
    expect(judged(singleSignOnPrerequisites, connectionSettings({ singleSignOn: undefined }))).toEqual(
      NO_SINGLE_SIGN_ON,
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import type { SingleSignOnProps } from '../../../lib/connection/settings/single-sign-on';
import { singleSignOnOneDomain } from '../../../lib/guides/connection-security/single-sign-on-one-domain';
import { type ConnectionSettingsFact, Unknown } from '../../../lib/guides/lab-model';
import { judged, notEvaluated, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';
import { NO_SINGLE_SIGN_ON, withSingleSignOn } from '../single-sign-on-fact';

type Other = Partial<ConnectionSettingsFact>;

describe('single-sign-on-one-domain', () => {
  it.each<[SingleSignOnProps, Other]>([
    [{}, {}],
    [{ domain: 'LAB.internal' }, {}],
    [{ clientDomains: [] }, {}],
    [{ openAm: { hostName: 'sso.lab.internal' }, serverNames: ['a.lab.internal', 'b.lab.internal'] }, {}],
    [{ domain: 'corp.example.com', serverNames: ['a.corp.example.com'] }, { alternateName: undefined }],
  ])('is satisfied with %j and %j', (props, other) => {
    expect(judged(singleSignOnOneDomain, withSingleSignOn(props, other))).toEqual(SATISFIED);
  });

  it.each<[SingleSignOnProps, Other, string[]]>([
    [{ domain: 'corp.example.com' }, {}, ['has a host outside of the domain of Active Directory, serverNames.0']],
    [
      { clientDomains: ['lab.internal', 'branch.lab.internal'] },
      {},
      ['has Windows clients in another domain than that of Active Directory, clientDomains.1'],
    ],
    [
      { openAm: { hostName: 'openam.dmz.lab.internal' } },
      {},
      ['has a host outside of the domain of Active Directory, openAm.hostName'],
    ],
    [{ openAm: { hostName: 'openam' } }, {}, ['has a host outside of the domain of Active Directory, openAm.hostName']],
    [
      { serverNames: ['a.lab.internal', 'b.other.internal'] },
      {},
      ['has a host outside of the domain of Active Directory, serverNames.1'],
    ],
    [{}, { alternateName: undefined }, ['names no domain for single sign-on']],
    [{}, { alternateName: 'voicemail' }, ['names no domain for single sign-on']],
  ])('is violated with %j and %j', (props, other, messages) => {
    expect(judged(singleSignOnOneDomain, withSingleSignOn(props, other))).toEqual(
      violated('lab/voicemail', ...messages),
    );
  });

  it('is not evaluated without a domain, where that of the cluster waits for apply', () => {
    const alternateName = new Unknown('its private zone');
    expect(judged(singleSignOnOneDomain, withSingleSignOn({}, { alternateName }))).toEqual(
      notEvaluated('lab/voicemail: the domain of its name, in a zone whose name is not known yet'),
    );
    expect(judged(singleSignOnOneDomain, withSingleSignOn({ domain: 'lab.internal' }, { alternateName }))).toEqual(
      SATISFIED,
    );
  });

  it('is not applicable without single sign-on', () => {
    expect(judged(singleSignOnOneDomain, connectionSettings({ singleSignOn: undefined }))).toEqual(NO_SINGLE_SIGN_ON);
  });
});

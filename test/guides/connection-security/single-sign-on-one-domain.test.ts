import { describe, expect, it } from '@jest/globals';
import type { SingleSignOnProps } from '../../../lib/connection/settings/single-sign-on';
import { singleSignOnOneDomain } from '../../../lib/guides/connection-security/single-sign-on-one-domain';
import type { ConnectionSettingsFact } from '../../../lib/guides/lab-model';
import { judged, SATISFIED, violated } from '../facts';
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
    [{ domain: 'corp.example.com' }, {}, ['has voicemail.lab.internal, which is not in corp.example.com']],
    [
      { clientDomains: ['lab.internal', 'branch.lab.internal'] },
      {},
      ['has Windows clients in branch.lab.internal, and not in lab.internal'],
    ],
    [
      { openAm: { hostName: 'openam.dmz.lab.internal' } },
      {},
      ['has openam.dmz.lab.internal, which is not in lab.internal'],
    ],
    [{ openAm: { hostName: 'openam' } }, {}, ['has openam, which is not in lab.internal']],
    [
      { serverNames: ['a.lab.internal', 'b.other.internal'] },
      {},
      ['has b.other.internal, which is not in lab.internal'],
    ],
    [{}, { alternateName: undefined }, ['names no domain for single sign-on']],
    [{}, { alternateName: 'voicemail' }, ['names no domain for single sign-on']],
  ])('is violated with %j and %j', (props, other, messages) => {
    expect(judged(singleSignOnOneDomain, withSingleSignOn(props, other))).toEqual(
      violated('lab/voicemail', ...messages),
    );
  });

  it('is not applicable without single sign-on', () => {
    expect(judged(singleSignOnOneDomain, connectionSettings({ singleSignOn: undefined }))).toEqual(NO_SINGLE_SIGN_ON);
  });
});

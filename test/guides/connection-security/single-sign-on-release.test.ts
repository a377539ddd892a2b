import { describe, expect, it } from '@jest/globals';
import type { SingleSignOnProps } from '../../../lib/connection/settings/single-sign-on';
import { singleSignOnRelease } from '../../../lib/guides/connection-security/single-sign-on-release';
import type { ConnectionSettingsFact } from '../../../lib/guides/lab-model';
import { judged, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';
import { NO_SINGLE_SIGN_ON, withSingleSignOn } from '../single-sign-on-fact';

type Other = Partial<ConnectionSettingsFact>;

describe('single-sign-on-release', () => {
  it.each<[SingleSignOnProps, Other]>([
    [{}, {}],
    [{}, { release: '9.0(1)' }],
    [{ software: { windowsServer: '2003 SP1' } }, {}],
    [{ software: { windowsServer: '2003 SP2' } }, {}],
    [{ software: { windowsServer: '2008 SP2', openAm: '9.0', tomcat: '7.0.0' } }, {}],
  ])('is satisfied with %j and %j', (props, other) => {
    expect(judged(singleSignOnRelease, withSingleSignOn(props, other))).toEqual(SATISFIED);
  });

  it.each<[SingleSignOnProps, Other, string[]]>([
    [{}, { release: '8.6(1)' }, ['has single sign-on with Connection 8.6(1)']],
    [
      { software: { windowsServer: '2003' } },
      {},
      ['has single sign-on with another Windows Server than 2003 SP1, 2003 SP2, 2008 SP2'],
    ],
    [
      { software: { windowsServer: '2022' } },
      {},
      ['has single sign-on with another Windows Server than 2003 SP1, 2003 SP2, 2008 SP2'],
    ],
    [{ software: { openAm: '10.0' } }, {}, ['has single sign-on with another OpenAM than 9.0']],
    [{ software: { tomcat: '7.0.27' } }, {}, ['has single sign-on with another Tomcat than 7.0.0']],
  ])('is violated with %j and %j', (props, other, messages) => {
    expect(judged(singleSignOnRelease, withSingleSignOn(props, other))).toEqual(violated('lab/voicemail', ...messages));
  });

  it('is not applicable without single sign-on', () => {
    expect(judged(singleSignOnRelease, connectionSettings({ singleSignOn: undefined }))).toEqual(NO_SINGLE_SIGN_ON);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { SingleSignOnProps } from '../../../lib/connection/settings/single-sign-on';
import { singleSignOnLoginForms } from '../../../lib/guides/connection-security/single-sign-on-login-forms';
import type { ConnectionSettingsFact } from '../../../lib/guides/lab-model';
import { judged, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';
import { NO_SINGLE_SIGN_ON, withSingleSignOn } from '../single-sign-on-fact';

type Other = Partial<ConnectionSettingsFact>;

describe('single-sign-on-login-forms', () => {
  it.each<[SingleSignOnProps, Other]>([
    [{}, {}],
    [
      {
        agent: {
          loginFormUris: [
            '/vmrest/WEB-INF/pages/logon.jsp',
            '/ccmservice/WEB-INF/pages/logon.jsp',
            '/inbox/WEB-INF/pages/logon.jsp',
            '/ciscopca/WEB-INF/pages/logon.jsp',
            '/cuservice/WEB-INF/pages/logon.jsp',
            '/cuadmin/WEB-INF/pages/logon.jsp',
          ],
          notEnforcedUris: ['/inbox/gadgets/msg/msg-gadget.xml'],
        },
      },
      {},
    ],
  ])('is satisfied with %j and %j', (props, other) => {
    expect(judged(singleSignOnLoginForms, withSingleSignOn(props, other))).toEqual(SATISFIED);
  });

  it.each<[SingleSignOnProps, Other, string[]]>([
    [
      {
        agent: {
          loginFormUris: [
            '/cuservice/WEB-INF/pages/logon.jsp',
            '/ciscopca/WEB-INF/pages/logon.jsp',
            '/inbox/WEB-INF/pages/logon.jsp',
            '/ccmservice/WEB-INF/pages/logon.jsp',
            '/vmrest/WEB-INF/pages/logon.jsp',
          ],
        },
      },
      {},
      ['has a policy agent that does not know /cuadmin/WEB-INF/pages/logon.jsp'],
    ],
    [
      {
        agent: {
          loginFormUris: [
            '/cuadmin/WEB-INF/pages/logon.jsp',
            '/ciscopca/WEB-INF/pages/logon.jsp',
            '/inbox/WEB-INF/pages/logon.jsp',
            '/ccmservice/WEB-INF/pages/logon.jsp',
            '/vmrest/WEB-INF/pages/logon.jsp',
          ],
        },
      },
      {},
      ['has a policy agent that does not know /cuservice/WEB-INF/pages/logon.jsp'],
    ],
    [
      {
        agent: {
          loginFormUris: [
            '/cuadmin/WEB-INF/pages/logon.jsp',
            '/cuservice/WEB-INF/pages/logon.jsp',
            '/inbox/WEB-INF/pages/logon.jsp',
            '/ccmservice/WEB-INF/pages/logon.jsp',
            '/vmrest/WEB-INF/pages/logon.jsp',
          ],
        },
      },
      {},
      ['has a policy agent that does not know /ciscopca/WEB-INF/pages/logon.jsp'],
    ],
    [
      {
        agent: {
          loginFormUris: [
            '/cuadmin/WEB-INF/pages/logon.jsp',
            '/cuservice/WEB-INF/pages/logon.jsp',
            '/ciscopca/WEB-INF/pages/logon.jsp',
            '/ccmservice/WEB-INF/pages/logon.jsp',
            '/vmrest/WEB-INF/pages/logon.jsp',
          ],
        },
      },
      {},
      ['has a policy agent that does not know /inbox/WEB-INF/pages/logon.jsp'],
    ],
    [
      {
        agent: {
          loginFormUris: [
            '/cuadmin/WEB-INF/pages/logon.jsp',
            '/cuservice/WEB-INF/pages/logon.jsp',
            '/ciscopca/WEB-INF/pages/logon.jsp',
            '/inbox/WEB-INF/pages/logon.jsp',
            '/vmrest/WEB-INF/pages/logon.jsp',
          ],
        },
      },
      {},
      ['has a policy agent that does not know /ccmservice/WEB-INF/pages/logon.jsp'],
    ],
    [
      {
        agent: {
          loginFormUris: [
            '/cuadmin/WEB-INF/pages/logon.jsp',
            '/cuservice/WEB-INF/pages/logon.jsp',
            '/ciscopca/WEB-INF/pages/logon.jsp',
            '/inbox/WEB-INF/pages/logon.jsp',
            '/ccmservice/WEB-INF/pages/logon.jsp',
          ],
        },
      },
      {},
      ['has a policy agent that does not know /vmrest/WEB-INF/pages/logon.jsp'],
    ],
    [
      {
        agent: {
          loginFormUris: [
            '/cuadmin/WEB-INF/pages/logon.jsp',
            '/cuservice/WEB-INF/pages/logon.jsp',
            '/ciscopca/WEB-INF/pages/logon.jsp',
            '/inbox/WEB-INF/pages/logon.jsp',
            '/ccmservice/WEB-INF/pages/logon.jsp',
            '/vmrest/WEB-INF/pages/logon.jsp',
            '/logon.jsp',
          ],
        },
      },
      {},
      ['has a policy agent with a sign-in page of none of the six applications, agent.loginFormUris.6'],
    ],
    [{ agent: { notEnforcedUris: [] } }, {}, ['has a policy agent that guards /inbox/gadgets/msg/msg-gadget.xml']],
    [
      { agent: { notEnforcedUris: ['/inbox/gadgets/msg/msg-gadget.xml', '/cuadmin/*'] } },
      {},
      ['has a policy agent that lets more through than the message gadget, agent.notEnforcedUris.1'],
    ],
  ])('is violated with %j and %j', (props, other, messages) => {
    expect(judged(singleSignOnLoginForms, withSingleSignOn(props, other))).toEqual(
      violated('lab/voicemail', ...messages),
    );
  });

  it('is not applicable without single sign-on', () => {
    expect(judged(singleSignOnLoginForms, connectionSettings({ singleSignOn: undefined }))).toEqual(NO_SINGLE_SIGN_ON);
  });
});

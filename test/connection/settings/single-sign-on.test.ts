import { describe, expect, it } from '@jest/globals';
import { checkProps } from '../../../lib/boundary/check-props';
import { LOGIN_FORM_URIS, NOT_ENFORCED_URIS, policyResources } from '../../../lib/connection/settings/open-am-policy';
import {
  resolveSingleSignOn,
  type SingleSignOnProps,
  singleSignOnSchema,
} from '../../../lib/connection/settings/single-sign-on';
import { refused } from '../../contact-center/security/refused';
import { problemsOf } from '../../problems-of';
import { labStack } from '../../synthesized-stack';

const NAME = 'voicemail.lab.internal';
const ARN = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:agent-aBcDeF';
const TOKEN = '${TfToken[TOKEN.0]}';

const DEFAULTS = {
  domain: 'lab.internal',
  activeDirectory: 'windows-domain',
  clientDomains: ['lab.internal'],
  serverNames: [NAME],
  openAm: { hostName: 'openam.lab.internal', port: 8443, deploymentUri: 'opensso', loginModule: 'ConnectionUsers' },
  policy: {
    name: 'CiscoUnityConnection',
    resources: policyResources([NAME]),
    serviceType: 'URL Policy Agent',
    methods: ['GET', 'POST'],
    subjectType: 'Authenticated Users',
    subjectName: 'ConnectionUsers',
    exclusive: false,
    conditionType: 'Active Session Time',
    conditionName: 'ConnectionSessions',
    sessionMinutes: 120,
    terminateSession: false,
  },
  agent: {
    profileName: 'ConnectionAgent',
    passwordSecretArn: undefined,
    relativePath: 'agentapp',
    loginFormUris: LOGIN_FORM_URIS,
    notEnforcedUris: NOT_ENFORCED_URIS,
  },
  software: { windowsServer: '2008 SP2', openAm: '9.0', tomcat: '7.0.0' },
  rolesAssigned: true,
  enabledOn: ['publisher', 'subscriber'],
};

const OTHERS = {
  domain: 'corp.example.com',
  activeDirectory: 'ldap-server',
  clientDomains: ['a.example.com'],
  serverNames: ['b.example.com', 'c.example.com'],
  openAm: { hostName: 'd', port: 443, deploymentUri: 'openam', loginModule: 'M' },
  policy: {
    name: 'P',
    resources: ['*'],
    serviceType: 'S',
    methods: ['GET'],
    subjectType: 'T',
    subjectName: 'U',
    exclusive: true,
    conditionType: 'V',
    conditionName: 'W',
    sessionMinutes: 1,
    terminateSession: true,
  },
  agent: {
    profileName: 'X',
    passwordSecretArn: ARN,
    relativePath: 'y1',
    loginFormUris: ['/z'],
    notEnforcedUris: [],
  },
  software: { windowsServer: '2022', openAm: '10', tomcat: '8' },
  rolesAssigned: false,
  enabledOn: ['publisher'],
} as const satisfies SingleSignOnProps;

describe('single sign-on', () => {
  it('is off unless declared', () => {
    expect(resolveSingleSignOn(undefined, NAME)).toBeUndefined();
  });

  it('is as the guide says unless told otherwise', () => {
    expect(resolveSingleSignOn({}, NAME)).toEqual(DEFAULTS);
    expect(resolveSingleSignOn({ openAm: {}, policy: {}, agent: {}, software: {} }, NAME)).toEqual(DEFAULTS);
  });

  it('is what it is told', () => {
    expect(resolveSingleSignOn(OTHERS, NAME)).toEqual(OTHERS);
  });

  it('has its policy for the servers that are named, in the domain of the first', () => {
    const serverNames = ['a.x.internal', 'b.y.internal'];
    expect(resolveSingleSignOn({ serverNames }, NAME)).toMatchObject({
      domain: 'x.internal',
      clientDomains: ['x.internal'],
      openAm: { hostName: 'openam.x.internal' },
      policy: { resources: policyResources(serverNames) },
    });
  });

  it('has OpenAM and clients in the domain that is named', () => {
    expect(resolveSingleSignOn({ domain: 'corp.example.com' }, NAME)).toMatchObject({
      clientDomains: ['corp.example.com'],
      serverNames: [NAME],
      openAm: { hostName: 'openam.corp.example.com' },
    });
  });

  it.each([undefined, 'voicemail'])('has no domain where the cluster has the name %s', (name) => {
    expect(resolveSingleSignOn({}, name)).toMatchObject({
      domain: undefined,
      clientDomains: [],
      serverNames: name === undefined ? [] : [name],
      openAm: { hostName: undefined },
    });
  });

  it.each<[object, string[]]>([
    [{}, []],
    [OTHERS, []],
    [{ agent: { passwordSecretArn: TOKEN } }, []],
    [{ openAm: { port: 1 } }, []],
    [{ openAm: { port: 65535 } }, []],
    [{ domain: 'lab internal' }, ['MalformedHostName at domain']],
    [{ domain: TOKEN }, ['TokenWhereLiteral at domain']],
    [{ activeDirectory: 'none' }, ['InvalidProperty at activeDirectory']],
    [{ clientDomains: ['a b'] }, ['MalformedHostName at clientDomains.0']],
    [{ serverNames: ['a b'] }, ['MalformedHostName at serverNames.0']],
    [{ serverNames: [] }, ['InvalidProperty at serverNames']],
    [{ openAm: { hostName: 'https://openam' } }, ['MalformedHostName at openAm.hostName']],
    [{ openAm: { port: 0 } }, ['InvalidProperty at openAm.port']],
    [{ openAm: { port: 65536 } }, ['InvalidProperty at openAm.port']],
    [{ openAm: { deploymentUri: '' } }, ['InvalidProperty at openAm.deploymentUri']],
    [{ openAm: { loginModule: '' } }, ['InvalidProperty at openAm.loginModule']],
    [{ openAm: { url: 'x' } }, ['InvalidProperty at openAm']],
    [{ policy: { name: '' } }, ['InvalidProperty at policy.name']],
    [{ policy: { resources: [''] } }, ['InvalidProperty at policy.resources.0']],
    [{ policy: { serviceType: 1 } }, ['InvalidProperty at policy.serviceType']],
    [{ policy: { methods: ['PUT'] } }, ['InvalidProperty at policy.methods.0']],
    [{ policy: { subjectType: '' } }, ['InvalidProperty at policy.subjectType']],
    [{ policy: { subjectName: '' } }, ['InvalidProperty at policy.subjectName']],
    [{ policy: { exclusive: 'no' } }, ['InvalidProperty at policy.exclusive']],
    [{ policy: { conditionType: '' } }, ['InvalidProperty at policy.conditionType']],
    [{ policy: { conditionName: '' } }, ['InvalidProperty at policy.conditionName']],
    [{ policy: { sessionMinutes: 0 } }, ['InvalidProperty at policy.sessionMinutes']],
    [{ policy: { sessionMinutes: 1.5 } }, ['InvalidProperty at policy.sessionMinutes']],
    [{ policy: { terminateSession: 'No' } }, ['InvalidProperty at policy.terminateSession']],
    [{ policy: { rules: [] } }, ['InvalidProperty at policy']],
    [{ agent: { profileName: '' } }, ['InvalidProperty at agent.profileName']],
    [{ agent: { passwordSecretArn: 'x' } }, ['MalformedSecretArn at agent.passwordSecretArn']],
    [{ agent: { relativePath: '/agentapp' } }, ['RelativePathRefused at agent.relativePath']],
    [{ agent: { relativePath: 'agent\n' } }, ['RelativePathRefused at agent.relativePath']],
    [{ agent: { relativePath: TOKEN } }, ['TokenWhereLiteral at agent.relativePath']],
    [{ agent: { loginFormUris: [''] } }, ['InvalidProperty at agent.loginFormUris.0']],
    [{ agent: { notEnforcedUris: '/' } }, ['InvalidProperty at agent.notEnforcedUris']],
    [{ agent: { password: 'x' } }, ['InvalidProperty at agent']],
    [{ software: { windowsServer: '' } }, ['InvalidProperty at software.windowsServer']],
    [{ software: { openAm: 9 } }, ['InvalidProperty at software.openAm']],
    [{ software: { tomcat: '' } }, ['InvalidProperty at software.tomcat']],
    [{ software: { java: '6' } }, ['InvalidProperty at software']],
    [{ rolesAssigned: 'yes' }, ['InvalidProperty at rolesAssigned']],
    [{ enabledOn: ['both'] }, ['InvalidProperty at enabledOn.0']],
    [{ enabled: true }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(singleSignOnSchema, props)).toEqual(problems);
  });

  it.each<[unknown]>([
    ['hunter 2'],
    [{ agent: 'hunter 2' }],
    [{ agent: { passwordSecretArn: 'hunter 2' } }],
    [{ agent: { password: 'hunter 2' } }],
    [{ agent: { relativePath: 'hunter 2' } }],
    [{ domain: 'hunter 2' }],
    [{ activeDirectory: 'hunter 2' }],
    [{ policy: { methods: ['hunter 2'] } }],
  ])('shows in no error what was given: %j', (props) => {
    const problems = problemsOf(() => {
      checkProps(labStack(), singleSignOnSchema, props);
    });
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('hunter 2');
  });
});

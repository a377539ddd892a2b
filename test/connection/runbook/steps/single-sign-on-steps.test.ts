import { describe, expect, it } from '@jest/globals';
import { singleSignOnSteps } from '../../../../lib/connection/runbook/steps/single-sign-on-steps';
import { resolveSingleSignOn, type SingleSignOnProps } from '../../../../lib/connection/settings/single-sign-on';
import { actionsOf, cautions, fieldsOf, order } from './part-of-runbook';

const ARN = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:agent-aBcDeF';

const steps = (props: SingleSignOnProps, name: string | undefined = 'voicemail.lab.internal') =>
  singleSignOnSteps({ singleSignOn: resolveSingleSignOn(props, name) });

const OWN_NAMES = {
  task: 'Make the same rules for the own name of each server, and for each other name that browsers use.',
};

describe('single sign-on', () => {
  it('is not there unless declared', () => {
    expect(singleSignOnSteps({ singleSignOn: undefined })).toEqual([]);
  });

  it('is made in the order of the checklist, and turned on last', () => {
    expect(order(steps({}))).toEqual([
      '6-2 outside-the-lab single-sign-on/requirements',
      '6-1 active-directory single-sign-on/keytab',
      '6-3 openam single-sign-on/policy',
      '6-4 openam single-sign-on/login-module',
      '6-4 openam single-sign-on/agent',
      '6-4 publisher single-sign-on/users',
      '6-4 connection-servers single-sign-on/openam-certificate',
      '6-1 workstations single-sign-on/browsers',
      '6-4 publisher single-sign-on/enable-publisher',
      '6-4 subscriber single-sign-on/enable-subscriber',
      '6-5 connection-servers single-sign-on/status',
    ]);
  });

  it('is turned on where it is said to be', () => {
    const enabled = (props: SingleSignOnProps) => order(steps(props)).filter((step) => step.includes('enable'));
    expect(enabled({ enabledOn: ['subscriber'] })).toEqual(['6-4 subscriber single-sign-on/enable-subscriber']);
    expect(enabled({ enabledOn: [] })).toEqual([]);
  });

  it('has a policy with a rule for each resource', () => {
    const actions = actionsOf(
      steps({ policy: { resources: ['https://a/*', 'https://b/*'] } }),
      'single-sign-on/policy',
    );
    const page = 'OpenAM > Access Control > Top Level Realm > Policies > New Policy';
    const rule = (resource: string) => ({
      page: `${page} > Rules > New`,
      fields: [
        ['Service Type', 'URL Policy Agent'],
        ['Resource Name', resource],
        ['GET', 'checked'],
        ['POST', 'checked'],
      ],
    });
    expect(actions).toEqual([
      { page, fields: [['Name', 'CiscoUnityConnection']] },
      rule('https://a/*'),
      rule('https://b/*'),
      OWN_NAMES,
      {
        page: `${page} > Subjects > New`,
        fields: [
          ['Subject Type', 'Authenticated Users'],
          ['Name', 'ConnectionUsers'],
          ['Exclusive', 'not checked'],
        ],
      },
      {
        page: `${page} > Conditions > New`,
        fields: [
          ['Condition Type', 'Active Session Time'],
          ['Name', 'ConnectionSessions'],
          ['Maximum Session Time', '120 minutes'],
          ['Terminate Session', 'No'],
        ],
      },
    ]);
    expect(actionsOf(steps({}), 'single-sign-on/policy')).toHaveLength(10);
  });

  it.each([
    [[], false, true],
    [['a.lab.internal'], false, true],
    [['a.lab.internal', 'b.lab.internal'], false, false],
    [[], true, true],
    [['a.lab.internal'], true, false],
  ] as const)('has rules for the own name of each server: %j, one server: %s', ([first, ...others], single, told) => {
    const singleSignOn = resolveSingleSignOn(first === undefined ? {} : { serverNames: [first, ...others] });
    const actions = actionsOf(singleSignOnSteps({ singleSignOn }, { single }), 'single-sign-on/policy');
    expect(actions.some((action) => 'task' in action)).toBe(told);
  });

  it('has the policy that it is told to have', () => {
    const policy = { methods: [], exclusive: true, terminateSession: true } as const;
    expect(fieldsOf(steps({ policy }), 'single-sign-on/policy')).toMatchObject({
      GET: 'not checked',
      POST: 'not checked',
      Exclusive: 'checked',
      'Terminate Session': 'Yes',
    });
  });

  it('has an agent whose profile is the same at both ends', () => {
    const password = 'one that you choose, the same at OpenAM and at the servers';
    const profile = fieldsOf(steps({}), 'single-sign-on/agent');
    expect(profile).toMatchObject({ Name: 'ConnectionAgent', Password: password });
    expect(profile['Application > Login Form URI']?.split(', ')).toHaveLength(6);
    expect(profile['Application > Not Enforced URI Processing']).toBe('/inbox/gadgets/msg/msg-gadget.xml');
    expect(fieldsOf(steps({}), 'single-sign-on/enable-publisher')).toEqual({
      'URL of the OpenAM server': 'https://openam.lab.internal:8443/opensso',
      'Relative path of the policy agent': 'agentapp',
      'Name of the profile': 'ConnectionAgent',
      'Password of the profile': password,
      'Login module instance': 'ConnectionUsers',
    });
    expect(fieldsOf(steps({}), 'single-sign-on/login-module')).toEqual({
      Name: 'ConnectionUsers',
      Type: 'Windows Desktop SSO',
    });
  });

  it('has its password from a secret, where one is named', () => {
    const given = steps({ agent: { passwordSecretArn: ARN } });
    expect(fieldsOf(given, 'single-sign-on/agent')).toMatchObject({ Password: `the text of the secret ${ARN}` });
    expect(fieldsOf(given, 'single-sign-on/enable-subscriber')).toMatchObject({
      'Password of the profile': `the text of the secret ${ARN}`,
    });
  });

  it('is turned on, shown and turned off by commands', () => {
    expect(actionsOf(steps({}), 'single-sign-on/enable-subscriber')[0]).toEqual({ cli: 'utils sso enable' });
    expect(actionsOf(steps({}), 'single-sign-on/status')).toEqual([{ cli: 'utils sso status' }]);
    expect(steps({}).find(({ id }) => id === 'single-sign-on/enable-publisher')?.caution).toContain(
      'utils sso disable',
    );
  });

  it('lets servers trust OpenAM', () => {
    expect(fieldsOf(steps({}), 'single-sign-on/openam-certificate')).toEqual({
      'Certificate Name': 'tomcat-trust',
      'Upload File': 'the certificate of openam.lab.internal, in PEM form',
    });
  });

  it('names what it needs, as far as that is known', () => {
    const requirements = (props: SingleSignOnProps, name?: string) =>
      JSON.stringify(
        actionsOf(singleSignOnSteps({ singleSignOn: resolveSingleSignOn(props, name) }), 'single-sign-on/requirements'),
      );
    expect(requirements({}, 'voicemail.lab.internal')).toMatch(
      /Windows Server 2008 SP2, OpenAM 9\.0 and Tomcat 7\.0\.0.*are in lab\.internal.*reach openam\.lab\.internal/,
    );
    expect(requirements({})).toMatch(/are in the Windows domain.*reach the OpenAM server/);
    expect(
      fieldsOf(singleSignOnSteps({ singleSignOn: resolveSingleSignOn({}) }), 'single-sign-on/enable-publisher'),
    ).toMatchObject({
      'URL of the OpenAM server': 'https://openam:8443/opensso',
    });
  });

  it('warns of what goes wrong otherwise', () => {
    expect(cautions(steps({}))).toEqual({
      'single-sign-on/users': expect.stringMatching(/Without a role/),
      'single-sign-on/enable-publisher': expect.stringMatching(/web server restarts/),
      'single-sign-on/enable-subscriber': expect.stringMatching(/web server restarts/),
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import type { RunbookAction } from '../../../../lib/connection/runbook/runbook-step';
import { neededObjects } from '../../../../lib/connection/runbook/provisioning-request';
import { authenticationRulesSteps } from '../../../../lib/connection/runbook/steps/authentication-rules-steps';
import { resolveAdministration } from '../../../../lib/connection/settings/administration';
import {
  type AuthenticationRulesProps,
  resolveAuthenticationRules,
} from '../../../../lib/connection/settings/authentication-rules';

const steps = (props: AuthenticationRulesProps = {}) =>
  authenticationRulesSteps({
    authenticationRules: resolveAuthenticationRules(props),
    administration: resolveAdministration({ userTemplates: [] }),
  });

const actionsOf = (id: string, props: AuthenticationRulesProps = {}): readonly RunbookAction[] | undefined =>
  steps(props).find((step) => step.id === `authentication-rules/${id}`)?.actions;

const requestsOf = (id: string, props: AuthenticationRulesProps = {}) =>
  (actionsOf(id, props) ?? []).flatMap((action) => ('request' in action ? [action.request] : []));

const ids = (props: AuthenticationRulesProps = {}) =>
  steps(props).map(({ id }) => id.slice('authentication-rules/'.length));

const WEB = 'Recommended%20Web%20Application%20Authentication%20Rule';
const VOICE = 'Recommended%20Voice%20Mail%20Authentication%20Rule';

describe('the steps of authentication rules', () => {
  it('are these, in this order, each at a page of the guide', () => {
    expect(steps().map(({ id, page }) => [id, page])).toEqual([
      ['authentication-rules/web-application', '5-6'],
      ['authentication-rules/phone-pin', '5-6'],
      ['authentication-rules/user-template/voicemailusertemplate', '5-2'],
      ['authentication-rules/user-template/administratortemplate', '5-2'],
      ['authentication-rules/users', '5-4'],
      ['authentication-rules/initial-credentials', '5-2'],
      ['authentication-rules/tell-users', '5-4'],
    ]);
  });

  it('set every field of the rules that are there from the start', () => {
    expect(requestsOf('web-application')).toMatchObject([
      { method: 'GET', finds: { is: 'Recommended Web Application Authentication Rule' } },
      {
        method: 'PUT',
        path: `/vmrest/authenticationrules/{authenticationrules:${WEB}.ObjectId}`,
        body: {
          MaxHacks: '3',
          HackResetTime: '30',
          LockoutDuration: '30',
          MaxDays: '120',
          MinLength: '8',
          PrevCredCount: '5',
          TrivialCredChecking: 'true',
        },
      },
    ]);
    const phonePin = {
      failedSignIns: 2,
      resetFailedSignInsAfterMinutes: 40,
      lockout: 'until-unlocked',
      expiresAfterDays: 90,
      minimumLength: 7,
      previousCredentials: 9,
      refuseTrivial: false,
    } as const;
    expect(requestsOf('phone-pin', { phonePin })[1]?.body).toEqual({
      MaxHacks: '2',
      HackResetTime: '40',
      LockoutDuration: '0',
      MaxDays: '90',
      MinLength: '7',
      PrevCredCount: '9',
      TrivialCredChecking: 'false',
    });
  });

  it('make a rule with a name of its own', () => {
    const [create, ...others] = requestsOf('phone-pin', { phonePin: { name: 'Strict' } });
    expect(create).toMatchObject({
      method: 'POST',
      path: '/vmrest/authenticationrules',
      body: { DisplayName: 'Strict' },
    });
    expect(others).toEqual([]);
  });

  it('check boxes for what has no number', () => {
    const phonePin = { failedSignIns: 'unlimited', expiresAfterDays: 'never' } as const;
    const body = requestsOf('phone-pin', { phonePin })[1]?.body ?? {};
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['MaxHacks']));
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['MaxDays']));
    expect(actionsOf('phone-pin', { phonePin })?.at(-1)).toMatchObject({
      fields: [
        ['No Limit for Failed Sign-Ins', 'checked'],
        ['Never Expires', 'checked'],
      ],
    });
    expect(actionsOf('phone-pin', { phonePin: { failedSignIns: 'unlimited' } })?.at(-1)).toMatchObject({
      fields: [['No Limit for Failed Sign-Ins', 'checked']],
    });
    expect(actionsOf('phone-pin')).toHaveLength(2);
  });

  it('give templates the rules, the PIN only to those with mailboxes, and the mark last', () => {
    const template = 'usertemplates/{usertemplates:VoiceMailUserTemplate.ObjectId}/credential';
    const of = (kind: string, rule: string) => [
      [`/vmrest/${template}/${kind}`, { CredMustChange: 'false' }],
      [
        `/vmrest/${template}/${kind}`,
        { CredentialPolicyObjectId: `{authenticationrules:${rule}.ObjectId}`, DoesntExpire: 'false' },
      ],
      [`/vmrest/${template}/${kind}`, { CredMustChange: 'true' }],
    ];
    const puts = (id: string, props = {}) =>
      requestsOf(id, props).flatMap(({ method, path, body }) => (method === 'PUT' ? [[path, body]] : []));
    expect(puts('user-template/voicemailusertemplate')).toEqual([...of('password', WEB), ...of('pin', VOICE)]);
    expect(puts('user-template/administratortemplate').map(([path]) => path)).toEqual(
      Array(3).fill('/vmrest/usertemplates/{usertemplates:AdministratorTemplate.ObjectId}/credential/password'),
    );
    const initialCredentials = { mustChangeAtNextSignIn: false };
    expect(puts('user-template/voicemailusertemplate', { initialCredentials })).toEqual([
      ...of('password', WEB).slice(0, 2),
      ...of('pin', VOICE).slice(0, 2),
    ]);
    expect(
      puts('user-template/voicemailusertemplate', { phonePin: { expiresAfterDays: 'never' } })[4]?.[1],
    ).toMatchObject({ DoesntExpire: 'true' });
  });

  it.each([{ ldapAuthentication: true }, { businessEdition: true }])('leave passwords alone with %j', (elsewhere) => {
    expect(ids(elsewhere)).toEqual([
      'phone-pin',
      'user-template/voicemailusertemplate',
      'users',
      'initial-credentials',
      'tell-users',
    ]);
    expect(JSON.stringify(requestsOf('user-template/voicemailusertemplate', elsewhere))).not.toContain('password');
    expect(actionsOf('users', elsewhere)).toMatchObject([
      { fields: [['Voicemail: Authentication Rule', 'Recommended Voice Mail Authentication Rule']] },
    ]);
    expect(ids({ ...elsewhere, webApplication: { lockout: 'until-unlocked' } })).not.toContain('unlock');
  });

  it('give users who are there already the same rules', () => {
    expect(actionsOf('users', { webApplication: { name: 'W' }, phonePin: { name: 'P' } })).toMatchObject([
      {
        fields: [
          ['Web Application: Authentication Rule', 'W'],
          ['Voicemail: Authentication Rule', 'P'],
        ],
      },
    ]);
  });

  it.each([
    ['bulk-file', 'administrator-workstation', 3],
    ['administrator', 'publisher', 1],
    ['user', 'publisher', 1],
  ] as const)('give new users their credentials from %s', (from, at, count) => {
    const step = steps({ initialCredentials: { from } }).find(({ id }) => id.endsWith('/initial-credentials'));
    expect([step?.at, step?.actions.length]).toEqual([at, count]);
  });

  it('name the command that judges a bulk file, and do nothing where the template stays', () => {
    const rules = { webApplication: { minimumLength: 12 }, phonePin: { minimumLength: 7 } };
    expect(JSON.stringify(actionsOf('initial-credentials', rules))).toContain(
      'npx --no-install uc-lab-constructs check-credentials --minimum-pin-length 7 --minimum-password-length 12 <file.csv>',
    );
    expect(ids({ initialCredentials: { from: 'template' } })).not.toContain('initial-credentials');
  });

  it.each([{ webApplication: { lockout: 'until-unlocked' } }, { phonePin: { lockout: 'until-unlocked' } }] as const)(
    'say how an account is unlocked with %j',
    (props) => {
      expect(steps(props).find(({ id }) => id === 'authentication-rules/unlock')?.when).toBe('recurring');
    },
  );

  it('tell users that they have two credentials, and where else a password is', () => {
    expect(actionsOf('tell-users')).toHaveLength(3);
  });

  it('find in each step what its requests stand on', () => {
    const props = { webApplication: { name: 'W / 1' }, phonePin: { name: 'W / 1' } };
    for (const { actions } of [...steps(), ...steps(props)]) {
      const found = new Set<string>();
      for (const action of actions) {
        if (!('request' in action)) continue;
        expect(neededObjects(action.request).filter((one) => !found.has(one))).toEqual([]);
        if (action.request.finds) found.add(action.request.finds.as);
      }
    }
  });
});

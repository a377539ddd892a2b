import { describe, expect, it } from '@jest/globals';
import { TerraformVariable } from 'cdktf';
import {
  authenticationRulesSchema,
  resolveAuthenticationRules,
} from '../../../lib/connection/settings/authentication-rules';
import { refused } from '../../contact-center/security/refused';
import { labStack } from '../../synthesized-stack';

const BOTH = {
  failedSignIns: 3,
  resetFailedSignInsAfterMinutes: 30,
  lockout: 30,
  previousCredentials: 5,
  refuseTrivial: true,
};

const DEFAULTS = {
  webApplication: {
    ...BOTH,
    name: 'Recommended Web Application Authentication Rule',
    expiresAfterDays: 120,
    minimumLength: 8,
  },
  phonePin: { ...BOTH, name: 'Recommended Voice Mail Authentication Rule', expiresAfterDays: 180, minimumLength: 6 },
  ldapAuthentication: false,
  businessEdition: false,
  administratorAtHand: false,
  proneToFraud: false,
  initialCredentials: { from: 'bulk-file', mustChangeAtNextSignIn: true },
};

const OTHER_RULE = {
  name: 'Mine',
  failedSignIns: 'unlimited',
  resetFailedSignInsAfterMinutes: 1,
  lockout: 'until-unlocked',
  expiresAfterDays: 'never',
  minimumLength: 1,
  previousCredentials: 0,
  refuseTrivial: false,
} as const;

const OTHERS = {
  webApplication: OTHER_RULE,
  phonePin: { ...OTHER_RULE, name: 'Other' },
  ldapAuthentication: true,
  businessEdition: true,
  administratorAtHand: true,
  proneToFraud: true,
  initialCredentials: { from: 'template', mustChangeAtNextSignIn: false },
} as const;

describe('authentication rules', () => {
  it('are as the guide wants them unless told otherwise', () => {
    expect(resolveAuthenticationRules()).toEqual(DEFAULTS);
    expect(resolveAuthenticationRules({ webApplication: {}, phonePin: {}, initialCredentials: {} })).toEqual(DEFAULTS);
  });

  it('are as they are told', () => {
    expect(resolveAuthenticationRules(OTHERS)).toEqual(OTHERS);
    const { webApplication, phonePin } = resolveAuthenticationRules({ phonePin: { minimumLength: 7 } });
    expect([webApplication, phonePin]).toEqual([DEFAULTS.webApplication, { ...DEFAULTS.phonePin, minimumLength: 7 }]);
  });

  it.each([{}, DEFAULTS, OTHERS])('may be %j', (props) => {
    expect(refused(authenticationRulesSchema, props)).toEqual([]);
  });

  const bounds: [string, number, number][] = [
    ['failedSignIns', 1, 100],
    ['resetFailedSignInsAfterMinutes', 1, 120],
    ['lockout', 1, 1440],
    ['expiresAfterDays', 1, 365],
    ['minimumLength', 1, 64],
    ['previousCredentials', 0, 25],
  ];

  const token = new TerraformVariable(labStack(), 'number', { type: 'number' }).numberValue;

  it.each(bounds)('have %s from %d to %d', (member, least, most) => {
    for (const kind of ['webApplication', 'phonePin']) {
      const of = (value: unknown) => refused(authenticationRulesSchema, { [kind]: { [member]: value } });
      for (const good of [least, most]) expect(of(good)).toEqual([]);
      for (const bad of [least - 1, most + 1, least + 0.5, Number.NaN, String(least), 'always', null, true])
        expect([bad, of(bad)]).toEqual([bad, [`InvalidProperty at ${kind}.${member}`]]);
      expect(of(token)).toEqual([`TokenWhereLiteral at ${kind}.${member}`]);
      expect(of('${TfToken[TOKEN.0]}')).toEqual([`TokenWhereLiteral at ${kind}.${member}`]);
    }
  });

  it.each<[object, string[]]>([
    [{ webApplication: false }, ['InvalidProperty at webApplication']],
    [{ phonePin: { name: '' } }, ['InvalidProperty at phonePin.name']],
    [{ phonePin: { name: '${TfToken[TOKEN.0]}' } }, ['TokenWhereLiteral at phonePin.name']],
    [{ phonePin: { lockout: 'unlimited' } }, ['InvalidProperty at phonePin.lockout']],
    [{ phonePin: { expiresAfterDays: 'unlimited' } }, ['InvalidProperty at phonePin.expiresAfterDays']],
    [{ phonePin: { failedSignIns: 'never' } }, ['InvalidProperty at phonePin.failedSignIns']],
    [{ phonePin: { refuseTrivial: 1 } }, ['InvalidProperty at phonePin.refuseTrivial']],
    [{ phonePin: { pin: '123456' } }, ['InvalidProperty at phonePin']],
    [{ ldapAuthentication: 'ldaps' }, ['InvalidProperty at ldapAuthentication']],
    [{ businessEdition: 0 }, ['InvalidProperty at businessEdition']],
    [{ administratorAtHand: 'Ann' }, ['InvalidProperty at administratorAtHand']],
    [{ proneToFraud: 'no' }, ['InvalidProperty at proneToFraud']],
    [{ initialCredentials: { from: 'nowhere' } }, ['InvalidProperty at initialCredentials.from']],
    [
      { initialCredentials: { mustChangeAtNextSignIn: 1 } },
      ['InvalidProperty at initialCredentials.mustChangeAtNextSignIn'],
    ],
    [{ initialCredentials: { pin: '1' } }, ['InvalidProperty at initialCredentials']],
    [{ rules: [] }, ['InvalidProperty at ']],
    [
      { webApplication: { name: 'Mine' }, phonePin: { name: 'MINE' } },
      ['AuthenticationRuleNameTaken at phonePin.name'],
    ],
    [
      { phonePin: { name: 'Recommended Web Application Authentication Rule' } },
      ['AuthenticationRuleNameTaken at phonePin.name'],
    ],
    [
      { webApplication: { name: 'recommended voice mail authentication rule' } },
      ['AuthenticationRuleNameTaken at phonePin.name'],
    ],
  ])('%j', (props, problems) => {
    expect(refused(authenticationRulesSchema, props)).toEqual(problems);
  });

  it.each([
    ['failedSignIns', "Expected a whole number from 1 to 100, or 'unlimited'"],
    ['lockout', "Expected a whole number from 1 to 1440, or 'until-unlocked'"],
    ['expiresAfterDays', "Expected a whole number from 1 to 365, or 'never'"],
  ])('say what %s may be', (member, message) => {
    expect(authenticationRulesSchema.safeParse({ phonePin: { [member]: 'always' } }).error?.issues).toMatchObject([
      { message },
    ]);
  });
});

describe('what is refused of initial credentials', () => {
  it('is shown in no error', () => {
    for (const initialCredentials of [{ from: '280416' }, { 280416: true }]) {
      const said = JSON.stringify(authenticationRulesSchema.safeParse({ initialCredentials }).error?.issues);
      expect(said).toContain('initialCredentials');
      expect(said).not.toContain('280416');
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { problemsOf } from '../../problems-of';
import { checkProps } from '../../../lib/boundary/check-props';
import {
  resolveUnifiedMessagingAccounts,
  unifiedMessagingAccountsSchema,
} from '../../../lib/connection/settings/unified-messaging-accounts';
import { refused } from '../../contact-center/security/refused';
import { refusalOf } from '../../problems-of';
import { labStack } from '../../synthesized-stack';

const ARN = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:unity';
const POLICY = { length: 24, upperCase: true, lowerCase: true, numbers: true, specialCharacters: true };
const OTHER = { length: 1, upperCase: false, lowerCase: false, numbers: false, specialCharacters: false };

describe('accounts for unified messaging', () => {
  it('are none unless told otherwise', () => {
    expect(resolveUnifiedMessagingAccounts()).toEqual({ accounts: [] });
    expect(resolveUnifiedMessagingAccounts({})).toEqual({ accounts: [] });
  });

  it('have long passwords of all kinds, and are enabled, unless told otherwise', () => {
    const accounts = [
      { name: 'EXAMPLE\\unity' },
      { name: 'b', passwordSecretArn: ARN, passwordPolicy: OTHER, enabled: false },
      { name: 'c', passwordPolicy: { length: 30 } },
    ];
    expect(resolveUnifiedMessagingAccounts({ accounts }).accounts).toEqual([
      { name: 'EXAMPLE\\unity', passwordSecretArn: undefined, passwordPolicy: POLICY, enabled: true },
      accounts[1],
      { name: 'c', passwordSecretArn: undefined, passwordPolicy: { ...POLICY, length: 30 }, enabled: true },
    ]);
  });

  it.each<[object, string[]]>([
    [{}, []],
    [{ accounts: [] }, []],
    [{ accounts: [{ name: 'a', passwordSecretArn: ARN, passwordPolicy: OTHER, enabled: false }, { name: 'b' }] }, []],
    [{ accounts: [{ name: 'a', passwordSecretArn: '${TfToken[TOKEN.0]}' }] }, []],
    [{ accounts: [{ name: 'a', passwordPolicy: { length: 127 } }] }, []],
    [{ accounts: {} }, ['InvalidProperty at accounts']],
    [{ accounts: [{}] }, ['InvalidProperty at accounts.0.name']],
    [{ accounts: [{ name: '' }] }, ['InvalidProperty at accounts.0.name']],
    [{ accounts: [{ name: '${TfToken[TOKEN.0]}' }] }, ['TokenWhereLiteral at accounts.0.name']],
    [{ accounts: [{ name: 'a' }, { name: 'b' }, { name: 'A' }] }, ['AccountNameTaken at accounts.2.name']],
    [
      { accounts: [{ name: 'a', passwordSecretArn: 'hunter2' }] },
      ['MalformedSecretArn at accounts.0.passwordSecretArn'],
    ],
    [{ accounts: [{ name: 'a', passwordSecretArn: 12345 }] }, ['MalformedSecretArn at accounts.0.passwordSecretArn']],
    [{ accounts: [{ name: 'a', password: 'hunter2' }] }, ['InvalidProperty at accounts.0']],
    [{ accounts: [{ name: 'a', passwordPolicy: 'hunter2' }] }, ['InvalidProperty at accounts.0.passwordPolicy']],
    ...[0, 128, 20.5, '20'].map((length): [object, string[]] => [
      { accounts: [{ name: 'a', passwordPolicy: { length } }] },
      ['InvalidProperty at accounts.0.passwordPolicy.length'],
    ]),
    ...['upperCase', 'lowerCase', 'numbers', 'specialCharacters'].map((kind): [object, string[]] => [
      { accounts: [{ name: 'a', passwordPolicy: { [kind]: 'hunter2' } }] },
      [`InvalidProperty at accounts.0.passwordPolicy.${kind}`],
    ]),
    [{ accounts: [{ name: 'a', enabled: 1 }] }, ['InvalidProperty at accounts.0.enabled']],
    [{ account: [] }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(unifiedMessagingAccountsSchema, props)).toEqual(problems);
  });

  it('never show a password, wherever somebody has written it', () => {
    const stack = labStack();
    const places = [
      'hunter2',
      { accounts: 'hunter2' },
      { accounts: ['hunter2'] },
      { accounts: [{ name: 'a', passwordSecretArn: 'hunter2' }] },
      { accounts: [{ name: 'a', password: 'hunter2' }] },
      { accounts: [{ name: 'a', passwordPolicy: 'hunter2' }] },
      { accounts: [{ name: 'a', passwordPolicy: { length: 'hunter2' } }] },
      { accounts: [{ name: 'a', enabled: 'hunter2' }] },
    ];
    for (const place of places) {
      const refusal = refusalOf(() => {
        checkProps(stack, unifiedMessagingAccountsSchema, place);
      });
      expect(JSON.stringify(refusal)).not.toContain('hunter2');
    }
  });
});

it('does not show what was given', () => {
  const found = problemsOf(() => {
    checkProps(labStack(), unifiedMessagingAccountsSchema, { accounts: [{ name: 'hunter2' }, { name: 'hunter2' }] });
  });
  expect(found).not.toEqual([]);
  expect(JSON.stringify(found)).not.toContain('hunter2');
});

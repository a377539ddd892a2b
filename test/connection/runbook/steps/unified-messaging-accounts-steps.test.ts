import { describe, expect, it } from '@jest/globals';
import { unifiedMessagingAccountsSteps } from '../../../../lib/connection/runbook/steps/unified-messaging-accounts-steps';
import {
  resolveUnifiedMessagingAccounts,
  type UnifiedMessagingAccountProps,
} from '../../../../lib/connection/settings/unified-messaging-accounts';

const ARN = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:unity';

const steps = (...accounts: readonly UnifiedMessagingAccountProps[]) =>
  unifiedMessagingAccountsSteps({ unifiedMessagingAccounts: resolveUnifiedMessagingAccounts({ accounts }) });

describe('the steps of unified messaging accounts', () => {
  it('are none without accounts, and two for each with', () => {
    expect(steps()).toEqual([]);
    expect(steps({ name: 'EXAMPLE\\unity' }, { name: 'b' }).map(({ id, at, page }) => [id, at, page])).toEqual([
      ['unified-messaging-accounts/directory/example%5Cunity', 'active-directory', '4-4'],
      ['unified-messaging-accounts/service/example%5Cunity', 'publisher', '4-4'],
      ['unified-messaging-accounts/directory/b', 'active-directory', '4-4'],
      ['unified-messaging-accounts/service/b', 'publisher', '4-4'],
    ]);
  });

  it('say where the password is, and what it must be', () => {
    expect(steps({ name: 'unity', passwordSecretArn: ARN }).map(({ actions }) => actions)).toEqual([
      [
        {
          page: 'Active Directory Users and Computers > New > User',
          fields: [
            ['User logon name', 'unity'],
            ['Password', `the text of the secret ${ARN}`],
            ['Account is disabled', 'not checked'],
          ],
        },
        {
          task: 'See that its password has 24 characters or more, with upper case, lower case, numbers, special characters.',
        },
      ],
      [
        {
          page: 'Cisco Unity Connection Administration > Unified Messaging > Unified Messaging Services',
          fields: [
            ['Username', 'unity'],
            ['Password', `the text of the secret ${ARN}`],
          ],
        },
      ],
    ]);
  });

  it.each([
    [{ upperCase: false, lowerCase: false, numbers: false }, 'special characters'],
    [{ upperCase: false, lowerCase: false, specialCharacters: false }, 'numbers'],
    [{ upperCase: false, numbers: false, specialCharacters: false }, 'lower case'],
    [{ lowerCase: false, numbers: false, specialCharacters: false }, 'upper case'],
    [{ upperCase: false, lowerCase: false, numbers: false, specialCharacters: false }, 'any'],
  ])('ask for what is declared: %j', (kinds, text) => {
    const [step] = steps({ name: 'unity', passwordPolicy: { length: 8, ...kinds } });
    expect(step?.actions[1]).toEqual({ task: `See that its password has 8 characters or more, with ${text}.` });
    expect(step?.actions[0]).toMatchObject({
      fields: expect.arrayContaining([['Password', 'one that you choose']]),
    });
  });

  it('do not hide that an account is disabled', () => {
    const [step] = steps({ name: 'unity', enabled: false });
    expect(step?.actions[0]).toMatchObject({ fields: expect.arrayContaining([['Account is disabled', 'checked']]) });
    expect(step?.caution).toBe('Connection cannot use an account that is disabled.');
  });
});

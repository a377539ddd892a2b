import type { ConnectionSettings } from '../../settings/connection-settings';
import type { UnifiedMessagingAccount } from '../../settings/unified-messaging-accounts';
import type { RunbookStep } from '../runbook-step';
import { secretText } from './secret-text';

/** Accounts for unified messaging: each in Active Directory first, then where Connection signs in with it. */
export function unifiedMessagingAccountsSteps({
  unifiedMessagingAccounts,
}: Pick<ConnectionSettings, 'unifiedMessagingAccounts'>): readonly RunbookStep[] {
  return unifiedMessagingAccounts.accounts.flatMap(accountSteps);
}

function accountSteps({ name, passwordSecretArn, passwordPolicy, enabled }: UnifiedMessagingAccount): RunbookStep[] {
  const { length, upperCase, lowerCase, numbers, specialCharacters } = passwordPolicy;
  const kinds = [
    upperCase ? ['upper case'] : [],
    lowerCase ? ['lower case'] : [],
    numbers ? ['numbers'] : [],
    specialCharacters ? ['special characters'] : [],
  ].flat();
  const password = secretText(passwordSecretArn, 'one that you choose');
  const id = encodeURIComponent(name.toLowerCase());
  return [
    {
      id: `unified-messaging-accounts/directory/${id}`,
      title: `Make the account ${name}`,
      at: 'active-directory',
      actions: [
        {
          page: 'Active Directory Users and Computers > New > User',
          fields: [
            ['User logon name', name],
            ['Password', password],
            ['Account is disabled', enabled ? 'not checked' : 'checked'],
          ],
        },
        { task: `See that its password has ${length} characters or more, with ${kinds.join(', ') || 'any'}.` },
      ],
      page: '4-4',
      caution: enabled
        ? 'Whoever has it reads, hears, sends and deletes the messages of all users.'
        : 'Connection cannot use an account that is disabled.',
    },
    {
      id: `unified-messaging-accounts/service/${id}`,
      title: `Let Connection sign in as ${name}`,
      at: 'publisher',
      actions: [
        {
          page: 'Cisco Unity Connection Administration > Unified Messaging > Unified Messaging Services',
          fields: [
            ['Username', name],
            ['Password', password],
          ],
        },
      ],
      page: '4-4',
    },
  ];
}

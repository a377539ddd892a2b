import type { ConnectionSettings } from '../../settings/connection-settings';
import { restartServer, setSecurityPassword } from '../cli-command';
import type { RunbookStep } from '../runbook-step';
import { secretText } from './secret-text';

/** The security password: given at installation, changed at the publisher first, and asked for by a restore. */
export function securityPasswordSteps(
  { securityPassword: { publisher, subscriber, backup } }: Pick<ConnectionSettings, 'securityPassword'>,
  { single = false }: { readonly single?: boolean } = {},
): readonly RunbookStep[] {
  const chosen = `a password that you choose and keep safe${single ? '' : ', the same for both servers'}`;
  const otherwise = (caution: string) => (single ? {} : { caution });
  const given = (at: 'publisher' | 'subscriber', secret: string | undefined): RunbookStep => ({
    id: `security-password/install-${at}`,
    title: `Give the ${single ? 'server' : at} its security password`,
    at,
    actions: [
      { page: 'Installation of the server > Security Password', fields: [['Password', secretText(secret, chosen)]] },
    ],
    page: '7-1',
    when: 'installation',
    ...otherwise('Servers whose security passwords differ cannot replicate data or messages.'),
  });
  const changed = (at: 'publisher' | 'subscriber', title: string): RunbookStep => ({
    id: `security-password/change-${at}`,
    title,
    at,
    actions: [{ cli: setSecurityPassword() }, { cli: restartServer() }],
    page: '7-1',
    when: 'recurring',
    ...otherwise('Until both servers have the new password and have restarted, they do not replicate.'),
  });
  return [
    given('publisher', publisher),
    given('subscriber', subscriber),
    changed('publisher', `Whenever the security password changes${single ? '' : ': at the publisher first'}`),
    changed('subscriber', 'And then at the subscriber, to the same password'),
    {
      id: 'security-password/backup',
      title: 'Make a backup after each change, and keep the old password as long as its backups',
      at: 'publisher',
      actions: [
        { task: 'Back up with the Disaster Recovery System, which encrypts with the security password of the day.' },
      ],
      page: '7-1',
      when: 'recurring',
      caution: 'A backup whose password nobody knows any more cannot be restored.',
    },
    {
      id: 'security-password/restore',
      title: 'When a backup is restored: the security password of the day on which it was made',
      at: 'publisher',
      actions: [
        {
          page: 'Disaster Recovery System > Restore > Restore Wizard',
          fields: [['Security password of the backup', secretText(backup, 'the one that was in force then')]],
        },
      ],
      page: '7-1',
      when: 'recurring',
    },
  ];
}

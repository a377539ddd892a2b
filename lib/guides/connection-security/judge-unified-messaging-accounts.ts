import type { UnifiedMessagingAccount } from '../../connection/settings/unified-messaging-accounts';
import type { Verdict } from '../guide-rule';
import type { ConnectionSettingsFact } from '../lab-model';

/** Judges the accounts for unified messaging, where it is in use. `judge` says what goes against the rule. */
export function judgeUnifiedMessagingAccounts(
  { path, features, settings: { unifiedMessagingAccounts } }: ConnectionSettingsFact,
  judge: (account: UnifiedMessagingAccount) => readonly string[],
): Verdict {
  const { accounts } = unifiedMessagingAccounts;
  if (accounts.length === 0)
    return (features.singleInbox ?? false) ||
      (features.exchangeCalendar ?? false) ||
      (features.emailTextToSpeech ?? false)
      ? { violations: [], unknown: [`${path}: the account for unified messaging, which the settings do not name`] }
      : { notApplicable: 'It has no unified messaging.' };
  const violations = accounts.flatMap((account) =>
    judge(account).map((what) => ({ at: path, message: `account "${account.name}" for unified messaging ${what}` })),
  );
  return { violations };
}

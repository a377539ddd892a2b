import { describe, expect, it } from '@jest/globals';
import {
  type AccountPasswordProps,
  resolveUnifiedMessagingAccounts,
} from '../../../lib/connection/settings/unified-messaging-accounts';
import { unifiedMessagingAccountPassword } from '../../../lib/guides/connection-security/unified-messaging-account-password';
import { judgedAccounts, violatedBy } from '../account-facts';
import { judged, notApplicable, SATISFIED } from '../facts';
import { connectionSettings } from '../settings-facts';

describe('unified-messaging-account-password', () => {
  const judge = (passwordPolicy: AccountPasswordProps) =>
    judgedAccounts(unifiedMessagingAccountPassword, { name: 'unity', passwordPolicy });

  it('is satisfied by a password as it should be', () => {
    expect(judge({})).toEqual(SATISFIED);
    expect(judge({ length: 20 })).toEqual(SATISFIED);
  });

  it.each<[AccountPasswordProps, string]>([
    [{ length: 19 }, 'has a password of 19 characters'],
    [{ upperCase: false }, 'has a password without upper case'],
    [{ lowerCase: false }, 'has a password without lower case'],
    [{ numbers: false }, 'has a password without numbers'],
    [{ specialCharacters: false }, 'has a password without special characters'],
  ])('is violated with %j', (policy, what) => {
    expect(judge(policy)).toEqual(violatedBy(`account "unity" for unified messaging ${what}`));
  });

  it('says everything that a password lacks, of each account', () => {
    const accounts = [
      { name: 'good' },
      { name: 'bad', passwordPolicy: { length: 8, numbers: false } },
      { name: 'worse', passwordPolicy: { upperCase: false } },
    ];
    expect(judgedAccounts(unifiedMessagingAccountPassword, ...accounts)).toEqual(
      violatedBy(
        'account "bad" for unified messaging has a password of 8 characters',
        'account "bad" for unified messaging has a password without numbers',
        'account "worse" for unified messaging has a password without upper case',
      ),
    );
  });

  it('is not applicable without unified messaging', () => {
    expect(judgedAccounts(unifiedMessagingAccountPassword)).toEqual(notApplicable('It has no unified messaging.'));
  });

  it.each([{ singleInbox: true }, { exchangeCalendar: true }, { emailTextToSpeech: true }])(
    'is not evaluated with %j and no account that is named',
    (features) => {
      const unifiedMessagingAccounts = resolveUnifiedMessagingAccounts();
      const fact = connectionSettings({ unifiedMessagingAccounts }, { features });
      expect(judged(unifiedMessagingAccountPassword, fact)).toEqual({
        status: 'not evaluated',
        violations: [],
        unknown: ['lab/voicemail: the account for unified messaging, which the settings do not name'],
      });
    },
  );
});

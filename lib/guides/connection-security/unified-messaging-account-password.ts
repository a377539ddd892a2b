import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeUnifiedMessagingAccounts } from './judge-unified-messaging-accounts';

/** Fewest characters. */
const LEAST = 20;

/** A password that nobody guesses. */
export const unifiedMessagingAccountPassword = guideRule({
  id: 'unified-messaging-account-password',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '4-4',
  statement:
    'Accounts for unified messaging have passwords of 20 or more characters, with upper case, lower case, numbers and specials.',
  why: 'Who has the account reads, hears, sends and deletes the messages of all users.',
  judges: 'connection-settings',
  check: (fact) =>
    judgeUnifiedMessagingAccounts(fact, ({ passwordPolicy }) => {
      const { length, upperCase, lowerCase, numbers, specialCharacters } = passwordPolicy;
      return [
        length < LEAST ? `has a password of ${length} characters` : [],
        upperCase ? [] : 'has a password without upper case',
        lowerCase ? [] : 'has a password without lower case',
        numbers ? [] : 'has a password without numbers',
        specialCharacters ? [] : 'has a password without special characters',
      ].flat();
    }),
});

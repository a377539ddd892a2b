import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** One account to administer with, another for messages. */
export const separateAdministrationAccounts = guideRule({
  id: 'separate-administration-accounts',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '4-4',
  statement: 'Nobody administers Connection with an account that has a mailbox.',
  why: 'An account that is in use all day, with a PIN as well, is easier to get at than one that is used to administer alone.',
  judges: 'connection-settings',
  check: ({ path, settings: { administration } }) => ({
    violations: administration.accounts
      .filter(({ mailbox, administers }) => mailbox && administers)
      .map(({ alias }) => ({ at: path, message: `account "${alias}" is administered with, and has a mailbox` })),
  }),
});

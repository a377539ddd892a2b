import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeUnifiedMessagingAccounts } from './judge-unified-messaging-accounts';

/** An account that works. */
export const unifiedMessagingAccountEnabled = guideRule({
  id: 'unified-messaging-account-enabled',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '4-4',
  statement: 'Accounts for unified messaging are enabled.',
  why: 'Connection gets at no mailbox with an account that is disabled.',
  judges: 'connection-settings',
  check: (fact) => judgeUnifiedMessagingAccounts(fact, ({ enabled }) => (enabled ? [] : ['is disabled'])),
});

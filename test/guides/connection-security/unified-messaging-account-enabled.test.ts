import { describe, expect, it } from '@jest/globals';
import { resolveUnifiedMessagingAccounts } from '../../../lib/connection/settings/unified-messaging-accounts';
import { unifiedMessagingAccountEnabled } from '../../../lib/guides/connection-security/unified-messaging-account-enabled';
import { judgedAccounts, violatedBy } from '../account-facts';
import { judged, notApplicable, SATISFIED } from '../facts';
import { connectionSettings } from '../settings-facts';

describe('unified-messaging-account-enabled', () => {
  it('is satisfied by accounts that are', () => {
    expect(judgedAccounts(unifiedMessagingAccountEnabled, { name: 'a' }, { name: 'b', enabled: true })).toEqual(
      SATISFIED,
    );
  });

  it('is violated by one that is not', () => {
    expect(judgedAccounts(unifiedMessagingAccountEnabled, { name: 'a' }, { name: 'b', enabled: false })).toEqual(
      violatedBy('account "b" for unified messaging is disabled'),
    );
  });

  it('is not applicable without unified messaging, and not evaluated with it and without an account', () => {
    expect(judgedAccounts(unifiedMessagingAccountEnabled)).toEqual(notApplicable('It has no unified messaging.'));
    const unifiedMessagingAccounts = resolveUnifiedMessagingAccounts();
    const fact = connectionSettings({ unifiedMessagingAccounts }, { features: { exchangeCalendar: true } });
    expect(judged(unifiedMessagingAccountEnabled, fact).status).toBe('not evaluated');
  });
});

import { describe, expect, it } from '@jest/globals';
import { separateAdministrationAccounts } from '../../../lib/guides/connection-security/separate-administration-accounts';
import { judgedAdministration, violatedBy } from '../account-facts';
import { SATISFIED } from '../facts';

describe('separate-administration-accounts', () => {
  it('is satisfied by an account for each', () => {
    const accounts = [
      { alias: 'ann', template: 'VoiceMailUserTemplate' },
      { alias: 'ann-admin', template: 'UserAdministratorTemplate' },
      { alias: 'service', template: 'HelpDeskTemplate', administers: false },
    ];
    expect(judgedAdministration(separateAdministrationAccounts, {})).toEqual(SATISFIED);
    expect(judgedAdministration(separateAdministrationAccounts, { accounts })).toEqual(SATISFIED);
  });

  it('is violated by one for both, whatever its roles', () => {
    const account = { alias: 'ann', template: 'VoiceMailUserTemplate', administers: true };
    const violated = violatedBy('account "ann" is administered with, and has a mailbox');
    expect(judgedAdministration(separateAdministrationAccounts, { accounts: [account] })).toEqual(violated);
    const withRole = { ...account, roles: ['Technician'] as const };
    expect(judgedAdministration(separateAdministrationAccounts, { accounts: [withRole] })).toEqual(violated);
  });
});

import { describe, expect, it } from '@jest/globals';
import { PREDEFINED_ROLES } from '../../../lib/connection/settings/predefined-role';
import { mailboxUsersWithoutAdministration } from '../../../lib/guides/connection-security/mailbox-users-without-administration';
import { judgedAdministration, violatedBy } from '../account-facts';
import { SATISFIED } from '../facts';

const VOICEMAIL = 'VoiceMailUserTemplate';
const others = PREDEFINED_ROLES.filter((role) => role !== 'Greeting Administrator');

describe('mailbox-users-without-administration', () => {
  it('is satisfied by users without roles, with the one about greetings, and by administrators without a mailbox', () => {
    const props = {
      userTemplates: [{ alias: 'Branch', mailbox: true, roles: ['Greeting Administrator'] }],
      accounts: [
        { alias: 'ann', template: VOICEMAIL },
        { alias: 'ben', template: 'branch' },
        { alias: 'cat', template: 'AdministratorTemplate' },
      ],
    } as const;
    expect(judgedAdministration(mailboxUsersWithoutAdministration, {})).toEqual(SATISFIED);
    expect(judgedAdministration(mailboxUsersWithoutAdministration, props)).toEqual(SATISFIED);
  });

  it.each(others)('is violated by the role %s of a user, or of a template', (role) => {
    const roles = [role, 'Greeting Administrator'] as const;
    const account = { accounts: [{ alias: 'ann', template: VOICEMAIL, roles }] };
    expect(judgedAdministration(mailboxUsersWithoutAdministration, account)).toEqual(
      violatedBy(`account "ann", which has a mailbox, has the role ${role}`),
    );
    const template = { userTemplates: [{ alias: 'voicemailusertemplate', roles }] };
    expect(judgedAdministration(mailboxUsersWithoutAdministration, template)).toEqual(
      violatedBy(`template "voicemailusertemplate", which has a mailbox, has the role ${role}`),
    );
  });

  it('is violated by a template, and by each user who has the role from it', () => {
    const props = {
      userTemplates: [{ alias: 'Branch', mailbox: true, roles: ['Technician'] }],
      accounts: [{ alias: 'ben', template: 'Branch' }],
    } as const;
    expect(judgedAdministration(mailboxUsersWithoutAdministration, props)).toEqual(
      violatedBy(
        'template "Branch", which has a mailbox, has the role Technician',
        'account "ben", which has a mailbox, has the role Technician',
      ),
    );
  });

  it('is violated by an account that somebody administers with, too', () => {
    const account = { alias: 'ann', template: VOICEMAIL, roles: ['Technician'], administers: true } as const;
    expect(judgedAdministration(mailboxUsersWithoutAdministration, { accounts: [account] })).toEqual(
      violatedBy('account "ann", which has a mailbox, has the role Technician'),
    );
  });
});

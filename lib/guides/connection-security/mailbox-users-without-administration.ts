import { administrativeRoles } from '../../connection/settings/predefined-role';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Users with mailboxes administer nothing. */
export const mailboxUsersWithoutAdministration = guideRule({
  id: 'mailbox-users-without-administration',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '4-4',
  statement: 'Users with mailboxes, and templates for them, have no role but that of a greeting administrator.',
  why: 'A PIN that somebody guesses, or a workstation left open, would open the administration of the server as well.',
  judges: 'connection-settings',
  check({ path, settings: { administration } }) {
    const { userTemplates, accounts } = administration;
    const found = [
      ...userTemplates.filter(({ mailbox }) => mailbox).map((one) => [`template "${one.alias}"`, one.roles] as const),
      ...accounts.filter(({ mailbox }) => mailbox).map((one) => [`account "${one.alias}"`, one.roles] as const),
    ];
    const violations = found.flatMap(([what, roles]) =>
      administrativeRoles(roles).map((role) => ({
        at: path,
        message: `${what}, which has a mailbox, has the role ${role}`,
      })),
    );
    return { violations };
  },
});

import { DEFAULT_ADMINISTRATOR_ROLES } from '../../connection/settings/administration';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** The first account keeps what the installer gave it. */
export const defaultAdministratorRoleUntouched = guideRule({
  id: 'default-administrator-role-untouched',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '4-3',
  statement: 'The default administrator has the role of a system administrator, and no other.',
  why: 'Who needs to do less is given another account; without the role, nobody may be left who can do everything.',
  judges: 'connection-settings',
  check({ path, settings: { administration } }) {
    const { name, roles } = administration.defaultAdministrator;
    const others = roles.filter((role) => !DEFAULT_ADMINISTRATOR_ROLES.includes(role));
    const lost = DEFAULT_ADMINISTRATOR_ROLES.filter((role) => !roles.includes(role));
    const messages = [
      ...lost.map((role) => `the default administrator "${name}" has lost the role ${role}`),
      ...others.map((role) => `the default administrator "${name}" has the role ${role}, too`),
    ];
    return { violations: messages.map((message) => ({ at: path, message })) };
  },
});

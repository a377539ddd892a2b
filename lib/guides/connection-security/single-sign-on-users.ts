import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeSingleSignOn } from './judge-single-sign-on';

/** Users whom the directory knows, with what they may do. */
export const singleSignOnUsers = guideRule({
  id: 'single-sign-on-users',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '6-4',
  statement: 'With single sign-on, users come from the LDAP directory, and administrators among them have their roles.',
  why: 'The name in the ticket must be that of a user, and a user without a role gets no further than the sign-in.',
  judges: 'connection-settings',
  check: (fact) =>
    judgeSingleSignOn(fact, ({ rolesAssigned }) => [
      ...(fact.features.ldapDirectory === undefined
        ? ['imports no users from a directory: the feature ldapDirectory is off']
        : []),
      ...(rolesAssigned ? [] : ['has users who sign in to Administration or Serviceability without a role']),
    ]),
});

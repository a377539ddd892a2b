import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Passwords that nobody reads on their way to the directory. */
export const ldapOverSsl = guideRule({
  id: 'ldap-over-ssl',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '8-7',
  statement: 'Users are fetched from an LDAP directory, and passwords are asked of it, over TLS.',
  why: 'In clear, every name and every password that is typed in goes over the network for anybody to read.',
  judges: 'connection-settings',
  advice: true,
  check({ path, settings: { ldap, authenticationRules } }) {
    if (ldap === undefined) return { notApplicable: 'It uses no LDAP directory.' };
    return {
      violations: [
        ...(ldap.synchronizationOverTls ? [] : ['fetches users from the directory in clear']),
        ...(authenticationRules.ldapAuthentication && !ldap.authenticationOverTls
          ? ['asks the directory about passwords in clear']
          : []),
      ].map((message) => ({ at: path, message })),
    };
  },
});

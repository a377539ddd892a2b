import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Calendars, contacts and mail that nobody reads on the way. */
export const exchangeOverSsl = guideRule({
  id: 'exchange-over-ssl',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '8-5',
  statement: 'Access to Exchange is over TLS, with certificates that are validated.',
  why: 'In clear, or with just any certificate, the account that opens every mailbox is anybody’s who listens.',
  judges: 'connection-settings',
  advice: true,
  check({ path, features: { exchangeSearch }, settings: { exchange } }) {
    if (exchange === undefined && exchangeSearch === undefined) return { notApplicable: 'It uses no Exchange.' };
    return {
      violations: [
        ...(exchange?.transport === 'http' ? ['talks to Exchange in clear'] : []),
        ...(exchange?.validateCertificates === false ? ['does not validate certificates of Exchange servers'] : []),
        ...(exchangeSearch === 'ldap' ? ['searches for Exchange servers over LDAP in clear'] : []),
      ].map((message) => ({ at: path, message })),
    };
  },
});

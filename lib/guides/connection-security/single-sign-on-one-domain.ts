import { domainOf } from '../../connection/settings/open-am-policy';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeSingleSignOn } from './judge-single-sign-on';

/** One domain for all who take part. */
export const singleSignOnOneDomain = guideRule({
  id: 'single-sign-on-one-domain',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '6-2',
  statement: 'Active Directory, the Windows clients, the Connection servers and OpenAM are in the same domain.',
  why: 'The sign-in at Windows is a Kerberos ticket, and the cookie of OpenAM goes to hosts of one domain.',
  judges: 'connection-settings',
  check: (fact) =>
    judgeSingleSignOn(fact, ({ domain, clientDomains, serverNames, openAm }) => {
      if (domain === undefined) return ['names no domain for single sign-on'];
      const elsewhere = (other: string | undefined) => other?.toLowerCase() !== domain.toLowerCase();
      const hosts = [...serverNames, ...(openAm.hostName === undefined ? [] : [openAm.hostName])];
      return [
        ...clientDomains.filter(elsewhere).map((other) => `has Windows clients in ${other}, and not in ${domain}`),
        ...hosts.filter((host) => elsewhere(domainOf(host))).map((host) => `has ${host}, which is not in ${domain}`),
      ];
    }),
});

import { domainOf } from '../../connection/settings/open-am-policy';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';
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
    judgeSingleSignOn(
      fact,
      ({ domain, clientDomains, serverNames, openAm: { hostName } }) => {
        if (domain === undefined)
          return fact.alternateName instanceof Unknown ? [] : ['names no domain for single sign-on'];
        const elsewhere = (other: string | undefined) => other?.toLowerCase() !== domain.toLowerCase();
        const hosts = [
          ...serverNames.map((name, at) => [name, `serverNames.${at}`] as const),
          ...(hostName === undefined ? [] : [[hostName, 'openAm.hostName'] as const]),
        ];
        return [
          ...[...clientDomains.keys()]
            .filter((at) => elsewhere(clientDomains[at]))
            .map((at) => `has Windows clients in another domain than that of Active Directory, clientDomains.${at}`),
          ...hosts
            .filter(([host]) => elsewhere(domainOf(host)))
            .map(([, member]) => `has a host outside of the domain of Active Directory, ${member}`),
        ];
      },
      ({ domain }) =>
        domain === undefined && fact.alternateName instanceof Unknown
          ? ['the domain of its name, in a zone whose name is not known yet']
          : [],
    ),
});

import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';
import { judgeSingleSignOn } from './judge-single-sign-on';

/** What Kerberos cannot do without. */
export const singleSignOnPrerequisites = guideRule({
  id: 'single-sign-on-prerequisites',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '6-2',
  statement:
    'For single sign-on, Active Directory is a Windows domain and not an LDAP server alone, OpenAM is reached by its ' +
    'name, DNS works, and clocks are synchronized.',
  why: 'Tickets are made out to names, by a domain, for a few minutes: one of the four missing, and nobody signs in.',
  judges: 'connection-settings',
  check: (fact) =>
    judgeSingleSignOn(
      fact,
      ({ activeDirectory, openAm: { hostName } }) => [
        ...(activeDirectory === 'windows-domain' ? [] : ['has Active Directory as an LDAP server alone']),
        ...(hostName === undefined && !(fact.alternateName instanceof Unknown)
          ? ['has no name for the OpenAM server']
          : []),
        ...(hostName !== undefined && isAddress(hostName)
          ? ['reaches OpenAM by an address and not by a name, openAm.hostName']
          : []),
        ...(fact.features.dns || fact.alternateName !== undefined
          ? []
          : ['has no DNS for single sign-on: no name in a private zone, and the feature dns is off']),
      ],
      ({ openAm: { hostName } }) => [
        ...(hostName === undefined && fact.alternateName instanceof Unknown
          ? ['the name of the OpenAM server, in a zone whose name is not known yet']
          : []),
        // The publisher may go by its own clock, and something else may keep that right.
        ...(fact.features.ntpSource ? [] : ['its clock, since the feature ntpSource is off']),
      ],
    ),
});

function isAddress(hostName: string): boolean {
  return /^\d+(\.\d+){3}$/.test(hostName);
}

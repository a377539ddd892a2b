import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import type { DomainFact } from '../lab-model';
import { domainOf } from './memberships';

/** Services that log on with accounts which the directory knows. */
export const serviceAccountsInDomain = guideRule({
  id: 'service-accounts-in-domain',
  guide: SECURING_UNIFIED_CCE,
  page: '8-10',
  statement: 'The accounts with which services log on are accounts of the domain that their server is a member of.',
  why: 'No accounts are made on the servers; one of another domain is of no use to the software (Staging Guide).',
  judges: 'contact-center-server',
  check({ path, membership, serviceLogonAccounts }, model) {
    if (serviceLogonAccounts.length === 0) return { notApplicable: 'No account of its services is known.' };
    const domain = domainOf(membership, model);
    if (membership.kind === 'domain' && domain === undefined)
      return { violations: [], unknown: [`the names of ${membership.domain}`] };
    return {
      violations: serviceLogonAccounts
        .filter((account) => domain === undefined || !isOf(domain, account))
        .map((account) => ({ at: path, message: `has services that log on as ${account}` })),
    };
  },
});

function isOf({ domainName, netbiosName }: DomainFact, account: string): boolean {
  const name = account.toLowerCase();
  return name.startsWith(`${netbiosName.toLowerCase()}\\`) || name.endsWith(`@${domainName.toLowerCase()}`);
}

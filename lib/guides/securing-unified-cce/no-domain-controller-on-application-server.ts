import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Servers that do one thing. */
export const noDomainControllerOnApplicationServer = guideRule({
  id: 'no-domain-controller-on-application-server',
  guide: SECURING_UNIFIED_CCE,
  page: '8-9',
  statement: 'No server of the contact centre is a domain controller or a DNS server, too.',
  why: 'Either competes with the software for the processor, and a controller has no local groups for it (Staging Guide).',
  judges: 'contact-center-server',
  check({ path, role, coResidentRoles }) {
    const roles = [...new Set([role, ...coResidentRoles])];
    const directory = roles.filter((one) => one === 'domain-controller' || one === 'dns-server');
    // Whichever of them is taken for the server's own, the software shares the machine with the others.
    return {
      violations:
        directory.length < roles.length ? directory.map((one) => ({ at: path, message: `is a ${one}, too` })) : [],
    };
  },
});

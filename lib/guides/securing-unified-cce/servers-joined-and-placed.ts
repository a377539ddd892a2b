import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { domainOf } from './memberships';

/** Servers that the directory knows, where their policy reaches them. */
export const serversJoinedAndPlaced = guideRule({
  id: 'servers-joined-and-placed',
  guide: SECURING_UNIFIED_CCE,
  page: '8-10',
  statement:
    'Every Windows server of the contact centre is a member of a domain, in the unit of its servers; a Collaboration Server ' +
    'at the perimeter, which blocks what a domain needs, is not.',
  why: 'There it has the policy that the software was tested with, and the administrators that it is meant to have.',
  judges: 'contact-center-server',
  check({ path, role, membership, interfaces }, model) {
    if (membership.kind === 'appliance') return { notApplicable: 'It runs on Cisco’s own operating system.' };
    const atPerimeter = interfaces.some(({ tier }) => tier === 'perimeter');
    if (membership.kind === 'workgroup' && role === 'collaboration-server' && atPerimeter)
      return { notApplicable: 'The perimeter blocks what members of a domain and its controllers say to each other.' };
    if (membership.kind === 'workgroup')
      return role === 'gateway-peripheral-gateway'
        ? { notApplicable: 'A gateway PG may be in a workgroup, though that is not recommended.' }
        : { violations: [{ at: path, message: 'is a member of no domain' }] };
    const domain = domainOf(membership, model);
    if (domain === undefined) return { violations: [], unknown: [`the organizational units of ${membership.domain}`] };
    const placed = domain.units.some(({ dn, purpose }) => purpose === 'servers' && dn.equals(membership.unit));
    return {
      violations: placed
        ? []
        : [{ at: path, message: `is in ${membership.unit.toString()}, which is not for servers` }],
    };
  },
});

import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Servers in a workgroup, which are supported, and a burden. */
export const domainRatherThanWorkgroup = guideRule({
  id: 'domain-rather-than-workgroup',
  guide: SECURING_UNIFIED_CCE,
  page: '8-9',
  statement: 'Membership in a workgroup is supported for a gateway PG, but not recommended.',
  why: 'Nobody administers such a server from anywhere but the server itself.',
  judges: 'contact-center-server',
  advice: true,
  check: ({ path, role, membership }) =>
    role === 'gateway-peripheral-gateway'
      ? { violations: membership.kind === 'workgroup' ? [{ at: path, message: 'is in a workgroup' }] : [] }
      : { notApplicable: 'Only a gateway PG may be in a workgroup.' },
});

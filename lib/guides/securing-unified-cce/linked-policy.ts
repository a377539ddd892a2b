import type { GroupPolicyLink } from '../../directory/directory-objects';
import type { Violation } from '../finding';
import type { ContactCenterFact, ContactCenterServerFact, LabModel } from '../lab-model';
import { domainOf } from './memberships';

/** A policy that servers need. */
export interface NeededPolicy {
  /** What it is, in words: `the policy that ...`. */
  readonly name: string;
  /** Whether a link is of it. */
  readonly isIn: (link: GroupPolicyLink) => boolean;
}

/**
 * Judges whether every server of a contact centre gets a policy: it must be linked at the unit of the server itself, as
 * inheritance ends there.
 */
export function judgeLinkedPolicy(
  { path, servers }: ContactCenterFact,
  model: LabModel,
  policy: NeededPolicy,
): { readonly violations: readonly Violation[]; readonly unknown: readonly string[] } {
  const paths = new Set(servers.map((server) => server.path));
  const members = model.facts.filter(
    (fact): fact is ContactCenterServerFact =>
      fact.kind === 'contact-center-server' && paths.has(fact.path) && fact.membership.kind !== 'appliance',
  );
  if (members.length === 0) return { violations: [], unknown: [`the organizational units of the servers of ${path}`] };
  const faults = members.map((member) => faultOf(member, model, policy));
  const violations = faults.filter((fault) => typeof fault === 'object');
  return {
    // What a unit lacks, it lacks once, however many servers are in it.
    violations: [...new Map(violations.map((one) => [`${one.at}: ${one.message}`, one])).values()],
    unknown: [...new Set(faults.filter((fault) => typeof fault === 'string'))],
  };
}

/** What keeps the policy from a server: a violation, or what nobody knows. */
function faultOf(
  { path, membership }: ContactCenterServerFact,
  model: LabModel,
  { name, isIn }: NeededPolicy,
): Violation | string | undefined {
  if (membership.kind !== 'domain') return { at: path, message: 'is in a workgroup, where no group policy gets to' };
  const domain = domainOf(membership, model);
  if (domain === undefined) return `the policies of ${membership.domain}`;
  const place = membership.unit.toString();
  const unit = domain.units.find(({ dn }) => dn.equals(membership.unit));
  if (unit === undefined) return `the policies that are linked at ${place}`;
  return unit.policyLinks.some(isIn) ? undefined : { at: domain.path, message: `does not link ${name} at ${place}` };
}

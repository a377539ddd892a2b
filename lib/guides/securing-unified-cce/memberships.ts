import type { ContactCenterServerFact, DomainFact, LabModel, MembershipFact } from '../lab-model';

/** The domain that a server is a member of, where it is one of the lab's. */
export function domainOf(membership: MembershipFact, { facts }: LabModel): DomainFact | undefined {
  return facts.find(
    (fact): fact is DomainFact =>
      fact.kind === 'domain' && membership.kind === 'domain' && fact.path === membership.domain,
  );
}

/** The servers that are members of a domain. */
export function membersOf({ path }: DomainFact, { facts }: LabModel): ContactCenterServerFact[] {
  return facts.filter(
    (fact): fact is ContactCenterServerFact =>
      fact.kind === 'contact-center-server' && fact.membership.kind === 'domain' && fact.membership.domain === path,
  );
}

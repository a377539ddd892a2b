import type { ContactCenterServerFact, DomainFact, LabModel, MembershipFact } from '../lab-model';

/** The domains of a lab. */
export function domainsOf({ facts }: LabModel): DomainFact[] {
  return facts.filter((fact): fact is DomainFact => fact.kind === 'domain');
}

/** The domain that a construct is, where it is one of the lab's. */
export function domainAt(path: string, model: LabModel): DomainFact | undefined {
  return domainsOf(model).find((domain) => domain.path === path);
}

/** The domain that a server is a member of, where it is one of the lab's. */
export function domainOf(membership: MembershipFact, model: LabModel): DomainFact | undefined {
  return membership.kind === 'domain' ? domainAt(membership.domain, model) : undefined;
}

/** The servers that are members of a domain. */
export function membersOf({ path }: DomainFact, { facts }: LabModel): ContactCenterServerFact[] {
  return facts.filter(
    (fact): fact is ContactCenterServerFact =>
      fact.kind === 'contact-center-server' && fact.membership.kind === 'domain' && fact.membership.domain === path,
  );
}

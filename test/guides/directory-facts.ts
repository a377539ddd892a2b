import type {
  GroupFunction,
  GroupObject,
  GroupPolicyLink,
  OrganizationalUnitObject,
  ServiceAccountObject,
} from '../../lib/directory/directory-objects';
import { DistinguishedName } from '../../lib/directory/distinguished-name';
import type {
  ContactCenterServerFact,
  DomainFact,
  DomainSiteFact,
  MembershipFact,
  ParentAndChildFact,
  PolicyAboveFact,
} from '../../lib/guides/lab-model';

/** The root of the domain that facts are about unless told otherwise. */
export const ROOT = 'DC=corp,DC=example,DC=com';

/** A policy that links are of. */
export const POLICY = '31b2f340-016d-11d2-945f-00c04fb984f9';

/** A place in the domain: `OU=Servers`, or nothing for its root. */
export function place(relative = '', root = ROOT): DistinguishedName {
  return DistinguishedName.parse(relative === '' ? root : `${relative},${root}`);
}

/** An organizational unit of no particular purpose, by its place in the domain. */
export function unit(relative: string, other: Partial<OrganizationalUnitObject> = {}): OrganizationalUnitObject {
  const dn = place(relative);
  return { dn, purpose: 'other', description: dn.name, inheritanceBlocked: false, policyLinks: [], ...other };
}

/** A unit of servers, as it should be. */
export function serversUnit(
  relative = 'OU=Servers',
  other: Partial<OrganizationalUnitObject> = {},
): OrganizationalUnitObject {
  return unit(relative, { purpose: 'servers', inheritanceBlocked: true, ...other });
}

/** A linked policy. */
export function link(other: Partial<GroupPolicyLink> = {}): GroupPolicyLink {
  return { guid: POLICY, enforced: false, hardening: false, ...other };
}

/** A policy that is linked above what the lab declares. */
export function policyAt(relative: string, other: Partial<GroupPolicyLink> = {}): PolicyAboveFact {
  return { at: place(relative), ...link(other) };
}

/** A group that grants something, by its place in the domain. */
export function directoryGroup(
  relative: string,
  grants: GroupFunction = 'Config',
  other: Partial<GroupObject> = {},
): GroupObject {
  const dn = place(relative);
  return { dn, scope: 'domain-local', grants, description: dn.name, members: [], ...other };
}

/** A service account, by its place in the domain. */
export function account(relative: string): ServiceAccountObject {
  const dn = place(relative);
  return { dn, accountName: dn.name, description: dn.name };
}

/** A site with two controllers, both of which have the Global Catalog. */
export function site(name: string, other: Partial<DomainSiteFact> = {}): DomainSiteFact {
  return {
    name,
    network: `lab/${name.toLowerCase()}`,
    controllers: [`${name}-DC1`, `${name}-DC2`],
    globalCatalogs: 2,
    ...other,
  };
}

/** A domain of one site with nothing added to it, which keeps every rule. */
export function domain(other: Partial<DomainFact> = {}): DomainFact {
  return {
    kind: 'domain',
    path: 'lab/domain',
    domainName: 'corp.example.com',
    netbiosName: 'CORP',
    root: place(),
    delegatedUnit: undefined,
    mayHaveMoreUnits: false,
    functionalLevel: 'windows-server-2016',
    sites: [site('HQ')],
    replication: [],
    operationsMasters: { SchemaMaster: 'HQ-DC1', PDCEmulator: 'HQ-DC2' },
    policiesAbove: [],
    units: [],
    groups: [],
    accounts: [],
    memberNetworks: [],
    ...other,
  };
}

/** Somebody else's domain. */
export function otherDomain(other: Partial<DomainFact> = {}): DomainFact {
  return domain({
    path: 'lab/other',
    domainName: 'partner.example.net',
    netbiosName: 'PARTNER',
    root: place('', 'DC=partner,DC=example,DC=net'),
    ...other,
  });
}

/** Membership in a domain. */
export function memberOf(domainPath = 'lab/domain', relative = 'OU=Servers'): MembershipFact {
  return { kind: 'domain', domain: domainPath, unit: place(relative) };
}

/** Membership in none. */
export const WORKGROUP: MembershipFact = { kind: 'workgroup' };

/** A logger that is a member of the domain, in the unit of its servers. */
export function contactCenterServer(other: Partial<ContactCenterServerFact> = {}): ContactCenterServerFact {
  return {
    kind: 'contact-center-server',
    path: 'lab/logger',
    role: 'logger',
    membership: memberOf(),
    coResidentRoles: [],
    serviceLogonAccounts: [],
    interfaces: [],
    publicAddress: false,
    ...other,
  };
}

/** A parent and a child in domains that know nothing of each other, with a gateway PG in the parent's. */
export function parentAndChild(other: Partial<ParentAndChildFact> = {}): ParentAndChildFact {
  return {
    kind: 'parent-and-child',
    path: 'lab/parent-and-child',
    parent: 'lab/domain',
    child: 'lab/other',
    relation: 'disparate environments',
    gatewayPeripheralGateways: [{ path: 'lab/gateway', membership: memberOf() }],
    ...other,
  };
}

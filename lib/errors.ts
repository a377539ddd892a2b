/**
 * Every message a user of the library can be shown, each a named function. The name, capitalized, is the stable code.
 */

/** Where a guide says so. */
export interface GuidePage {
  /** Title of the document. */
  readonly guide: string;
  /** Page as the document numbers it, for example `1-3`. */
  readonly page: string;
}

/** One thing that is wrong, and what would be right. */
export interface Problem {
  /** Stable name, for programs and for searching: `CidrHostBitsSet`. */
  readonly code: string;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** The value given, printed. Never a secret. */
  readonly given?: string;
  /** What is allowed instead. */
  readonly allowed?: string;
  /** The page of the guide that asks for it. */
  readonly source?: GuidePage;
  /** The property at fault, as a dotted path. */
  readonly property?: string;
}

/** An error of this library: all problems of one construct (or of one table, one call) at once. */
export class LabError extends Error {
  override readonly name = 'LabError';

  constructor(
    /** What is wrong. */
    readonly problems: readonly Problem[],
    /** Path of the construct, where there is one. */
    readonly constructPath?: string,
  ) {
    const where = constructPath === undefined ? '' : `[${constructPath}] `;
    super(
      where + (problems.length === 1 ? '' : `${problems.length} problems\n`) + problems.map(printProblem).join('\n'),
    );
  }
}

/** A problem as a line of text. */
export function printProblem(problem: Problem): string {
  const { code, message, given, allowed, source, property } = problem;
  return [
    `${code}${property === undefined ? '' : ` at ${property}`}: ${message}`,
    given === undefined ? undefined : `Given: ${given}.`,
    allowed === undefined ? undefined : `Allowed: ${allowed}.`,
    source === undefined ? undefined : `(${source.guide}, page ${source.page})`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A value as an error prints it. Objects are not printed: they may be whole construct trees. */
function print(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value !== 'object' || value === null) return String(value);
  const kind = Reflect.getPrototypeOf(value)?.constructor.name ?? 'Object';
  return `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

// ---- ports and port tables

export function malformedPortRange(text: string): Problem {
  return {
    code: 'MalformedPortRange',
    message: 'This is not a port or a range of ports.',
    given: print(text),
    allowed: 'a port from 0 to 65535, or two of them in ascending order with a hyphen between, such as 5060-5100',
  };
}

export function malformedPortFormula(text: string): Problem {
  return {
    code: 'MalformedPortFormula',
    message: 'This is not a formula of ports.',
    given: print(text),
    allowed:
      'ports or ranges of ports, each with the step between instances behind it, such as 40026 + 40n, 40028 + 40n',
  };
}

export function noPortForComponent(row: string, component: string): Problem {
  return {
    code: 'NoPortForComponent',
    message: `No document says which ports row ${row} has there.`,
    given: component,
    allowed: 'the component on another number of gateway, or on a side',
  };
}

export function invalidPortTable(table: string, row: string, property: string, message: string): Problem {
  return { code: 'InvalidPortTable', message: `Table ${table}, row ${row}: ${message}`, property };
}

export function portChoiceOutsideRow(row: string, given: string, allowed: string, source: GuidePage): Problem {
  return {
    code: 'PortChoiceOutsideRow',
    message: `The ports that the administrator allocates for row ${row} must lie in the range the guide reserves for it.`,
    given,
    allowed,
    source,
  };
}

// ---- props

export function invalidProperty(message: string, given: unknown): Problem {
  return { code: 'InvalidProperty', message: `${message}.`.replace(/\.\.$/, '.'), given: print(given) };
}

export function tokenWhereLiteral(): Problem {
  return {
    code: 'TokenWhereLiteral',
    message: 'This must be known when the program runs, and a Terraform token is known only at apply.',
    allowed: 'a literal value',
  };
}

// ---- addresses

export function malformedCidr(text: string): Problem {
  return {
    code: 'MalformedCidr',
    message: 'This is not a block of addresses.',
    given: print(text),
    allowed: 'an IPv4 or IPv6 CIDR, such as 10.20.0.0/16 or 2001:db8::/56; one address is /32 or /128',
  };
}

export function cidrHostBitsSet(text: string, network: string): Problem {
  return {
    code: 'CidrHostBitsSet',
    message: 'The address has bits set beyond its prefix.',
    given: print(text),
    allowed: `${print(network)}, the network it lies in`,
  };
}

export function cidrsOverlap(one: string, other: string, where: string): Problem {
  return {
    code: 'CidrsOverlap',
    message: `Two blocks of addresses among the ${where} overlap.`,
    given: `${print(one)} and ${print(other)}`,
    allowed: 'blocks that have no address in common',
  };
}

// ---- members

export function malformedAwsId(prefix: string, id: string): Problem {
  return {
    code: 'MalformedAwsId',
    message: 'This is not the id of an AWS resource.',
    given: print(id),
    allowed: `${prefix}- and 8 to 17 hexadecimal digits, or a Terraform token`,
  };
}

export function memberNeedsName(): Problem {
  return {
    code: 'MemberNeedsName',
    message: 'A member whose value is a Terraform token has nothing stable to call its rules by.',
    allowed: 'a literal value, the construct itself, or a `name` beside the token',
  };
}

export function memberNameTaken(name: string): Problem {
  return {
    code: 'MemberNameTaken',
    message: 'Two different members have the same name.',
    given: print(name),
    allowed: 'a `name` for each that no other has',
  };
}

export function prefixListOverQuota(name: string, maxEntries: number, quota: number): Problem {
  return {
    code: 'PrefixListOverQuota',
    message: `Each rule that names the prefix list ${name} weighs as many rules of its group as the list can have entries.`,
    given: String(maxEntries),
    allowed: `1 to ${quota}, AWS's default quota of rules for a group and direction`,
  };
}

export function unknownRole(role: string, roles: readonly string[]): Problem {
  return { code: 'UnknownRole', message: 'No row names this role.', given: print(role), allowed: roles.join(', ') };
}

export function settingsTooLong(part: string, bytes: number, limit: number): Problem {
  return {
    code: 'SettingsTooLong',
    message: 'This part of the settings does not fit into a parameter of AWS Systems Manager.',
    given: `${bytes} bytes`,
    allowed: `${limit} bytes as JSON; fewer or shorter names, patterns and lists`,
    property: `settings.${part}`,
  };
}

export function securityGroupOverQuota(group: string, direction: string, quota: number): Problem {
  return {
    code: 'SecurityGroupOverQuota',
    message: `The members of ${group} take more ${direction} rules than AWS allows a group by default.`,
    allowed: `${quota} rules for each direction; fewer members, or one block of addresses for several`,
  };
}

export function ipv6NotGranted(role: string, member: string, dualStack: boolean, source: GuidePage): Problem {
  return {
    code: 'Ipv6NotGranted',
    message: `No row grants the role ${role} anything over IPv6${dualStack ? '' : ' unless the platform is in Dual mode'}.`,
    given: member,
    allowed: dualStack ? 'IPv4 addresses' : 'IPv4 addresses, or the feature dualStack',
    source,
  };
}

export function memberWithoutFlow(
  role: string,
  member: string,
  directions: readonly string[],
  features: readonly string[],
): Problem {
  return {
    code: 'MemberWithoutFlow',
    message: `The port tables give the role ${role} no ${directions.join(' or ')} flow for ${member} with the features that are on.`,
    allowed:
      features.length === 0
        ? 'a role that has flows in this direction'
        : `the role with one of these features on: ${[...new Set(features)].join(', ')}`,
  };
}

// ---- features of Cisco Unity Connection

export function sipPortOutsideRange(port: number, range: string, source: GuidePage): Problem {
  return {
    code: 'SipPortOutsideRange',
    message: 'Connection cannot use this port for SIP.',
    given: String(port),
    allowed: range,
    source,
  };
}

export function exchangeVersionWithoutSingleInbox(version: string, source: GuidePage): Problem {
  return {
    code: 'ExchangeVersionWithoutSingleInbox',
    message: 'An Exchange version matters only to single inbox, and single inbox is off.',
    given: version,
    allowed: 'singleInbox: true beside it, or no exchangeVersion',
    source,
  };
}

export function singleInboxWithoutExchangeVersion(source: GuidePage): Problem {
  return {
    code: 'SingleInboxWithoutExchangeVersion',
    message: 'The ports of single inbox depend on the version of Exchange, and none is named.',
    allowed: "exchangeVersion: '2003', '2007' or '2010'",
    source,
  };
}

export function cometNeedsRelease(release: string, since: string, source: GuidePage): Problem {
  return {
    code: 'CometNeedsRelease',
    message: 'This release has no Comet notifications.',
    given: release,
    allowed: `release ${since} or later`,
    source,
  };
}

// ---- phone systems and restriction tables of Cisco Unity Connection

export function portNamedTwice(name: string): Problem {
  return {
    code: 'PortNamedTwice',
    message: 'Two voice messaging ports, or two port groups, have one name.',
    given: print(name),
    allowed: 'a name for each',
  };
}

export function unknownPort(name: string, ports: readonly string[], source: GuidePage): Problem {
  return {
    code: 'UnknownPort',
    message: 'Unified CM is told the security mode of a port that Connection does not have.',
    given: print(name),
    allowed: ports.length === 0 ? 'no port, as there is no integration with a phone system' : ports.join(', '),
    source,
  };
}

export function restrictionNameTaken(what: string, name: string): Problem {
  return {
    code: 'RestrictionNameTaken',
    message: `Two ${what} have one name.`,
    given: print(name),
    allowed: 'a name for each',
  };
}

export function restrictionTableLengths(least: number, most: number): Problem {
  return {
    code: 'RestrictionTableLengths',
    message: 'No number is as long as the shortest that this table permits, and as short as the longest.',
    given: `${least} to ${most}`,
    allowed: 'a minimumLength that is not above maximumLength',
  };
}

export function restrictionTableTooLong(name: string, patterns: number, most: number): Problem {
  return {
    code: 'RestrictionTableTooLong',
    message: `Connection does not take so many patterns in a restriction table as "${name}" has.`,
    given: String(patterns),
    allowed: `at most ${most}; fewer area codes, or a table of your own`,
  };
}

// ---- guide rules and exceptions

const app = 'the whole app';

export function guideViolated(violations: number, text: string): Problem {
  return { code: 'GuideViolated', message: `${violations} of the guides' rules are violated in this app.\n${text}` };
}

export function notRecommended(
  rule: string,
  statement: string,
  at: string,
  message: string,
  source: GuidePage,
): Problem {
  const { guide, page } = source;
  return {
    code: 'NotRecommended',
    message: `${rule}: ${at} ${message}. ${statement}`,
    source: { guide, page },
  };
}

export function unreadableRule(type: string, why: string): Problem {
  return {
    code: 'UnreadableRule',
    message: `This ${type} has arguments of a shape that Terraform would refuse, so nothing can be said of it. ${why}`,
  };
}

export function ruleThrew(rule: string, construct: string, cause: unknown): Problem {
  const message = cause instanceof Error ? cause.message : String(cause);
  return {
    code: 'RuleThrew',
    message: `The check of rule ${rule} failed at ${construct}, so nothing is proven: ${message}`,
  };
}

export function unknownRule(rule: string, rules: readonly string[]): Problem {
  return { code: 'UnknownRule', message: 'No rule has this id.', given: print(rule), allowed: rules.join(', ') };
}

export function incompleteException(rule: string, scope: string): Problem {
  return {
    code: 'IncompleteException',
    message: `The exception from ${rule} at ${scope || app} lacks something.`,
    allowed: 'a reason, an owner, and a last day as 2027-01-31',
  };
}

export function exceptionExpired(rule: string, scope: string, owner: string, expires: string): Problem {
  return {
    code: 'ExceptionExpired',
    message: `The exception from ${rule} at ${scope || app}, which ${owner} answers for, has expired.`,
    given: expires,
    allowed: 'today or later, or the violation mended',
  };
}

export function exceptionExpiresSoon(rule: string, scope: string, owner: string, expires: string): Problem {
  return {
    code: 'ExceptionExpiresSoon',
    message: `The exception from ${rule} at ${scope || app}, which ${owner} answers for, holds until ${expires}.`,
  };
}

export function exceptionUnmatched(rule: string, scope: string, at: string | undefined): Problem {
  return {
    code: 'ExceptionUnmatched',
    message: `The exception from ${rule} at ${scope || app}${at === undefined ? '' : `, for ${at},`} matches no violation.`,
    allowed: 'an exception for a violation that exists; remove this one',
  };
}

// ---- layers of security of a contact centre

export function windowEndsBeforeItBegins(from: number, to: number): Problem {
  return {
    code: 'WindowEndsBeforeItBegins',
    message: 'These hours of a day end before they begin, or have no length.',
    given: `${from} to ${to}`,
    allowed: 'an end later on the same day, at the latest 24',
  };
}

export function patchApprovedAndRejected(patch: string): Problem {
  return {
    code: 'PatchApprovedAndRejected',
    message: 'This update is approved and rejected.',
    given: print(patch),
    allowed: 'an update in one of the two lists',
  };
}

export function approvalWithoutDays(): Problem {
  return {
    code: 'ApprovalWithoutDays',
    message: 'Every update is approved some days after it came out, and no days are given.',
    given: 'false',
    allowed: "a number of days, or approval: 'selective'",
  };
}

export function noPatchApproved(): Problem {
  return {
    code: 'NoPatchApproved',
    message: 'No update is ever approved, neither by name nor after some days, and AWS refuses such a baseline.',
    given: 'false',
    allowed: 'a number of days, or approvedPatches',
  };
}

// ---- directories

export function malformedDistinguishedName(text: string): Problem {
  return {
    code: 'MalformedDistinguishedName',
    message: 'This is not a distinguished name as RFC 4514 writes it.',
    given: print(text),
    allowed: 'components such as OU=Servers,DC=example,DC=com, with a backslash before " + , ; < > and \\ in a value',
  };
}

export function directoryNameRefused(name: string, dn: string, fault: string): Problem {
  return {
    code: 'DirectoryNameRefused',
    message: `Active Directory, or the software, refuses this name (of ${dn}): it ${fault}.`,
    given: print(name),
  };
}

export function directoryObjectTwice(name: string, earlier: string): Problem {
  return {
    code: 'DirectoryObjectTwice',
    message: 'Something in the directory already has this name; neither case nor accents of letters tell names apart.',
    given: name === earlier ? print(name) : `${print(name)} beside ${print(earlier)}`,
    allowed: 'one object of a name: in its unit, and for groups and accounts in the whole domain',
  };
}

export function groupNestingCycle(path: readonly string[]): Problem {
  return {
    code: 'GroupNestingCycle',
    message: 'Groups are members of each other in a circle.',
    given: path.join(' has the member '),
    allowed: 'groups that lead nowhere back to themselves',
  };
}

export function outsideDomain(dn: string, root: string): Problem {
  return {
    code: 'OutsideDomain',
    message: 'This is not a place below the root of the domain.',
    given: print(dn),
    allowed: `a distinguished name that ends with ${root}`,
  };
}

export function parentUnitUnknown(dn: string, parent: string): Problem {
  return {
    code: 'ParentUnitUnknown',
    message: `Nothing makes ${parent}, so nothing can be put into it.`,
    given: print(dn),
    allowed: 'a unit that exists from the start, or one that was added before',
  };
}

export function domainNameRefused(name: string, fault: string): Problem {
  return {
    code: 'DomainNameRefused',
    message: `A domain cannot have this name: it ${fault}.`,
    given: print(name),
    allowed: 'a DNS name such as corp.example.com; as NetBIOS name at most 15 characters without \\ / : * ? " < > |',
  };
}

export function malformedGuid(guid: string): Problem {
  return {
    code: 'MalformedGuid',
    message: 'This is not the GUID of a Group Policy object.',
    given: print(guid),
    allowed: '31B2F340-016D-11D2-945F-00C04FB984F9 and its like, without braces',
  };
}

export function malformedSecretArn(): Problem {
  return {
    code: 'MalformedSecretArn',
    message:
      'This is not the Amazon Resource Name of a secret. A secret itself is never given here, and so is not shown.',
    allowed: 'arn:aws:secretsmanager:<region>:<account>:secret:<name>, or a Terraform token',
  };
}

export function icmNameRefused(what: string, name: string, fault: string, source: GuidePage): Problem {
  return {
    code: 'IcmNameRefused',
    message: `The software refuses this name of ${what}: it ${fault}.`,
    given: print(name),
    source,
  };
}

export function secondIcmRoot(existing: string, source: GuidePage): Problem {
  return {
    code: 'SecondIcmRoot',
    message:
      'A domain has one root of the hierarchy of Unified ICM, which holds all its facilities, and this domain has one.',
    given: `one more beside ${existing}`,
    allowed: 'all facilities in one IcmOrganizationalUnits',
    source,
  };
}

export function managedDomainSubnets(subnets: number): Problem {
  return {
    code: 'ManagedDomainSubnets',
    message: 'AWS puts the two controllers of a managed domain into two subnets of different availability zones.',
    given: `a network with ${subnets} server subnets`,
    allowed: 'a network with server subnets in two zones',
  };
}

export function noManagementHost(domain: string): Problem {
  return {
    code: 'NoManagementHost',
    message: `The domain ${domain} has no server from which its directory can be changed.`,
    allowed: 'a domain with a management host: see `managementHost`',
  };
}

export function noWayToJoin(domain: string): Problem {
  return {
    code: 'NoWayToJoin',
    message: `Nothing is known by which a server could join the domain ${domain}.`,
    allowed: 'the domain with its `directoryId` in AWS Directory Service, or with a `joinSecretArn`',
  };
}

export function noUnitForRole(role: string, domain: string, roles: readonly string[]): Problem {
  return {
    code: 'NoUnitForRole',
    message: `No organizational unit of ${domain} is for servers of this role.`,
    given: print(role),
    allowed:
      roles.length === 0
        ? 'a ServersOrganizationalUnit added to the domain before its servers'
        : `one of ${roles.join(', ')}`,
  };
}

export function roleHasUnit(role: string, unit: string): Problem {
  return {
    code: 'RoleHasUnit',
    message: 'Servers of this role belong to another organizational unit of the domain.',
    given: `${role}, in ${unit}`,
    allowed: 'one unit for each role',
  };
}

export function siteTwice(name: string): Problem {
  return {
    code: 'SiteTwice',
    message: 'Two sites of the domain have this name.',
    given: print(name),
    allowed: 'a name of its own for each site',
  };
}

export function tooManySites(site: string, groups: number): Problem {
  return {
    code: 'TooManySites',
    message: `The controllers of ${site} have a security group for themselves and one for each other site, and an interface has no room for more.`,
    given: `${groups} groups`,
    allowed: 'a forest of at most five sites',
  };
}

export function memberBlockUnknown(network: string, domain: string): Problem {
  return {
    code: 'MemberBlockUnknown',
    message: `The controllers of ${domain} let servers of another network in by the blocks of their subnets, and ${network} has one whose block is not known.`,
    allowed: 'server subnets with their `cidr`',
  };
}

export function notBelowParent(domain: string, parent: string): Problem {
  return {
    code: 'NotBelowParent',
    message: 'A domain that is created in the forest of another has one label more than it.',
    given: print(domain),
    allowed: `<label>.${parent}`,
  };
}

export function directoryUnknown(): Problem {
  return {
    code: 'DirectoryUnknown',
    message: 'Nothing says where the controllers of the directory are.',
    allowed: 'a `directoryId` of AWS Directory Service, or the `controllerAddresses`',
  };
}

// ---- network

export function costTagRefused(part: 'key' | 'value', text: string, fault: string): Problem {
  return {
    code: 'CostTagRefused',
    message: `Not every resource could have a tag with this ${part}: it ${fault}.`,
    given: print(text),
    allowed: 'a key of 1 to 128 characters and a value of at most 256: letters, digits, spaces and _ . : / = + - @',
  };
}

export function notConnected(network: string, peer: string): Problem {
  return {
    code: 'NotConnected',
    message: `The network ACLs of ${network} would drop what comes from the other network.`,
    given: peer,
    allowed: `${peer} among the network's \`connectedNetworks\``,
  };
}

export function memberBeyondNetworkAcl(role: string, cidr: string, reachable: string): Problem {
  return {
    code: 'MemberBeyondNetworkAcl',
    message: `The network ACL of the server subnets would drop what ${role} sends.`,
    given: cidr,
    allowed: `a block in ${reachable}, or the block added to the network's \`connectedNetworks\``,
  };
}

export function dualStackNeedsNetwork(): Problem {
  return {
    code: 'DualStackNeedsNetwork',
    message: 'Dual (IPv4/IPv6) mode needs server subnets that have IPv6 addresses.',
    given: 'true',
    allowed: 'a LabNetwork with dualStack: true',
  };
}

export function zoneUsedTwice(zone: string): Problem {
  return {
    code: 'ZoneUsedTwice',
    message: 'One zone is named twice, so that one failure would take both servers.',
    given: zone,
    allowed: 'two different availability zones',
  };
}

export function vpcCidrOutOfBounds(cidr: string): Problem {
  return {
    code: 'VpcCidrOutOfBounds',
    message:
      'The block must be cut into sixteen subnets of at least sixteen addresses, and AWS allows a VPC a /16 at most.',
    given: cidr,
    allowed: 'an IPv4 block from /16 to /24',
  };
}

export function networkAclOverQuota(count: number, quota: number): Problem {
  return {
    code: 'NetworkAclOverQuota',
    message: 'The connected networks need more entries than a network ACL can have by default.',
    given: `${count} entries`,
    allowed: `${quota} entries for each direction and address family; join adjacent blocks`,
  };
}

// ---- servers

export function addressOutsideSubnet(address: string, subnet: string): Problem {
  return {
    code: 'AddressOutsideSubnet',
    message: 'A server in this subnet cannot have this address.',
    given: print(address),
    allowed: `an address of ${subnet} other than its first four and its last, which AWS keeps`,
  };
}

export function addressNeeded(server: string): Problem {
  return {
    code: 'AddressNeeded',
    message: `The ${server} needs a static address, and none can be chosen in a subnet whose block is not known.`,
    allowed: `${server}.privateAddress, or the subnet's cidr`,
  };
}

export function addressWithDhcp(): Problem {
  return {
    code: 'AddressWithDhcp',
    message: 'A server that takes its address over DHCP cannot be given one.',
    allowed: 'either the feature dhcp or a static address',
  };
}

export function addressTaken(address: string, owner: string): Problem {
  return {
    code: 'AddressTaken',
    message: `Another server of the network has this address: ${owner}.`,
    given: print(address),
    allowed: 'an address of its own for each server',
  };
}

export function userDataTooLong(length: number, limit: number): Problem {
  return {
    code: 'UserDataTooLong',
    message: 'The script that a server runs at first boot is longer than AWS takes.',
    given: `${length} bytes`,
    allowed: `${limit} bytes`,
  };
}

export function noServerSubnet(
  server: string,
  availabilityZone: string | undefined,
  zones: readonly string[],
  tier: 'server' | 'perimeter' = 'server',
): Problem {
  return {
    code: 'NoServerSubnet',
    message: `The network has no ${tier} subnet for the ${server}.`,
    given: availabilityZone === undefined ? `a network with ${zones.length} ${tier} subnets` : print(availabilityZone),
    allowed: zones.length === 0 ? `a network with ${tier} subnets` : `a server in one of ${zones.join(', ')}`,
  };
}

export function noPrivateNetwork(network: string): Problem {
  return {
    code: 'NoPrivateNetwork',
    message: 'Two sides of a pair talk over a private network of their own, and the network has no subnets for it.',
    given: network,
    allowed: 'a LabNetwork with icmPrivateNetwork: true, or one from outside with icmPrivateSubnets',
  };
}

export function gatewayKindTwice(kind: string): Problem {
  return {
    code: 'GatewayKindTwice',
    message: 'One host has two peripheral gateways of one kind.',
    given: kind,
    allowed: 'one of each kind; another pair of hosts for more',
  };
}

export function gatewayKindNotHere(kind: string, system: string, kinds: readonly string[]): Problem {
  return {
    code: 'GatewayKindNotHere',
    message: `A ${system} has no peripheral gateway of this kind.`,
    given: kind,
    allowed: kinds.join(', '),
  };
}

export function ctiServerNeedsGateway(gateways: readonly string[]): Problem {
  return {
    code: 'CtiServerNeedsGateway',
    message: 'Desktops need a CTI Server, which an agent gateway has that is the first or the second of its host.',
    given: gateways.join(', '),
    allowed: 'agent among the first two gateways, or neither ctiOs nor cad',
  };
}

export function sitesAlike(): Problem {
  return {
    code: 'SitesAlike',
    message: 'Two sites are one network.',
    allowed: 'the network by itself, whose two zones the sides take; or two networks',
  };
}

export function instanceNumberFixed(given: number): Problem {
  return {
    code: 'InstanceNumberFixed',
    message: 'A System Unified CCE has one instance, whose number is 0.',
    given: String(given),
    allowed: 'no instanceNumber',
  };
}

export function dialerNeedsGateway(): Problem {
  return {
    code: 'DialerNeedsGateway',
    message: 'A dialer asks for agents through a media routing gateway, and there is none.',
    allowed: 'media-routing among the gateways of a pair, or no dialers',
  };
}

export function tooManyServers(kind: string, count: number, most: number): Problem {
  return {
    code: 'TooManyServers',
    message: `A contact centre has no room for so many servers of the kind ${kind}.`,
    given: String(count),
    allowed: `${most} at most`,
  };
}

export function noVoicemailHere(cluster: string): Problem {
  return {
    code: 'NoVoicemailHere',
    message:
      'No stand-in for Unified CM is in the network of the Connection cluster, so that the two could be integrated.',
    given: cluster,
    allowed: 'unifiedCm: 1 among the servers, and the cluster in the network of side A',
  };
}

export function addressesNotPair(address: string, next: string): Problem {
  return {
    code: 'AddressesNotPair',
    message: 'A server that others know by a block of two addresses has an even address and the one behind it.',
    given: `${print(address)} and ${print(next)}`,
    allowed: 'two addresses such as 10.20.64.32 and 10.20.64.33',
  };
}

export function noPrivateZone(name: string): Problem {
  return {
    code: 'NoPrivateZone',
    message: 'The network has no private hosted zone to put the alternate name into.',
    given: print(name),
    allowed: 'no alternateName, or a network with a private zone',
  };
}

export function malformedHostName(name: string): Problem {
  return {
    code: 'MalformedHostName',
    message: 'This is not a host name.',
    given: print(name),
    allowed: 'labels of letters, digits and inner hyphens, at most 63 characters each, joined by dots',
  };
}

// ---- hours of a lab

export function malformedTimeOfDay(time: string): Problem {
  return {
    code: 'MalformedTimeOfDay',
    message: 'This is not a time of day.',
    given: print(time),
    allowed: 'hours and minutes of two digits each, from 00:00 to 23:59',
  };
}

export function labHoursBackwards(start: string, stop: string): Problem {
  return {
    code: 'LabHoursBackwards',
    message: 'The servers stop on the day they were started, so they must stop after they start.',
    given: `${start} to ${stop}`,
    allowed: 'a stop after the start, before midnight',
  };
}

export function unknownTimeZone(timeZone: string): Problem {
  return {
    code: 'UnknownTimeZone',
    message: 'No time zone has this name.',
    given: print(timeZone),
    allowed: 'a name of the IANA as it writes it, such as Europe/Berlin or UTC',
  };
}

// ---- what the servers of a contact centre are told

export function firewallUtilityFileTooLong(ports: number, length: number, limit: number): Problem {
  return {
    code: 'FirewallUtilityFileTooLong',
    message: "The file of Cisco's firewall utility has a line for each port, and a document has no room for so many.",
    given: `${ports} ports, ${length} bytes`,
    allowed: `${limit} bytes; narrower ranges, or the rules of Windows Firewall themselves`,
  };
}

export function updateServerNeeded(): Problem {
  return {
    code: 'UpdateServerNeeded',
    message: 'Updates come through Windows Server Update Services, and nothing says where its server is.',
    allowed: 'the URL of the server, such as http://wsus.corp.example.com:8530, or updates through AWS Systems Manager',
  };
}

export function updateServerUnused(): Problem {
  return {
    code: 'UpdateServerUnused',
    message: 'Updates come through AWS Systems Manager, so no server of Windows Server Update Services is asked.',
    allowed: "no `updateServer`, or patching with `through: 'wsus'`",
  };
}

// ---- VPN tunnels

export function belowIpsecFloor(what: string, given: string | number, allowed: string, source: GuidePage): Problem {
  return {
    code: 'BelowIpsecFloor',
    message: `This ${what} is weaker than a tunnel may be.`,
    given: print(given),
    allowed,
    source,
  };
}

export function insideCidrWrong(text: string): Problem {
  return {
    code: 'InsideCidrWrong',
    message: 'The two ends of a tunnel have their addresses in a block of another kind.',
    given: print(text),
    allowed: 'a /30 in 169.254.0.0/16, such as 169.254.10.0/30',
  };
}

export function insideCidrReserved(text: string, reserved: string): Problem {
  return {
    code: 'InsideCidrReserved',
    message: 'AWS keeps this block for itself.',
    given: print(text),
    allowed: `a /30 in 169.254.0.0/16 but ${reserved}`,
  };
}

export function proposalNotSpoken(
  router: string,
  what: string,
  given: string | number,
  allowed: string,
  source: GuidePage,
): Problem {
  return {
    code: 'ProposalNotSpoken',
    message: `The router at the other end, ${router}, does not speak this ${what}.`,
    given: print(given),
    allowed,
    source,
  };
}

export function routerCannotTake(
  router: string,
  what: string,
  given: string | number,
  allowed: string,
  source?: GuidePage,
): Problem {
  return {
    code: 'RouterCannotTake',
    message: `The router at the other end, ${router}, cannot be given this ${what}.`,
    given: print(given),
    allowed,
    ...(source && { source }),
  };
}

export function twoTunnelsNeeded(count: number): Problem {
  return {
    code: 'TwoTunnelsNeeded',
    message: 'A VPN connection has two tunnels, since AWS takes one of its ends away now and then to replace it.',
    given: `${count}`,
    allowed: 'two tunnels, or none for two with the usual options',
  };
}

export function keyGivenLiterally(): Problem {
  return {
    code: 'KeyGivenLiterally',
    message: 'A key that is written in a program ends in its repository and in the plan.',
    allowed:
      'no key: AWS makes that of a tunnel and keeps it for the router; IPsec of Windows takes the ARN of a secret, as presharedKeySecretArn',
  };
}

export function oneGatewayNeeded(): Problem {
  return {
    code: 'OneGatewayNeeded',
    message: 'The end of a VPN connection that AWS runs is one gateway.',
    allowed: 'either network or transitGateway',
  };
}

export function bgpNumberTaken(asn: number): Problem {
  return {
    code: 'BgpNumberTaken',
    message: 'The end of the connection that AWS runs has this number in BGP.',
    given: `${asn}`,
    allowed: 'another number of an autonomous system, such as 65000',
  };
}

export function noWan(network: string): Problem {
  return {
    code: 'NoWan',
    message: `The network ${network} has no subnets with a way to the Internet, where a router could be.`,
    allowed: 'a LabNetwork with wan: true',
  };
}

export function routerInAnotherStack(router: string, stack: string): Problem {
  return {
    code: 'RouterInAnotherStack',
    message: `The router ${router} and its VPN connection need each other, which two stacks cannot.`,
    allowed: `a router in the stack ${stack}; the networks may be in others`,
  };
}

export function routerConnected(router: string): Problem {
  return {
    code: 'RouterConnected',
    message: `The router ${router} has a VPN connection already.`,
    allowed: 'a router for each connection',
  };
}

// ---- IPsec between servers

export function ipsecAuthenticationUnknown(): Problem {
  return {
    code: 'IpsecAuthenticationUnknown',
    message:
      'This is no way by which two servers prove to each other who they are. What was given might be a key, and so is not shown.',
    allowed: "'kerberos', { certificateAuthority: '<name>' }, or { presharedKeySecretArn: '<ARN of a secret>' }",
  };
}

export function hostTrustedAndBoundary(address: string, block: string): Problem {
  return {
    code: 'HostTrustedAndBoundary',
    message: 'A host that speaks IPsec is among those that see the servers in clear.',
    given: `${print(address)} in ${print(block)}`,
    allowed: 'each host in one of the two',
  };
}

export function kerberosWithUnifiedCm(): Problem {
  return {
    code: 'KerberosWithUnifiedCm',
    message: 'Unified CM is an appliance, which is in no domain, and Kerberos knows it not.',
    given: print('kerberos'),
    allowed: 'for the path gateway-unified-cm, { certificateAuthority } or { presharedKeySecretArn } as authentication',
  };
}

export function ipsecExceptionUnmatched(path: string, server: string | undefined): Problem {
  return {
    code: 'IpsecExceptionUnmatched',
    message: `The path ${path} joins no two servers of this lab${server === undefined ? '' : `, of which one is ${server}`}.`,
    allowed: 'an exception for a path that exists; remove this one',
  };
}

// ---- messages of users

export function classOfServiceTwice(name: string): Problem {
  return {
    code: 'ClassOfServiceTwice',
    message: 'Two classes of service have this name; upper and lower case do not tell names apart.',
    given: print(name),
    allowed: 'a name of its own for each class of service',
  };
}

export function authenticationRuleNameTaken(name: string): Problem {
  return {
    code: 'AuthenticationRuleNameTaken',
    message: 'The rules for passwords and for PINs have one name; upper and lower case do not tell names apart.',
    given: print(name),
    allowed: 'a name of its own for each rule',
  };
}

// ---- certificates, single sign-on and passwords of Connection

export function cliArgumentRefused(command: string, argument: string, allowed: string): Problem {
  return {
    code: 'CliArgumentRefused',
    // What was given may be a password, and so is not shown.
    message: `The command line of a Connection server does not take this as ${argument} of ${command}.`,
    allowed,
  };
}

export function relativePathRefused(): Problem {
  return {
    code: 'RelativePathRefused',
    message: 'The wizard of a Connection server does not take this as the path of the policy agent.',
    allowed: 'letters and digits, as in agentapp',
  };
}

export function srsvBranchTwice(): Problem {
  return {
    code: 'SrsvBranchTwice',
    message: 'Another branch has this name.',
    allowed: 'a name of its own for each branch',
  };
}

// ---- reports and the baseline

export function baselineEntryUnmatched(rule: string, at: string, message: string): Problem {
  return {
    code: 'BaselineEntryUnmatched',
    message: `The baseline knows that ${at} goes against ${rule} (${message}), and it does not, or is accepted by now.`,
    allowed: 'a baseline without this entry; remove it',
  };
}

export function baselineUnreadable(file: string, why: string): Problem {
  return {
    code: 'BaselineUnreadable',
    message: `The baseline cannot be read: ${why}.`,
    given: print(file),
    allowed: 'a file that is there, named from the folder in which the program runs',
  };
}

export function baselineUnwritable(file: string, why: string): Problem {
  return {
    code: 'BaselineUnwritable',
    message: `The baseline cannot be written: ${why}.`,
    given: print(file),
    allowed: 'a file in a folder that is there, which may be written to',
  };
}

export function baselineWouldGrow(file: string, added: number): Problem {
  return {
    code: 'BaselineWouldGrow',
    message: `The report has violations that the baseline does not know: ${added}. Nothing was written.`,
    given: print(file),
    allowed: 'a program without them, or --update where they are to be known',
  };
}

export function guideReportUnreadable(file: string, why: string): Problem {
  return {
    code: 'GuideReportUnreadable',
    message: `The report of a synth cannot be read: ${why}.`,
    given: print(file),
    allowed: 'the folder that an app with a lab was synthesized to',
  };
}

export function malformedBaseline(file: string, why: string): Problem {
  return {
    code: 'MalformedBaseline',
    message: `This file is no baseline: ${why}.`,
    given: print(file),
    allowed: 'what `baselineText` writes: known violations, each with rule, construct, at and message',
  };
}

export function malformedGuideReport(file: string, why: string): Problem {
  return {
    code: 'MalformedGuideReport',
    message: `This file is no report of this release of the library: ${why}.`,
    given: print(file),
    allowed: 'the guide-report.json of a synth with this release',
  };
}

export function reportsUnwritable(outdir: string, why: string): Problem {
  return {
    code: 'ReportsUnwritable',
    message: `The reports cannot be written to the output folder of the app: ${why}.`,
    given: print(outdir),
    allowed: 'a folder that may be written to',
  };
}

export function unknownReport(given: unknown, allowed: readonly string[]): Problem {
  return {
    code: 'UnknownReport',
    message: 'The context ucLabReports does not list reports.',
    given: Array.isArray(given) ? given.map(print).join(', ') : print(given),
    allowed: `a list of ${allowed.join(', ')}`,
  };
}

// ---- administration and credentials of Connection

export function accountNameTaken(name: string): Problem {
  return {
    code: 'AccountNameTaken',
    message: 'Two accounts have this name; upper and lower case do not tell names apart.',
    given: print(name),
    allowed: 'a name of its own for each account',
  };
}

export function userTemplateTaken(alias: string): Problem {
  return {
    code: 'UserTemplateTaken',
    message: 'Two user templates have this alias; upper and lower case do not tell them apart.',
    given: print(alias),
    allowed: 'an alias of its own for each template',
  };
}

export function userTemplateUnknown(alias: string, allowed: readonly string[]): Problem {
  return {
    code: 'UserTemplateUnknown',
    message: 'No user template has this alias.',
    given: print(alias),
    allowed: allowed.join(', '),
  };
}

export function predefinedTemplateOtherwise(alias: string, mailbox: boolean): Problem {
  return {
    code: 'PredefinedTemplateOtherwise',
    message: `Users from this template, which is there from the start, have ${mailbox ? 'a' : 'no'} mailbox.`,
    given: print(alias),
    allowed: 'another alias for a template of the other kind',
  };
}

export function credentialColumnMissing(heading: string): Problem {
  return {
    code: 'CredentialColumnMissing',
    message: `The first row has no heading ${heading}, and without that column credentials cannot be judged.`,
    allowed: 'headings in the first row, with commas between them',
  };
}

export function credentialColumnTwice(heading: string): Problem {
  return {
    code: 'CredentialColumnTwice',
    message: `Two columns have the heading ${heading}.`,
    allowed: 'one column of each',
  };
}

export function malformedCredentials(line: number, code: string): Problem {
  return {
    code: 'MalformedCredentials',
    // What is on the line may be a credential, and so is not shown.
    message: `The file is not CSV from line ${line} on (${code}).`,
    allowed:
      'as many cells in each row as there are headings, and double quotes around a cell that has commas or quotes',
  };
}

export function credentialsUnreadable(why: string): Problem {
  return {
    code: 'CredentialsUnreadable',
    message: `The file cannot be read (${why}).`,
    allowed: 'a file that is there, named from the folder in which the command runs',
  };
}

export function alternateExtensionsUnchecked(): Problem {
  return {
    code: 'AlternateExtensionsUnchecked',
    message: 'No column has alternate extensions, so no PIN and no password was looked through for them.',
    allowed: 'a file like this where no user has one, otherwise a column AlternateExtension1, AlternateExtension2 …',
  };
}

export function credentialsNotUnicode(line: number): Problem {
  return {
    code: 'CredentialsNotUnicode',
    message: `The row that ends on line ${line} has characters in another encoding, which would be judged for what they are not.`,
    allowed: 'a file in UTF-8, or in UTF-16 with a byte order mark',
  };
}

export function credentialsWithoutUsers(): Problem {
  return {
    code: 'CredentialsWithoutUsers',
    message: 'There is no row below the headings, so nothing was judged.',
    allowed: 'a row for each user',
  };
}

export function userWithoutAlias(line: number): Problem {
  return {
    code: 'UserWithoutAlias',
    message: `The row that ends on line ${line} has no alias, so its credentials are nobody’s.`,
    allowed: 'an alias in each row',
  };
}

// ---- settings of Connection and its features

export function settingWithoutFeature(setting: string, feature: string): Problem {
  return {
    code: 'SettingWithoutFeature',
    // What was given may be a password, and so is not shown.
    message: `This setting does something with a feature alone that is off, ${feature}.`,
    allowed: `the feature ${feature}, or no ${setting}`,
  };
}

import type { IcmFlow } from '../../../lib/port-tables/icm-flow';
import type { IcmNetwork } from '../../../lib/port-tables/icm-port-table';
import { isRole, type Role } from '../../../lib/port-tables/role';
import {
  type ExpectedContactCenter,
  flowsBetween,
  flowsWithMember,
  ipsecBetween,
  nameOf,
  type ServerOf,
  serversOf,
} from './expected-contact-center';
import { ruleText } from './expected-rules';
import type { RuleSource, SecurityGroupRule } from './security-group-rules';

/** Who has rules in which group of a visible interface. Everybody else's are in the one of the system. */
const GROUP_OF_ROLE: Partial<Record<Role, 'clients' | 'operations'>> = {
  'agent-desktop': 'clients',
  'supervisor-desktop': 'clients',
  'report-reader': 'clients',
  'internet-script-editor': 'clients',
  'admin-workstation': 'operations',
  'support-tools-server': 'operations',
  'security-agent-center': 'operations',
  'snmp-manager': 'operations',
  'syslog-server': 'operations',
  'patch-server': 'operations',
};

/**
 * The exact rules of the groups of contact centres, as texts: for each two servers what the table says, at both ends, and for
 * each server what it says of members.
 */
export function contactCenterRules(centers: readonly ExpectedContactCenter[]): string[] {
  const servers = serversOf(centers);
  return servers.flatMap((one) => [
    ...servers.filter((other) => other !== one).flatMap((other) => rulesBetween(one, other)),
    ...rulesWithMembers(one),
  ]);
}

function rulesBetween(client: ServerOf, listener: ServerOf): string[] {
  return [
    ...flowsBetween(client, listener).flatMap((flow) => [
      rule(client, 'egress', flow, flow.destination, peer(listener, flow, client)),
      rule(listener, 'ingress', flow, flow.source, peer(client, flow, listener)),
    ]),
    ...ipsecBetween(client, listener).flatMap(({ network }) => [
      ...ipsecRules(client, 'egress', network, listener),
      ...ipsecRules(listener, 'ingress', network, client),
    ]),
  ];
}

/** AWS knows ESP by its number, and gives a protocol without ports -1 for both. */
function ipsecRules(
  server: ServerOf,
  direction: SecurityGroupRule['direction'],
  network: IcmNetwork,
  other: ServerOf,
): string[] {
  const source = peer(other, { network }, server);
  const { role } = other.server.components[0];
  const group = network === 'private' ? 'private' : visibleGroup(server, role);
  // One group has no room for both rules of each of the many peers of a Support Tools server.
  const ofKeys = server.server.components[0].role === 'support-tools-server' ? 'key-exchange' : group;
  const name = (one: string) => `${nameOf(server)}/${network}/${one}`;
  return [
    ruleText(name(group), direction, '50', -1, -1, source),
    ruleText(name(ofKeys), direction, 'udp', 500, 500, source),
  ];
}

function rulesWithMembers(server: ServerOf): string[] {
  const { members } = server.center;
  return Object.keys(members)
    .filter(isRole)
    .flatMap((role) => {
      const { ingress, egress } = flowsWithMember(server, role);
      return (members[role] ?? []).flatMap((member) => [
        ...ingress.map((flow) => rule(server, 'ingress', flow, role, member)),
        ...egress.map((flow) => rule(server, 'egress', flow, role, member)),
      ]);
    });
}

function rule(
  server: ServerOf,
  direction: SecurityGroupRule['direction'],
  { network, protocol, ports }: IcmFlow,
  role: Role,
  source: RuleSource,
): string {
  const group = network === 'private' ? 'private' : visibleGroup(server, role);
  return ruleText(`${nameOf(server)}/${network}/${group}`, direction, protocol, ports.from, ports.to, source);
}

/** A router's gateways have a group of their own. */
function visibleGroup({ server }: ServerOf, role: Role): string {
  const isRouter = server.components[0].role === 'router';
  return isRouter && role === 'peripheral-gateway' ? 'gateways' : (GROUP_OF_ROLE[role] ?? 'system');
}

/** A server as another one's rules name it: by its group in the same network, elsewhere by the block of its addresses. */
function peer(server: ServerOf, { network }: Pick<IcmFlow, 'network'>, seenFrom: ServerOf): RuleSource {
  const [first, second] = server.server.addresses[network] ?? [];
  if (first === undefined) throw new Error(`${nameOf(server)} has no address in the ${network} network.`);
  if (server.server.network === seenFrom.server.network)
    return { kind: 'security-group', value: `${nameOf(server)}/${network}/${GROUP_OF_INTERFACE[network]}` };
  return { kind: 'cidr', value: `${first}/${second === undefined ? 32 : 31}` };
}

/** The group by which an interface is known. */
const GROUP_OF_INTERFACE = { visible: 'system', private: 'private' } as const;

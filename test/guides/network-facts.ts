import type {
  LabNetworkFact,
  NetworkAclEntryFact,
  NetworkAclFact,
  PerimeterSubnetFact,
} from '../../lib/guides/lab-model';
import { Cidr } from '../../lib/network/cidr';
import type { Direction } from '../../lib/network/security-rule';
import { perimeterBlockList } from '../../lib/port-tables/perimeter-block-list';
import { PortRange } from '../../lib/port-tables/port-range';
import type { Protocol } from '../../lib/port-tables/port-table';

/** Path of the network ACL that facts are about unless told otherwise. */
export const ACL = 'lab/network/perimeter-acl/acl';

/** An inbound entry for all IPv4 addresses, unless told otherwise. */
export function entry(
  number: number,
  action: 'allow' | 'deny',
  protocol: Protocol | 'all' | 'other',
  ports: string,
  other: Partial<NetworkAclEntryFact> = {},
): NetworkAclEntryFact {
  return {
    path: ACL,
    direction: 'ingress',
    number,
    action,
    protocol,
    ports: ports === 'all' ? PortRange.ALL : PortRange.parse(ports),
    family: 4,
    block: Cidr.parse('0.0.0.0/0'),
    ...other,
  };
}

/** Entries from number 100 that deny the block list to everybody. */
export function denials(direction: Direction, other: Partial<NetworkAclEntryFact> = {}): NetworkAclEntryFact[] {
  return perimeterBlockList.rows
    .flatMap((row) => row.ports.flatMap(({ protocol, ranges }) => ranges.map((ports) => ({ protocol, ports }))))
    .map(({ protocol, ports }, index) =>
      entry(100 + index, 'deny', protocol, ports.toString(), { direction, ...other }),
    );
}

/** Entries that deny the block list in both directions and then allow everything. */
export function keptEntries(): NetworkAclEntryFact[] {
  return (['ingress', 'egress'] as const).flatMap((direction) => [
    ...denials(direction),
    entry(200, 'allow', 'all', 'all', { direction }),
  ]);
}

/** A network ACL. */
export function networkAcl(entries: readonly NetworkAclEntryFact[], path = ACL): NetworkAclFact {
  return { path, entries };
}

/** A subnet of the perimeter with network ACLs. */
export function perimeterSubnet(
  zone: 'a' | 'b',
  ...networkAcls: PerimeterSubnetFact['networkAcls'][number][]
): PerimeterSubnetFact {
  return { path: `lab/network/perimeter-${zone}`, networkAcls };
}

/** A network with a network ACL for both of its perimeter subnets, which keeps every rule unless told otherwise. */
export function labNetwork(entries = keptEntries(), other: Partial<LabNetworkFact> = {}): LabNetworkFact {
  const both = networkAcl(entries);
  return {
    kind: 'lab-network',
    path: 'lab/network',
    cidr: Cidr.parse('10.20.0.0/16'),
    perimeterSubnets: [perimeterSubnet('a', both), perimeterSubnet('b', both)],
    ...other,
  };
}

import type {
  ContactCenterServerFact,
  GrantedRuleFact,
  RuleFact,
  ServerGroupFact,
  ServerInterfaceFact,
} from '../../lib/guides/lab-model';
import { PortRange } from '../../lib/port-tables/port-range';
import { contactCenterServer } from './directory-facts';
import { addresses } from './facts';

/** What a row grants: the rule that `inbound` makes, unless told otherwise. */
export function granted(ports: string, other: Partial<GrantedRuleFact> = {}): GrantedRuleFact {
  return {
    direction: 'ingress',
    protocol: 'tcp',
    ports: PortRange.parse(ports),
    peer: addresses('192.168.1.0/24'),
    ...other,
  };
}

/** A security group of the logger's, with rules, and what is granted by the paths of rules. */
export function serverGroup(
  rules: readonly RuleFact[] = [],
  grants: Readonly<Record<string, GrantedRuleFact>> = {},
  audience = 'system',
): ServerGroupFact {
  return {
    key: audience,
    path: `lab/logger/${audience}`,
    audience,
    roles: [],
    rules,
    granted: new Map(Object.entries(grants)),
  };
}

/** A visible interface in a server subnet. */
export function visibleInterface(other: Partial<ServerInterfaceFact> = {}): ServerInterfaceFact {
  return {
    icmNetwork: 'visible',
    tier: 'servers',
    groups: [],
    accompanyingGroups: [],
    securityGroups: 4,
    ...other,
  };
}

/** An interface in the private network, in a subnet for it. */
export function privateInterface(other: Partial<ServerInterfaceFact> = {}): ServerInterfaceFact {
  return visibleInterface({ icmNetwork: 'private', tier: 'icm-private', securityGroups: 1, ...other });
}

/** A logger with these groups on its visible interface. */
export function serverInGroups(...groups: readonly ServerGroupFact[]): ContactCenterServerFact {
  return contactCenterServer({ interfaces: [visibleInterface({ groups })] });
}

/** A logger with these interfaces. */
export function serverWith(...interfaces: readonly ServerInterfaceFact[]): ContactCenterServerFact {
  return contactCenterServer({ interfaces });
}

import { ipsecExceptionUnmatched, type Problem } from '../../errors';
import type { IcmNetwork } from '../../port-tables/icm-port-table';
import { ContactCenterServer } from '../contact-center-server';
import type { PlacedServer } from '../placed-server';
import type { ServerFlows } from '../server-flows';
import { type IpsecPath, ipsecPathBetween } from './ipsec-path';
import { type IpsecEnd, type IpsecProtection, ipsecProtection } from './ipsec-protection';
import type { WindowsIpsecSettings } from './ipsec-settings';
import type { TrustedLink } from './trusted-link';

/** Two servers that a path joins, and what becomes of it on a pair of their interfaces. */
export interface IpsecLink {
  readonly servers: readonly [PlacedServer, PlacedServer];
  /** The interfaces. */
  readonly network: IcmNetwork;
  readonly path: IpsecPath;
  readonly protection: IpsecProtection;
}

/** The links among servers that say something to each other, each once. */
export function ipsecLinks(flows: readonly ServerFlows[], settings: WindowsIpsecSettings | false): IpsecLink[] {
  const links = new Map<string, IpsecLink>();
  for (const { client, listener, network, flows: said } of flows) {
    const key = linkKey(client, listener, network);
    if (links.has(key)) continue;
    const path = [...new Set(said.map((flow) => flow.network))]
      .map((one) => ipsecPathBetween(client.plan.components, listener.plan.components, one))
      .find((one) => one !== undefined);
    if (path === undefined) continue;
    const protection = ipsecProtection(path, [ipsecEndOf(client), ipsecEndOf(listener)], settings);
    links.set(key, { servers: [client, listener], network, path, protection });
  }
  return [...links.values()];
}

/** What tells a link from every other, whichever end is named first. */
export function linkKey(one: PlacedServer, other: PlacedServer, network: IcmNetwork): string {
  return [...[one.plan.id, other.plan.id].sort(), network].join(' ');
}

/** Exceptions that no link has, nor any to a trusted host. */
export function unmatchedExceptions(
  links: readonly IpsecLink[],
  trusted: readonly TrustedLink[],
  settings: WindowsIpsecSettings | false,
): Problem[] {
  if (settings === false) return [];
  const joined = [
    ...links.map(({ path, servers }) => ({ path, servers: servers.map(({ plan }) => plan.id) })),
    ...trusted.map(({ path, server }) => ({ path, servers: [server.plan.id] })),
  ];
  return settings.exceptions
    .filter(
      (exception) =>
        !joined.some(
          ({ path, servers }) =>
            path.id === exception.path && (exception.server === undefined || servers.includes(exception.server)),
        ),
    )
    .map(({ path, server }) => ipsecExceptionUnmatched(path, server));
}

/** A server as the end of a path. */
export function ipsecEndOf({ plan, construct }: PlacedServer): IpsecEnd {
  const windows = construct instanceof ContactCenterServer;
  return {
    name: plan.id,
    standIn: !windows || construct.isStandIn,
    inDomain: windows && construct.membership.kind === 'domain',
  };
}

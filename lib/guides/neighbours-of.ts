import type { Cidr } from '../network/cidr';
import { joinedByTunnel } from './joined-by-tunnel';
import { type ContactCenterFact, type Known, type LabModel, type PeerFact, Unknown } from './lab-model';
import { peered } from './peered';

/** Addresses that the servers of a site talk to, in a network of the lab that is none of their sites. */
export interface Neighbour {
  /** Path of the network of the servers. */
  readonly site: string;
  /** Path of the network of the addresses. */
  readonly network: string;
  readonly cidr: Cidr;
  /** How the two reach each other. `unknown`: by nothing that the lab has made, or not at all. */
  readonly way: 'tunnel' | 'peering' | 'unknown';
}

/**
 * Whom the servers of a contact centre talk to in other networks of the lab, by the addresses in their rules. A branch that is no
 * network of the lab is not among them, and neither is who is known by a security group.
 */
export function neighboursOf({ servers }: ContactCenterFact, model: LabModel): Known<Neighbour>[] {
  const sites = [...new Set(servers.map(({ network }) => network))];
  const networks = model.facts.filter((fact) => fact.kind === 'lab-network');
  const others = networks.filter(({ path }) => !sites.includes(path));
  // What is at a site is there, whoever else has such addresses: a network's own go before all that are routed.
  const isAtSite = (cidr: Cidr) => networks.some(({ path, cidr: block }) => sites.includes(path) && block.covers(cidr));
  return sites.flatMap((site) => {
    const hosts = new Set(servers.flatMap(({ path, network }) => (network === site ? [path] : [])));
    const isPeered = others.some(({ path }) => peered(site, path, model));
    return peersOf(hosts, model).flatMap((peer): Known<Neighbour>[] => {
      if (peer instanceof Unknown) return isPeered ? [peer] : [];
      if (isAtSite(peer)) return [];
      const found = others
        .filter(({ cidr }) => cidr.overlaps(peer))
        .map(({ path }): Neighbour => ({ site, network: path, cidr: peer, way: wayBetween(site, path, model) }));
      const reached = found.filter(({ way }) => way !== 'unknown');
      // Networks of several labs may have the same addresses. The one that there is a way to is meant.
      return reached.length > 0 ? reached : found;
    });
  });
}

function wayBetween(one: string, other: string, model: LabModel): Neighbour['way'] {
  if (peered(one, other, model)) return 'peering';
  return joinedByTunnel([one, other], model) ? 'tunnel' : 'unknown';
}

/** The addresses in the rules of some servers, each once. */
function peersOf(servers: ReadonlySet<string>, { facts }: LabModel): Known<Cidr>[] {
  const peers = new Map<string, Known<Cidr>>();
  for (const fact of facts)
    if (fact.kind === 'contact-center-server' && servers.has(fact.path))
      for (const { rules } of fact.interfaces.flatMap(({ groups }) => groups))
        for (const { peer } of rules) {
          const place = placeOf(peer);
          if (place) peers.set(place instanceof Unknown ? place.what : place.toString(), place);
        }
  return [...peers.values()];
}

function placeOf(peer: Known<PeerFact>): Known<Cidr> | undefined {
  if (peer instanceof Unknown) return new Unknown(`which network has ${peer.what}`);
  switch (peer.kind) {
    case 'cidr':
      return peer.cidr;
    case 'prefix-list':
      // Networks of the lab have IPv6 addresses of AWS's choice, and no way between them.
      if (peer.family === 6) return undefined;
      return new Unknown(`which networks have the addresses of the prefix list ${peer.id}`);
    case 'security-group':
      return undefined;
  }
}

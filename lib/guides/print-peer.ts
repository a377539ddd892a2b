import { type Known, type PeerFact, Unknown } from './lab-model';

/** A peer as text, which tells it from every other. */
export function printPeer(peer: Known<PeerFact>): string {
  if (peer instanceof Unknown) return peer.what;
  switch (peer.kind) {
    case 'cidr':
      return peer.cidr.toString();
    case 'security-group':
      return `the security group ${peer.key}`;
    case 'prefix-list':
      return `the prefix list ${peer.id}`;
  }
}

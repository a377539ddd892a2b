import { Cidr } from '../network/cidr';
import type { Verdict } from './guide-rule';
import { type LabModel, Unknown } from './lab-model';
import { type JudgedGroups, judgeSecurityRules, rulesOf } from './rule-judgement';

/** Judges inbound rules against everybody: one block of all addresses, or several that together are all of them. */
export function judgeInboundFromAnywhere(fact: JudgedGroups, model: LabModel): Verdict {
  const inbound = rulesOf(fact, true).filter(({ direction }) => direction === 'ingress');
  const blocks = inbound.flatMap(({ peer }) => (peer instanceof Unknown || peer.kind !== 'cidr' ? [] : [peer.cidr]));
  // Two halves of the Internet are the Internet, so the blocks of a family are judged together, too.
  const everything = ([4, 6] as const).filter((family) => Cidr.coverEverything(blocks, family));
  // Blocks that lie in wider ones are not to blame.
  const isWidest = (block: Cidr) => !blocks.some((other) => other.prefix < block.prefix && other.covers(block));
  return judgeSecurityRules({ fact, model, direction: 'ingress', accompanying: true }, ({ peer }) => {
    if (peer instanceof Unknown) return peer;
    if (peer.kind === 'prefix-list') return new Unknown(`the entries of the prefix list ${peer.id}`);
    if (peer.kind === 'security-group') return undefined;
    if (Cidr.coverEverything([peer.cidr], peer.cidr.family)) return `lets in ${peer.cidr.toString()}`;
    const takesPart = everything.includes(peer.cidr.family) && isWidest(peer.cidr);
    return takesPart ? `lets in ${peer.cidr.toString()}, which with other blocks is every address` : undefined;
  });
}

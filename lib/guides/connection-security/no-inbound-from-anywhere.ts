import { Cidr } from '../../network/cidr';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';
import { judgeSecurityRules, rulesOf } from '../rule-judgement';

/** Inbound rules name who connects; all addresses there are is nobody in particular. */
export const noInboundFromAnywhere = guideRule({
  id: 'no-inbound-from-anywhere',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '1-1',
  statement: 'Nothing inbound is open to every IPv4 or every IPv6 address.',
  why: 'Every inbound row of Table 1-1 says which machines connect. None of them is the whole Internet.',
  judges: 'connection-security-groups',
  check(fact, model) {
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
  },
});

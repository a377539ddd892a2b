import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { type GrantedRuleFact, type RuleFact, Unknown } from '../lab-model';
import { printPeer } from '../print-peer';
import { judgeSecurityRules, printPorts } from '../rule-judgement';

/** Security groups as the port tables have them, rule by rule. */
export const onlyDesignatedTraffic = guideRule({
  id: 'only-designated-traffic',
  guide: SECURING_UNIFIED_CCE,
  page: '8-7',
  statement: 'Every rule in the security groups of a server comes from a row of a port table, as the row has it.',
  why: 'Access lists are to let designated traffic pass and no other; what no row explains, nobody has designated.',
  judges: 'contact-center-server',
  check({ interfaces }, model) {
    const groups = interfaces.flatMap((one) => one.groups);
    const granted = new Map(groups.flatMap((group) => [...group.granted]));
    const verdicts = (['ingress', 'egress'] as const).map((direction) =>
      judgeSecurityRules({ fact: { groups, accompanyingGroups: [] }, model, direction, accompanying: false }, (rule) =>
        judge(rule, granted.get(rule.path)),
      ),
    );
    return {
      violations: verdicts.flatMap((verdict) => ('violations' in verdict ? verdict.violations : [])),
      unknown: verdicts.flatMap((verdict) => ('violations' in verdict ? (verdict.unknown ?? []) : [])),
    };
  },
});

function judge(
  { direction, protocol, ports, peer }: RuleFact,
  granted: GrantedRuleFact | undefined,
): string | Unknown | undefined {
  if (protocol instanceof Unknown) return protocol;
  if (ports instanceof Unknown) return ports;
  const what = `${direction} ${printPorts(protocol, ports)} to ${printPeer(peer)}`;
  // Whoever the peer turns out to be.
  if (granted === undefined) return `opens ${what}, which no row grants`;
  const samePorts = granted.direction === direction && granted.protocol === protocol && granted.ports.equals(ports);
  if (samePorts && peer instanceof Unknown) return peer;
  if (samePorts && printPeer(granted.peer) === printPeer(peer)) return undefined;
  return `opens ${what}, and its row grants ${printPorts(granted.protocol, granted.ports)} to ${printPeer(granted.peer)}`;
}

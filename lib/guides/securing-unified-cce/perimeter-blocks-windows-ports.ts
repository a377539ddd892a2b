import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { perimeterBlockList } from '../../port-tables/perimeter-block-list';
import { guideRule } from '../guide-rule';
import { type NetworkAclFact, Unknown } from '../lab-model';
import { judgeDeniedPorts } from '../network-acl-judgement';

const BLOCKED = perimeterBlockList.rows.flatMap(({ ports }) => ports);

/** Ports of Windows that no other network is shown. */
export const perimeterBlocksWindowsPorts = guideRule({
  id: 'perimeter-blocks-windows-ports',
  guide: SECURING_UNIFIED_CCE,
  page: '8-8',
  statement:
    'The network ACL of every perimeter subnet denies everybody the ports of RPC, NetBIOS and SMB, in both directions, before it allows anything that includes them.',
  why: 'Worms have spread by these services for as long as Windows has had them, and nothing beyond the perimeter has business with them.',
  judges: 'lab-network',
  check({ perimeterSubnets }) {
    const networkAcls = new Set<NetworkAclFact>();
    const unknown: string[] = [];
    for (const { path, networkAcls: found } of perimeterSubnets)
      for (const one of found) {
        if (one instanceof Unknown) unknown.push(`${path}: ${one.what}`);
        else networkAcls.add(one);
      }
    const judged = [...networkAcls].map((one) => judgeDeniedPorts(one, BLOCKED));
    return {
      violations: [
        ...perimeterSubnets
          .filter(({ networkAcls: found }) => found.length === 0)
          .map(({ path }) => ({
            at: path,
            message: 'has no network ACL but the one of every VPC, which allows everything',
          })),
        ...judged.flatMap(({ violations }) => violations),
      ],
      unknown: [...unknown, ...judged.flatMap((one) => one.unknown)],
    };
  },
});

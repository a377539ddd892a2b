import type { IConstruct } from 'constructs';
import { cidrsOverlap, LabError } from '../errors';
import type { Cidr } from '../network/cidr';
import type { IVpnGateway } from './i-vpn-gateway';

/** Blocks that one connection of a gateway has for itself. */
interface Claim {
  /** What has them: `tunnels`. */
  readonly what: string;
  readonly blocks: readonly Cidr[];
  /** The property that a block is from, by its place. */
  readonly property: (index: number) => string;
}

/** Blocks in use, by gateway and by what has them: AWS takes each once, and says so only at apply, if at all. */
const claims = new WeakMap<IVpnGateway, Map<string, readonly Cidr[]>>();

/** Takes blocks for a connection of a gateway. Throws one error with every `CidrsOverlap`. */
export function claimBlocks(owner: IConstruct, gateway: IVpnGateway, wanted: readonly Claim[]): void {
  const claimed = claims.get(gateway) ?? new Map<string, readonly Cidr[]>();
  const problems = wanted.flatMap(({ what, blocks, property }) =>
    blocks.flatMap((block, index) =>
      (claimed.get(what) ?? [])
        .filter((one) => one.overlaps(block))
        .map((one) => ({
          ...cidrsOverlap(one.toString(), block.toString(), `${what} of ${gateway.node.path}`),
          property: property(index),
        })),
    ),
  );
  if (problems.length > 0) throw new LabError(problems, owner.node.path);
  for (const { what, blocks } of wanted) claimed.set(what, [...(claimed.get(what) ?? []), ...blocks]);
  claims.set(gateway, claimed);
}

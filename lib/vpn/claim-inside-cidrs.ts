import type { IConstruct } from 'constructs';
import { cidrsOverlap, LabError } from '../errors';
import type { Cidr } from '../network/cidr';
import type { IVpnGateway } from './i-vpn-gateway';

/** Blocks of inside addresses in use, by gateway: AWS takes each once, and says so only at apply. */
const claims = new WeakMap<IVpnGateway, Cidr[]>();

/** Takes blocks of inside addresses for the tunnels of a connection. Throws `CidrsOverlap`. */
export function claimInsideCidrs(owner: IConstruct, gateway: IVpnGateway, blocks: readonly Cidr[]): void {
  const claimed = claims.get(gateway) ?? [];
  const problems = blocks.flatMap((block, index) =>
    claimed
      .filter((one) => one.overlaps(block))
      .map((one) => ({
        ...cidrsOverlap(one.toString(), block.toString(), `tunnels of ${gateway.node.path}`),
        property: `tunnels.${index}.insideCidr`,
      })),
  );
  if (problems.length > 0) throw new LabError(problems, owner.node.path);
  claims.set(gateway, [...claimed, ...blocks]);
}

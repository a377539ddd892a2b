import type { Instance } from '@cdktf/provider-aws/lib/instance';
import type { NetworkInterface } from '@cdktf/provider-aws/lib/network-interface';
import { TerraformStack, Token } from 'cdktf';
import { z } from 'zod';
import { type Known, type ServerInterfaceFact, Unknown } from '../guides/lab-model';
import { resolveIn } from '../guides/security-group-key';
import { argumentsOf, hasOverrides } from '../guides/terraform-source';
import type { ILabNetwork } from '../network/i-lab-network';

/** Where in a network something is. */
export interface SubnetPlacement {
  readonly tier: ServerInterfaceFact['tier'];
  readonly availabilityZone: Known<string>;
}

const schema = z.object({ subnet_id: z.string().nullish() });

/** Where in its network a server or an interface is, whoever has put it there. To be used once the stacks are prepared. */
export function subnetPlacement(network: ILabNetwork, placed: Instance | NetworkInterface): SubnetPlacement {
  const stack = TerraformStack.of(placed);
  const given = hasOverrides(placed) ? schema.parse(argumentsOf(placed)).subnet_id : placed.subnetIdInput;
  const id = resolveIn(stack, given);
  const tiers = [
    ['servers', network.serverSubnets],
    ['perimeter', network.perimeterSubnets],
    ['icm-private', network.icmPrivateSubnets],
  ] as const;
  for (const [tier, subnets] of tiers) {
    const subnet = subnets.find((one) => resolveIn(stack, one.id) === id);
    if (subnet === undefined) continue;
    const { availabilityZone } = subnet;
    return {
      tier,
      availabilityZone: Token.isUnresolved(availabilityZone) ? new Unknown('the availability zone') : availabilityZone,
    };
  }
  const unknown = new Unknown(`where the subnet ${String(id)} is`);
  return { tier: unknown, availabilityZone: unknown };
}

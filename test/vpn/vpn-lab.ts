import { LabNetwork, type LabNetworkProps } from '../../lib/network/lab-network';
import { BranchRouter } from '../../lib/vpn/branch-router';
import { OnPremisesRouter, type OnPremisesRouterProps } from '../../lib/vpn/on-premises-router';
import type { labStack } from '../synthesized-stack';

type Stack = ReturnType<typeof labStack>;

export const CENTER = '10.20.0.0/16';
export const BRANCH = '10.30.0.0/16';
export const OFFICE = '192.168.0.0/16';

/** A network without what costs time to synthesize. */
export function vpnNetwork(stack: Stack, id: string, props: Partial<LabNetworkProps> = {}): LabNetwork {
  return new LabNetwork(stack, id, {
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    ssmEndpoints: false,
    cidr: CENTER,
    connectedNetworks: [BRANCH, OFFICE],
    ...props,
  });
}

/** A router in a branch's network, which the center is connected to. */
export function branchRouter(stack: Stack, props: Partial<LabNetworkProps> = {}, id = 'router'): BranchRouter {
  const network = vpnNetwork(stack, `${id}-branch`, { cidr: BRANCH, connectedNetworks: [CENTER], wan: true, ...props });
  return new BranchRouter(stack, id, { network });
}

/** A router in somebody's building, which the center is connected to. */
export function officeRouter(
  stack: Stack,
  props: Partial<OnPremisesRouterProps> = {},
  id = 'office',
): OnPremisesRouter {
  return new OnPremisesRouter(stack, id, {
    publicAddress: '198.51.100.7',
    networks: [OFFICE],
    platform: 'ios-xe',
    ...props,
  });
}

import type { ServerRole } from '../server-role';

/** A peripheral gateway: up to three on a host, in the order of their installation, with their CTI Servers. */
export const peripheralGateway: ServerRole = {
  role: 'peripheral-gateway',
  id: 'pg',
  privateNetwork: true,
  highPriority: true,
  tier: 'servers',
  windows: true,
  instanceType: 'm6i.large',
  why: 'Up to three gateways and a CTI Server, whose heartbeats must be on time',
  rootVolumeGib: 50,
  firstSlot: 60,
  most: 7,
};

import type { ServerRole } from '../server-role';

/** Unified CM, an appliance of Cisco’s: inside the lab it is a stand-in. */
export const unifiedCm: ServerRole = {
  role: 'unified-cm',
  id: 'unified-cm',
  privateNetwork: false,
  highPriority: false,
  tier: 'servers',
  windows: false,
  instanceType: 't3.small',
  why: 'A stand-in only listens',
  rootVolumeGib: 8,
  firstSlot: 30,
  most: 2,
};

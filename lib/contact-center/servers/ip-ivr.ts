import type { ServerRole } from '../server-role';

/** Unified IP IVR, an appliance of Cisco’s: inside the lab it is a stand-in. */
export const ipIvr: ServerRole = {
  role: 'ip-ivr',
  id: 'ip-ivr',
  privateNetwork: false,
  highPriority: false,
  tier: 'servers',
  windows: false,
  instanceType: 't3.small',
  why: 'A stand-in only listens',
  rootVolumeGib: 8,
  firstSlot: 34,
  most: 2,
};

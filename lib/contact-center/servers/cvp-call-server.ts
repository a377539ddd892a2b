import type { ServerRole } from '../server-role';

/** A call server of Unified CVP: inside the lab it is a stand-in. */
export const cvpCallServer: ServerRole = {
  role: 'cvp-call-server',
  id: 'cvp',
  privateNetwork: false,
  highPriority: false,
  tier: 'servers',
  windows: false,
  instanceType: 't3.small',
  why: 'A stand-in only listens',
  rootVolumeGib: 8,
  firstSlot: 38,
  most: 2,
};

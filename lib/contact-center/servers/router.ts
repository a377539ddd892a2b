import type { ServerRole } from '../server-role';

/** The call router: it decides where each call goes, on both sides at once. */
export const router: ServerRole = {
  role: 'router',
  id: 'router',
  privateNetwork: true,
  highPriority: true,
  tier: 'servers',
  windows: true,
  instanceType: 'm6i.large',
  why: 'Routes calls from memory: two processors keep its heartbeats on time, and 8 GiB hold the configuration of a lab',
  rootVolumeGib: 50,
  firstSlot: 0,
  most: 1,
};

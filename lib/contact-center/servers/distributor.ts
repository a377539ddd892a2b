import type { ServerRole } from '../server-role';

/** The administrative workstation with a database, which feeds the clients: as few of them as possible (page 8-8). */
export const distributor: ServerRole = {
  role: 'distributor',
  id: 'distributor',
  privateNetwork: false,
  highPriority: false,
  tier: 'servers',
  windows: true,
  instanceType: 't3.large',
  why: 'One database and few clients; it idles between changes of the configuration',
  rootVolumeGib: 60,
  firstSlot: 4,
  most: 2,
};

import type { ServerRole } from '../server-role';

/** The historical database, on a server of its own (page 8-8). */
export const historicalDataServer: ServerRole = {
  role: 'historical-data-server',
  id: 'hds',
  privateNetwork: false,
  highPriority: false,
  tier: 'servers',
  windows: true,
  instanceType: 'm6i.large',
  why: 'Reports read whole days from its SQL Server',
  rootVolumeGib: 120,
  firstSlot: 8,
  most: 4,
};

import type { ServerRole } from '../server-role';

/** The administrative workstation without a database: preferred to one more distributor (page 8-8). */
export const administrativeWorkstation: ServerRole = {
  role: 'administrative-workstation',
  id: 'aw',
  privateNetwork: false,
  highPriority: false,
  tier: 'servers',
  windows: true,
  instanceType: 't3.medium',
  why: 'Screens of the configuration, and no database',
  rootVolumeGib: 50,
  firstSlot: 124,
  most: 11,
};

import type { ServerRole } from '../server-role';

/** A CTI OS server: desktops sign in to either of the pair. */
export const ctiOsServer: ServerRole = {
  role: 'cti-os-server',
  id: 'cti-os',
  privateNetwork: false,
  highPriority: false,
  tier: 'servers',
  windows: true,
  instanceType: 't3.large',
  why: 'Desktops of a few agents',
  rootVolumeGib: 50,
  firstSlot: 92,
  most: 7,
};

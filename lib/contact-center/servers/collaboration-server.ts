import type { ServerRole } from '../server-role';

/** The one server of the contact centre that may stand at the perimeter (page 8-7). */
export const collaborationServer: ServerRole = {
  role: 'collaboration-server',
  id: 'collaboration',
  privateNetwork: false,
  highPriority: false,
  tier: 'perimeter',
  windows: true,
  instanceType: 't3.large',
  why: 'A web server that a lab reaches with few browsers',
  rootVolumeGib: 50,
  firstSlot: 26,
  most: 2,
};

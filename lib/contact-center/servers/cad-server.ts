import type { ServerRole } from '../server-role';

/** The services of Cisco Agent Desktop, for the agents of one pair of gateways. */
export const cadServer: ServerRole = {
  role: 'cad-server',
  id: 'cad',
  privateNetwork: false,
  highPriority: false,
  tier: 'servers',
  windows: true,
  instanceType: 't3.large',
  why: 'Chat and enterprise data of a few agents',
  rootVolumeGib: 60,
  firstSlot: 50,
  most: 4,
};

import type { ServerRole } from '../server-role';

/** The server that manages the others with Cisco Support Tools. */
export const supportToolsServer: ServerRole = {
  role: 'support-tools-server',
  id: 'support-tools',
  privateNetwork: false,
  highPriority: false,
  tier: 'servers',
  windows: true,
  instanceType: 't3.medium',
  why: 'It works when somebody collects logs, and at no other time',
  rootVolumeGib: 50,
  firstSlot: 24,
  most: 1,
};

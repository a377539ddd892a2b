import type { ServerRole } from '../server-role';

/** The logger: configuration and history, in a database on each side. */
export const logger: ServerRole = {
  role: 'logger',
  id: 'logger',
  privateNetwork: true,
  highPriority: false,
  tier: 'servers',
  windows: true,
  instanceType: 'm6i.large',
  why: 'SQL Server takes what memory it finds, and a lab writes few records',
  rootVolumeGib: 80,
  firstSlot: 2,
  most: 1,
};

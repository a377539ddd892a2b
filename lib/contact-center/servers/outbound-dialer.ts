import type { ServerRole } from '../server-role';

/** A dialer of the Outbound Option, which has records from the loggers and agents from a CTI Server. */
export const outboundDialer: ServerRole = {
  role: 'outbound-dialer',
  id: 'dialer',
  privateNetwork: false,
  highPriority: false,
  tier: 'servers',
  windows: true,
  instanceType: 't3.large',
  why: 'A lab dials few numbers at a time',
  rootVolumeGib: 50,
  firstSlot: 42,
  most: 4,
};

import type { ServerRole } from '../server-role';

/** The web server for reports, on a host of its own (page 8-8). */
export const webViewServer: ServerRole = {
  role: 'webview-server',
  id: 'webview',
  privateNetwork: false,
  highPriority: false,
  tier: 'servers',
  windows: true,
  instanceType: 't3.large',
  why: 'A web server that few people ask at a time',
  rootVolumeGib: 50,
  firstSlot: 16,
  most: 4,
};

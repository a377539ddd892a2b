import { SECURING_UNIFIED_CCE } from './guide-titles';
import { definePortTable } from './port-table';

/** What the enterprise perimeter firewall blocks. Not a numbered table: the first point of the list under Topology. */
export const perimeterBlockList = definePortTable({
  id: 'perimeter-block-list',
  guide: SECURING_UNIFIED_CCE,
  title: 'Topology, ports to block at the perimeter',
  subject: 'perimeter-host',
  rows: [
    {
      id: 'perimeter-block-udp',
      page: '8-8',
      ports: { udp: '135, 137, 138, 445' },
      firewall: 'blocked',
      process: 'RPC, NetBIOS, SMB',
      connections: [],
      note: 'Blocked over UDP at the perimeter.',
    },
    {
      id: 'perimeter-block-tcp',
      page: '8-8',
      ports: { tcp: '135, 139, 445, 593' },
      firewall: 'blocked',
      process: 'RPC, NetBIOS, SMB, RPC over HTTP',
      connections: [],
      note: 'Blocked over TCP at the perimeter.',
    },
  ],
});

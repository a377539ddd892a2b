import { definePortTable } from './port-table';

/** Where the answers go that clients of a lab wait for: systems differ, so everything but the well-known ports. */
export const clientPorts = definePortTable({
  id: 'client-ports',
  guide: 'RFC 6335',
  title:
    'Internet Assigned Numbers Authority (IANA) Procedures for the Management of the Service Name and Port Registry',
  subject: 'client-workstation',
  rows: [
    {
      id: 'client-answers',
      page: 'section 6',
      ports: { tcp: '1024-65535' },
      firewall: 'not stated',
      process: '(any client)',
      connections: [],
      returnTraffic: true,
      note: 'User and dynamic ports: Windows and macOS take theirs from 49152 up, Linux from 32768 up.',
    },
  ],
});

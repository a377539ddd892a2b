import type { DirectoryFeature } from './feature';
import { PORT_UTILIZATION_GUIDE } from './guide-titles';
import { definePortTable } from './port-table';

// Which document has a row. Cisco's own lists are of later releases; Microsoft's is of the period.
const PORT_GUIDE = 'Port Utilization Guide 12.6(1)';
const FIREWALL_CHAPTER = 'Security Guide 15.0(1), Windows firewall';
const KB_179442 = 'Microsoft KB 179442';

/** Controllers among themselves: each asks the others. */
function controllers(when?: DirectoryFeature) {
  return [
    { from: 'replication-partner', when },
    { to: 'replication-partner', when },
  ];
}

/** Members ask controllers, and controllers each other as members do. */
function membersAndControllers(when?: DirectoryFeature) {
  return [{ from: 'domain-member', when }, ...controllers(when)];
}

/**
 * What a domain controller listens on. ICMP, by which Windows 2003 tells a slow link from a fast one before it applies group
 * policies, has no row: later releases do without it, and a lab's links are fast.
 */
export const activeDirectory = definePortTable({
  id: 'active-directory',
  guide: PORT_UTILIZATION_GUIDE,
  title: 'Windows and Active Directory ports',
  subject: 'domain-controller',
  rows: [
    {
      id: 'ad-dns',
      page: PORT_GUIDE,
      ports: { tcp: '53', udp: '53' },
      firewall: 'not stated',
      process: 'DNS Server',
      connections: [...membersAndControllers(), { from: 'dns-resolver' }],
      note: 'Names of the domain, and the service records by which its controllers are found.',
      certainty: 'later',
    },
    {
      id: 'ad-kerberos',
      page: PORT_GUIDE,
      ports: { tcp: '88', udp: '88' },
      firewall: 'not stated',
      process: 'Kerberos Key Distribution Center',
      connections: membersAndControllers(),
      note: 'Tickets.',
      certainty: 'later',
    },
    {
      id: 'ad-ntp',
      page: FIREWALL_CHAPTER,
      ports: { udp: '123' },
      firewall: 'not stated',
      process: 'Windows Time',
      connections: membersAndControllers(),
      note: 'Clocks that agree, without which Kerberos refuses a ticket.',
      certainty: 'later',
    },
    {
      id: 'ad-rpc-endpoint-mapper',
      page: PORT_GUIDE,
      ports: { tcp: '135' },
      firewall: 'not stated',
      process: 'RPC Endpoint Mapper',
      connections: membersAndControllers(),
      note: 'Where the RPC services are.',
      reading: 'The port guide names UDP 135, too; Microsoft does not, and nothing in a domain needs it.',
      certainty: 'later',
    },
    {
      id: 'ad-netbios',
      page: PORT_GUIDE,
      ports: { tcp: '137, 139', udp: '137, 138' },
      firewall: 'not stated',
      process: 'NetBIOS over TCP/IP',
      connections: membersAndControllers('netbios'),
      note: 'Name, datagram and session services of members older than Windows 2000.',
      certainty: 'later',
    },
    {
      id: 'ad-ldap',
      page: PORT_GUIDE,
      ports: { tcp: '389', udp: '389' },
      firewall: 'not stated',
      process: 'Active Directory Domain Services',
      connections: membersAndControllers(),
      note: 'LDAP; over UDP the question which controller is near.',
      certainty: 'later',
    },
    {
      id: 'ad-ldaps',
      page: PORT_GUIDE,
      ports: { tcp: '636' },
      firewall: 'not stated',
      process: 'Active Directory Domain Services',
      connections: membersAndControllers('ldap-over-ssl'),
      note: 'LDAP over SSL, once the controllers have certificates.',
      certainty: 'later',
    },
    {
      id: 'ad-global-catalog',
      page: PORT_GUIDE,
      ports: { tcp: '3268' },
      firewall: 'not stated',
      process: 'Active Directory Domain Services',
      connections: membersAndControllers(),
      note: 'The Global Catalog.',
      certainty: 'later',
    },
    {
      id: 'ad-global-catalog-ssl',
      page: PORT_GUIDE,
      ports: { tcp: '3269' },
      firewall: 'not stated',
      process: 'Active Directory Domain Services',
      connections: membersAndControllers('ldap-over-ssl'),
      note: 'The Global Catalog over SSL, once the controllers have certificates.',
      certainty: 'later',
    },
    {
      id: 'ad-smb',
      page: PORT_GUIDE,
      ports: { tcp: '445' },
      firewall: 'not stated',
      process: 'Server',
      connections: membersAndControllers(),
      note: 'Group policies and logon scripts in SYSVOL and NETLOGON.',
      reading: 'The port guide names UDP 445, too; SMB does not use it.',
      certainty: 'later',
    },
    {
      id: 'ad-kerberos-password',
      page: 'lab practice; in none of Cisco\u2019s lists',
      ports: { tcp: '464', udp: '464' },
      firewall: 'not stated',
      process: 'Kerberos Key Distribution Center',
      connections: membersAndControllers(),
      note: 'Passwords changed, those of computers among them: a member that cannot loses its place in the domain.',
      certainty: 'secondary',
    },
    {
      id: 'ad-rpc-windows-2003',
      page: KB_179442,
      ports: { tcp: '1025-5000' },
      firewall: 'not stated',
      process: 'RPC services',
      connections: membersAndControllers('rpc-windows-2003'),
      note: 'Logon, directory and replication over RPC, on Windows 2000 and Windows Server 2003.',
      certainty: 'microsoft',
    },
    {
      id: 'ad-rpc-windows-2008',
      page: KB_179442,
      ports: { tcp: '49152-65535' },
      firewall: 'not stated',
      process: 'RPC services',
      connections: membersAndControllers('rpc-windows-2008'),
      note: 'The same on Windows Server 2008 and later.',
      certainty: 'microsoft',
    },
    {
      id: 'ad-rpc-restricted-frs',
      page: FIREWALL_CHAPTER,
      ports: { tcp: '10000' },
      firewall: 'not stated',
      process: 'NTFRS',
      connections: controllers('file-replication-service'),
      note: 'Restricted recipe: SYSVOL replicated by the File Replication Service, kept to one port by the registry.',
      certainty: 'later',
    },
    {
      id: 'ad-rpc-restricted-directory',
      page: FIREWALL_CHAPTER,
      ports: { tcp: '10001' },
      firewall: 'not stated',
      process: 'NTDS',
      connections: membersAndControllers('rpc-restricted'),
      note: 'Restricted recipe: the directory service, kept to one port by the registry.',
      certainty: 'later',
    },
    {
      id: 'ad-rpc-restricted-dynamic',
      page: FIREWALL_CHAPTER,
      ports: { tcp: '10002-10200' },
      firewall: 'not stated',
      process: 'RPC services',
      connections: membersAndControllers('rpc-restricted'),
      note: 'Restricted recipe: every other RPC service, kept to a short range by the registry.',
      certainty: 'later',
    },
    {
      id: 'ad-wins-replication',
      page: FIREWALL_CHAPTER,
      ports: { tcp: '42' },
      firewall: 'not stated',
      process: 'WINS',
      connections: controllers('wins'),
      note: 'WINS servers that replicate.',
      certainty: 'later',
    },
    {
      id: 'ad-web-services',
      page: PORT_GUIDE,
      ports: { tcp: '9389' },
      firewall: 'not stated',
      process: 'Active Directory Web Services',
      connections: [{ from: 'directory-management-host' }, ...controllers()],
      note: 'Administration by PowerShell, on Windows Server 2008 R2 and later.',
      certainty: 'later',
    },
  ],
});

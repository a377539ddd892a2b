/**
 * What a machine is to a row of a port table. The key is the role's name in code, rule descriptions, tags and reports.
 */
export const ROLES = {
  'connection-server': 'a server of the Cisco Unity Connection cluster that the table is about',
  'cluster-peer': 'the other server of the same Cisco Unity Connection cluster',
  'connection-location': 'a Cisco Unity Connection server of another location, joined by Digital Networking',
  'srsv-branch': 'a Cisco Unity Connection SRSV server at a branch site',
  'vpim-location': 'a voice messaging system of another make, joined by VPIM Networking',
  'unified-cm': 'a Cisco Unified Communications Manager server',
  'ip-phone': 'an IP phone',
  'voice-gateway': 'a gateway that sends and receives audio streams',
  'sip-device': 'a SIP proxy, gateway or endpoint that signals to Connection without Unified CM between',
  'client-workstation': 'a workstation on which a person reads and hears messages',
  'admin-workstation': 'a workstation from which servers are administered',
  'smtp-server': 'an SMTP server or smart host that exchanges messages with Connection',
  'exchange-server': 'a Microsoft Exchange server',
  'domain-controller': 'an Active Directory domain controller',
  'replication-partner': 'another domain controller of the same forest',
  'domain-member': 'a computer that is a member of an Active Directory domain, or joins it',
  'directory-management-host': 'the member of a domain from which the directory is administered',
  'dns-resolver': 'the outbound endpoint through which the resolver of the VPC asks the DNS servers of a domain',
  'ldap-directory': 'the LDAP directory with which Connection synchronizes or authenticates users',
  'dns-server': 'a DNS server beside the resolver of the VPC',
  'dhcp-server': 'a DHCP server beside the one of the VPC',
  'ntp-server': 'the source of time of the publisher server',
  'snmp-manager': 'a network management station',
  'ftp-server': 'an FTP server that holds upgrade media',
  'sftp-server': 'an SFTP server that holds upgrade media',
  'backup-server': 'an SFTP server that holds backups of the Disaster Recovery Framework',
  router: 'the call router of Unified ICM, half of a central controller',
  logger: 'the logger of Unified ICM, the other half of a central controller',
  distributor: 'an administrative workstation that distributes real-time data',
  'historical-data-server': 'an administrative workstation with the historical database',
  'webview-server': 'the web server for reports',
  'peripheral-gateway': 'a peripheral gateway of a site',
  'gateway-peripheral-gateway': 'a peripheral gateway of the parent at the site of a child system',
  'support-tools-server': 'the server from which Cisco Support Tools manage the others',
  'system-unified-cce': 'a server of a System Unified CCE, which is a child system',
  'administrative-workstation': 'an administrative workstation without a database, client of a distributor',
  'internet-script-editor': 'a workstation with the Internet Script Editor',
  'report-reader': 'a browser in which somebody reads the reports of WebView',
  'cti-server': 'the CTI Server of a peripheral gateway, which the two run on one host',
  'cti-os-server': 'a CTI OS server, to which agent desktops sign in',
  'cad-server': 'a server with the services of Cisco Agent Desktop',
  'outbound-dialer': 'a dialer of the Outbound Option',
  'collaboration-server': 'a Cisco Collaboration Server, which customers reach over the web',
  'agent-desktop': 'the desktop of an agent',
  'supervisor-desktop': 'the desktop of a supervisor',
  'ip-ivr': 'a Cisco Unified IP IVR server',
  'cvp-call-server': 'a call server of Cisco Unified CVP',
  'nam-router': 'a router of another Unified ICM, joined by the ICM gateway',
  'security-agent-center': 'the Management Center for Cisco Security Agents',
  'patch-server': 'a server of Windows Server Update Services',
  'syslog-server': 'a server that collects the messages of others',
  'ssm-managed-server': 'any server of the lab that is administered through AWS Systems Manager',
  'ssm-endpoint': 'an interface endpoint of the VPC for AWS Systems Manager',
  'branch-router': 'the router of a site that is joined to others by VPN tunnels',
  'vpn-endpoint': 'the end of a VPN tunnel that AWS runs',
  'internet-service': 'a service of AWS, or a mirror of packages, that is reached over the Internet',
  'ipsec-host': 'a server that protects with IPsec what it says to another',
  'ipsec-peer': 'the other end of what two servers protect with IPsec',
  'untrusted-network': 'whatever is outside the enterprise perimeter',
  'perimeter-host': 'whatever is in a perimeter subnet',
} as const satisfies Record<string, string>;

/** The name of a role. */
export type Role = keyof typeof ROLES;

const names = Object.keys(ROLES);

/** Whether a text is the name of a role. */
export function isRole(name: string): name is Role {
  return names.includes(name);
}

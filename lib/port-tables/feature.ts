/** What of Cisco Unity Connection is in use. */
export const CONNECTION_FEATURES = {
  'port-status-monitoring': 'read-only monitoring of the voice ports from administration workstations',
  'database-proxy': 'the Connection Database Proxy, for administrative tools that read and write the database',
  ipsec: 'IPsec between the servers of a cluster',
  imap: 'IMAP clients reading messages',
  smtp: 'messages exchanged with SMTP servers and smart hosts',
  'single-inbox-exchange-2003': 'single inbox with Exchange 2003, notified over WebDAV',
  'single-inbox-exchange-2007-2010': 'single inbox with Exchange 2007 or 2010, notified over EWS',
  'comet-notifications': 'Comet notifications, from release 9.1(2)',
  'unified-messaging': 'HTTP and HTTPS connections to Exchange for single inbox or calendars',
  'email-text-to-speech': 'messages of an Exchange mailbox read aloud over the phone',
  'exchange-search-ldap': 'the search for Exchange servers, domain controllers asked over LDAP',
  'exchange-search-ldaps': 'the search for Exchange servers, domain controllers asked over LDAPS',
  'ldap-directory': 'an LDAP directory, asked over LDAP',
  'ldaps-directory': 'an LDAP directory, asked over LDAPS',
  sccp: 'a phone system integration over SCCP whose ports are non-secure',
  'sccp-over-tls': 'a phone system integration over SCCP whose ports are authenticated or encrypted',
  sip: 'a phone system integration over SIP',
  'certificate-download': 'encrypted SCCP, encrypted SIP or encrypted media, whose certificates come over TFTP',
  axl: 'synchronization of users with Unified CM over AXL',
  'digital-networking': 'other Connection locations, joined by Digital Networking',
  vpim: 'voice messaging systems of another make, joined by VPIM Networking',
  srsv: 'Survivable Remote Site Voicemail at branch sites',
  dns: 'name resolution by DNS servers beside the resolver of the VPC',
  dhcp: 'server addresses obtained over DHCP',
  'ntp-source': 'a separate NTP server as the publisher’s source of time',
  'ftp-upgrade': 'upgrade media on an FTP server',
  'sftp-upgrade': 'upgrade media on an SFTP server',
  backup: 'backups of the Disaster Recovery Framework on an SFTP server',
  snmp: 'SNMP queries by a network management station',
  'dual-stack': 'the platform in Dual (IPv4/IPv6) mode',
} as const satisfies Record<string, string>;

/** The name of a feature of Cisco Unity Connection. */
export type ConnectionFeature = keyof typeof CONNECTION_FEATURES;

/** How the domain controllers of a domain are set up. */
export const DIRECTORY_FEATURES = {
  'rpc-windows-2003': 'dynamic RPC ports as Windows 2000 and Windows Server 2003 take them',
  'rpc-windows-2008': 'dynamic RPC ports as Windows Server 2008 and later take them',
  'rpc-restricted': 'domain controllers whose registry keeps RPC to the ports of the restricted recipe',
  netbios: 'members or controllers so old that they find each other over NetBIOS',
  wins: 'name resolution by WINS, replicated between domain controllers',
  'ldap-over-ssl': 'domain controllers that have certificates, asked over LDAPS',
  'file-replication-service': 'SYSVOL replicated by the File Replication Service of Windows 2000 and 2003',
} as const satisfies Record<string, string>;

/** The name of a feature of a domain. */
export type DirectoryFeature = keyof typeof DIRECTORY_FEATURES;

/** What of a Unified CCE is in use, and how. */
export const CONTACT_CENTER_FEATURES = {
  'udp-heartbeats-visible': 'heartbeats over UDP on the visible network, as they are without QoS there',
  'udp-heartbeats-private': 'heartbeats over UDP on the private network, as they are without QoS there',
  'icm-gateway': 'a router of another Unified ICM, joined by the ICM gateway',
  'webview-http': 'WebView over HTTP, beside HTTPS',
  'script-editor-http': 'the Internet Script Editor over HTTP, beside HTTPS',
  'jaguar-administration': 'the application server of WebView, administered from elsewhere',
  'cti-os-silent-monitoring': 'calls monitored by supervisors with CTI OS',
  'jtapi-over-tls': 'JTAPI to Unified CM over TLS',
  'jtapi-in-clear': 'JTAPI to Unified CM without TLS',
  'sccp-phones': 'phones that signal to Unified CM over SCCP, in clear',
  'secure-sccp-phones': 'phones that signal to Unified CM over SCCP over TLS',
  'sip-phones': 'phones and trunks that signal to Unified CM over SIP, in clear',
  'secure-sip-phones': 'phones and trunks that signal to Unified CM over SIP over TLS',
  'remote-desktop': 'Remote Desktop to the servers',
  vnc: 'VNC to the servers',
  pcanywhere: 'pcAnywhere to the servers',
  'support-tools': 'the Node Agent of Cisco Support Tools on the servers',
  'managed-security-agent': 'Cisco Security Agents that a Management Center manages',
  'server-update-services': 'updates from a server of Windows Server Update Services',
  syslog: 'messages sent to a syslog server',
} as const satisfies Record<string, string>;

/** The name of a feature of a Unified CCE. */
export type ContactCenterFeature = keyof typeof CONTACT_CENTER_FEATURES;

/** How two servers speak IPsec to each other. */
export const IPSEC_FEATURES = {
  'windows-ipsec': 'IPsec of Windows between two servers',
  'windows-ipsec-through-nat': 'IPsec of Windows through network address translation',
} as const satisfies Record<string, string>;

/** The name of a feature of IPsec between two servers. */
export type IpsecFeature = keyof typeof IPSEC_FEATURES;

/**
 * What switches a conditional row on. Everything here is off until a construct's props say otherwise.
 */
export const FEATURES = {
  ...CONNECTION_FEATURES,
  ...DIRECTORY_FEATURES,
  ...CONTACT_CENTER_FEATURES,
  ...IPSEC_FEATURES,
};

/** The name of a feature. */
export type Feature = keyof typeof FEATURES;

const names = Object.keys(FEATURES);

/** Whether a text is the name of a feature. */
export function isFeature(name: string): name is Feature {
  return names.includes(name);
}

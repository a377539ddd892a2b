import type { GuideStatement } from '../../guide-statement';

/** Table 1-2 and what is said beside it: whom a Connection server connects to. */
export const chapter1Outbound: readonly GuideStatement[] = [
  // ---- page 1-6, Table 1-2
  {
    id: 'cuc-1-outbound-table',
    page: '1-6',
    statement: 'Table 1-2 is the list of ports on which a server connects to others in the network.',
    strength: 'fact',
    answers: [
      { rule: 'only-granted-ports-outbound' },
      {
        artifact: 'aws_vpc_security_group_egress_rule',
        of: 'ConnectionCluster',
        says: 'one for each row, member and range; nothing else may leave',
      },
    ],
  },
  {
    id: 'cuc-1-sccp',
    page: '1-6',
    statement: 'In an integration over SCCP, Connection is a client of Unified CM, by default on TCP 2000.',
    strength: 'must',
    answers: [
      { row: 'cuc-out-sccp' },
      {
        default: 'ConnectionFeatures.phoneSystem',
        says: 'none, and the port is closed until it is an SCCP integration',
      },
    ],
  },
  {
    id: 'cuc-1-sccp-over-tls',
    page: '1-6',
    statement: 'SCCP over TLS is a choice, and takes TCP 2443.',
    strength: 'may',
    answers: [
      { row: 'cuc-out-sccp' },
      {
        default: 'SccpIntegration.securityMode',
        says: 'non-secure; an authenticated or encrypted mode opens 2443 alone',
      },
    ],
  },
  {
    id: 'cuc-1-configurable-ports',
    page: '1-6',
    statement: 'The ports of the SCCP and RTP rows are not final: devices and applications are often told others.',
    strength: 'may',
    answers: [
      { rule: 'only-granted-ports-outbound' },
      {
        reason:
          'Such ports are settings of devices that the lab does not build. It opens what the table lists; other ports ' +
          'take a rule written by hand, and a guide exception that says why.',
      },
    ],
  },
  {
    id: 'cuc-1-audio-out',
    page: '1-6',
    statement: 'Connection sends audio to UDP 16384 to 32767.',
    strength: 'must',
    answers: [{ row: 'cuc-out-rtp' }],
  },
  {
    id: 'cuc-1-certificates-over-tftp',
    page: '1-6',
    statement: 'For encrypted SCCP, SIP or media, Connection fetches certificates from Unified CM by TFTP, on UDP 69.',
    strength: 'must',
    answers: [
      { row: 'cuc-out-tftp' },
      { default: 'SccpIntegration.securityMode', says: 'non-secure, and UDP 69 is closed' },
      { default: 'SipIntegration.securityMode', says: 'non-secure, and UDP 69 is closed' },
    ],
  },
  {
    id: 'cuc-1-name-resolution',
    page: '1-6',
    statement: 'Any process may have to resolve a name, over TCP or UDP 53.',
    strength: 'must',
    answers: [
      { row: 'cuc-out-dns' },
      {
        default: 'ConnectionFeatures.dns',
        says: 'off: the resolver of the VPC answers, which no security group stands before',
      },
    ],
  },
  // ---- page 1-7
  {
    id: 'cuc-1-exchange-search',
    page: '1-7',
    statement: 'A unified messaging service that searches for Exchange servers takes TCP 53 and one directory port.',
    strength: 'must',
    answers: [
      { row: 'cuc-out-directory' },
      { default: 'ConnectionFeatures.exchangeSearch', says: 'no search, and the ports are closed' },
    ],
  },
  {
    id: 'cuc-1-exchange-search-ldap',
    page: '1-7',
    statement: 'With LDAP as protocol of the domain controllers, the directory port is TCP 389.',
    strength: 'only',
    answers: [{ row: 'cuc-out-directory' }, { rule: 'only-granted-ports-outbound' }],
  },
  {
    id: 'cuc-1-exchange-search-ldaps',
    page: '1-7',
    statement: 'With LDAPS as protocol of the domain controllers, the directory port is TCP 636.',
    strength: 'only',
    answers: [{ row: 'cuc-out-directory' }, { rule: 'only-granted-ports-outbound' }],
  },
  {
    id: 'cuc-1-unified-messaging',
    page: '1-7',
    statement:
      'External services (release 8.0) or unified messaging (from 8.5), such as Exchange calendars, take TCP 80 and 443.',
    strength: 'must',
    answers: [
      { row: 'cuc-out-exchange-web' },
      { default: 'ConnectionFeatures.exchangeCalendar', says: 'off' },
      { default: 'ConnectionFeatures.singleInbox', says: 'off' },
    ],
  },
  {
    id: 'cuc-1-unified-messaging-ipv6',
    page: '1-7',
    statement: 'Connections for unified messaging go over IPv4 and over IPv6.',
    strength: 'may',
    answers: [{ row: 'cuc-out-exchange-web' }, { rule: 'ipv6-only-where-granted' }],
  },
  {
    id: 'cuc-1-joining-locations',
    page: '1-7',
    statement: 'Automatic joins of Digital Networking take TCP 80, 443, 8080 and 8443 to the other location.',
    strength: 'must',
    answers: [
      { row: 'cuc-out-web' },
      { row: 'cuc-in-web' },
      { default: 'ConnectionFeatures.digitalNetworking', says: 'off' },
    ],
  },
  {
    id: 'cuc-1-axl',
    page: '1-7',
    statement: 'Synchronizing users over AXL takes the same four ports to Unified CM.',
    strength: 'must',
    answers: [{ row: 'cuc-out-web' }, { default: 'ConnectionFeatures.axl', says: 'off' }],
  },
  {
    id: 'cuc-1-web-out-ipv6',
    page: '1-7',
    statement: 'Connections to other locations and to Unified CM on these ports go over IPv4 and over IPv6.',
    strength: 'may',
    answers: [{ row: 'cuc-out-web' }, { rule: 'ipv6-only-where-granted' }],
  },
  {
    id: 'cuc-1-web-out-srsv',
    page: '1-7',
    statement: 'Survivable Remote Site Voicemail uses these four ports outward, too.',
    strength: 'may',
    answers: [{ row: 'cuc-out-web' }, { default: 'ConnectionFeatures.srsv', says: 'off' }],
  },
  {
    id: 'cuc-1-mail-read-aloud',
    page: '1-7',
    statement: 'To read out mail of an Exchange mailbox, Connection fetches it by IMAP, on TCP 143 or 993.',
    strength: 'must',
    answers: [{ row: 'cuc-out-imap' }, { default: 'ConnectionFeatures.emailTextToSpeech', says: 'off' }],
  },
  // ---- page 1-8
  {
    id: 'cuc-1-smtp-out',
    page: '1-8',
    statement: 'Connection sends to SMTP servers, smart hosts, and VPIM or Digital Networking locations on TCP 25.',
    strength: 'must',
    answers: [
      { row: 'cuc-out-smtp' },
      { default: 'ConnectionFeatures.smtp', says: 'off' },
      { default: 'ConnectionFeatures.vpim', says: 'off' },
      { default: 'ConnectionFeatures.digitalNetworking', says: 'off' },
    ],
  },
  {
    id: 'cuc-1-upgrade-over-ftp',
    page: '1-8',
    statement: 'When an FTP server is named for upgrade media, the installer calls it on TCP 21.',
    strength: 'may',
    answers: [
      { row: 'cuc-out-ftp' },
      { default: 'ConnectionFeatures.upgradeMedia', says: 'no server, and neither TCP 21 nor TCP 22 leaves for one' },
    ],
  },
  {
    id: 'cuc-1-backup-over-sftp',
    page: '1-8',
    statement: 'Backups go to a backup server, and come back to be restored, by SFTP on TCP 22.',
    strength: 'must',
    answers: [{ row: 'cuc-out-sftp' }, { default: 'ConnectionFeatures.backup', says: 'off' }],
  },
  {
    id: 'cuc-1-upgrade-over-sftp',
    page: '1-8',
    statement: 'When an SFTP server is named for upgrade media, the installer calls it on TCP 22.',
    strength: 'may',
    answers: [
      { row: 'cuc-out-sftp' },
      { default: 'ConnectionFeatures.upgradeMedia', says: 'no server, and neither TCP 21 nor TCP 22 leaves for one' },
    ],
  },
  {
    id: 'cuc-1-dhcp',
    page: '1-8',
    statement: 'Servers may ask for their addresses over DHCP, on UDP 67.',
    strength: 'may',
    answers: [{ row: 'cuc-out-dhcp' }, { default: 'ConnectionFeatures.dhcp', says: 'off' }],
  },
  {
    id: 'cuc-1-static-addresses',
    page: '1-8',
    statement: 'Static addresses are highly recommended, although DHCP works.',
    strength: 'should',
    answers: [
      { rule: 'static-addresses' },
      {
        default: 'ConnectionServerOptions.privateAddress',
        says: 'a static address of the subnet, the same at every synth',
      },
      { artifact: 'aws_instance', of: 'ConnectionCluster', says: 'has a literal private_ip' },
    ],
  },
  {
    id: 'cuc-1-ntp-client',
    page: '1-8',
    statement: 'Clocks are synchronized with an NTP server on port 123, both TCP and UDP.',
    strength: 'must',
    answers: [{ row: 'cuc-out-ntp' }, { default: 'ConnectionFeatures.ntpSource', says: 'off' }],
  },
];

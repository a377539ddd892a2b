import type { GuideStatement } from '../../guide-statement';

/** Table 1-1 and what is said beside it: who connects to a Connection server. */
export const chapter1Inbound: readonly GuideStatement[] = [
  // ---- page 1-1
  {
    id: 'cuc-1-inbound-table',
    page: '1-1',
    statement:
      'Table 1-1 is the list of ports on which a server takes connections, from other machines or from itself.',
    strength: 'fact',
    answers: [
      { rule: 'only-granted-ports-inbound' },
      { rule: 'no-inbound-from-anywhere' },
      { rule: 'security-group-rule-quota' },
      { rule: 'security-groups-per-interface' },
      {
        artifact: 'aws_vpc_security_group_ingress_rule',
        of: 'ConnectionCluster',
        says: 'one for each row, member and range; its description names the row and the page',
      },
    ],
  },
  {
    id: 'cuc-1-conversation-cluster-only',
    page: '1-1',
    statement: 'TCP 20500 to 20502 and 19003 are open between servers of one cluster and to nobody else.',
    strength: 'only',
    answers: [{ rule: 'cluster-ports-for-peers-only' }, { row: 'cuc-in-conversation-cluster' }],
  },
  {
    id: 'cuc-1-conversation-peers',
    page: '1-1',
    statement: 'Servers of one cluster reach each other on the four ports of the conversation manager.',
    strength: 'must',
    answers: [
      { row: 'cuc-in-conversation-cluster' },
      { rule: 'cluster-in-two-zones' },
      {
        default: 'ConnectionSecurityGroupsProps.cluster',
        says: 'there are two servers, and the rules between them, unless a single one is asked for',
      },
    ],
  },
  {
    id: 'cuc-1-phone-applications',
    page: '1-1',
    statement: 'IP phones reach TCP 21000 to 21512, which some applications on the phone need.',
    strength: 'must',
    answers: [{ row: 'cuc-in-phone-applications' }],
  },
  {
    id: 'cuc-1-port-status-read-only',
    page: '1-1',
    statement: 'Whoever monitors the voice ports over TCP 5000 can read and not write.',
    strength: 'fact',
    answers: [
      { reason: 'What a connection may do is up to the service behind the port; a network sees the port only.' },
    ],
  },
  {
    id: 'cuc-1-port-status-configured',
    page: '1-1',
    statement: 'TCP 5000 shows no data until an administrator has configured monitoring in Connection Administration.',
    strength: 'must',
    answers: [
      {
        reason: 'That setting is inside the product; the feature of the same name opens the path to it and no more.',
      },
    ],
  },
  {
    id: 'cuc-1-port-status-off',
    page: '1-1',
    statement: 'Port-status monitoring is off until it is turned on.',
    strength: 'may',
    answers: [
      { default: 'ConnectionFeatures.portStatusMonitoring', says: 'off, and with it TCP 5000 is closed' },
      { rule: 'only-granted-ports-inbound' },
    ],
  },
  {
    id: 'cuc-1-port-status-admin',
    page: '1-1',
    statement: 'Those who connect to TCP 5000 are workstations of administrators.',
    strength: 'fact',
    answers: [{ row: 'cuc-in-port-status' }],
  },
  // ---- page 1-2
  {
    id: 'cuc-1-sip-allocated',
    page: '1-2',
    statement: 'The administrator picks the TCP and UDP ports for SIP out of 5060 to 5100.',
    strength: 'may',
    answers: [
      {
        default: 'SipIntegration.sipPorts',
        says: 'only the ports named here open; one outside the range is the error SipPortOutsideRange',
      },
      { row: 'cuc-in-sip' },
    ],
  },
  {
    id: 'cuc-1-sip-devices',
    page: '1-2',
    statement: 'Whatever speaks SIP with Connection reaches the ports picked for SIP.',
    strength: 'must',
    answers: [
      { row: 'cuc-in-sip' },
      {
        default: 'ConnectionFeatures.phoneSystem',
        says: 'none, and the ports are closed until it is a SIP integration',
      },
    ],
  },
  {
    id: 'cuc-1-license-cluster-only',
    page: '1-2',
    statement: 'The firewall setting opens TCP 20055 of the license server between servers of one cluster alone.',
    strength: 'only',
    answers: [{ row: 'cuc-in-license' }, { rule: 'local-ports-closed' }],
  },
  {
    id: 'cuc-1-license-local',
    page: '1-2',
    statement: 'No remote machine needs the license server on TCP 20055: it is for localhost.',
    strength: 'only',
    answers: [{ rule: 'local-ports-closed' }, { row: 'cuc-in-license' }],
  },
  {
    id: 'cuc-1-database-cluster-only',
    page: '1-2',
    statement:
      'TCP 1502 and 1503 of the Connection database are open between servers of one cluster and to nobody else.',
    strength: 'only',
    answers: [{ rule: 'cluster-ports-for-peers-only' }, { row: 'cuc-in-database-cluster' }],
  },
  {
    id: 'cuc-1-database-peers',
    page: '1-2',
    statement: 'Servers of one cluster reach each other on both ports of the Connection database.',
    strength: 'must',
    answers: [{ row: 'cuc-in-database-cluster' }],
  },
  {
    id: 'cuc-1-database-through-proxy',
    page: '1-2',
    statement: 'Access to the Connection database from outside the cluster goes through the database proxy.',
    strength: 'only',
    answers: [
      { rule: 'cluster-ports-for-peers-only' },
      { row: 'cuc-in-database-proxy' },
      {
        default: 'ConnectionFeatures.databaseProxy',
        says: 'off, so that nobody outside has access unless it is turned on',
      },
    ],
  },
  {
    id: 'cuc-1-imap-clients',
    page: '1-2',
    statement: 'Workstations of users reach TCP 143 for IMAP and TCP 993 for IMAP over SSL.',
    strength: 'must',
    answers: [
      { row: 'cuc-in-imap' },
      { default: 'ConnectionFeatures.imap', says: 'off: whoever uses no IMAP client needs no port for one' },
    ],
  },
  {
    id: 'cuc-1-imap-other-ports',
    page: '1-2',
    statement: 'TCP 7993, 8143 and 8993 of the IMAP server are open as well, with no word on who uses them.',
    strength: 'may',
    answers: [{ row: 'cuc-in-imap' }],
  },
  {
    id: 'cuc-1-smtp-servers',
    page: '1-2',
    statement: 'Servers that hand over mail reach TCP 25, those of a UC Digital Network among them.',
    strength: 'must',
    answers: [
      { row: 'cuc-in-smtp' },
      { default: 'ConnectionFeatures.smtp', says: 'off: no SMTP server may connect' },
      { default: 'ConnectionFeatures.digitalNetworking', says: 'off: no other location may connect' },
    ],
  },
  {
    id: 'cuc-1-smtp-other-port',
    page: '1-2',
    statement: 'TCP 8025 of the SMTP server is open as well, with no word on who uses it.',
    strength: 'may',
    answers: [{ row: 'cuc-in-smtp' }],
  },
  {
    id: 'cuc-1-speech-monitor-blocked',
    page: '1-2',
    statement: 'The firewall blocks TCP 4904 of the speech services’ monitor.',
    strength: 'only',
    answers: [{ rule: 'local-ports-closed' }, { row: 'cuc-in-speech-monitor' }],
  },
  {
    id: 'cuc-1-speech-monitor-local',
    page: '1-2',
    statement: 'No remote machine needs the speech services’ monitor: it is for localhost.',
    strength: 'only',
    answers: [{ rule: 'local-ports-closed' }, { row: 'cuc-in-speech-monitor' }],
  },
  {
    id: 'cuc-1-voice-recognizer-blocked',
    page: '1-2',
    statement: 'The firewall blocks TCP 4900 to 4904 of the voice recognizer.',
    strength: 'only',
    answers: [{ rule: 'local-ports-closed' }, { row: 'cuc-in-voice-recognizer' }],
  },
  {
    id: 'cuc-1-voice-recognizer-local',
    page: '1-2',
    statement: 'No remote machine needs the voice recognizer: it is for localhost.',
    strength: 'only',
    answers: [{ rule: 'local-ports-closed' }, { row: 'cuc-in-voice-recognizer' }],
  },
  {
    id: 'cuc-1-audio-in',
    page: '1-2',
    statement: 'Phones and gateways can send audio to UDP 16384 to 21511.',
    strength: 'must',
    answers: [{ row: 'cuc-in-rtp' }],
  },
  {
    id: 'cuc-1-recognition-audio-blocked',
    page: '1-2',
    statement: 'The firewall blocks UDP 7774 to 7900, the audio for speech recognition.',
    strength: 'only',
    answers: [{ rule: 'local-ports-closed' }, { row: 'cuc-in-recognition-rtp' }],
  },
  {
    id: 'cuc-1-recognition-audio-local',
    page: '1-2',
    statement: 'No remote machine sends audio for speech recognition: its ports are for localhost.',
    strength: 'only',
    answers: [{ rule: 'local-ports-closed' }, { row: 'cuc-in-recognition-rtp' }],
  },
  {
    id: 'cuc-1-role-manager-cluster-only',
    page: '1-2',
    statement: 'TCP and UDP 22000 are open between servers of one cluster and to nobody else.',
    strength: 'only',
    answers: [{ rule: 'cluster-ports-for-peers-only' }, { row: 'cuc-in-role-manager' }],
  },
  {
    id: 'cuc-1-role-manager-peers',
    page: '1-2',
    statement: 'Servers of one cluster reach each other’s role manager for remote procedure calls.',
    strength: 'must',
    answers: [{ row: 'cuc-in-role-manager' }],
  },
  // ---- page 1-3
  {
    id: 'cuc-1-heartbeat-cluster-only',
    page: '1-3',
    statement: 'TCP and UDP 22001 are open between servers of one cluster and to nobody else.',
    strength: 'only',
    answers: [{ rule: 'cluster-ports-for-peers-only' }, { row: 'cuc-in-role-heartbeat' }],
  },
  {
    id: 'cuc-1-heartbeat-in-clear',
    page: '1-3',
    statement: 'Heartbeats carry a message authentication code, but nothing hides what they say.',
    strength: 'fact',
    answers: [
      { rule: 'cluster-ports-for-peers-only' },
      { reason: 'The product decides how it protects its heartbeats; the network can keep others away from them.' },
    ],
  },
  {
    id: 'cuc-1-heartbeat-peers',
    page: '1-3',
    statement: 'Servers of one cluster reach each other for the heartbeats of the role manager.',
    strength: 'must',
    answers: [{ row: 'cuc-in-role-heartbeat' }],
  },
  {
    id: 'cuc-1-database-proxy-optional',
    page: '1-3',
    statement: 'The database proxy on TCP 20532 is a service that somebody has to enable.',
    strength: 'may',
    answers: [
      { default: 'ConnectionFeatures.databaseProxy', says: 'off, and with it TCP 20532 is closed' },
      { rule: 'only-granted-ports-inbound' },
    ],
  },
  {
    id: 'cuc-1-database-proxy-read-write',
    page: '1-3',
    statement: 'Through the proxy, administrative tools on other machines read the database and write to it.',
    strength: 'fact',
    answers: [
      { row: 'cuc-in-database-proxy' },
      {
        reason:
          'What a tool may change is up to its database account; the network decides who gets as far as the proxy.',
      },
    ],
  },
  {
    id: 'cuc-1-database-proxy-admin',
    page: '1-3',
    statement: 'Those who connect to the database proxy are workstations of administrators.',
    strength: 'fact',
    answers: [{ row: 'cuc-in-database-proxy' }],
  },
  {
    id: 'cuc-1-ssh-open',
    page: '1-3',
    statement: 'TCP 22 stays open for the remote command line, and for SFTP within a cluster.',
    strength: 'must',
    answers: [{ row: 'cuc-in-ssh' }],
  },
  {
    id: 'cuc-1-ssh-admin',
    page: '1-3',
    statement: 'Workstations of administrators reach every server on TCP 22.',
    strength: 'must',
    answers: [
      { row: 'cuc-in-ssh' },
      {
        default: 'ConnectionSecurityGroupsProps.members',
        says: 'nobody: TCP 22 opens to the members that stand for admin-workstation',
      },
    ],
  },
  {
    id: 'cuc-1-ssh-peers',
    page: '1-3',
    statement: 'Servers of one cluster reach each other on TCP 22.',
    strength: 'must',
    answers: [{ row: 'cuc-in-ssh' }],
  },
  {
    id: 'cuc-1-snmp-open',
    page: '1-3',
    statement: 'UDP 161 of the platform’s SNMP service is open, with no word on who asks it.',
    strength: 'may',
    answers: [
      { row: 'cuc-in-snmp' },
      { default: 'ConnectionFeatures.snmp', says: 'off: closed until a network management station is declared' },
    ],
  },
  {
    id: 'cuc-1-ipsec-optional',
    page: '1-3',
    statement: 'IPsec is a choice, and nobody has it without asking for it.',
    strength: 'may',
    answers: [
      { default: 'ConnectionFeatures.ipsec', says: 'off, and with it UDP 500 is closed' },
      { rule: 'only-granted-ports-inbound' },
      {
        reason:
          'Policies of IPsec are made in the platform’s own administration; the feature lets its key exchange pass.',
      },
    ],
  },
  {
    id: 'cuc-1-ipsec-peers',
    page: '1-3',
    statement: 'With IPsec on, servers of one cluster reach each other on UDP 500.',
    strength: 'must',
    answers: [{ row: 'cuc-in-ipsec' }, { rule: 'cluster-ports-for-peers-only' }],
  },
  {
    id: 'cuc-1-cluster-manager-peers',
    page: '1-3',
    statement: 'Servers of one cluster reach each other’s cluster manager on TCP and UDP 8500.',
    strength: 'must',
    answers: [{ row: 'cuc-in-cluster-manager' }, { rule: 'cluster-ports-for-peers-only' }],
  },
  // ---- page 1-4
  {
    id: 'cuc-1-time-in-step',
    page: '1-4',
    statement: 'The time service runs so that the clocks of a cluster agree.',
    strength: 'must',
    answers: [
      { row: 'cuc-in-ntp' },
      { reason: 'The service belongs to the platform, which starts it; the lab opens UDP 123 between the servers.' },
    ],
  },
  {
    id: 'cuc-1-time-of-publisher',
    page: '1-4',
    statement: 'The publisher goes by its own clock or by a separate NTP server.',
    strength: 'may',
    answers: [
      { default: 'ConnectionFeatures.ntpSource', says: 'off: its own clock, until an NTP server is declared' },
      { row: 'cuc-out-ntp' },
    ],
  },
  {
    id: 'cuc-1-time-of-subscriber',
    page: '1-4',
    statement: 'A subscriber takes its time from its publisher and from nowhere else.',
    strength: 'only',
    answers: [
      { row: 'cuc-in-ntp' },
      {
        reason:
          'Which source a server asks is set in the platform. Both servers have the same security groups, so the network ' +
          'does not keep a subscriber from an NTP server that its publisher may ask.',
      },
    ],
  },
  {
    id: 'cuc-1-time-peers',
    page: '1-4',
    statement: 'Servers of one cluster reach each other on UDP 123.',
    strength: 'must',
    answers: [{ row: 'cuc-in-ntp' }, { rule: 'cluster-ports-for-peers-only' }],
  },
  {
    id: 'cuc-1-soap-peers',
    page: '1-4',
    statement: 'Servers of one cluster reach each other’s SOAP service on TCP 5007.',
    strength: 'must',
    answers: [{ row: 'cuc-in-soap' }, { rule: 'cluster-ports-for-peers-only' }],
  },
  {
    id: 'cuc-1-platform-database-cluster-only',
    page: '1-4',
    statement: 'TCP 1500 and 1501 of the platform database are open between servers of one cluster and to nobody else.',
    strength: 'only',
    answers: [{ rule: 'cluster-ports-for-peers-only' }, { row: 'cuc-in-platform-database' }],
  },
  {
    id: 'cuc-1-platform-database-peers',
    page: '1-4',
    statement: 'Servers of one cluster reach each other on both ports of the platform database.',
    strength: 'must',
    answers: [{ row: 'cuc-in-platform-database' }],
  },
  {
    id: 'cuc-1-replication-cluster-only',
    page: '1-4',
    statement: 'TCP 1515 is open between servers of one cluster and to nobody else.',
    strength: 'only',
    answers: [{ rule: 'cluster-ports-for-peers-only' }, { row: 'cuc-in-database-replication' }],
  },
  {
    id: 'cuc-1-replication-peers',
    page: '1-4',
    statement: 'Servers of one cluster reach each other to replicate the platform database.',
    strength: 'must',
    answers: [{ row: 'cuc-in-database-replication' }],
  },
  {
    id: 'cuc-1-notification-cluster-only',
    page: '1-4',
    statement: 'TCP 8001 is open between servers of one cluster and to nobody else.',
    strength: 'only',
    answers: [{ rule: 'cluster-ports-for-peers-only' }, { row: 'cuc-in-database-notification' }],
  },
  {
    id: 'cuc-1-notification-peers',
    page: '1-4',
    statement: 'Servers of one cluster reach each other for news of changes in the platform database.',
    strength: 'must',
    answers: [{ row: 'cuc-in-database-notification' }],
  },
  {
    id: 'cuc-1-ris-cluster-only',
    page: '1-4',
    statement: 'TCP 2555 and 2556 are open between servers of one cluster and to nobody else.',
    strength: 'only',
    answers: [{ rule: 'cluster-ports-for-peers-only' }, { row: 'cuc-in-ris' }],
  },
  {
    id: 'cuc-1-ris-peers',
    page: '1-4',
    statement: 'Servers of one cluster reach each other’s RIS data collector.',
    strength: 'must',
    answers: [{ row: 'cuc-in-ris' }],
  },
  {
    id: 'cuc-1-amc-cluster-only',
    page: '1-4',
    statement: 'TCP 1090 and 1099 are open between servers of one cluster and to nobody else.',
    strength: 'only',
    answers: [{ rule: 'cluster-ports-for-peers-only' }, { row: 'cuc-in-amc' }],
  },
  {
    id: 'cuc-1-amc-peers',
    page: '1-4',
    statement: 'Servers of one cluster reach each other’s alert manager collector, objects and registry alike.',
    strength: 'must',
    answers: [{ row: 'cuc-in-amc' }],
  },
  // ---- page 1-5
  {
    id: 'cuc-1-web-workstations',
    page: '1-5',
    statement: 'Workstations of users and of administrators reach TCP 80, 443, 8080 and 8443.',
    strength: 'must',
    answers: [{ row: 'cuc-in-web' }],
  },
  {
    id: 'cuc-1-web-peers',
    page: '1-5',
    statement: 'Servers of one cluster reach each other on the web ports, for REST and the like.',
    strength: 'must',
    answers: [{ row: 'cuc-in-web' }],
  },
  {
    id: 'cuc-1-web-ipv6',
    page: '1-5',
    statement: 'The web ports take connections over IPv4 and over IPv6.',
    strength: 'may',
    answers: [{ row: 'cuc-in-web' }, { rule: 'ipv6-only-where-granted' }],
  },
  {
    id: 'cuc-1-web-ipv6-dual-mode',
    page: '1-5',
    statement: 'An IPv6 address is of use only on a platform in Dual (IPv4/IPv6) mode.',
    strength: 'only',
    answers: [
      { rule: 'ipv6-only-where-granted' },
      { default: 'ConnectionFeatures.dualStack', says: 'off: no IPv6 address, and no IPv6 rule' },
      {
        artifact: 'aws_network_acl',
        of: 'LabNetwork',
        says: 'in a dual-stack network, lets IPv6 through on granted ports only',
      },
      { reason: 'The mode of the platform itself is set in its operating system.' },
    ],
  },
  {
    id: 'cuc-1-web-srsv',
    page: '1-5',
    statement: 'Survivable Remote Site Voicemail uses the web ports, too.',
    strength: 'may',
    answers: [{ row: 'cuc-in-web' }, { default: 'ConnectionFeatures.srsv', says: 'off: no branch may connect' }],
  },
  {
    id: 'cuc-1-tomcat-internal-blocked',
    page: '1-5',
    statement: 'The firewall blocks TCP 5001 and 8005, by which tomcat is controlled from inside.',
    strength: 'only',
    answers: [{ rule: 'local-ports-closed' }, { row: 'cuc-in-tomcat-internal' }],
  },
  {
    id: 'cuc-1-ephemeral-ports',
    page: '1-5',
    statement: 'TCP and UDP 32768 to 61000 go to clients whose port is given to them for the occasion.',
    strength: 'fact',
    answers: [
      { rule: 'no-inbound-ephemeral-ports' },
      { row: 'cuc-in-ephemeral' },
      {
        artifact: 'aws_network_acl',
        of: 'LabNetwork',
        says: 'lets answers from outside come back to these ports in the perimeter tier, since it keeps no state',
      },
    ],
  },
  // ---- page 1-6, Table 1-1
  {
    id: 'cuc-1-single-inbox-ews',
    page: '1-6',
    statement:
      'TCP 7080 and 7443 take EWS notifications with single inbox and Exchange 2007 or 2010, and otherwise none.',
    strength: 'only',
    answers: [
      { row: 'cuc-in-exchange-ews' },
      { rule: 'only-granted-ports-inbound' },
      { default: 'ConnectionFeatures.singleInbox', says: 'off, and with it the ports for notifications are closed' },
    ],
  },
  {
    id: 'cuc-1-comet',
    page: '1-6',
    statement: 'From release 9.1(2) there are Comet notifications, too: over HTTP(S) or SSL, on TCP 7443.',
    strength: 'may',
    answers: [
      { row: 'cuc-in-exchange-ews' },
      {
        default: 'ConnectionFeatures.cometNotifications',
        says: 'off; on with an earlier release it is the error CometNeedsRelease',
      },
    ],
  },
  {
    id: 'cuc-1-single-inbox-webdav',
    page: '1-6',
    statement: 'UDP 9291 takes WebDAV notifications with single inbox and Exchange 2003, and otherwise none.',
    strength: 'only',
    answers: [
      { row: 'cuc-in-exchange-webdav' },
      { rule: 'only-granted-ports-inbound' },
      {
        default: 'ConnectionFeatures.exchangeVersion',
        says: 'none; single inbox without a version is the error SingleInboxWithoutExchangeVersion',
      },
    ],
  },
  {
    id: 'cuc-1-bold-ports',
    page: '1-6',
    statement: 'Clients on other machines connect straight to the ports in bold print.',
    strength: 'may',
    answers: [
      { row: 'cuc-in-phone-applications' },
      { row: 'cuc-in-port-status' },
      { row: 'cuc-in-sip' },
      { row: 'cuc-in-imap' },
      { row: 'cuc-in-smtp' },
      { row: 'cuc-in-rtp' },
      { rule: 'no-inbound-from-anywhere' },
      {
        default: 'ConnectionSecurityGroupsProps.members',
        says: 'nobody: a port opens to the members that stand for the row’s clients',
      },
    ],
  },
];

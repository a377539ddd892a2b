import { describe, expect, it } from '@jest/globals';
import { connectionInbound } from '../../lib/port-tables/connection-inbound';
import { flowsFor } from '../../lib/port-tables/flow';
import { describeTable, everyFeature, everyRole, span } from './guide-row';

const conversationManager = { executable: 'CuCsMgr/Connection Conversation Manager', account: 'cucsmgr' };
const roleManager = { executable: 'CuSrm/ Connection Server Role Manager', account: 'cusrm' };
const tomcat = { executable: 'tomcat/Cisco Tomcat', account: 'tomcat' };

/** The settings and comments that several rows have in common. */
const betweenServers = { firewall: 'cluster', peers: [{ role: 'cluster-peer' }] } as const;
const openButForServers = { firewall: 'open', peers: [{ role: 'cluster-peer' }] } as const;
const blocked = { firewall: 'blocked', peers: [], closedTo: 'everybody but localhost' } as const;

describe('Table 1-1 of the Security Guide for Cisco Unity Connection 9.x', () => {
  describeTable(connectionInbound, 'inbound', {
    // Page 1-1.
    'cuc-in-conversation-cluster': {
      page: '1-1',
      ports: { tcp: [20500, 20501, 20502, 19003] },
      ...conversationManager,
      ...betweenServers,
    },
    'cuc-in-phone-applications': {
      page: '1-1',
      ports: { tcp: span(21000, 21512) },
      firewall: 'open',
      ...conversationManager,
      peers: [{ role: 'ip-phone' }],
    },
    'cuc-in-port-status': {
      page: '1-1',
      ports: { tcp: [5000] },
      firewall: 'open',
      ...conversationManager,
      // "Monitoring is off by default."
      peers: [{ role: 'admin-workstation', when: 'port-status-monitoring' }],
    },
    // Page 1-2.
    'cuc-in-sip': {
      page: '1-2',
      ports: { tcp: span(5060, 5100), udp: span(5060, 5100) },
      firewall: 'open',
      ...conversationManager,
      peers: [
        { role: 'unified-cm', when: 'sip' },
        { role: 'sip-device', when: 'sip' },
      ],
      picked: true,
    },
    'cuc-in-license': {
      page: '1-2',
      ports: { tcp: [20055] },
      firewall: 'cluster',
      executable: 'CuLicSvr/Connection License Server',
      account: 'culic',
      // The comment, "Restricted to localhost only", is stricter than the setting.
      peers: [],
      closedTo: 'everybody but localhost',
    },
    'cuc-in-database-cluster': {
      page: '1-2',
      ports: { tcp: [1502, 1503] },
      executable: 'unityoninit/Connection DB',
      account: 'root',
      ...betweenServers,
    },
    'cuc-in-imap': {
      page: '1-2',
      ports: { tcp: [143, 993, 7993, 8143, 8993] },
      firewall: 'open',
      executable: 'CuImapSvr/Connection IMAP Server',
      account: 'cuimapsvr',
      peers: [{ role: 'client-workstation', when: 'imap' }],
    },
    'cuc-in-smtp': {
      page: '1-2',
      ports: { tcp: [25, 8025] },
      firewall: 'open',
      executable: 'CuSmtprSvr/Connection SMTP Server',
      account: 'cusmtprsvr',
      peers: [
        { role: 'smtp-server', when: 'smtp' },
        { role: 'connection-location', when: 'digital-networking' },
        { role: 'vpim-location', when: 'vpim' },
      ],
    },
    'cuc-in-speech-monitor': {
      page: '1-2',
      ports: { tcp: [4904] },
      executable: 'SWISvcMon (Nuance SpeechWorks Service Monitor)',
      account: 'openspeech',
      ...blocked,
    },
    'cuc-in-voice-recognizer': {
      page: '1-2',
      ports: { tcp: span(4900, 4904) },
      executable: 'OSServer/Connection Voice Recognizer',
      account: 'openspeech',
      ...blocked,
    },
    'cuc-in-rtp': {
      page: '1-2',
      ports: { udp: span(16384, 21511) },
      firewall: 'open',
      executable: 'CuMixer/Connection Mixer',
      account: 'cumixer',
      // "VoIP devices (phones and gateways)."
      peers: [{ role: 'ip-phone' }, { role: 'voice-gateway' }],
    },
    'cuc-in-recognition-rtp': {
      page: '1-2',
      ports: { udp: span(7774, 7900) },
      executable: 'CuMixer/ Speech recognition RTP',
      account: 'cumixer',
      ...blocked,
    },
    'cuc-in-role-manager': { page: '1-2', ports: { tcp: [22000], udp: [22000] }, ...roleManager, ...betweenServers },
    // Page 1-3.
    'cuc-in-role-heartbeat': { page: '1-3', ports: { tcp: [22001], udp: [22001] }, ...roleManager, ...betweenServers },
    'cuc-in-database-proxy': {
      page: '1-3',
      ports: { tcp: [20532] },
      firewall: 'open',
      executable: 'CuDbProxy/ Connection Database Proxy',
      account: 'cudbproxy',
      // "If this service is enabled."
      peers: [{ role: 'admin-workstation', when: 'database-proxy' }],
    },
    'cuc-in-ssh': {
      page: '1-3',
      ports: { tcp: [22] },
      firewall: 'open',
      executable: 'Sshd',
      account: 'root',
      peers: [{ role: 'admin-workstation' }, { role: 'cluster-peer' }],
    },
    'cuc-in-snmp': {
      page: '1-3',
      ports: { udp: [161] },
      firewall: 'open',
      executable: 'Snmpd Platform SNMP Service',
      account: 'root',
      // The comment is a dash: nobody is named, so nobody comes in unasked.
      peers: [{ role: 'snmp-manager', when: 'snmp' }],
    },
    'cuc-in-ipsec': {
      page: '1-3',
      ports: { udp: [500] },
      firewall: 'open',
      executable: 'Racoon ipsec isakmp (key management) service',
      account: 'root',
      // "Optional, and off by default."
      peers: [{ role: 'cluster-peer', when: 'ipsec' }],
    },
    'cuc-in-cluster-manager': {
      page: '1-3',
      ports: { tcp: [8500], udp: [8500] },
      executable: 'clm/cluster management service',
      account: 'root',
      ...openButForServers,
    },
    // Page 1-4.
    'cuc-in-ntp': {
      page: '1-4',
      ports: { udp: [123] },
      executable: 'Ntpd Network Time Service',
      account: 'ntp',
      ...openButForServers,
    },
    'cuc-in-soap': {
      page: '1-4',
      ports: { tcp: [5007] },
      executable: 'Tomcat/Cisco Tomcat (SOAP Service)',
      account: 'tomcat',
      ...openButForServers,
    },
    'cuc-in-platform-database': {
      page: '1-4',
      ports: { tcp: [1500, 1501] },
      executable: 'cmoninit/Cisco DB',
      account: 'informix',
      ...betweenServers,
    },
    'cuc-in-database-replication': {
      page: '1-4',
      ports: { tcp: [1515] },
      executable: 'dblrpm/Cisco DB Replication Service',
      account: 'root',
      ...betweenServers,
    },
    'cuc-in-database-notification': {
      page: '1-4',
      ports: { tcp: [8001] },
      executable: 'dbmon/Cisco DB Change Notification Port',
      account: 'database',
      ...betweenServers,
    },
    'cuc-in-ris': {
      page: '1-4',
      ports: { tcp: [2555, 2556] },
      executable: 'RisDC/Cisco RIS Data Collector',
      account: 'ccmservice',
      ...betweenServers,
    },
    'cuc-in-amc': {
      page: '1-4',
      ports: { tcp: [1090, 1099] },
      executable: 'Amc/Cisco AMC Service (Alert Manager Collector)',
      account: 'ccmservice',
      ...betweenServers,
    },
    // Page 1-5.
    'cuc-in-web': {
      page: '1-5',
      ports: { tcp: [80, 443, 8080, 8443] },
      firewall: 'open',
      ...tomcat,
      peers: [
        { role: 'client-workstation' },
        { role: 'admin-workstation' },
        { role: 'cluster-peer' },
        // "SRSV supports these ports."
        { role: 'srsv-branch', when: 'srsv' },
        // Page 1-7: Connection connects to these ports of "other Connection servers for Digital Networking".
        { role: 'connection-location', when: 'digital-networking' },
      ],
      ipv6: true,
    },
    'cuc-in-tomcat-internal': { page: '1-5', ports: { tcp: [5001, 8005] }, ...tomcat, ...blocked },
    'cuc-in-ephemeral': {
      page: '1-5',
      ports: { tcp: span(32768, 61000), udp: span(32768, 61000) },
      firewall: 'open',
      // "Used by anything with a dynamically allocated client port."
      executable: '(any)',
      peers: [],
      closedTo: 'everything but answers',
    },
    // Page 1-6.
    'cuc-in-exchange-ews': {
      page: '1-6',
      ports: { tcp: [7080, 7443] },
      firewall: 'open',
      executable: 'jetty/Connection Jetty',
      account: 'jetty',
      peers: [
        { role: 'exchange-server', when: 'single-inbox-exchange-2007-2010' },
        // "Comet notifications ... at 7443 TCP port", which clients listen to.
        { role: 'client-workstation', when: 'comet-notifications', ports: { tcp: [7443] } },
      ],
    },
    'cuc-in-exchange-webdav': {
      page: '1-6',
      ports: { udp: [9291] },
      firewall: 'open',
      executable: 'CuMbxSync/Connection Mailbox Sync Service',
      account: 'cumbxsync',
      peers: [{ role: 'exchange-server', when: 'single-inbox-exchange-2003' }],
    },
  });

  it('is about the Connection server, and names its guide', () => {
    expect(connectionInbound).toMatchObject({
      id: 'connection-inbound',
      title: 'Table 1-1',
      guide: 'Security Guide for Cisco Unity Connection 9.x',
      subject: 'connection-server',
    });
  });

  it('gives no flow to a lab where nobody is', () => {
    expect(flowsFor(connectionInbound, { roles: [], features: everyFeature })).toEqual([]);
  });

  it('gives each role its own flows, whoever else is there', () => {
    const chosenPorts = { sip: [] };
    const together = flowsFor(connectionInbound, { roles: everyRole, features: everyFeature, chosenPorts });
    const apart = everyRole.flatMap((role) =>
      flowsFor(connectionInbound, { roles: [role], features: everyFeature, chosenPorts }),
    );
    expect(together.map((flow) => JSON.stringify(flow)).sort()).toEqual(
      apart.map((flow) => JSON.stringify(flow)).sort(),
    );
  });
});

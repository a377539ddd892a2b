import { describe, expect, it } from '@jest/globals';
import { connectionOutbound } from '../../lib/port-tables/connection-outbound';
import { describeTable, span } from './guide-row';

/** Table 1-2 has no column for the server's own firewall. */
const firewall = 'not stated';

const messaging = { executable: 'CuMbxSync CuCsMgr tomcat', account: 'cumbxsync, cucsmgr, tomcat' };

describe('Table 1-2 of the Security Guide for Cisco Unity Connection 9.x', () => {
  describeTable(connectionOutbound, 'outbound', {
    // Page 1-6.
    'cuc-out-sccp': {
      page: '1-6',
      ports: { tcp: [2000, 2443] },
      firewall,
      executable: 'CuCsMgr',
      account: 'cucsmgr',
      peers: [
        { role: 'unified-cm', when: 'sccp', ports: { tcp: [2000] } },
        // "Optionally TCP port 2443 if you use SCCP over TLS."
        { role: 'unified-cm', when: 'sccp-over-tls', ports: { tcp: [2443] } },
      ],
    },
    'cuc-out-rtp': {
      page: '1-6',
      ports: { udp: span(16384, 32767) },
      firewall,
      executable: 'CuMixer',
      account: 'cumixer',
      // The comment names no peers; page 1-2 says that audio goes between Connection and phones and gateways.
      peers: [{ role: 'ip-phone' }, { role: 'voice-gateway' }],
    },
    'cuc-out-tftp': {
      page: '1-6',
      ports: { udp: [69] },
      firewall,
      executable: 'CuCsMgr',
      account: 'cucsmgr',
      peers: [{ role: 'unified-cm', when: 'certificate-download' }],
    },
    'cuc-out-dns': {
      page: '1-6',
      ports: { tcp: [53], udp: [53] },
      firewall,
      executable: 'any',
      account: '(any)',
      peers: [{ role: 'dns-server', when: 'dns' }],
    },
    // Page 1-7.
    'cuc-out-directory': {
      page: '1-7',
      ports: { tcp: [53, 389, 636] },
      firewall,
      ...messaging,
      // "53, and either 389 or 636": LDAP or LDAPS to the domain controllers.
      peers: [
        { role: 'domain-controller', when: 'exchange-search-ldap', ports: { tcp: [53, 389] } },
        { role: 'domain-controller', when: 'exchange-search-ldaps', ports: { tcp: [53, 636] } },
        { role: 'ldap-directory', when: 'ldap-directory', ports: { tcp: [389] } },
        { role: 'ldap-directory', when: 'ldaps-directory', ports: { tcp: [636] } },
      ],
    },
    'cuc-out-exchange-web': {
      page: '1-7',
      ports: { tcp: [80, 443] },
      firewall,
      ...messaging,
      peers: [{ role: 'exchange-server', when: 'unified-messaging' }],
      ipv6: true,
    },
    'cuc-out-web': {
      page: '1-7',
      ports: { tcp: [80, 443, 8080, 8443] },
      firewall,
      executable: 'CuCsMgr tomcat',
      account: 'cucsmgr, tomcat',
      peers: [
        { role: 'connection-location', when: 'digital-networking' },
        { role: 'unified-cm', when: 'axl' },
        { role: 'srsv-branch', when: 'srsv' },
      ],
      ipv6: true,
    },
    'cuc-out-imap': {
      page: '1-7',
      ports: { tcp: [143, 993] },
      firewall,
      executable: 'CuCsMgr',
      account: 'cucsmgr',
      peers: [{ role: 'exchange-server', when: 'email-text-to-speech' }],
    },
    // Page 1-8.
    'cuc-out-smtp': {
      page: '1-8',
      ports: { tcp: [25] },
      firewall,
      executable: 'CuSmtprSvr',
      account: 'cusmtprsvr',
      peers: [
        { role: 'smtp-server', when: 'smtp' },
        { role: 'connection-location', when: 'digital-networking' },
        { role: 'vpim-location', when: 'vpim' },
      ],
    },
    'cuc-out-ftp': {
      page: '1-8',
      ports: { tcp: [21] },
      firewall,
      executable: 'ftp',
      account: 'root',
      peers: [{ role: 'ftp-server', when: 'ftp-upgrade' }],
    },
    'cuc-out-sftp': {
      page: '1-8',
      ports: { tcp: [22] },
      firewall,
      executable: 'CiscoDRFMaster sftp',
      account: 'drf, root',
      peers: [
        { role: 'backup-server', when: 'backup' },
        { role: 'sftp-server', when: 'sftp-upgrade' },
      ],
    },
    'cuc-out-dhcp': {
      page: '1-8',
      ports: { udp: [67] },
      firewall,
      executable: 'dhclient',
      account: 'root',
      peers: [{ role: 'dhcp-server', when: 'dhcp' }],
    },
    'cuc-out-ntp': {
      page: '1-8',
      ports: { tcp: [123], udp: [123] },
      firewall,
      executable: 'Ntpd',
      account: 'root',
      peers: [{ role: 'ntp-server', when: 'ntp-source' }],
    },
  });

  it('is about the Connection server, and names its guide', () => {
    expect(connectionOutbound).toMatchObject({
      id: 'connection-outbound',
      title: 'Table 1-2',
      guide: 'Security Guide for Cisco Unity Connection 9.x',
      subject: 'connection-server',
    });
  });
});

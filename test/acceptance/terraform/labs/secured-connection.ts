import { cidrs, connectionGroups, endpointsGroup } from '../expected-groups';
import type { ExpectedLab } from '../expected-lab';

const DIRECTORY = cidrs('192.168.50.10/32');

/** What examples/secured-connection/main.ts declares. */
export const securedConnection: ExpectedLab = {
  groups: [
    endpointsGroup('secured-connection/network/ssm/endpoints', cidrs('10.20.64.0/20', '10.20.80.0/20')),
    ...connectionGroups({
      name: 'secured-connection/voicemail/security-groups',
      ssmEndpoints: 'secured-connection/network/ssm/endpoints',
      ipsec: true,
      features: [
        'ipsec',
        'sccp-over-tls',
        'certificate-download',
        'axl',
        'imap',
        'smtp',
        'single-inbox-exchange-2007-2010',
        'unified-messaging',
        'exchange-search-ldaps',
        'ldaps-directory',
        'digital-networking',
        'srsv',
        'dns',
        'ntp-source',
        'backup',
        'sftp-upgrade',
      ],
      members: {
        'ip-phone': cidrs('192.168.10.0/24'),
        'voice-gateway': cidrs('192.168.15.0/28'),
        'unified-cm': cidrs('192.168.20.0/28'),
        'client-workstation': cidrs('192.168.30.0/24'),
        'admin-workstation': cidrs('192.168.40.0/28'),
        'domain-controller': DIRECTORY,
        'ldap-directory': DIRECTORY,
        'dns-server': DIRECTORY,
        'exchange-server': cidrs('192.168.50.20/32'),
        'smtp-server': cidrs('192.168.50.25/32'),
        'backup-server': cidrs('192.168.50.60/32'),
        'sftp-server': cidrs('192.168.50.61/32'),
        'ntp-server': cidrs('192.168.50.123/32'),
        'connection-location': cidrs('192.168.60.10/32'),
        'srsv-branch': cidrs('192.168.70.10/32'),
      },
    }),
  ],
};

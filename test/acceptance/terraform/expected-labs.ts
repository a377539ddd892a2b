import { PortRange } from '../../../lib/port-tables/port-range';
import type { ExpectedLab } from './expected-rules';
import type { RuleSource } from './security-group-rules';

const cidr = (value: string): RuleSource[] => [{ kind: 'cidr', value }];

const SERVER_SUBNETS = [...cidr('10.20.64.0/20'), ...cidr('10.20.80.0/20')];

/** What each program declares, written here by hand: a program without an entry fails the suite. */
export const EXPECTED_LABS: Readonly<Record<string, ExpectedLab>> = {
  'main.ts': {
    groups: 'lab/voicemail/security-groups',
    ssmEndpoints: { group: 'lab/network/ssm/endpoints', from: SERVER_SUBNETS },
    features: [
      'imap',
      'smtp',
      'axl',
      'ntp-source',
      'single-inbox-exchange-2007-2010',
      'unified-messaging',
      'sccp-over-tls',
      'certificate-download',
    ],
    members: {
      'ip-phone': cidr('192.168.10.0/24'),
      'voice-gateway': cidr('192.168.15.0/28'),
      'unified-cm': cidr('192.168.20.0/28'),
      'client-workstation': cidr('192.168.30.0/24'),
      'admin-workstation': cidr('192.168.40.0/28'),
      'exchange-server': cidr('192.168.50.10/32'),
      'smtp-server': cidr('192.168.50.25/32'),
      'ntp-server': cidr('192.168.50.123/32'),
    },
  },
  'examples/connection-cluster/main.ts': {
    groups: 'connection-cluster/voicemail/security-groups',
    ssmEndpoints: { group: 'connection-cluster/network/ssm/endpoints', from: SERVER_SUBNETS },
    features: ['imap', 'sccp'],
    members: {
      'ip-phone': cidr('192.168.10.0/24'),
      'unified-cm': cidr('192.168.20.0/28'),
      'client-workstation': cidr('192.168.30.0/24'),
      'admin-workstation': cidr('192.168.40.0/28'),
    },
  },
  'examples/dual-stack/main.ts': {
    groups: 'dual-stack/voicemail/security-groups',
    ssmEndpoints: { group: 'dual-stack/network/ssm/endpoints', from: SERVER_SUBNETS },
    features: ['imap', 'dual-stack'],
    members: {
      'client-workstation': [...cidr('192.168.30.0/24'), { kind: 'ipv6-cidr', value: '2001:db8:30:1::/64' }],
      'admin-workstation': cidr('192.168.40.0/28'),
    },
  },
  'examples/existing-vpc/main.ts': {
    groups: 'existing-vpc/voicemail-groups',
    features: ['smtp', 'sip'],
    chosenPorts: { sip: [PortRange.of(5060, 5061)] },
    members: {
      'ip-phone': [{ kind: 'prefix-list', value: 'pl-0a1b2c3d4e5f60718' }],
      'unified-cm': [{ kind: 'security-group', value: 'sg-0a1b2c3d4e5f60718' }],
      'smtp-server': cidr('10.8.0.25/32'),
      'admin-workstation': cidr('10.8.40.0/28'),
    },
  },
  'examples/two-stacks/main.ts': {
    groups: 'two-stacks-cluster/voicemail/security-groups',
    ssmEndpoints: { group: 'two-stacks-network/network/ssm/endpoints', from: SERVER_SUBNETS },
    features: [],
    members: { 'admin-workstation': [{ kind: 'security-group', value: 'bastion' }] },
    inboundOnly: ['admin-workstation'],
  },
};

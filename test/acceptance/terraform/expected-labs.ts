import { activeDirectory } from '../../../lib/port-tables/active-directory';
import { labAdministration } from '../../../lib/port-tables/lab-administration';
import { PortRange } from '../../../lib/port-tables/port-range';
import { seenFrom } from '../../../lib/port-tables/seen-from';
import { cidrs, connectionGroups, DOMAIN_FEATURES, endpointsGroup, group } from './expected-groups';
import type { ExpectedLab } from './expected-lab';
import { branchOverVpn } from './labs/branch-over-vpn';
import { defaultLab } from './labs/default-lab';
import { parentChild } from './labs/parent-child';
import { securedConnection } from './labs/secured-connection';
import { twoSitesOverVpn } from './labs/two-sites-over-vpn';
import { ucceSingleSite } from './labs/ucce-single-site';
import { ucceTwoSites } from './labs/ucce-two-sites';

const SERVER_SUBNETS = cidrs('10.20.64.0/20', '10.20.80.0/20');

const MEMBERS = [seenFrom(activeDirectory, 'domain-member'), labAdministration];
const MANAGEMENT_HOSTS = [seenFrom(activeDirectory, 'directory-management-host')];
const RESOLVERS = [seenFrom(activeDirectory, 'dns-resolver')];

/** What each program declares, written here by hand: a program without an entry fails the suite. */
export const EXPECTED_LABS: Readonly<Record<string, ExpectedLab>> = {
  'main.ts': defaultLab,
  'examples/branch-over-vpn/main.ts': branchOverVpn,
  'examples/connection-cluster/main.ts': {
    groups: [
      endpointsGroup('connection-cluster/network/ssm/endpoints', SERVER_SUBNETS),
      ...connectionGroups({
        name: 'connection-cluster/voicemail/security-groups',
        ssmEndpoints: 'connection-cluster/network/ssm/endpoints',
        features: ['imap', 'sccp'],
        members: {
          'ip-phone': cidrs('192.168.10.0/24'),
          'unified-cm': cidrs('192.168.20.0/28'),
          'client-workstation': cidrs('192.168.30.0/24'),
          'admin-workstation': cidrs('192.168.40.0/28'),
        },
      }),
    ],
  },
  'examples/secured-connection/main.ts': securedConnection,
  'examples/two-sites-over-vpn/main.ts': twoSitesOverVpn,
  // Two networks, whose servers nobody has made yet.
  'examples/on-premises-router/main.ts': {
    groups: [
      endpointsGroup('on-premises-router/voice/ssm/endpoints', SERVER_SUBNETS),
      endpointsGroup('on-premises-router/contact-center/ssm/endpoints', cidrs('10.21.64.0/20', '10.21.80.0/20')),
    ],
  },
  'examples/directory/main.ts': {
    groups: [
      endpointsGroup('directory/network/ssm/endpoints', SERVER_SUBNETS),
      {
        // The logger, the distributor and the management host.
        name: 'directory/domain/domain-member-directory-network',
        tables: MEMBERS,
        features: DOMAIN_FEATURES,
        members: {
          'domain-controller': group('corp.example.com_controllers'),
          'ssm-endpoint': group('directory/network/ssm/endpoints'),
        },
      },
      {
        name: 'directory/domain/directory-management-host-directory-network',
        tables: MANAGEMENT_HOSTS,
        features: DOMAIN_FEATURES,
        members: { 'domain-controller': group('corp.example.com_controllers') },
      },
      {
        name: 'directory/domain/dns-resolver-directory-network',
        tables: RESOLVERS,
        features: DOMAIN_FEATURES,
        members: { 'domain-controller': group('corp.example.com_controllers') },
      },
      ...connectionGroups({
        name: 'directory/voicemail/security-groups',
        ssmEndpoints: 'directory/network/ssm/endpoints',
        features: ['ldaps-directory'],
        members: {
          'ldap-directory': group('corp.example.com_controllers'),
          'admin-workstation': cidrs('192.168.40.0/28'),
        },
      }),
    ],
  },
  'examples/dual-stack/main.ts': {
    groups: [
      endpointsGroup('dual-stack/network/ssm/endpoints', SERVER_SUBNETS),
      ...connectionGroups({
        name: 'dual-stack/voicemail/security-groups',
        ssmEndpoints: 'dual-stack/network/ssm/endpoints',
        features: ['imap', 'dual-stack'],
        members: {
          'client-workstation': [...cidrs('192.168.30.0/24'), { kind: 'ipv6-cidr', value: '2001:db8:30:1::/64' }],
          'admin-workstation': cidrs('192.168.40.0/28'),
        },
      }),
    ],
  },
  'examples/existing-vpc/main.ts': {
    groups: connectionGroups({
      name: 'existing-vpc/voicemail-groups',
      features: ['smtp', 'sip'],
      chosenPorts: { sip: [PortRange.of(5060, 5061)] },
      members: {
        'ip-phone': [{ kind: 'prefix-list', value: 'pl-0a1b2c3d4e5f60718' }],
        'unified-cm': group('sg-0a1b2c3d4e5f60718'),
        'smtp-server': cidrs('10.8.0.25/32'),
        'admin-workstation': cidrs('10.8.40.0/28'),
      },
    }),
  },
  'examples/parent-child/main.ts': parentChild,
  'examples/two-stacks/main.ts': {
    groups: [
      endpointsGroup('two-stacks-network/network/ssm/endpoints', SERVER_SUBNETS),
      ...connectionGroups({
        name: 'two-stacks-cluster/voicemail/security-groups',
        ssmEndpoints: 'two-stacks-network/network/ssm/endpoints',
        features: [],
        members: { 'admin-workstation': group('bastion') },
        inboundOnly: ['admin-workstation'],
      }),
    ],
  },
  'examples/ucce-single-site/main.ts': ucceSingleSite,
  'examples/ucce-two-sites/main.ts': ucceTwoSites,
};

import { connectionInbound } from '../../../../lib/port-tables/connection-inbound';
import { connectionOutbound } from '../../../../lib/port-tables/connection-outbound';
import { seenFrom } from '../../../../lib/port-tables/seen-from';
import type { ExpectedContactCenter, ExpectedServer } from '../expected-contact-center';
import {
  cidrs,
  connectionGroups,
  endpointsGroup,
  type ExpectedCluster,
  group,
  managedDomainGroups,
  routerGroup,
} from '../expected-groups';
import type { ExpectedLab } from '../expected-lab';

const NETWORK = 'lab/network';
const BRANCH = 'lab/branch';
const UCCE = 'lab/ucce';
const PHONES = cidrs('192.168.10.0/24', '192.168.68.0/24');
const UNIFIED_CM = group(`${UCCE}/unified-cm-1/visible/system`);

/** Router and logger of a side are on one host. */
function rogger(side: 'a' | 'b'): ExpectedServer['components'] {
  return [
    { role: 'router', side, pair: 'router' },
    { role: 'logger', side, pair: 'logger' },
  ];
}

/** What runs on either gateway: one for the agents, with its CTI Server, and one for the IVR. */
function gatewayHost(side: 'a' | 'b'): ExpectedServer['components'] {
  const pair = 'pg-1';
  return [
    { role: 'peripheral-gateway', side, pair, gateway: { number: 1, kind: 'agent' } },
    { role: 'cti-server', side, pair, gateway: { number: 1, kind: 'agent' } },
    { role: 'peripheral-gateway', side, pair, gateway: { number: 2, kind: 'vru' } },
  ];
}

const contactCenter: ExpectedContactCenter = {
  path: UCCE,
  instanceNumber: 0,
  features: ['udp-heartbeats-visible', 'udp-heartbeats-private', 'jtapi-in-clear', 'secure-sccp-phones'],
  members: {
    'ip-phone': PHONES,
    'agent-desktop': cidrs('192.168.30.0/25', '192.168.69.0/24'),
    'supervisor-desktop': cidrs('192.168.30.128/25'),
    'report-reader': cidrs('192.168.30.128/25'),
    'admin-workstation': cidrs('192.168.40.0/28'),
  },
  ipsec: [
    { network: 'private', server: 'rogger-a', peers: ['rogger-b'] },
    { network: 'visible', server: 'rogger-a', peers: ['pg-1-a', 'pg-1-b', 'distributor-1', 'hds-1'] },
    { network: 'visible', server: 'rogger-b', peers: ['pg-1-a', 'pg-1-b', 'distributor-1', 'hds-1'] },
    { network: 'private', server: 'pg-1-a', peers: ['pg-1-b'] },
    { network: 'visible', server: 'pg-1-a', peers: ['pg-1-b'] },
    // Unified CM is a stand-in, which speaks no IPsec.
  ],
  servers: [
    {
      id: 'rogger-a',
      network: NETWORK,
      addresses: { visible: ['10.20.64.32', '10.20.64.33'], private: ['10.20.192.32', '10.20.192.33'] },
      components: rogger('a'),
    },
    {
      id: 'rogger-b',
      network: NETWORK,
      addresses: { visible: ['10.20.80.32', '10.20.80.33'], private: ['10.20.208.32', '10.20.208.33'] },
      components: rogger('b'),
    },
    {
      id: 'pg-1-a',
      network: NETWORK,
      addresses: { visible: ['10.20.64.92', '10.20.64.93'], private: ['10.20.192.92', '10.20.192.93'] },
      components: gatewayHost('a'),
    },
    {
      id: 'pg-1-b',
      network: NETWORK,
      addresses: { visible: ['10.20.80.92', '10.20.80.93'], private: ['10.20.208.92', '10.20.208.93'] },
      components: gatewayHost('b'),
    },
    {
      id: 'cti-os-1-a',
      network: NETWORK,
      addresses: { visible: ['10.20.64.124'] },
      components: [{ role: 'cti-os-server', side: 'a', pair: 'pg-1' }],
    },
    {
      id: 'cti-os-1-b',
      network: NETWORK,
      addresses: { visible: ['10.20.80.124'] },
      components: [{ role: 'cti-os-server', side: 'b', pair: 'pg-1' }],
    },
    {
      id: 'distributor-1',
      network: NETWORK,
      addresses: { visible: ['10.20.64.36'] },
      components: [{ role: 'distributor', side: 'a' }],
    },
    {
      id: 'hds-1',
      network: NETWORK,
      addresses: { visible: ['10.20.64.40'] },
      components: [{ role: 'historical-data-server', side: 'a' }],
    },
    {
      id: 'webview-1',
      network: NETWORK,
      addresses: { visible: ['10.20.64.48'] },
      components: [{ role: 'webview-server', side: 'a' }],
    },
    {
      id: 'aw-1',
      network: NETWORK,
      addresses: { visible: ['10.20.64.156'] },
      components: [{ role: 'administrative-workstation', side: 'a' }],
    },
    {
      id: 'unified-cm-1',
      network: NETWORK,
      addresses: { visible: ['10.20.64.62'] },
      components: [{ role: 'unified-cm', side: 'a' }],
      outsideDomain: true,
    },
    {
      id: 'ip-ivr-1',
      network: NETWORK,
      addresses: { visible: ['10.20.64.66'] },
      components: [{ role: 'ip-ivr', side: 'a' }],
      outsideDomain: true,
    },
  ],
};

const voicemail: ExpectedCluster = {
  name: 'lab/voicemail/security-groups',
  ssmEndpoints: `${NETWORK}/ssm/endpoints`,
  features: [
    'imap',
    'smtp',
    'axl',
    'ldaps-directory',
    'ntp-source',
    'single-inbox-exchange-2007-2010',
    'unified-messaging',
    'sccp-over-tls',
    'certificate-download',
  ],
  members: {
    'ip-phone': PHONES,
    'voice-gateway': cidrs('192.168.15.0/28'),
    'unified-cm': UNIFIED_CM,
    'ldap-directory': group('lab.example.com_controllers'),
    'client-workstation': cidrs('192.168.30.0/24'),
    'admin-workstation': cidrs('192.168.40.0/28'),
    'exchange-server': cidrs('192.168.50.10/32'),
    'smtp-server': cidrs('192.168.50.25/32'),
    'ntp-server': cidrs('192.168.50.123/32'),
  },
};

/** A contact centre, voicemail for its Unified CM, and a managed domain in one network, and a branch over VPN. */
export const defaultLab: ExpectedLab = {
  groups: [
    endpointsGroup(`${NETWORK}/ssm/endpoints`, cidrs('10.20.64.0/20', '10.20.80.0/20')),
    endpointsGroup(
      `${BRANCH}/ssm/endpoints`,
      cidrs('192.168.68.0/24', '192.168.69.0/24', '192.168.78.0/24', '192.168.79.0/24'),
    ),
    routerGroup({ router: 'lab/branch-router', network: BRANCH, block: '192.168.64.0/20' }),
    ...managedDomainGroups('lab/domain', NETWORK, 'lab.example.com'),
    ...connectionGroups(voicemail),
    // The stand-in for Unified CM has the other end of every rule that the cluster has for it.
    {
      name: `${UCCE}/unified-cm-1/visible/system`,
      tables: [seenFrom(connectionInbound, 'unified-cm'), seenFrom(connectionOutbound, 'unified-cm')],
      features: voicemail.features,
      members: { 'connection-server': group('lab/voicemail/security-groups/cluster') },
    },
  ],
  contactCenters: [contactCenter],
};

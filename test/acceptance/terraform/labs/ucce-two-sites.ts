import type { ExpectedContactCenter, ExpectedServer } from '../expected-contact-center';
import { cidrs, endpointsGroup, selfManagedDomainGroups } from '../expected-groups';
import type { ExpectedLab } from '../expected-lab';
import type { ExpectedPairs } from '../expected-pairs';

const EAST = 'ucce-two-sites/east';
const WEST = 'ucce-two-sites/west';

/** Router and logger of a side are on one host. */
function rogger(side: 'a' | 'b'): ExpectedServer['components'] {
  return [
    { role: 'router', side, pair: 'router' },
    { role: 'logger', side, pair: 'logger' },
  ];
}

/** All three gateways that a host can have, the CTI Server of the agents' one, and CTI OS. */
function gatewayHost(side: 'a' | 'b'): ExpectedServer['components'] {
  const pair = 'pg-1';
  return [
    { role: 'peripheral-gateway', side, pair, gateway: { number: 1, kind: 'agent' } },
    { role: 'cti-server', side, pair, gateway: { number: 1, kind: 'agent' } },
    { role: 'peripheral-gateway', side, pair, gateway: { number: 2, kind: 'vru' } },
    { role: 'peripheral-gateway', side, pair, gateway: { number: 3, kind: 'media-routing' } },
    { role: 'cti-os-server', side, pair },
  ];
}

const contactCenter: ExpectedContactCenter = {
  path: 'ucce-two-sites/ucce',
  instanceNumber: 0,
  features: [
    'udp-heartbeats-visible',
    'udp-heartbeats-private',
    'jtapi-in-clear',
    'secure-sccp-phones',
    'remote-desktop',
    'support-tools',
  ],
  members: {
    'agent-desktop': cidrs('192.168.30.0/24'),
    'supervisor-desktop': cidrs('192.168.31.0/24'),
    'ip-phone': cidrs('192.168.10.0/24'),
    'report-reader': cidrs('192.168.31.0/24'),
    'admin-workstation': cidrs('192.168.40.0/28'),
  },
  ipsec: [
    { network: 'private', server: 'rogger-a', peers: ['rogger-b'] },
    { network: 'visible', server: 'rogger-a', peers: ['pg-1-a', 'pg-1-b', 'aw-hds-1', 'aw-hds-2'] },
    { network: 'visible', server: 'rogger-b', peers: ['pg-1-a', 'pg-1-b', 'aw-hds-1', 'aw-hds-2'] },
    { network: 'private', server: 'pg-1-a', peers: ['pg-1-b'] },
    { network: 'visible', server: 'pg-1-a', peers: ['pg-1-b'] },
    // Authenticated only, and only what they have to do with Support Tools. The Collaboration Server is in no domain.
    {
      network: 'visible',
      server: 'support-tools-1',
      row: 'cce-support-tools',
      peers: [
        ...['rogger-a', 'rogger-b', 'pg-1-a', 'pg-1-b', 'cad-1-a', 'cad-1-b'],
        ...['aw-hds-1', 'aw-hds-2', 'webview-1', 'aw-1', 'dialer-1'],
      ],
    },
  ],
  servers: [
    {
      id: 'rogger-a',
      network: EAST,
      addresses: { visible: ['10.20.64.32', '10.20.64.33'], private: ['10.20.192.32', '10.20.192.33'] },
      components: rogger('a'),
    },
    {
      id: 'rogger-b',
      network: WEST,
      addresses: { visible: ['10.21.64.32', '10.21.64.33'], private: ['10.21.192.32', '10.21.192.33'] },
      components: rogger('b'),
    },
    {
      id: 'pg-1-a',
      network: EAST,
      addresses: { visible: ['10.20.64.92', '10.20.64.93'], private: ['10.20.192.92', '10.20.192.93'] },
      components: gatewayHost('a'),
    },
    {
      id: 'pg-1-b',
      network: WEST,
      addresses: { visible: ['10.21.64.92', '10.21.64.93'], private: ['10.21.192.92', '10.21.192.93'] },
      components: gatewayHost('b'),
    },
    {
      id: 'cad-1-a',
      network: EAST,
      addresses: { visible: ['10.20.64.82'] },
      components: [{ role: 'cad-server', side: 'a', pair: 'pg-1' }],
    },
    {
      id: 'cad-1-b',
      network: WEST,
      addresses: { visible: ['10.21.64.82'] },
      components: [{ role: 'cad-server', side: 'b', pair: 'pg-1' }],
    },
    // The primary distributor is in the east, the secondary in the west.
    {
      id: 'aw-hds-1',
      network: EAST,
      addresses: { visible: ['10.20.64.40'] },
      components: [
        { role: 'historical-data-server', side: 'a' },
        { role: 'distributor', side: 'a' },
      ],
    },
    {
      id: 'aw-hds-2',
      network: WEST,
      addresses: { visible: ['10.21.64.40'] },
      components: [
        { role: 'historical-data-server', side: 'b' },
        { role: 'distributor', side: 'b' },
      ],
    },
    // Of these there is one, in the east.
    {
      id: 'webview-1',
      network: EAST,
      addresses: { visible: ['10.20.64.48'] },
      components: [{ role: 'webview-server', side: 'a' }],
    },
    {
      id: 'aw-1',
      network: EAST,
      addresses: { visible: ['10.20.64.156'] },
      components: [{ role: 'administrative-workstation', side: 'a' }],
    },
    {
      id: 'support-tools-1',
      network: EAST,
      addresses: { visible: ['10.20.64.56'] },
      components: [{ role: 'support-tools-server', side: 'a' }],
    },
    {
      id: 'dialer-1',
      network: EAST,
      addresses: { visible: ['10.20.64.74'] },
      components: [{ role: 'outbound-dialer', side: 'a' }],
    },
    {
      // At the perimeter.
      id: 'collaboration-1',
      network: EAST,
      addresses: { visible: ['10.20.0.58'] },
      components: [{ role: 'collaboration-server', side: 'a' }],
      outsideDomain: true,
    },
    {
      id: 'unified-cm-1',
      network: EAST,
      addresses: { visible: ['10.20.64.62'] },
      components: [{ role: 'unified-cm', side: 'a' }],
      outsideDomain: true,
    },
    {
      id: 'ip-ivr-1',
      network: EAST,
      addresses: { visible: ['10.20.64.66'] },
      components: [{ role: 'ip-ivr', side: 'a' }],
      outsideDomain: true,
    },
  ],
};

const domain: ExpectedPairs['domain'] = {
  path: 'ucce-two-sites/domain',
  sites: [
    { site: 'east', network: EAST, controllers: ['10.20.64.20', '10.20.80.21'], resolver: true },
    { site: 'west', network: WEST, controllers: ['10.21.64.20', '10.21.80.21'] },
  ],
};

/** A contact centre whose sides are in two networks, with controllers of the lab's own domain in both. */
export const ucceTwoSites: ExpectedLab = {
  groups: [
    // The perimeter, too, where the Collaboration Server is.
    endpointsGroup(`${EAST}/ssm/endpoints`, cidrs('10.20.64.0/20', '10.20.80.0/20', '10.20.0.0/20', '10.20.16.0/20')),
    endpointsGroup(`${WEST}/ssm/endpoints`, cidrs('10.21.64.0/20', '10.21.80.0/20')),
    ...selfManagedDomainGroups(domain.path, domain.sites),
  ],
  contactCenters: [contactCenter],
  pairs: { contactCenter, domain },
};

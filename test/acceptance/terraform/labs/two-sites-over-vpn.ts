import type { ExpectedContactCenter, ExpectedServer } from '../expected-contact-center';
import { cidrs, endpointsGroup, routerGroup, selfManagedDomainGroups } from '../expected-groups';
import type { ExpectedLab } from '../expected-lab';

const EAST = 'two-sites-over-vpn/east';
const WEST = 'two-sites-over-vpn/west';

/** Router and logger of a side, on one host. */
function rogger(side: 'a' | 'b', network: string, block: string): ExpectedServer {
  return {
    id: `rogger-${side}`,
    network,
    addresses: { visible: [`${block}.64.32`, `${block}.64.33`], private: [`${block}.192.32`, `${block}.192.33`] },
    components: [
      { role: 'router', side, pair: 'router' },
      { role: 'logger', side, pair: 'logger' },
    ],
  };
}

/** A gateway for the agents, with its CTI Server, and one for an IVR that nobody has put there. */
function gatewayHost(side: 'a' | 'b', network: string, block: string): ExpectedServer {
  const pair = 'pg-1';
  return {
    id: `pg-1-${side}`,
    network,
    addresses: { visible: [`${block}.64.92`, `${block}.64.93`], private: [`${block}.192.92`, `${block}.192.93`] },
    components: [
      { role: 'peripheral-gateway', side, pair, gateway: { number: 1, kind: 'agent' } },
      { role: 'cti-server', side, pair, gateway: { number: 1, kind: 'agent' } },
      { role: 'peripheral-gateway', side, pair, gateway: { number: 2, kind: 'vru' } },
    ],
  };
}

function ctiOs(side: 'a' | 'b', network: string, block: string): ExpectedServer {
  return {
    id: `cti-os-1-${side}`,
    network,
    addresses: { visible: [`${block}.64.124`] },
    components: [{ role: 'cti-os-server', side, pair: 'pg-1' }],
  };
}

const contactCenter: ExpectedContactCenter = {
  path: 'two-sites-over-vpn/ucce',
  instanceNumber: 0,
  features: ['udp-heartbeats-visible', 'udp-heartbeats-private', 'jtapi-in-clear', 'secure-sccp-phones'],
  members: {
    'agent-desktop': cidrs('192.168.30.0/24'),
    'ip-phone': cidrs('192.168.10.0/24'),
    'admin-workstation': cidrs('192.168.40.0/28'),
  },
  ipsec: [
    { network: 'private', server: 'rogger-a', peers: ['rogger-b'] },
    { network: 'visible', server: 'rogger-a', peers: ['pg-1-a', 'pg-1-b', 'aw-hds-1'] },
    { network: 'visible', server: 'rogger-b', peers: ['pg-1-a', 'pg-1-b', 'aw-hds-1'] },
    { network: 'private', server: 'pg-1-a', peers: ['pg-1-b'] },
    { network: 'visible', server: 'pg-1-a', peers: ['pg-1-b'] },
  ],
  servers: [
    rogger('a', EAST, '10.20'),
    rogger('b', WEST, '10.21'),
    gatewayHost('a', EAST, '10.20'),
    gatewayHost('b', WEST, '10.21'),
    ctiOs('a', EAST, '10.20'),
    ctiOs('b', WEST, '10.21'),
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
      id: 'unified-cm-1',
      network: EAST,
      addresses: { visible: ['10.20.64.62'] },
      components: [{ role: 'unified-cm', side: 'a' }],
      outsideDomain: true,
    },
  ],
};

/** A contact centre whose sides are in two networks, which a router joins. */
export const twoSitesOverVpn: ExpectedLab = {
  groups: [
    endpointsGroup(`${EAST}/ssm/endpoints`, cidrs('10.20.64.0/20', '10.20.80.0/20')),
    // The router calls the endpoints, too.
    endpointsGroup(
      `${WEST}/ssm/endpoints`,
      cidrs('10.21.64.0/20', '10.21.80.0/20', '10.21.224.0/20', '10.21.240.0/20'),
    ),
    routerGroup({ router: 'two-sites-over-vpn/router', network: WEST, block: '10.21.0.0/16' }),
    ...selfManagedDomainGroups('two-sites-over-vpn/domain', [
      { site: 'east', network: EAST, controllers: ['10.20.64.20', '10.20.80.21'], resolver: true },
      { site: 'west', network: WEST, controllers: ['10.21.64.20', '10.21.80.21'] },
    ]),
  ],
  contactCenters: [contactCenter],
};

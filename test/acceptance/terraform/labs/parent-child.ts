import type { ExpectedContactCenter, ExpectedServer } from '../expected-contact-center';
import { cidrs, endpointsGroup, managedDomainGroups, routerGroup, selfManagedDomainGroups } from '../expected-groups';
import type { ExpectedLab } from '../expected-lab';

const CENTRAL = 'parent-child/central';
const OUTSOURCER = 'parent-child/outsourcer';

/** A gateway of the parent, alone on its host. */
function parentGateway(pair: string, side: 'a' | 'b', kind: 'acd' | 'gateway'): ExpectedServer['components'] {
  return [{ role: 'peripheral-gateway', side, pair, gateway: { number: 1, kind } }];
}

const parent: ExpectedContactCenter = {
  path: 'parent-child/parent',
  instanceNumber: 1,
  features: ['udp-heartbeats-visible', 'udp-heartbeats-private', 'jtapi-in-clear', 'secure-sccp-phones'],
  members: { 'report-reader': cidrs('192.168.31.0/24') },
  // The gateways to the child are members of the parent's domain, wherever they stand.
  ipsec: [
    { network: 'private', server: 'router-a', peers: ['router-b', 'logger-a'] },
    { network: 'private', server: 'logger-b', peers: ['router-b', 'logger-a'] },
    {
      network: 'visible',
      server: 'router-a',
      peers: ['pg-1-a', 'pg-1-b', 'pg-2-a', 'pg-2-b', 'distributor-1', 'hds-1'],
    },
    {
      network: 'visible',
      server: 'router-b',
      peers: ['pg-1-a', 'pg-1-b', 'pg-2-a', 'pg-2-b', 'distributor-1', 'hds-1'],
    },
    { network: 'visible', server: 'logger-a', peers: ['distributor-1', 'hds-1'] },
    { network: 'visible', server: 'logger-b', peers: ['distributor-1', 'hds-1'] },
    { network: 'private', server: 'pg-1-a', peers: ['pg-1-b'] },
    { network: 'visible', server: 'pg-1-a', peers: ['pg-1-b'] },
    { network: 'private', server: 'pg-2-a', peers: ['pg-2-b'] },
    { network: 'visible', server: 'pg-2-a', peers: ['pg-2-b'] },
  ],
  servers: [
    {
      id: 'router-a',
      network: CENTRAL,
      addresses: { visible: ['10.20.64.192', '10.20.64.193'], private: ['10.20.192.192', '10.20.192.193'] },
      components: [{ role: 'router', side: 'a', pair: 'router' }],
    },
    {
      id: 'router-b',
      network: CENTRAL,
      addresses: { visible: ['10.20.80.192', '10.20.80.193'], private: ['10.20.208.192', '10.20.208.193'] },
      components: [{ role: 'router', side: 'b', pair: 'router' }],
    },
    {
      id: 'logger-a',
      network: CENTRAL,
      addresses: { visible: ['10.20.64.194'], private: ['10.20.192.194'] },
      components: [{ role: 'logger', side: 'a', pair: 'logger' }],
    },
    {
      id: 'logger-b',
      network: CENTRAL,
      addresses: { visible: ['10.20.80.194'], private: ['10.20.208.194'] },
      components: [{ role: 'logger', side: 'b', pair: 'logger' }],
    },
    {
      id: 'pg-1-a',
      network: CENTRAL,
      addresses: { visible: ['10.20.64.252', '10.20.64.253'], private: ['10.20.192.252', '10.20.192.253'] },
      components: parentGateway('pg-1', 'a', 'acd'),
    },
    {
      id: 'pg-1-b',
      network: CENTRAL,
      addresses: { visible: ['10.20.80.252', '10.20.80.253'], private: ['10.20.208.252', '10.20.208.253'] },
      components: parentGateway('pg-1', 'b', 'acd'),
    },
    // The gateways to the child stand where the child is.
    {
      id: 'pg-2-a',
      network: OUTSOURCER,
      addresses: { visible: ['10.21.64.254', '10.21.64.255'], private: ['10.21.192.254', '10.21.192.255'] },
      components: parentGateway('pg-2', 'a', 'gateway'),
    },
    {
      id: 'pg-2-b',
      network: OUTSOURCER,
      addresses: { visible: ['10.21.80.254', '10.21.80.255'], private: ['10.21.208.254', '10.21.208.255'] },
      components: parentGateway('pg-2', 'b', 'gateway'),
    },
    {
      id: 'distributor-1',
      network: CENTRAL,
      addresses: { visible: ['10.20.64.196'] },
      components: [{ role: 'distributor', side: 'a' }],
    },
    {
      id: 'hds-1',
      network: CENTRAL,
      addresses: { visible: ['10.20.64.200'] },
      components: [{ role: 'historical-data-server', side: 'a' }],
    },
    {
      id: 'webview-1',
      network: CENTRAL,
      addresses: { visible: ['10.20.64.208'] },
      components: [{ role: 'webview-server', side: 'a' }],
    },
    {
      id: 'aw-1',
      network: CENTRAL,
      addresses: { visible: ['10.20.65.60'] },
      components: [{ role: 'administrative-workstation', side: 'a' }],
    },
  ],
};

function rogger(side: 'a' | 'b'): ExpectedServer['components'] {
  return [
    { role: 'router', side, pair: 'router' },
    { role: 'logger', side, pair: 'logger' },
  ];
}

/** The gateways of agents and IVR on one host, with CTI OS beside them. */
function childGatewayHost(side: 'a' | 'b'): ExpectedServer['components'] {
  const pair = 'pg-1';
  return [
    { role: 'peripheral-gateway', side, pair, gateway: { number: 1, kind: 'agent' } },
    { role: 'cti-server', side, pair, gateway: { number: 1, kind: 'agent' } },
    { role: 'peripheral-gateway', side, pair, gateway: { number: 2, kind: 'vru' } },
    { role: 'cti-os-server', side, pair },
  ];
}

const child: ExpectedContactCenter = {
  path: 'parent-child/child',
  instanceNumber: 0,
  features: ['udp-heartbeats-visible', 'udp-heartbeats-private', 'jtapi-in-clear', 'secure-sccp-phones'],
  members: { 'agent-desktop': cidrs('192.168.30.0/24'), 'ip-phone': cidrs('192.168.10.0/24') },
  ipsec: [
    { network: 'private', server: 'rogger-a', peers: ['rogger-b'] },
    { network: 'visible', server: 'rogger-a', peers: ['pg-1-a', 'pg-1-b', 'distributor-1', 'hds-1'] },
    { network: 'visible', server: 'rogger-b', peers: ['pg-1-a', 'pg-1-b', 'distributor-1', 'hds-1'] },
    { network: 'private', server: 'pg-1-a', peers: ['pg-1-b'] },
    { network: 'visible', server: 'pg-1-a', peers: ['pg-1-b'] },
  ],
  servers: [
    {
      id: 'rogger-a',
      network: OUTSOURCER,
      addresses: { visible: ['10.21.64.32', '10.21.64.33'], private: ['10.21.192.32', '10.21.192.33'] },
      components: rogger('a'),
    },
    {
      id: 'rogger-b',
      network: OUTSOURCER,
      addresses: { visible: ['10.21.80.32', '10.21.80.33'], private: ['10.21.208.32', '10.21.208.33'] },
      components: rogger('b'),
    },
    {
      id: 'pg-1-a',
      network: OUTSOURCER,
      addresses: { visible: ['10.21.64.92', '10.21.64.93'], private: ['10.21.192.92', '10.21.192.93'] },
      components: childGatewayHost('a'),
    },
    {
      id: 'pg-1-b',
      network: OUTSOURCER,
      addresses: { visible: ['10.21.80.92', '10.21.80.93'], private: ['10.21.208.92', '10.21.208.93'] },
      components: childGatewayHost('b'),
    },
    {
      id: 'distributor-1',
      network: OUTSOURCER,
      addresses: { visible: ['10.21.64.36'] },
      components: [{ role: 'distributor', side: 'a' }],
    },
    {
      id: 'hds-1',
      network: OUTSOURCER,
      addresses: { visible: ['10.21.64.40'] },
      components: [{ role: 'historical-data-server', side: 'a' }],
    },
    {
      id: 'webview-1',
      network: OUTSOURCER,
      addresses: { visible: ['10.21.64.48'] },
      components: [{ role: 'webview-server', side: 'a' }],
    },
    {
      id: 'unified-cm-1',
      network: OUTSOURCER,
      addresses: { visible: ['10.21.64.62'] },
      components: [{ role: 'unified-cm', side: 'a' }],
      outsideDomain: true,
    },
  ],
};

/** A parent and its child, each in a domain of its own. The parent's domain has controllers at both sites. */
export const parentChild: ExpectedLab = {
  groups: [
    endpointsGroup(`${CENTRAL}/ssm/endpoints`, cidrs('10.20.64.0/20', '10.20.80.0/20')),
    // The router calls the endpoints, too.
    endpointsGroup(
      `${OUTSOURCER}/ssm/endpoints`,
      cidrs('10.21.64.0/20', '10.21.80.0/20', '10.21.224.0/20', '10.21.240.0/20'),
    ),
    routerGroup({ router: 'parent-child/outsourcer-router', network: OUTSOURCER, block: '10.21.0.0/16' }),
    ...selfManagedDomainGroups('parent-child/parent-domain', [
      { site: 'central', network: CENTRAL, controllers: ['10.20.64.20', '10.20.80.21'], resolver: true },
      { site: 'outsourcer', network: OUTSOURCER, controllers: ['10.21.64.20', '10.21.80.21'] },
    ]),
    ...managedDomainGroups('parent-child/child-domain', OUTSOURCER, 'outsourcer.example.net'),
  ],
  contactCenters: [parent, child],
};

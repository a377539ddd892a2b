import type { ExpectedContactCenter, ExpectedServer } from '../expected-contact-center';
import { cidrs, endpointsGroup, managedDomainGroups } from '../expected-groups';
import type { ExpectedLab } from '../expected-lab';

const NETWORK = 'ucce-single-site/network';

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
  path: 'ucce-single-site/ucce',
  instanceNumber: 0,
  features: ['udp-heartbeats-visible', 'udp-heartbeats-private', 'jtapi-in-clear', 'secure-sccp-phones'],
  members: {
    'unified-cm': cidrs('192.168.20.0/28'),
    'ip-ivr': cidrs('192.168.21.0/28'),
    'agent-desktop': cidrs('192.168.30.0/24'),
    'supervisor-desktop': cidrs('192.168.31.0/24'),
    'report-reader': cidrs('192.168.31.0/24'),
    'internet-script-editor': cidrs('192.168.40.0/28'),
  },
  ipsec: [
    { network: 'private', server: 'router-a', peers: ['router-b', 'logger-a'] },
    { network: 'private', server: 'logger-b', peers: ['router-b', 'logger-a'] },
    { network: 'visible', server: 'router-a', peers: ['pg-1-a', 'pg-1-b', 'distributor-1', 'hds-1'] },
    { network: 'visible', server: 'router-b', peers: ['pg-1-a', 'pg-1-b', 'distributor-1', 'hds-1'] },
    { network: 'visible', server: 'logger-a', peers: ['distributor-1', 'hds-1'] },
    { network: 'visible', server: 'logger-b', peers: ['distributor-1', 'hds-1'] },
    { network: 'private', server: 'pg-1-a', peers: ['pg-1-b'] },
    { network: 'visible', server: 'pg-1-a', peers: ['pg-1-b'] },
  ],
  // Side A is in the first zone, side B in the second.
  servers: [
    {
      id: 'router-a',
      network: NETWORK,
      addresses: { visible: ['10.20.64.32', '10.20.64.33'], private: ['10.20.192.32', '10.20.192.33'] },
      components: [{ role: 'router', side: 'a', pair: 'router' }],
    },
    {
      id: 'router-b',
      network: NETWORK,
      addresses: { visible: ['10.20.80.32', '10.20.80.33'], private: ['10.20.208.32', '10.20.208.33'] },
      components: [{ role: 'router', side: 'b', pair: 'router' }],
    },
    {
      id: 'logger-a',
      network: NETWORK,
      addresses: { visible: ['10.20.64.34'], private: ['10.20.192.34'] },
      components: [{ role: 'logger', side: 'a', pair: 'logger' }],
    },
    {
      id: 'logger-b',
      network: NETWORK,
      addresses: { visible: ['10.20.80.34'], private: ['10.20.208.34'] },
      components: [{ role: 'logger', side: 'b', pair: 'logger' }],
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
    // Of these there is one.
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
  ],
};

/** A contact centre in one network, whose servers are in a managed domain. */
export const ucceSingleSite: ExpectedLab = {
  groups: [
    endpointsGroup(`${NETWORK}/ssm/endpoints`, cidrs('10.20.64.0/20', '10.20.80.0/20')),
    ...managedDomainGroups('ucce-single-site/domain', NETWORK, 'cc.example.com'),
  ],
  contactCenters: [contactCenter],
};

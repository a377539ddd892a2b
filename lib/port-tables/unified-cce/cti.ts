import type { IcmPortTableRowInput } from '../icm-port-table';
import { EXPRESS_SRND, PORT_GUIDE } from './sources';

const CAD_PORTS = '59000, 59002-59004, 59010-59011, 59020-59021';

/** CTI Servers, CTI OS, Cisco Agent Desktop, and the dialers that use them. */
export const cti: IcmPortTableRowInput[] = [
  {
    id: 'cce-cti-server',
    page: PORT_GUIDE,
    listeners: ['cti-server'],
    ports: {
      tcp: {
        pg1: { a: '42027 + 40n', b: '43027 + 40n' },
        pg2: { a: '44027 + 40n', b: '45027 + 40n' },
      },
    },
    process: 'CTI Server (GED-188)',
    connections: [
      { from: 'cti-os-server', relation: 'same-pair' },
      { from: 'cad-server', relation: 'same-pair' },
      { from: 'outbound-dialer' },
      { from: 'peripheral-gateway', gateways: ['gateway'], relation: 'other-system' },
    ],
    note: 'Events and control of calls: for the servers of desktops, for dialers, and for the gateway of a parent.',
    reading:
      'The guide has the first gateway of a host. The second follows the pattern of its other ports, and 44027 appears in one ' +
      'row; nothing is known of a third.',
    certainty: 'later',
  },
  {
    id: 'cce-cti-os',
    page: PORT_GUIDE,
    listeners: ['cti-os-server'],
    ports: { tcp: '42028' },
    process: 'CTI OS server',
    connections: [
      { from: 'agent-desktop' },
      { from: 'supervisor-desktop' },
      { from: 'cti-os-server', relation: 'other-side' },
    ],
    note: 'Desktops, and the other server of the pair.',
    reading:
      'One row, with neither side nor formula: setup takes the number, and desktops are told it. No 43028 was found.',
    certainty: 'later',
  },
  {
    id: 'cce-silent-monitor',
    page: PORT_GUIDE,
    listeners: ['supervisor-desktop'],
    ports: { udp: '39200' },
    process: 'CTI OS supervisor desktop',
    connections: [{ from: 'agent-desktop', when: 'cti-os-silent-monitoring' }],
    note: 'The voice of a monitored call, from desktop to desktop.',
    certainty: 'later',
  },
  {
    id: 'cce-silent-monitor-service',
    page: PORT_GUIDE,
    listeners: ['cti-os-server'],
    ports: { tcp: '42228' },
    process: 'CTI OS Silent Monitor Service',
    connections: [
      { from: 'agent-desktop', when: 'cti-os-silent-monitoring' },
      { from: 'supervisor-desktop', when: 'cti-os-silent-monitoring' },
    ],
    note: 'Starts and stops the monitoring.',
    certainty: 'later',
  },
  {
    id: 'cce-cad-services',
    page: EXPRESS_SRND,
    listeners: ['cad-server'],
    ports: { tcp: CAD_PORTS },
    process: 'Services of Cisco Agent Desktop (CORBA)',
    connections: [
      { from: 'agent-desktop' },
      { from: 'supervisor-desktop' },
      { from: 'cad-server', relation: 'other-side' },
    ],
    note: 'Chat, enterprise data, recording and the other services. Which owns which port is not known.',
    certainty: 'earlier',
  },
  {
    id: 'cce-cad-desktop',
    page: EXPRESS_SRND,
    listeners: ['agent-desktop', 'supervisor-desktop'],
    ports: { tcp: CAD_PORTS },
    process: 'Cisco Agent Desktop (CORBA)',
    connections: [{ from: 'cad-server' }],
    note: 'The services call the desktops back.',
    reading: 'The source draws the line in both directions and does not say which end has which port.',
    certainty: 'earlier',
  },
  {
    id: 'cce-campaign-manager',
    page: PORT_GUIDE,
    listeners: ['logger'],
    ports: { tcp: { a: '40032 + 40n', b: '41036 + 40n' } },
    process: 'Campaign Manager',
    connections: [{ from: 'outbound-dialer' }],
    note: 'Records to dial, and what became of them.',
    reading: 'The two sides differ by 1004 and not by 1000, in both releases that were read: taken as printed.',
    certainty: 'later',
  },
  {
    id: 'cce-media-routing',
    page: PORT_GUIDE,
    listeners: ['outbound-dialer'],
    ports: { tcp: '38001 + n' },
    process: 'Dialer, media routing interface',
    connections: [{ from: 'peripheral-gateway', gateways: ['media-routing'] }],
    note: 'Requests for agents, from a media routing gateway.',
    reading:
      'The column of listeners says the gateway, the note says that the gateway connects to the dialer: the note wins, since it ' +
      'says who opens the connection. AWS lets the answers through.',
    certainty: 'later',
  },
];

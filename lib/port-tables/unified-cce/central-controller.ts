import type { IcmPortTableRowInput } from '../icm-port-table';
import { DESIGN_GUIDE, GATEWAY_GUIDE, HEARTBEATS, PORT_GUIDE } from './sources';

/*
 * Between the two sides of a central controller, over the private network. Whichever side one looks from, the guide prints the
 * number of side B: both listen on it, and either may open the connection.
 *
 *    side A                                             side B
 *    router  ◄── MDS high, medium, low; state of RTR, CIC, DB agent ──►  router
 *      ▲ MDS client                                                        ▲ MDS client
 *    logger  ◄── state of CLGR, HLGR; recovery; events ───────────────►  logger
 */
const otherRouter = [{ from: 'router', relation: 'other-side' as const }];
const otherLogger = [{ from: 'logger', relation: 'other-side' as const }];
const ownLogger = [{ from: 'logger', relation: 'same-side' as const }];

/** What routers and loggers listen on among themselves. */
export const centralController: IcmPortTableRowInput[] = [
  {
    id: 'icm-router-private-high',
    page: PORT_GUIDE,
    listeners: ['router'],
    network: 'private',
    ports: { tcp: '41005 + 40n' },
    process: 'Message Delivery Service',
    connections: otherRouter,
    note: 'High priority, between the private high addresses.',
    certainty: 'later',
  },
  {
    id: 'icm-router-private-medium',
    page: PORT_GUIDE,
    listeners: ['router'],
    network: 'private',
    ports: { tcp: '41016 + 40n' },
    process: 'Message Delivery Service',
    connections: otherRouter,
    note: 'Medium priority.',
    certainty: 'later',
  },
  {
    id: 'icm-router-private-low',
    page: PORT_GUIDE,
    listeners: ['router'],
    network: 'private',
    ports: { tcp: '41004 + 40n' },
    process: 'Message Delivery Service',
    connections: otherRouter,
    note: 'Low priority.',
    certainty: 'later',
  },
  {
    id: 'icm-router-state-transfer',
    page: PORT_GUIDE,
    listeners: ['router'],
    network: 'private',
    ports: { tcp: '41020 + 40n, 41022 + 40n, 41033 + 40n' },
    process: 'Router, CIC, DB agent',
    connections: otherRouter,
    note: 'The state of the router, of the customer interface and of the database agent, when a side comes up.',
    certainty: 'later',
  },
  {
    id: 'icm-router-private-heartbeat',
    page: PORT_GUIDE,
    listeners: ['router'],
    network: 'private',
    ports: { udp: HEARTBEATS },
    process: 'Message Delivery Service',
    connections: [{ from: 'router', relation: 'other-side', when: 'udp-heartbeats-private' }],
    note: 'Whether the other side is alive.',
    certainty: 'later',
  },
  {
    id: 'icm-router-process',
    page: PORT_GUIDE,
    listeners: ['router'],
    network: 'private',
    ports: { tcp: { a: '40000 + 40n, 40001 + 40n', b: '41000 + 40n, 41001 + 40n' } },
    process: 'Message Delivery Service',
    connections: ownLogger,
    note: 'Clients of the message delivery on another host, and the transfer of their state: the logger of the same side.',
    reading:
      'No row names the logger; setup asks it for the private addresses of the routers, and its processes are clients of the ' +
      'message delivery. The guide prints no formula. Two instances of one host cannot have one port, so the step of 40 holds.',
    certainty: 'inferred',
  },
  {
    id: 'icm-logger-state-transfer',
    page: PORT_GUIDE,
    listeners: ['logger'],
    network: 'private',
    ports: { tcp: '41021 + 40n, 41023 + 40n, 41032 + 40n' },
    process: 'Configuration logger, historical logger',
    connections: otherLogger,
    note: 'The state of the loggers, when a side comes up.',
    reading:
      `The port guide has the historical logger on 41021 and 41032; the ${DESIGN_GUIDE}, has it on 41023 and the configuration ` +
      'logger on 41021. All three are open between the two loggers, or one of the two readings leaves a side down.',
    certainty: 'later',
  },
  {
    id: 'icm-logger-recovery',
    page: PORT_GUIDE,
    listeners: ['logger'],
    network: 'private',
    ports: { tcp: '40013 + 40n, 41013 + 40n' },
    process: 'Recovery',
    connections: otherLogger,
    note: 'Records that one side has and the other lacks.',
    reading:
      'The rows of the two sides have each other’s numbers, so both loggers may ask on both. The network is not stated.',
    certainty: 'later',
  },
  {
    id: 'icm-logger-event-sync',
    page: PORT_GUIDE,
    listeners: ['logger'],
    network: 'private',
    ports: { tcp: '40015 + 40n' },
    process: 'Customer Support Forwarding Service',
    connections: otherLogger,
    note: 'Events of the two sides, put together.',
    reading: 'Printed without a formula, which two instances of one host could not share. The network is not stated.',
    certainty: 'later',
  },
  {
    id: 'icm-db-worker',
    page: PORT_GUIDE,
    listeners: ['logger'],
    ports: { udp: '445' },
    process: 'Database worker',
    connections: [],
    note: 'Printed as UDP 445.',
    reading: 'Nothing in Windows answers on it, and the perimeter blocks it (page 8-8): it stays closed.',
    certainty: 'later',
  },
  {
    id: 'icm-gateway-nam',
    page: PORT_GUIDE,
    listeners: ['router'],
    ports: { udp: { a: '40025 + 40n', b: '41025 + 40n' } },
    process: 'INCRP network interface controller',
    connections: [{ from: 'nam-router', when: 'icm-gateway' }],
    note: 'Route requests of a Network Applications Manager.',
    certainty: 'later',
  },
  {
    id: 'icm-gateway-client',
    page: GATEWAY_GUIDE,
    listeners: ['router'],
    ports: { tcp: { a: '40033 + 40n', b: '41033 + 40n' } },
    process: 'Customer interface of a client ICM',
    connections: [{ from: 'nam-router', when: 'icm-gateway' }],
    note: 'The ICM gateway; the registry can name another port.',
    certainty: 'period',
  },
];

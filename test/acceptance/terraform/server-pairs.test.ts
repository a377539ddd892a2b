import { describe, expect, it } from '@jest/globals';
import { PortRange } from '../../../lib/port-tables/port-range';
import type { Opening } from './openings-between';
import { serverPairs } from './server-pairs';

const routerA = { server: 'router-a', role: 'router', address: '10.0.0.32' };
const routerAHigh = { ...routerA, address: '10.0.0.33' };
const routerB = { server: 'router-b', role: 'router', address: '10.1.0.32' };
const logger = { server: 'logger', role: 'logger', address: '10.0.0.34' };

const tcp = (from: number, to = from): Opening => ({ protocol: 'tcp', ports: PortRange.of(from, to) });

describe('pairs of servers', () => {
  it('are in both directions, by address and by role, ports merged', () => {
    const { openings, openingsByRole } = serverPairs([routerA, routerB, logger], (from, to) => [
      ...(to.role === 'logger' ? [tcp(1433), tcp(1434), tcp(1433)] : []),
      ...(from.server === 'logger' && to.server === 'router-b' ? [tcp(41000)] : []),
      ...(from.role === to.role ? [{ ...tcp(39500), protocol: 'udp' }] : []),
    ]);
    expect(openings).toEqual([
      'logger 10.0.0.34 -> router-b 10.1.0.32: tcp 41000',
      'router-a 10.0.0.32 -> logger 10.0.0.34: tcp 1433-1434',
      'router-a 10.0.0.32 -> router-b 10.1.0.32: udp 39500',
      'router-b 10.1.0.32 -> logger 10.0.0.34: tcp 1433-1434',
      'router-b 10.1.0.32 -> router-a 10.0.0.32: udp 39500',
    ]);
    expect(openingsByRole).toEqual([
      'logger -> router: tcp 41000',
      'router -> logger: tcp 1433-1434',
      'router -> router: udp 39500',
    ]);
  });

  it('are of different servers, each address by itself', () => {
    expect(serverPairs([routerA, routerAHigh, logger], () => [tcp(1)])).toEqual({
      addresses: ['logger 10.0.0.34 logger', 'router-a 10.0.0.32 router', 'router-a 10.0.0.33 router'],
      openings: [
        'logger 10.0.0.34 -> router-a 10.0.0.32: tcp 1',
        'logger 10.0.0.34 -> router-a 10.0.0.33: tcp 1',
        'router-a 10.0.0.32 -> logger 10.0.0.34: tcp 1',
        'router-a 10.0.0.33 -> logger 10.0.0.34: tcp 1',
      ],
      openingsByRole: ['logger -> router: tcp 1', 'router -> logger: tcp 1'],
    });
  });

  it('that can open nothing have no line', () => {
    expect(serverPairs([routerA, logger], () => [])).toMatchObject({ openings: [], openingsByRole: [] });
  });
});

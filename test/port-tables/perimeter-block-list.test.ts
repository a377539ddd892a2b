import { expect, it } from '@jest/globals';
import { flowsFor } from '../../lib/port-tables/flow';
import { listenersOf } from '../../lib/port-tables/listener';
import { perimeterBlockList } from '../../lib/port-tables/perimeter-block-list';
import { everyFeature, everyRole, span } from './guide-row';

it('blocks the ports that chapter 8 of the Unified CCE SRND lists under Topology, and no other', () => {
  expect(
    perimeterBlockList.rows.map(({ page, firewall, ports }) => ({
      page,
      firewall,
      ports: ports.map(({ protocol, ranges }) => [protocol, ...ranges.flatMap(({ from, to }) => span(from, to))]),
    })),
  ).toEqual([
    { page: '8-8', firewall: 'blocked', ports: [['udp', 135, 137, 138, 445]] },
    { page: '8-8', firewall: 'blocked', ports: [['tcp', 135, 139, 445, 593]] },
  ]);
});

it('lets nobody connect, and has nobody listen', () => {
  expect(flowsFor(perimeterBlockList, { roles: everyRole, features: everyFeature })).toEqual([]);
  expect(listenersOf(perimeterBlockList, { features: everyFeature })).toEqual([]);
});

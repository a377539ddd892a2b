import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Feature } from '../../lib/port-tables/feature';
import { icmFlowsBetween, icmListenersOf } from '../../lib/port-tables/icm-flow';
import { HIGHEST_INSTANCE_NUMBER, type IcmNode } from '../../lib/port-tables/icm-node';
import type { IcmPortTable } from '../../lib/port-tables/icm-port-table';
import type { Listener } from '../../lib/port-tables/listener';
import { HIGHEST_PORT, PortRange } from '../../lib/port-tables/port-range';
import { unifiedCce } from '../../lib/port-tables/unified-cce';
import { everyFeature, span } from './guide-row';
import { everybody, icmSystem, nameOf } from './icm-population';

/** The rows whose ports depend on the number of the instance. */
const perInstance: IcmPortTable = {
  ...unifiedCce,
  rows: unifiedCce.rows.filter(({ ports }) =>
    ports.some(({ formulas }) => formulas.some(({ formula }) => formula.at(0).join() !== formula.at(1).join())),
  ),
};

const all = (components: readonly IcmNode[], table = unifiedCce, features: readonly Feature[] = everyFeature) =>
  icmListenersOf(table, components, features);
const portsOf = (listeners: readonly Listener[]) =>
  listeners.flatMap(({ protocol, ports }) => span(ports.from, ports.to).map((port) => `${protocol} ${port}`));

const instances = span(0, HIGHEST_INSTANCE_NUMBER);
const instance = fc.constantFrom(...instances);

/** Every component of a system, by what decides its ports. */
const kinds = icmSystem('one', 0);
const kind = fc.constantFrom(...kinds);
const inInstance = (node: IcmNode, instanceNumber: number): IcmNode => ({ ...node, instanceNumber });

/** The components of a host that several instances may share: of a central controller, or of one pair of gateways. */
const hosts = (['a', 'b'] as const).flatMap((side) => [
  kinds.filter((node) => node.side === side && (node.role === 'router' || node.role === 'logger')),
  ...['pg-1', 'pg-2', 'pg-3'].map((pair) => kinds.filter((node) => node.side === side && node.pair === pair)),
]);
const host = fc.constantFrom(...hosts);

describe('two instances', () => {
  it('have rows to differ in', () => {
    expect(perInstance.rows).toHaveLength(26);
    expect(hosts.map((components) => components.length)).toEqual([2, 6, 5, 6, 2, 6, 5, 6]);
  });

  it('share no port that depends on the number of the instance, on one host', () => {
    fc.assert(
      fc.property(host, instance, instance, (components, one, other) => {
        fc.pre(one !== other);
        const first = new Set(
          portsOf(
            all(
              components.map((node) => inInstance(node, one)),
              perInstance,
            ),
          ),
        );
        const second = portsOf(
          all(
            components.map((node) => inInstance(node, other)),
            perInstance,
          ),
        );
        expect(second.filter((port) => first.has(port))).toEqual([]);
      }),
    );
  });

  it('meet no port of their own that is the same in every instance', () => {
    const constant: IcmPortTable = {
      ...unifiedCce,
      rows: unifiedCce.rows.filter(({ id }) => !perInstance.rows.some((row) => row.id === id)),
    };
    fc.assert(
      fc.property(host, instance, (components, number) => {
        const here = components.map((node) => inInstance(node, number));
        const fixed = new Set(portsOf(all(here, constant)));
        expect(portsOf(all(here, perInstance)).filter((port) => fixed.has(port))).toEqual([]);
      }),
    );
  });
});

describe('every instance', () => {
  it('has its ports within those that there are', () => {
    fc.assert(
      fc.property(kind, instance, (node, number) => {
        for (const { ports } of all([inInstance(node, number)]))
          expect(ports.from >= 1 && ports.to <= HIGHEST_PORT).toBe(true);
      }),
    );
  });

  it.each<[string, (node: IcmNode) => boolean, string]>([
    // The numbers of side B serve both sides where the two talk to each other.
    ['a central controller, side A', (node) => isController(node) && node.side === 'a', '40000-41999'],
    ['a central controller, side B', (node) => isController(node) && node.side === 'b', '40000-41999'],
    ['a first gateway, side A', (node) => node.gateway?.number === 1 && node.side === 'a', '42000-43999'],
    ['a first gateway, side B', (node) => node.gateway?.number === 1 && node.side === 'b', '43000-43999'],
    ['a second gateway, side A', (node) => node.gateway?.number === 2 && node.side === 'a', '44000-45999'],
    ['a second gateway, side B', (node) => node.gateway?.number === 2 && node.side === 'b', '45000-45999'],
    ['a third gateway, side A', (node) => node.gateway?.number === 3 && node.side === 'a', '46000-46999, 47500-48499'],
    ['a third gateway, side B', (node) => node.gateway?.number === 3 && node.side === 'b', '47500-48499'],
    ['a primary distributor', ({ role, side }) => role === 'distributor' && side === 'a', '48000-48999'],
    ['a secondary distributor', ({ role, side }) => role === 'distributor' && side === 'b', '49000-49999'],
    ['a dialer', ({ role }) => role === 'outbound-dialer', '38001-38025'],
  ])('keeps %s within its block', (_, isIt, block) => {
    const listeners = instances.flatMap((number) =>
      kinds.filter(isIt).flatMap((node) => all([inInstance(node, number)], perInstance)),
    );
    expect(listeners.length).toBeGreaterThanOrEqual(instances.length);
    expect(
      PortRange.subtract(
        listeners.map(({ ports }) => ports),
        PortRange.parseList(block),
      ),
    ).toEqual([]);
  });

  it('gives what one side has by itself the thousand ports of this side', () => {
    const ownOfSide: IcmPortTable = {
      ...unifiedCce,
      rows: perInstance.rows.filter(({ ports }) =>
        ports.every(({ formulas }) => formulas.every(({ side }) => side !== undefined)),
      ),
    };
    const blocks: Readonly<Record<string, string>> = {
      'controller a': '40000-40999',
      'controller b': '41000-41999',
      '1 a': '42000-42999',
      '1 b': '43000-43999',
      '2 a': '44000-44999',
      '2 b': '45000-45999',
      '3 a': '46000-46999',
      '3 b': '47500-48499',
      'distributor a': '48000-48999',
      'distributor b': '49000-49999',
    };
    const blockOf = (node: IcmNode) =>
      blocks[`${isController(node) ? 'controller' : (node.gateway?.number ?? node.role)} ${node.side ?? ''}`] ?? '';
    const seen = new Set<string>();
    for (const number of instances)
      for (const node of kinds)
        for (const { ports } of all([inInstance(node, number)], ownOfSide)) {
          seen.add(blockOf(node));
          expect([nameOf(node), PortRange.cover(PortRange.parseList(blockOf(node)), [ports])]).toEqual([
            nameOf(node),
            true,
          ]);
        }
    expect([...seen].sort()).toEqual(Object.values(blocks).sort());
  });
});

describe('what the components of a host listen on', () => {
  it('has no port twice', () => {
    fc.assert(
      fc.property(fc.subarray(kinds), fc.subarray([...everyFeature]), instance, (components, features, number) => {
        const here = components.map((node) => inInstance(node, number));
        const ports = portsOf(all(here, unifiedCce, features));
        expect(ports.length).toBe(new Set(ports).size);
      }),
      { numRuns: 50 },
    );
  });

  it('covers every flow towards them, and is not local there', () => {
    const population = everybody(7);
    const here = population.filter(({ system }) => system === 'one');
    fc.assert(
      fc.property(
        fc.subarray(here, { minLength: 1, maxLength: 6 }),
        fc.subarray([...everyFeature]),
        (components, features) => {
          const listened = all(components, unifiedCce, features).filter(({ localhostOnly }) => !localhostOnly);
          for (const listener of components)
            for (const client of population)
              for (const { protocol, ports, row } of icmFlowsBetween(unifiedCce, client, listener, features)) {
                const own = listened.filter((one) => one.protocol === protocol).map((one) => one.ports);
                expect([row, PortRange.cover(own, [ports])]).toEqual([row, true]);
              }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is nothing that is off, and nothing of a row that is closed', () => {
    const logger = kinds.find(({ role }) => role === 'logger');
    const listened = logger === undefined ? [] : all([logger], unifiedCce, []);
    expect(listened.map(({ row }) => row)).not.toContain('icm-db-worker');
    expect(listened.map(({ row }) => row)).not.toContain('cce-remote-desktop');
    expect(listened.map(({ row }) => row)).toContain('icm-replication');
  });
});

function isController({ role }: IcmNode): boolean {
  return role === 'router' || role === 'logger';
}

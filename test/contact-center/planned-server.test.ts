import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type ContactCenterServers,
  contactCenterServersSchema,
  type PeripheralGatewayPair,
  plannedServers,
} from '../../lib/contact-center/contact-center-servers';
import { type PlannedServer, planServers } from '../../lib/contact-center/planned-server';
import { ADDRESSES_PER_CONTACT_CENTER } from '../../lib/contact-center/server-roles';
import type { GatewayKind, IcmNode } from '../../lib/port-tables/icm-node';

const plan = (servers: ContactCenterServers = {}, instanceNumber = 0) =>
  planServers(plannedServers(servers, ['agent', 'vru']), { system: 'lab/ucce', instanceNumber });

/** A component in words: `peripheral-gateway a pg-1 1 agent`. */
const describeNode = ({ role, side, pair, gateway }: IcmNode) =>
  [role, side, pair, gateway?.number, gateway?.kind].filter((part) => part !== undefined).join(' ');
const componentsOf = (servers: readonly PlannedServer[]) =>
  Object.fromEntries(servers.map(({ id, components }) => [id, components.map(describeNode)]));
const placesOf = (servers: readonly PlannedServer[]) =>
  Object.fromEntries(
    servers.map(({ id, side, slot, duplexed }) => [id, `${side} ${slot}${duplexed ? ' duplexed' : ''}`]),
  );

describe('the plan of a contact centre', () => {
  it('has, where nothing is said, every usual server, with routers, loggers and gateways on both sides', () => {
    expect(placesOf(plan())).toEqual({
      'router-a': 'a 0 duplexed',
      'router-b': 'b 0 duplexed',
      'logger-a': 'a 2 duplexed',
      'logger-b': 'b 2 duplexed',
      'pg-1-a': 'a 60 duplexed',
      'pg-1-b': 'b 60 duplexed',
      'cti-os-1-a': 'a 92 duplexed',
      'cti-os-1-b': 'b 92 duplexed',
      'distributor-1': 'a 4',
      'hds-1': 'a 8',
      'webview-1': 'a 16',
      'aw-1': 'a 124',
    });
    expect(componentsOf(plan())).toEqual({
      'router-a': ['router a router'],
      'router-b': ['router b router'],
      'logger-a': ['logger a logger'],
      'logger-b': ['logger b logger'],
      'pg-1-a': ['peripheral-gateway a pg-1 1 agent', 'cti-server a pg-1 1 agent', 'peripheral-gateway a pg-1 2 vru'],
      'pg-1-b': ['peripheral-gateway b pg-1 1 agent', 'cti-server b pg-1 1 agent', 'peripheral-gateway b pg-1 2 vru'],
      'cti-os-1-a': ['cti-os-server a pg-1'],
      'cti-os-1-b': ['cti-os-server b pg-1'],
      'distributor-1': ['distributor a'],
      'hds-1': ['historical-data-server a'],
      'webview-1': ['webview-server a'],
      'aw-1': ['administrative-workstation a'],
    });
  });

  it('gives every component the system and the number of the instance', () => {
    const nodes = plan({ rogger: true }, 7).flatMap(({ components }) => components);
    expect(nodes.length).toBeGreaterThan(10);
    for (const { system, instanceNumber } of nodes) expect([system, instanceNumber]).toEqual(['lab/ucce', 7]);
  });

  it('puts router and logger of a side on one host where it is told so, which is a router first', () => {
    const servers = plan({ rogger: true });
    expect(servers.slice(0, 2).map(({ id, slot, roles }) => [id, slot, roles.map(({ role }) => role)])).toEqual([
      ['rogger-a', 0, ['router', 'logger']],
      ['rogger-b', 0, ['router', 'logger']],
    ]);
    expect(componentsOf(servers)['rogger-b']).toEqual(['router b router', 'logger b logger']);
    expect(servers.map(({ id }) => id)).not.toContain('router-a');
    expect(servers.map(({ id }) => id)).not.toContain('logger-a');
  });

  it('puts distributors on the hosts of the historical data servers where it is told so, as far as there are both', () => {
    const more = componentsOf(plan({ awHds: true, distributors: 3, historicalDataServers: 2 }));
    expect(more).toMatchObject({
      'aw-hds-1': ['historical-data-server a', 'distributor a'],
      'aw-hds-2': ['historical-data-server b', 'distributor b'],
      'distributor-3': ['distributor a'],
    });
    expect(Object.keys(more).filter((id) => /^(hds|distributor|aw-hds)/.test(id))).toHaveLength(3);
    const less = componentsOf(plan({ awHds: true, distributors: 1, historicalDataServers: 2 }));
    expect(Object.keys(less).filter((id) => /^(hds|distributor|aw-hds)/.test(id))).toEqual(['aw-hds-1', 'hds-2']);
  });

  it('has CTI OS on servers of its own, on the hosts of the gateways, or not at all', () => {
    const ofPair = (pair: Partial<PeripheralGatewayPair>) =>
      componentsOf(plan({ peripheralGateways: [{ gateways: ['agent'], ...pair }] }));
    expect(ofPair({ ctiOs: 'dedicated' })).toMatchObject({ 'cti-os-1-b': ['cti-os-server b pg-1'] });
    const coResident = ofPair({ ctiOs: 'co-resident' });
    expect(coResident['pg-1-b']).toEqual([
      'peripheral-gateway b pg-1 1 agent',
      'cti-server b pg-1 1 agent',
      'cti-os-server b pg-1',
    ]);
    for (const servers of [coResident, ofPair({ ctiOs: false })])
      expect(Object.keys(servers).filter((id) => id.startsWith('cti-os'))).toEqual([]);
    expect(JSON.stringify(ofPair({ ctiOs: false }))).not.toContain('cti-os');
  });

  it('has servers of Cisco Agent Desktop for the pairs that want them, at the place of the pair', () => {
    const pairs = [false, true].map((cad): PeripheralGatewayPair => ({ gateways: ['agent'], cad }));
    const servers = plan({ peripheralGateways: pairs });
    const cad = servers.filter(({ id }) => id.startsWith('cad'));
    expect(cad.map(({ id, slot, pair }) => [id, slot, pair])).toEqual([
      ['cad-2-a', 52, 1],
      ['cad-2-b', 52, 1],
    ]);
    expect(componentsOf(cad)['cad-2-a']).toEqual(['cad-server a pg-2']);
  });

  it('numbers gateways by the order of their installation, with a CTI Server for an agent gateway of the first two', () => {
    const ofKinds = (...gateways: GatewayKind[]) =>
      componentsOf(plan({ peripheralGateways: [{ gateways, ctiOs: false }] }))['pg-1-a'];
    expect(ofKinds('vru', 'agent', 'media-routing')).toEqual([
      'peripheral-gateway a pg-1 1 vru',
      'peripheral-gateway a pg-1 2 agent',
      'cti-server a pg-1 2 agent',
      'peripheral-gateway a pg-1 3 media-routing',
    ]);
    expect(ofKinds('vru', 'media-routing', 'agent')).toEqual([
      'peripheral-gateway a pg-1 1 vru',
      'peripheral-gateway a pg-1 2 media-routing',
      'peripheral-gateway a pg-1 3 agent',
    ]);
  });

  it('has one side only where it is told so, and everything on it', () => {
    const servers = plan({ duplexed: false, distributors: 2, clientWorkstations: 3 });
    expect(new Set(servers.map(({ side }) => side))).toEqual(new Set(['a']));
    expect(servers.filter(({ duplexed }) => duplexed)).toEqual([]);
    expect(placesOf(servers)).toMatchObject({ 'distributor-1': 'a 4', 'distributor-2': 'a 6', 'aw-3': 'a 128' });
    // The second distributor is the secondary, wherever it stands.
    expect(componentsOf(servers)['distributor-2']).toEqual(['distributor b']);
  });

  it('puts what is not duplexed on the two sides in turns', () => {
    expect(placesOf(plan({ webViewServers: 5, duplexed: true }))).toMatchObject({
      'webview-1': 'a 16',
      'webview-2': 'b 16',
      'webview-3': 'a 18',
      'webview-4': 'b 18',
      'webview-5': 'a 20',
    });
  });

  it('has nothing where there shall be nothing', () => {
    const none = plan({
      peripheralGateways: [],
      distributors: 0,
      historicalDataServers: 0,
      webViewServers: 0,
      clientWorkstations: 0,
    });
    expect(none.map(({ id }) => id)).toEqual(['router-a', 'router-b', 'logger-a', 'logger-b']);
  });
});

// ---- what holds of every plan

const gateways = fc.uniqueArray(fc.constantFrom<GatewayKind>('agent', 'vru', 'media-routing', 'acd', 'gateway'), {
  minLength: 1,
  maxLength: 3,
});
const pair = gateways.chain((kinds): fc.Arbitrary<PeripheralGatewayPair> => {
  const hasCtiServer = kinds.slice(0, 2).includes('agent');
  return fc.record({
    gateways: fc.constant(kinds),
    ctiOs: hasCtiServer
      ? fc.constantFrom<'dedicated' | 'co-resident' | false>('dedicated', 'co-resident', false)
      : fc.constant<false>(false),
    cad: hasCtiServer ? fc.boolean() : fc.constant(false),
  });
});
const pairs = fc
  .array(pair, { maxLength: 7 })
  .map((all) => all.map((one, index) => ({ ...one, cad: index < 4 && (one.cad ?? false) })));

/** The most of each kind on one side, as the plan of addresses has room for. */
const MOST = {
  distributors: 2,
  historicalDataServers: 4,
  webViewServers: 4,
  clientWorkstations: 11,
  collaborationServers: 2,
  unifiedCm: 2,
  ipIvr: 2,
  cvpCallServers: 2,
} as const;
type Counts = Record<keyof typeof MOST, number>;

const countsUpTo = (sides: number) =>
  fc.record<Counts>({
    distributors: fc.integer({ min: 0, max: MOST.distributors * sides }),
    historicalDataServers: fc.integer({ min: 0, max: MOST.historicalDataServers * sides }),
    webViewServers: fc.integer({ min: 0, max: MOST.webViewServers * sides }),
    clientWorkstations: fc.integer({ min: 0, max: MOST.clientWorkstations * sides }),
    collaborationServers: fc.integer({ min: 0, max: MOST.collaborationServers * sides }),
    unifiedCm: fc.integer({ min: 0, max: MOST.unifiedCm * sides }),
    ipIvr: fc.integer({ min: 0, max: MOST.ipIvr * sides }),
    cvpCallServers: fc.integer({ min: 0, max: MOST.cvpCallServers * sides }),
  });

const shape = fc.record({ duplexed: fc.boolean(), rogger: fc.boolean(), awHds: fc.boolean() });
const lab = shape.chain((options) =>
  fc
    .record({ counts: countsUpTo(options.duplexed ? 2 : 1), peripheralGateways: pairs, supportTools: fc.boolean() })
    .map(({ counts, ...others }): ContactCenterServers => ({ ...options, ...counts, ...others })),
);

describe('every plan', () => {
  it('is of servers that the schema takes', () => {
    fc.assert(fc.property(lab, (servers) => contactCenterServersSchema.safeParse(servers).success));
  });

  it('gives no two servers one id, nor two of one side one slot, and all of them room', () => {
    fc.assert(
      fc.property(lab, (servers) => {
        const planned = plan(servers);
        expect(new Set(planned.map(({ id }) => id)).size).toBe(planned.length);
        expect(new Set(planned.map(({ side, slot }) => `${side} ${slot}`)).size).toBe(planned.length);
        for (const { slot } of planned) {
          expect(slot % 2).toBe(0);
          expect(slot >= 0 && slot + 1 < ADDRESSES_PER_CONTACT_CENTER).toBe(true);
        }
      }),
    );
  });

  it('has no component twice', () => {
    fc.assert(
      fc.property(lab, (servers) => {
        const paired = plan(servers)
          .flatMap(({ components }) => components)
          .filter((node) => node.pair !== undefined)
          .map(describeNode);
        expect(new Set(paired).size).toBe(paired.length);
      }),
    );
  });

  it('has a seventh pair of gateways at the last of their addresses, and every other kind in full beside it', () => {
    const full = plan({
      peripheralGateways: Array.from({ length: 7 }, (_, index) => ({ gateways: ['agent' as const], cad: index < 4 })),
      ...Object.fromEntries(Object.entries(MOST).map(([kind, most]) => [kind, 2 * most])),
      supportTools: true,
      dialers: 8,
    });
    const places = placesOf(full);
    expect(places['pg-7-b']).toBe('b 72 duplexed');
    expect(places['cti-os-7-b']).toBe('b 104 duplexed');
    expect(places['aw-22']).toBe('b 144');
    expect(new Set(full.map(({ side, slot }) => `${side} ${slot}`)).size).toBe(full.length);
  });

  it('keeps ids, addresses and components of all servers when there is one more of anything', () => {
    const grown = lab.chain((servers) =>
      fc.record({
        servers: fc.constant(servers),
        more: countsUpTo(1),
        morePairs: pairs,
        supportTools: fc.boolean(),
        dialers: fc.integer({ min: 0, max: 4 }),
      }),
    );
    fc.assert(
      fc.property(grown, ({ servers, more, morePairs, supportTools, dialers }) => {
        const room = servers.duplexed === false ? 1 : 2;
        const after = Object.fromEntries(
          kindsOf(MOST).map((kind) => [kind, Math.min((servers[kind] ?? 0) + more[kind], MOST[kind] * room)]),
        );
        const larger: ContactCenterServers = {
          ...servers,
          ...after,
          ...(servers.awHds
            ? // What is on one host with something else stays there.
              {
                distributors: servers.distributors ?? 1,
                historicalDataServers: servers.historicalDataServers ?? 1,
              }
            : {}),
          supportTools: supportTools || (servers.supportTools ?? false),
          dialers,
          peripheralGateways: [...(servers.peripheralGateways ?? []), ...morePairs].slice(0, 7),
        };
        const others = new Map(plan(larger).map((server) => [server.id, server]));
        for (const server of plan(servers)) expect(others.get(server.id)).toEqual(server);
      }),
    );
  });
});

function kindsOf(counts: Counts): (keyof Counts)[] {
  return Object.keys(counts).filter((kind): kind is keyof Counts => kind in counts);
}

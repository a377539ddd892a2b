import { describe, expect, it } from '@jest/globals';
import { IPSEC_PATHS, ipsecPathBetween } from '../../../lib/contact-center/ipsec/ipsec-path';
import type { IcmNode } from '../../../lib/port-tables/icm-node';
import { ROLES, isRole, type Role } from '../../../lib/port-tables/role';

const node = (role: Role, other: Partial<IcmNode> = {}): IcmNode => ({
  role,
  system: 'ucce',
  instanceNumber: 0,
  ...other,
});
const outside = (role: Role): IcmNode => ({ role, instanceNumber: 0 });
const gateway = (side: 'a' | 'b', pair = 'pg-1') => node('peripheral-gateway', { side, pair });
const pathOf = (one: IcmNode, other: IcmNode, network: 'visible' | 'private' = 'visible') =>
  ipsecPathBetween([one], [other], network)?.id;

/** Facts 2.1 and 2.5, by hand: what joins which roles over which network. */
const SUPPORTED: readonly (readonly [Role, Role, 'visible' | 'private', string])[] = [
  ['router', 'router', 'visible', 'controllers-visible'],
  ['router', 'logger', 'visible', 'controllers-visible'],
  ['logger', 'logger', 'visible', 'controllers-visible'],
  ['router', 'router', 'private', 'controllers-private'],
  ['router', 'logger', 'private', 'controllers-private'],
  ['logger', 'logger', 'private', 'controllers-private'],
  ['router', 'peripheral-gateway', 'visible', 'router-gateway'],
  ['router', 'historical-data-server', 'visible', 'controller-historical-data'],
  ['logger', 'historical-data-server', 'visible', 'controller-historical-data'],
  ['router', 'distributor', 'visible', 'controller-distributor'],
  ['logger', 'distributor', 'visible', 'controller-distributor'],
  ['peripheral-gateway', 'unified-cm', 'visible', 'gateway-unified-cm'],
  ...[
    'router',
    'logger',
    'peripheral-gateway',
    'distributor',
    'historical-data-server',
    'administrative-workstation',
    'webview-server',
    'cti-os-server',
    'cad-server',
    'outbound-dialer',
    'collaboration-server',
  ]
    .filter(isRole)
    .map((role) => ['support-tools-server', role, 'visible', 'support-tools'] as const),
];

describe('the paths on which IPsec of Windows is supported', () => {
  it.each(SUPPORTED)('join %s and %s, %s network: %s', (one, other, network, id) => {
    const [a, b] = [node(one, { side: 'a' }), node(other, { side: 'b' })];
    expect(pathOf(a, b, network)).toBe(id);
    expect(pathOf(b, a, network)).toBe(id);
  });

  it('join no other two roles of one system', () => {
    const roles = Object.keys(ROLES).filter(isRole);
    const found = roles.flatMap((one) =>
      roles.flatMap((other) =>
        (['visible', 'private'] as const).flatMap((network) =>
          // Gateways of one pair are asked for below.
          pathOf(node(one, { side: 'a', pair: 'x' }), node(other, { side: 'b', pair: 'y' }), network) === undefined
            ? []
            : [[one, other].sort().join(' ') + ` ${network}`],
        ),
      ),
    );
    const expected = SUPPORTED.map(([one, other, network]) => [one, other].sort().join(' ') + ` ${network}`);
    expect([...new Set(found)].sort()).toEqual([...new Set(expected)].sort());
  });

  it('join the two sides of a pair of gateways over both networks, and no two pairs', () => {
    for (const network of ['visible', 'private'] as const) {
      expect(pathOf(gateway('a'), gateway('b'), network)).toBe('gateway-pair');
      expect(pathOf(gateway('a'), gateway('a'), network)).toBeUndefined();
      expect(pathOf(gateway('a'), gateway('b', 'pg-2'), network)).toBeUndefined();
      expect(pathOf(gateway('a'), node('cti-os-server', { side: 'b', pair: 'pg-1' }), network)).toBeUndefined();
    }
  });

  it('join a router to one of another system that is no server of ours, and to nothing else outside', () => {
    expect(pathOf(outside('nam-router'), node('router'))).toBe('nam-router');
    expect(pathOf(outside('unified-cm'), gateway('a'))).toBe('gateway-unified-cm');
    expect(pathOf(outside('nam-router'), node('logger'))).toBeUndefined();
    expect(pathOf(outside('agent-desktop'), node('cti-os-server'))).toBeUndefined();
  });

  it('join no two systems', () => {
    expect(pathOf(node('router'), node('peripheral-gateway', { system: 'other' }))).toBeUndefined();
  });

  it('are nine, of which Support Tools alone is not encrypted', () => {
    expect(IPSEC_PATHS).toHaveLength(9);
    expect(IPSEC_PATHS.filter(({ protection }) => protection !== 'encrypted').map(({ id }) => id)).toEqual([
      'support-tools',
    ]);
  });

  it('make a host of several components speak IPsec for all of them', () => {
    const host = [gateway('a'), node('cti-os-server', { side: 'a', pair: 'pg-1' })];
    expect(ipsecPathBetween(host, [node('router'), node('logger')], 'visible')?.id).toBe('router-gateway');
  });
});

import { describe, expect, it } from '@jest/globals';
import { openingsBetween, type ServerAddress } from './openings-between';
import type { RuleSource, SecurityGroupRule } from './security-group-rules';

type Rule = Pick<SecurityGroupRule, 'groupId' | 'direction' | 'protocol' | 'fromPort' | 'toPort' | 'source'>;

const router: ServerAddress = {
  server: 'router',
  role: 'router',
  address: '10.0.0.32',
  groupIds: ['sg-router', 'sg-member'],
};
const logger: ServerAddress = { server: 'logger', role: 'logger', address: '10.1.0.34', groupIds: ['sg-logger'] };

const toGroup = (value: string): RuleSource => ({ kind: 'security-group', value });
const toBlock = (value: string): RuleSource => ({ kind: 'cidr', value });

const out: Rule = {
  groupId: 'sg-router',
  direction: 'egress',
  protocol: 'tcp',
  fromPort: 1433,
  toPort: 1433,
  source: toGroup('sg-logger'),
};
const into: Rule = { ...out, groupId: 'sg-logger', direction: 'ingress', source: toGroup('sg-router') };

function openings(...rules: readonly Rule[]): string[] {
  return openingsBetween(router, logger, rules).map(({ protocol, ports }) => `${protocol} ${String(ports)}`);
}

describe('what groups open from a source to a destination', () => {
  it('is what a rule of each end says', () => {
    expect(openings(out, into)).toEqual(['tcp 1433']);
    expect(openingsBetween(logger, router, [out, into])).toEqual([]);
  });

  it.each([
    ['without the rule outward', [into]],
    ['without the rule inward', [out]],
    ['with two rules inward', [{ ...out, direction: 'ingress' as const }, into]],
    ['with two rules outward', [out, { ...into, direction: 'egress' as const }]],
    ['with the rule outward in a group that the source does not have', [{ ...out, groupId: 'sg-other' }, into]],
    ['with the rule inward in a group that the destination does not have', [out, { ...into, groupId: 'sg-router' }]],
    ['with a rule outward to another group', [{ ...out, source: toGroup('sg-other') }, into]],
    ['with a rule inward from another group', [out, { ...into, source: toGroup('sg-logger') }]],
    ['with a rule outward to another block', [{ ...out, source: toBlock('10.1.0.32/31') }, into]],
    ['with a rule inward from another block', [out, { ...into, source: toBlock('10.1.0.0/16') }]],
    ['with a rule about IPv6', [out, { ...into, source: { kind: 'ipv6-cidr' as const, value: '::/0' } }]],
    ['with another protocol at one end', [out, { ...into, protocol: 'udp' }]],
    ['with other ports at one end', [out, { ...into, fromPort: 1434, toPort: 1500 }]],
  ])('is nothing %s', (_, rules) => {
    expect(openings(...rules)).toEqual([]);
  });

  it.each([
    ['in any group of the interface', { ...out, groupId: 'sg-member' }, into],
    ['from any group of the interface', out, { ...into, source: toGroup('sg-member') }],
    ['with a block that has the address', { ...out, source: toBlock('10.1.0.34/31') }, into],
    [
      'with blocks at both ends',
      { ...out, source: toBlock('10.1.0.34/32') },
      { ...into, source: toBlock('0.0.0.0/0') },
    ],
    ['with every protocol at one end', { ...out, protocol: '-1', fromPort: -1, toPort: -1 }, into],
    ['with more ports at one end', out, { ...into, fromPort: 0, toPort: 65535 }],
  ])('is the same %s', (_, one, other) => {
    expect(openings(one, other)).toEqual(['tcp 1433']);
  });

  it('is the ports that both ends have, for each two rules', () => {
    const wide = { ...out, fromPort: 1000, toPort: 2000 };
    expect(openings(wide, { ...into, fromPort: 1500, toPort: 3000 }, into)).toEqual(['tcp 1500-2000', 'tcp 1433']);
  });

  it('is every port of a protocol that has none, and every protocol where both ends say so', () => {
    const [echo, reply] = [out, into].map((rule) => ({ ...rule, protocol: 'icmp', fromPort: 8, toPort: -1 }));
    expect(openings(echo ?? out, reply ?? into)).toEqual(['icmp 0-65535']);
    const [all, everything] = [out, into].map((rule) => ({ ...rule, protocol: '-1', fromPort: -1, toPort: -1 }));
    expect(openings(all ?? out, everything ?? into)).toEqual(['-1 0-65535']);
  });

  it('is not guessed where a rule names a prefix list', () => {
    const list: Rule = { ...into, source: { kind: 'prefix-list', value: 'pl-1' } };
    expect(() => openings(out, list)).toThrow('A rule names the prefix list pl-1');
  });
});

import { describe, expect, it } from '@jest/globals';
import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { TerraformResource } from 'cdktf';
import { Cidr } from '../../lib/network/cidr';
import { Connections, derivedRuleOf, type ConnectionsProps } from '../../lib/network/connections';
import { Member } from '../../lib/network/member';
import type { Flow } from '../../lib/port-tables/flow';
import { PortRange } from '../../lib/port-tables/port-range';
import { refusalOf } from '../problems-of';
import { labStack, SynthesizedStack } from '../synthesized-stack';

const flow = (row: string, port: number, other: Partial<Flow> = {}): Flow => ({
  table: 'own',
  row,
  page: '3',
  source: 'logger',
  destination: 'router',
  protocol: 'tcp',
  ports: PortRange.of(port),
  ipv6: false,
  ...other,
});

function connectionsOf(change: Partial<ConnectionsProps<never>> = {}) {
  const stack = labStack();
  const [a, b] = ['a', 'b'].map((id) => new SecurityGroup(stack, id, {}));
  if (a === undefined || b === undefined) throw new Error('There are two groups.');
  const connections = new Connections<never>(stack, {
    tables: [],
    otherTables: [{ id: 'own', title: 'Own ports', rows: [{ id: 'own-first' }, { id: 'own-second' }] }],
    features: [],
    chosenPorts: {},
    featureProps: {},
    roles: [],
    groupOf: (role) => (role === 'logger' ? a : b),
    reachableFrom: undefined,
    ipv6Source: { guide: 'a guide', page: '1' },
    ...change,
  });
  const rules = () =>
    new SynthesizedStack(stack)
      .resources()
      .filter(({ path }) => path.includes('/'))
      .map(({ path, config }) => `${path}: ${String(config['description'])}`);
  return { connections, rules, stack };
}

const member = Member.cidr('10.20.0.8/31', { name: 'peer' });

describe('flows that were derived elsewhere', () => {
  it('become rules in their direction, in the group of the role, with row, table and page', () => {
    const { connections, rules } = connectionsOf();
    connections
      .allowFlows('logger', member, { ingress: [flow('own-first', 80)], egress: [flow('own-second', 90)] })
      .allowFlows('router', member, { ingress: [], egress: [flow('own-first', 80)] });
    expect(rules().sort()).toEqual([
      'a/egress_tcp_90_peer: own-second: logger (Own ports, page 3)',
      'a/ingress_tcp_80_peer: own-first: logger (Own ports, page 3)',
      'b/egress_tcp_80_peer: own-first: router (Own ports, page 3)',
    ]);
  });

  it('make one rule of two rows with one port, and name both in the order of the table', () => {
    const { connections, rules } = connectionsOf();
    const second = { ingress: [flow('own-second', 80)], egress: [] };
    connections.allowFlows('logger', member, second).allowFlows('logger', member, second);
    connections.allowFlows('logger', member, { ingress: [flow('own-first', 80)], egress: [] });
    expect(rules()).toEqual(['a/ingress_tcp_80_peer: own-first, own-second: logger (Own ports, page 3)']);
  });

  it('are none for an IPv6 member unless they are granted over it', () => {
    const { connections, rules } = connectionsOf();
    const six = Member.cidr('2001:db8::/64', { name: 'six' });
    connections.allowFlows('logger', six, {
      ingress: [flow('own-first', 80), flow('own-second', 90, { ipv6: true })],
      egress: [],
    });
    expect(rules()).toEqual(['a/ingress_tcp_90_six: own-second: logger (Own ports, page 3)']);
  });

  it('are refused from beyond the network ACL, beside overlapping addresses of the role, or under a name that is taken', () => {
    const one = { ingress: [flow('own-first', 80)], egress: [] };
    const reachable = connectionsOf({ reachableFrom: [Cidr.parse('192.168.0.0/16')] });
    expect(refusalOf(() => reachable.connections.allowFlows('logger', member, one))).toEqual({
      path: 'lab',
      problems: [expect.objectContaining({ code: 'MemberBeyondNetworkAcl', given: '10.20.0.8/31' })],
    });
    const { connections } = connectionsOf();
    connections.allowFlows('logger', member, one);
    const codes = (other: Member) =>
      refusalOf(() => connections.allowFlows('logger', other, one)).problems.map(({ code }) => code);
    expect(codes(Member.cidr('10.20.0.0/24', { name: 'wide' }))).toEqual(['CidrsOverlap']);
    expect(codes(Member.cidr('10.30.0.0/24', { name: 'peer' }))).toEqual(['MemberNameTaken']);
    // Another role may well have the same addresses.
    expect(() => connections.allowFlows('router', Member.cidr('10.20.0.0/24', { name: 'wide' }), one)).not.toThrow();
  });
});

describe('the rules that were derived', () => {
  it('are listed by the path of their resource, with all reasons', () => {
    const { connections, stack } = connectionsOf();
    expect(connections.derivedRules.size).toBe(0);
    connections.allowFlows('logger', member, {
      ingress: [flow('own-first', 80), flow('own-second', 80)],
      egress: [flow('own-first', 90)],
    });
    const listed = [...connections.derivedRules].map(([path, { rule, reasons }]) => [
      path,
      rule.direction,
      rule.ports.toString(),
      reasons.map((reason) => reason.flow.row),
    ]);
    expect(listed).toEqual([
      ['lab/a/ingress_tcp_80_peer', 'ingress', '80', ['own-first', 'own-second']],
      ['lab/a/egress_tcp_90_peer', 'egress', '90', ['own-first']],
    ]);
    const resources = new Map(
      stack.node
        .findAll()
        .filter((one) => one instanceof TerraformResource)
        .map((one) => [one.node.path, one]),
    );
    for (const [path, derived] of connections.derivedRules) {
      const resource = resources.get(path);
      expect(resource && derivedRuleOf(resource)).toMatchObject({ ...derived });
    }
  });
});

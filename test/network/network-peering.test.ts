import { describe, expect, it } from '@jest/globals';
import { LabNetwork, type LabNetworkProps } from '../../lib/network/lab-network';
import { NetworkPeering, type NetworkPeeringProps } from '../../lib/network/network-peering';
import { refusalOf } from '../problems-of';
import { labStack, synthesize } from '../synthesized-stack';
import { untyped } from '../untyped';
import { badRefusals } from '../untyped-values';

type Stack = ReturnType<typeof labStack>;

const network = (stack: Stack, id: string, cidr: string, ...connectedNetworks: string[]) =>
  networkWith(stack, id, { cidr, connectedNetworks });
const networkWith = (stack: Stack, id: string, props: Partial<LabNetworkProps>) =>
  new LabNetwork(stack, id, {
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    ssmEndpoints: false,
    ...props,
  });
const ONE = '10.20.0.0/16';
const OTHER = '10.24.0.0/16';

describe('a peering', () => {
  const stack = synthesize((scope) => {
    const [one, other] = [network(scope, 'one', ONE, OTHER), network(scope, 'other', OTHER, '10.20.0.0/14')];
    new NetworkPeering(scope, 'line', { one, other });
  });
  const peering = stack.resource('aws_vpc_peering_connection');

  it('joins the two networks, which are of one account', () => {
    expect(peering.path).toBe('line/peering');
    expect(peering.config).toEqual({
      vpc_id: `\${${stack.resource('aws_vpc', 'one').address}.id}`,
      peer_vpc_id: `\${${stack.resource('aws_vpc', 'other').address}.id}`,
      auto_accept: true,
      tags: { Name: 'lab/line', 'uc-lab:component': 'lab/line', 'uc-lab:role': 'none' },
    });
  });

  it('is the way from each to the other, for servers and management, and for nobody at the perimeter', () => {
    const table = (path: string) => `\${${stack.resource('aws_route_table', path).address}.id}`;
    expect(stack.resources('aws_route').map(({ path, config }) => [path, config])).toEqual(
      [
        ['one', 'management', OTHER],
        ['one', 'servers', OTHER],
        ['other', 'management', ONE],
        ['other', 'servers', ONE],
      ].map(([from = '', tier = '', to = '']) => [
        `line/${from}-${tier}`,
        {
          route_table_id: table(`${from}/${tier}-routes`),
          destination_cidr_block: to,
          vpc_peering_connection_id: `\${${peering.address}.id}`,
        },
      ]),
    );
  });
});

describe('a peering of networks with a private network of a Unified ICM', () => {
  const routes = (one: boolean, other: boolean) => {
    const stack = synthesize((scope) => {
      new NetworkPeering(scope, 'line', {
        one: networkWith(scope, 'one', { cidr: ONE, connectedNetworks: [OTHER], icmPrivateNetwork: one }),
        other: networkWith(scope, 'other', {
          ...{ cidr: OTHER, connectedNetworks: [ONE], icmPrivateNetwork: other },
          availabilityZones: ['eu-central-1b', 'eu-central-1c'],
        }),
      });
    });
    const tables = new Map(stack.resources('aws_route_table').map(({ path, address }) => [`\${${address}.id}`, path]));
    return stack.resources('aws_route').map(({ path, config }) => {
      const table = tables.get(String(config['route_table_id'])) ?? '';
      return `${path}: ${table} to ${String(config['destination_cidr_block'])}`;
    });
  };
  const ordinary = ['one', 'other'].flatMap((from) =>
    ['management', 'servers'].map(
      (tier) => `line/${from}-${tier}: ${from}/${tier}-routes to ${from === 'one' ? OTHER : ONE}`,
    ),
  );

  it('is the way from each of them to the other, and to nothing else over there', () => {
    const expected = [
      'line/one-icm-private-eu-central-1b: one/icm-private-routes to 10.24.192.0/20',
      'line/one-icm-private-eu-central-1c: one/icm-private-routes to 10.24.208.0/20',
      'line/other-icm-private-eu-central-1a: other/icm-private-routes to 10.20.192.0/20',
      'line/other-icm-private-eu-central-1b: other/icm-private-routes to 10.20.208.0/20',
    ];
    expect(routes(true, true).sort()).toEqual([...ordinary, ...expected].sort());
  });

  it.each([
    [true, false],
    [false, true],
    [false, false],
  ])('leads nowhere from it where not both have one (%p, %p)', (one, other) => {
    expect(routes(one, other).sort()).toEqual(ordinary.toSorted());
  });
});

describe('bad peerings are refused:', () => {
  const refusal = (change: (stack: Stack) => object) =>
    refusalOf(() => {
      const stack = labStack();
      const [one, other] = [network(stack, 'one', ONE, OTHER), network(stack, 'other', OTHER, ONE)];
      return new NetworkPeering(stack, 'line', untyped<NetworkPeeringProps>({ one, other }, change(stack)));
    });
  const notConnected = (path: string, peer: string) => ({
    code: 'NotConnected',
    message: `The network ACLs of ${path} would drop what comes from the other network.`,
    given: peer,
    allowed: `${peer} among the network's \`connectedNetworks\``,
  });

  it.each<[string, (stack: Stack) => object, Record<string, unknown>[]]>([
    [
      'a network that does not name the other',
      (stack) => ({ other: network(stack, 'third', '10.22.0.0/16', ONE) }),
      [{ ...notConnected('lab/one', '10.22.0.0/16'), property: 'one' }],
    ],
    [
      'a network that the other does not name whole',
      (stack) => ({ other: network(stack, 'third', OTHER, '10.20.0.0/17') }),
      [{ ...notConnected('lab/third', ONE), property: 'other' }],
    ],
    [
      'two networks that do not name each other',
      (stack) => ({ other: network(stack, 'third', '10.22.0.0/16') }),
      [
        { ...notConnected('lab/one', '10.22.0.0/16'), property: 'one' },
        { ...notConnected('lab/third', ONE), property: 'other' },
      ],
    ],
    [
      'two networks with addresses in common',
      (stack) => ({ other: network(stack, 'third', '10.20.128.0/17') }),
      [
        {
          code: 'CidrsOverlap',
          message: 'Two blocks of addresses among the networks that are peered overlap.',
          property: 'other',
          given: '"10.20.0.0/16" and "10.20.128.0/17"',
          allowed: 'blocks that have no address in common',
        },
        { ...notConnected('lab/third', ONE), property: 'other' },
      ],
    ],
    [
      'somebody else’s network',
      (stack) => ({ other: LabNetwork.fromExisting(stack, 'third', { vpcId: 'vpc-01234567' }) }),
      [{ code: 'InvalidProperty', message: 'Expected a LabNetwork.', property: 'other', given: 'an ExistingNetwork' }],
    ],
    [
      'no networks',
      () => ({ one: undefined, other: null }),
      [
        { code: 'InvalidProperty', message: 'Expected a LabNetwork.', property: 'one', given: 'undefined' },
        { code: 'InvalidProperty', message: 'Expected a LabNetwork.', property: 'other', given: 'null' },
      ],
    ],
    [
      'a property that there is not',
      () => ({ third: 1 }),
      [{ code: 'InvalidProperty', message: 'Unrecognized key: "third".', given: 'an Object' }],
    ],
  ])('%s', (_, change, problems) => {
    expect(refusal(change)).toEqual({ path: 'lab/line', problems });
  });

  it('a network with itself', () => {
    const { problems } = refusalOf(() => {
      const stack = labStack();
      const one = network(stack, 'one', ONE);
      return new NetworkPeering(stack, 'line', { one, other: one });
    });
    expect(problems.map(({ code }) => code)).toEqual(['CidrsOverlap']);
  });

  it('anything that untyped code hands over', () => {
    const stack = labStack();
    const [one, other] = [network(stack, 'one', ONE, OTHER), network(stack, 'other', OTHER, ONE)];
    let count = 0;
    const attempts = ['one', 'other'].map(
      (key) =>
        [
          key,
          (value: unknown) => {
            count += 1;
            new NetworkPeering(stack, `line-${count}`, untyped<NetworkPeeringProps>({ one, other }, { [key]: value }));
          },
        ] as const,
    );
    expect(badRefusals(Object.fromEntries(attempts))).toEqual([]);
  });
});

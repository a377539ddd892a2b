import { describe, expect, it } from '@jest/globals';
import type { ExpectedContactCenter } from './expected-contact-center';
import { expectedPairs } from './expected-pairs';
import { openingsBetween, type ServerAddress } from './openings-between';
import type { SecurityGroupRule } from './security-group-rules';
import { serverPairs } from './server-pairs';

type Rule = Pick<SecurityGroupRule, 'groupId' | 'direction' | 'protocol' | 'fromPort' | 'toPort' | 'source'>;

/** A historical data server, and the logger that it copies from, at another site. */
const contactCenter: ExpectedContactCenter = {
  path: 'ucce',
  instanceNumber: 1,
  features: [],
  members: {},
  servers: [
    {
      id: 'hds',
      network: 'north',
      addresses: { visible: ['10.0.0.40'] },
      components: [{ role: 'historical-data-server', side: 'a' }],
    },
    {
      id: 'logger',
      network: 'south',
      addresses: { visible: ['10.1.0.34'], private: ['10.1.192.34'] },
      components: [{ role: 'logger', side: 'b', pair: 'logger' }],
    },
  ],
};

const expected = expectedPairs({ contactCenter, domain: { path: 'domain', sites: [] } });

const hds = { server: 'ucce/hds', role: 'historical-data-server', address: '10.0.0.40', groupIds: ['sg-hds'] };
const logger = { server: 'ucce/logger', role: 'logger', address: '10.1.0.34', groupIds: ['sg-logger'] };
const applied: ServerAddress[] = [hds, logger, { ...logger, address: '10.1.192.34', groupIds: ['sg-private'] }];

function rulesFor(port: number): Rule[] {
  const ports = { protocol: 'tcp', fromPort: port, toPort: port };
  const block = (value: string) => ({ kind: 'cidr' as const, value });
  return [
    { ...ports, groupId: 'sg-hds', direction: 'egress', source: block('10.1.0.34/32') },
    { ...ports, groupId: 'sg-logger', direction: 'ingress', source: block('10.0.0.40/32') },
  ];
}

// SQL Server, and what the logger of side B replicates on in the instance with the number 1.
const rules = [1433, 41066, 41068].flatMap(rulesFor);

function pairsWith(some: readonly Rule[], addresses: readonly ServerAddress[] = applied) {
  return serverPairs(addresses, (from, to) => openingsBetween(from, to, some));
}

describe('the pairs of a contact centre', () => {
  it('are what the table says', () => {
    expect(expected).toEqual({
      addresses: [
        'ucce/hds 10.0.0.40 historical-data-server',
        'ucce/logger 10.1.0.34 logger',
        'ucce/logger 10.1.192.34 logger',
      ],
      openings: ['ucce/hds 10.0.0.40 -> ucce/logger 10.1.0.34: tcp 1433, 41066, 41068'],
      openingsByRole: ['historical-data-server -> logger: tcp 1433, 41066, 41068'],
    });
  });

  it('are those of groups with exactly its rules', () => {
    expect(pairsWith(rules)).toEqual(expected);
  });

  it.each(rules.map((rule, index): [string, number] => [`${rule.direction} ${rule.fromPort}`, index]))(
    'are not those of groups without %s',
    (_, index) => {
      expect(pairsWith(rules.filter((_rule, at) => at !== index))).not.toEqual(expected);
    },
  );

  it('are not those of groups that open one port more, the answer, or the private network', () => {
    const wider = rules.map((rule) => ({ ...rule, toPort: rule.toPort + 1 }));
    expect(pairsWith(wider)).not.toEqual(expected);
    const back = rules.map((rule): Rule => ({
      ...rule,
      direction: rule.direction === 'egress' ? 'ingress' : 'egress',
    }));
    expect(pairsWith([...rules, ...back])).not.toEqual(expected);
    const toPrivate = rules.map((rule): Rule =>
      rule.direction === 'egress'
        ? { ...rule, source: { kind: 'security-group', value: 'sg-private' } }
        : { ...rule, groupId: 'sg-private' },
    );
    expect(pairsWith([...rules, ...toPrivate])).not.toEqual(expected);
  });

  it('are not those of other servers, addresses or roles', () => {
    expect(pairsWith(rules, [hds, logger])).not.toEqual(expected);
    expect(pairsWith(rules, [{ ...hds, role: 'distributor' }, ...applied.slice(1)])).not.toEqual(expected);
    expect(pairsWith(rules, [...applied, { ...hds, server: 'stranger', address: '10.0.0.41' }])).not.toEqual(expected);
  });
});

describe('the pairs of a contact centre whose two servers speak IPsec', () => {
  const overIpsec = expectedPairs({
    contactCenter: { ...contactCenter, ipsec: [{ network: 'visible', server: 'logger', peers: ['hds'] }] },
    domain: { path: 'domain', sites: [] },
  });
  const block = (value: string) => ({ kind: 'cidr' as const, value });
  const bothWays = (rule: Pick<Rule, 'protocol' | 'fromPort' | 'toPort'>) =>
    (['egress', 'ingress'] as const).flatMap((direction): Rule[] => [
      { ...rule, groupId: 'sg-hds', direction, source: block('10.1.0.34/32') },
      { ...rule, groupId: 'sg-logger', direction, source: block('10.0.0.40/32') },
    ]);
  const ipsec = [
    ...bothWays({ protocol: '50', fromPort: -1, toPort: -1 }),
    ...bothWays({ protocol: 'udp', fromPort: 500, toPort: 500 }),
  ];

  it('are IPsec in both directions, and nothing of what the table says', () => {
    expect(overIpsec.openings).toEqual([
      'ucce/hds 10.0.0.40 -> ucce/logger 10.1.0.34: 50 0-65535',
      'ucce/hds 10.0.0.40 -> ucce/logger 10.1.0.34: udp 500',
      'ucce/logger 10.1.0.34 -> ucce/hds 10.0.0.40: 50 0-65535',
      'ucce/logger 10.1.0.34 -> ucce/hds 10.0.0.40: udp 500',
    ]);
    expect(pairsWith(ipsec)).toEqual(overIpsec);
  });

  it('are not those of groups that lack one of the rules, or have rows in clear beside them', () => {
    ipsec.forEach((_rule, at) => {
      expect(pairsWith(ipsec.filter((_one, index) => index !== at))).not.toEqual(overIpsec);
    });
    expect(pairsWith([...ipsec, ...rules])).not.toEqual(overIpsec);
  });
});

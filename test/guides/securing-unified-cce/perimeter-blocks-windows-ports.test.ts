import { describe, expect, it } from '@jest/globals';
import { type NetworkAclEntryFact, Unknown } from '../../../lib/guides/lab-model';
import { perimeterBlocksWindowsPorts } from '../../../lib/guides/securing-unified-cce/perimeter-blocks-windows-ports';
import { Cidr } from '../../../lib/network/cidr';
import { judged, notEvaluated, SATISFIED, violated } from '../facts';
import { ACL, denials, entry, keptEntries, labNetwork, networkAcl, perimeterSubnet } from '../network-facts';

const ofEntries = (entries: readonly NetworkAclEntryFact[]) =>
  judged(perimeterBlocksWindowsPorts, labNetwork([...entries]));
/** The entries that keep the rule, and some more. */
const beside = (...entries: readonly NetworkAclEntryFact[]) => ofEntries([...keptEntries(), ...entries]);
/** The entries that keep the rule, some of which are replaced or left out. */
const changed = (change: (one: NetworkAclEntryFact) => NetworkAclEntryFact[]) =>
  ofEntries(keptEntries().flatMap(change));
const isDenial = (direction: string, number: number) => (one: NetworkAclEntryFact) =>
  one.direction === direction && one.number === number;

const ALL = 'udp 135, udp 137-138, udp 445, tcp 135, tcp 139, tcp 445, tcp 593';
const block = (text: string) => ({ block: Cidr.parse(text) });
const ipv6 = (text = '::/0') => ({ family: 6 as const, ...block(text) });

describe('perimeter-blocks-windows-ports is satisfied', () => {
  it('when every port is denied before everything is allowed', () => {
    expect(beside()).toEqual(SATISFIED);
  });

  it('in whatever order the entries are written: their numbers count', () => {
    expect(ofEntries(keptEntries().reverse())).toEqual(SATISFIED);
  });

  it('by one entry that denies everything', () => {
    expect(
      ofEntries((['ingress', 'egress'] as const).map((direction) => entry(1, 'deny', 'all', 'all', { direction }))),
    ).toEqual(SATISFIED);
  });

  it('by entries that deny everybody together', () => {
    const halves = ['0.0.0.0/1', '128.0.0.0/1'];
    const direction = 'ingress' as const;
    const inbound = halves.flatMap((half) => denials(direction, block(half)));
    expect(ofEntries([...inbound, entry(200, 'allow', 'all', 'all'), ...denials('egress')])).toEqual(SATISFIED);
  });

  it.each([
    ['another port', entry(1, 'allow', 'tcp', '443')],
    ['a range beside the ports', entry(1, 'allow', 'tcp', '446-592')],
    ['the same number of the other protocol', entry(1, 'allow', 'udp', '593')],
    ['the same number of the other protocol', entry(1, 'allow', 'tcp', '137-138')],
    ['a protocol without ports', entry(1, 'allow', 'other', 'all')],
    ['the ports, to whom they are denied already', entry(300, 'allow', 'tcp', '445', block('10.20.0.0/16'))],
    ['another port over IPv6', entry(1, 'allow', 'tcp', '443', { family: 6, block: Cidr.parse('::/0') })],
  ])('with an entry that allows %s', (_what, one) => {
    expect(beside(one)).toEqual(SATISFIED);
  });

  it('with everything allowed over IPv6 once the ports are denied there, too', () => {
    const allowed = (['ingress', 'egress'] as const).flatMap((direction) => [
      ...denials(direction, ipv6()),
      entry(200, 'allow', 'all', 'all', { direction, ...ipv6() }),
    ]);
    expect(beside(...allowed)).toEqual(SATISFIED);
  });

  it('with an entry before that allows some, after another that has denied them to the same', () => {
    const before = [
      entry(1, 'deny', 'tcp', '400-500', block('10.0.0.0/8')),
      entry(2, 'allow', 'tcp', '445', block('10.20.0.0/16')),
    ];
    expect(beside(...before)).toEqual(SATISFIED);
  });
});

describe('perimeter-blocks-windows-ports is violated', () => {
  it('by a network ACL without entries', () => {
    expect(ofEntries([])).toEqual(
      violated(ACL, `does not deny everybody inbound ${ALL}`, `does not deny everybody outbound ${ALL}`),
    );
  });

  it.each(
    (['ingress', 'egress'] as const).flatMap((direction) =>
      denials(direction).map(({ number, protocol, ports }) => ({
        direction,
        number: Number(number),
        text: [protocol, ports].map((one) => (one instanceof Unknown ? one.what : one.toString())).join(' '),
      })),
    ),
  )('without the denial of $text, $direction', ({ direction, number, text }) => {
    const missing = isDenial(direction, number);
    const way = direction === 'ingress' ? 'inbound' : 'outbound';
    expect(changed((one) => (missing(one) ? [] : [one]))).toEqual(
      violated(ACL, `does not deny everybody ${way} ${text}`),
    );
  });

  it('by a denial of one port of two', () => {
    expect(changed((one) => [isDenial('ingress', 101)(one) ? entry(101, 'deny', 'udp', '138') : one])).toEqual(
      violated(ACL, 'does not deny everybody inbound udp 137'),
    );
  });

  it('by a denial to some addresses alone', () => {
    const some = (one: NetworkAclEntryFact) => [
      isDenial('ingress', 105)(one) ? { ...one, ...block('0.0.0.0/1') } : one,
    ];
    expect(changed(some)).toEqual(violated(ACL, 'does not deny everybody inbound tcp 445'));
  });

  it('by a denial that comes after everything is allowed', () => {
    expect(changed((one) => [isDenial('egress', 106)(one) ? { ...one, number: 300 } : one])).toEqual(
      violated(ACL, 'allows outbound tcp 593 by entry 200, before that is denied'),
    );
  });

  it.each<[string, NetworkAclEntryFact, string]>([
    ['one port', entry(99, 'allow', 'tcp', '445'), 'inbound tcp 445 by entry 99'],
    ['a range with some', entry(50, 'allow', 'tcp', '130-445'), 'inbound tcp 135, tcp 139, tcp 445 by entry 50'],
    ['everything', entry(1, 'allow', 'all', 'all'), `inbound ${ALL} by entry 1`],
    ['it to few', entry(1, 'allow', 'udp', '137', block('10.20.0.5/32')), 'inbound udp 137 by entry 1'],
    ['it outward', entry(1, 'allow', 'tcp', '593', { direction: 'egress' }), 'outbound tcp 593 by entry 1'],
    ['it by the number of the denial', entry(106, 'allow', 'tcp', '593'), 'inbound tcp 593 by entry 106'],
  ])('by an entry before that allows %s', (_what, one, words) => {
    expect(beside(one)).toEqual(violated(ACL, `allows ${words}, before that is denied`));
  });

  it('by an entry that allows more than was denied before it', () => {
    const before = [
      entry(1, 'deny', 'tcp', '445', block('10.20.0.0/16')),
      entry(2, 'allow', 'tcp', '445', block('10.0.0.0/8')),
    ];
    expect(beside(...before)).toEqual(violated(ACL, 'allows inbound tcp 445 by entry 2, before that is denied'));
  });

  it('by an entry of somebody else, which is named', () => {
    expect(beside(entry(1, 'allow', 'tcp', '445', { path: 'lab/smuggled' }))).toEqual(
      violated('lab/smuggled', 'allows inbound tcp 445 by entry 1, before that is denied'),
    );
  });

  it('by what is allowed over IPv6 and denied over IPv4 alone', () => {
    expect(beside(entry(500, 'allow', 'tcp', '445-593', ipv6('2001:db8::/48')))).toEqual(
      violated(ACL, 'does not deny everybody inbound tcp 445, tcp 593 over IPv6'),
    );
  });

  it('by what is allowed over IPv6 before it is denied', () => {
    const late = [entry(1, 'allow', 'tcp', '593', ipv6()), ...denials('ingress', ipv6())];
    expect(beside(...late)).toEqual(
      violated(ACL, 'allows inbound tcp 593 over IPv6 by entry 1, before that is denied'),
    );
  });

  it('by a perimeter subnet without a network ACL of its own', () => {
    const perimeterSubnets = [perimeterSubnet('a', networkAcl(keptEntries())), perimeterSubnet('b')];
    expect(judged(perimeterBlocksWindowsPorts, labNetwork([], { perimeterSubnets }))).toEqual(
      violated('lab/network/perimeter-b', 'has no network ACL but the one of every VPC, which allows everything'),
    );
  });

  it('by any of several network ACLs, since the last one that Terraform makes counts', () => {
    const perimeterSubnets = [
      perimeterSubnet('a', networkAcl(keptEntries()), networkAcl(denials('ingress'), 'lab/other')),
      perimeterSubnet('b', networkAcl(keptEntries())),
    ];
    expect(judged(perimeterBlocksWindowsPorts, labNetwork([], { perimeterSubnets }))).toEqual(
      violated('lab/other', `does not deny everybody outbound ${ALL}`),
    );
  });
});

describe('what only apply can tell of an entry', () => {
  const unknown = new Unknown('something');
  const allow = (other: Partial<NetworkAclEntryFact>, number = 50) => entry(number, 'allow', 'tcp', '445', other);
  const deny = (other: Partial<NetworkAclEntryFact>) => (one: NetworkAclEntryFact) => [
    isDenial('ingress', 105)(one) ? { ...one, ...other } : one,
  ];
  const IN_DOUBT = notEvaluated(`${ACL}: something`);

  it.each<keyof NetworkAclEntryFact>(['number', 'action', 'protocol', 'ports', 'family'])(
    'leaves it in doubt where an entry that allows may come first: %s',
    (part) => {
      expect(beside(allow({ [part]: unknown }))).toEqual(IN_DOUBT);
    },
  );

  it.each<keyof NetworkAclEntryFact>(['number', 'action', 'protocol', 'ports', 'family', 'block'])(
    'leaves it in doubt where an entry may be the denial: %s',
    (part) => {
      expect(changed(deny({ [part]: unknown }))).toEqual(IN_DOUBT);
    },
  );

  it('leaves it in doubt where nothing at all is known', () => {
    const [number, action, protocol, ports, family] = [unknown, unknown, unknown, unknown, unknown];
    const nothing = { number, action, protocol, ports, family, block: unknown };
    expect(beside(allow(nothing))).toEqual(IN_DOUBT);
    expect(ofEntries([allow(nothing), allow({ ...nothing, direction: 'egress' })])).toEqual(IN_DOUBT);
  });

  it('saves nothing where the addresses that are allowed first are some or others', () => {
    expect(beside(allow({ block: unknown }))).toEqual(
      violated(ACL, 'allows inbound tcp 445 by entry 50, before that is denied'),
    );
  });

  it('leaves it in doubt where the addresses may be those denied before', () => {
    expect(beside(entry(1, 'deny', 'tcp', '445', block('10.0.0.0/8')), allow({ block: unknown }))).toEqual(IN_DOUBT);
  });

  it.each<[string, Partial<NetworkAclEntryFact>]>([
    ['the addresses', { block: unknown }],
    ['the ports', { ports: unknown }],
    ['the protocol', { protocol: unknown }],
  ])('matters not where an entry comes after all denials: %s', (_what, part) => {
    expect(beside(allow(part, 500))).toEqual(SATISFIED);
  });

  it.each<[string, Partial<NetworkAclEntryFact>]>([
    ['its port is another', { ports: unknown, protocol: 'other' }],
    ['its family is another', { number: unknown, ...ipv6(), protocol: 'udp' }],
  ])('matters not where %s', (_what, part) => {
    expect(beside({ ...entry(50, 'allow', 'tcp', '443'), ...part })).toEqual(SATISFIED);
  });

  it('does not hide what is plainly wrong beside it', () => {
    const wrong = entry(1, 'allow', 'tcp', '593');
    expect(beside(wrong, allow({ number: unknown }))).toEqual({
      ...violated(ACL, 'allows inbound tcp 593 by entry 1, before that is denied'),
      unknown: [`${ACL}: something`],
    });
    expect(beside(wrong, entry(500, 'allow', 'tcp', '593', { block: unknown }))).toEqual(
      violated(ACL, 'allows inbound tcp 593 by entry 1, before that is denied'),
    );
  });
});

describe('a network ACL that only apply can tell', () => {
  it('leaves it in doubt, for each subnet that may have it', () => {
    const seen = networkAcl(keptEntries());
    const unseen = new Unknown('the entries of acl-12345678');
    const perimeterSubnets = [perimeterSubnet('a', seen, unseen), perimeterSubnet('b', seen)];
    expect(judged(perimeterBlocksWindowsPorts, labNetwork([], { perimeterSubnets }))).toEqual(
      notEvaluated('lab/network/perimeter-a: the entries of acl-12345678'),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../lib/guides/judge';
import { type RuleFact, Unknown } from '../../../lib/guides/lab-model';
import { onlyDesignatedTraffic } from '../../../lib/guides/securing-unified-cce/only-designated-traffic';
import { PortRange } from '../../../lib/port-tables/port-range';
import { addresses, group, inbound, judged, notEvaluated, outbound, prefixList, SATISFIED, violated } from '../facts';
import { granted, privateInterface, serverGroup, serverInGroups, serverWith, visibleInterface } from '../server-facts';

const AT = 'lab/443';
/** A server with one rule, where a row grants TCP 443 to 192.168.1.0/24 unless told otherwise. */
const server = (rule: RuleFact, grant = granted('443')) => serverInGroups(serverGroup([rule], { [AT]: grant }));
const judgedRule = (other: Partial<RuleFact>, grant = granted('443')) =>
  judged(onlyDesignatedTraffic, server(inbound('443', other), grant));

describe('only-designated-traffic', () => {
  it('is satisfied by no rule, and by rules as rows have them, in either direction and on either interface', () => {
    const rules = [inbound('443'), outbound('25-30')];
    const grants = { [AT]: granted('443'), 'lab/25-30': granted('25-30', { direction: 'egress' }) };
    const peers = serverGroup([inbound('22', { peer: group('other') })], {
      'lab/22': granted('22', { peer: group('other') }),
    });
    expect(judged(onlyDesignatedTraffic, serverInGroups())).toEqual(SATISFIED);
    expect(
      judged(
        onlyDesignatedTraffic,
        serverWith(visibleInterface({ groups: [serverGroup(rules, grants)] }), privateInterface({ groups: [peers] })),
      ),
    ).toEqual(SATISFIED);
  });

  it('is satisfied by a rule that a row grants in another group of the same server', () => {
    const groups = [serverGroup([inbound('443')]), serverGroup([], { [AT]: granted('443') }, 'clients')];
    expect(judged(onlyDesignatedTraffic, serverInGroups(...groups))).toEqual(SATISFIED);
  });

  it.each([
    ['ingress', inbound('22')],
    ['egress', outbound('22')],
  ])('is violated by an %s rule of no row', (direction, rule) => {
    const fact = serverInGroups(serverGroup([rule, inbound('443')], { [AT]: granted('443') }));
    expect(judged(onlyDesignatedTraffic, fact)).toEqual(
      violated('lab/22', `opens ${direction} tcp 22 to 192.168.1.0/24, which no row grants`),
    );
  });

  it('knows ESP, which has no ports', () => {
    const rule = inbound('0-65535', { path: AT, protocol: 'esp' });
    const judgedWith = (grants: Record<string, ReturnType<typeof granted>>) =>
      judged(onlyDesignatedTraffic, serverInGroups(serverGroup([rule], grants)));
    expect(judgedWith({ [AT]: granted('0-65535', { protocol: 'esp' }) })).toEqual(SATISFIED);
    expect(judgedWith({})).toEqual(violated(AT, 'opens ingress esp to 192.168.1.0/24, which no row grants'));
    expect(judgedWith({ [AT]: granted('0-65535') }).status).toBe('violated');
  });

  it('is violated by a rule of no row, whose ports and peer another row grants', () => {
    const fact = serverInGroups(serverGroup([inbound('443', { path: 'lab/own' })], { [AT]: granted('443') }));
    expect(judged(onlyDesignatedTraffic, fact)).toEqual(
      violated('lab/own', 'opens ingress tcp 443 to 192.168.1.0/24, which no row grants'),
    );
  });

  it('is violated by a rule of no row, whoever its peer turns out to be', () => {
    const rule = inbound('22', { peer: new Unknown('the addresses') });
    expect(judged(onlyDesignatedTraffic, serverInGroups(serverGroup([rule])))).toEqual(
      violated('lab/22', 'opens ingress tcp 22 to the addresses, which no row grants'),
    );
  });

  it.each<[Partial<RuleFact>, string]>([
    [{ ports: PortRange.parse('444') }, 'ingress tcp 444 to 192.168.1.0/24'],
    [{ ports: PortRange.parse('442-443') }, 'ingress tcp 442-443 to 192.168.1.0/24'],
    [{ ports: PortRange.parse('443-444') }, 'ingress tcp 443-444 to 192.168.1.0/24'],
    [{ protocol: 'udp' }, 'ingress udp 443 to 192.168.1.0/24'],
    [{ protocol: 'all', ports: PortRange.ALL }, 'ingress all 0-65535 to 192.168.1.0/24'],
    [{ protocol: 'other', ports: PortRange.ALL }, 'ingress other 0-65535 to 192.168.1.0/24'],
    [{ direction: 'egress' }, 'egress tcp 443 to 192.168.1.0/24'],
    [{ peer: addresses('192.168.0.0/16') }, 'ingress tcp 443 to 192.168.0.0/16'],
    [{ peer: addresses('192.168.1.0/25') }, 'ingress tcp 443 to 192.168.1.0/25'],
    [{ peer: addresses('192.168.2.0/24') }, 'ingress tcp 443 to 192.168.2.0/24'],
    [{ peer: addresses('::/0') }, 'ingress tcp 443 to ::/0'],
    [{ peer: group('other') }, 'ingress tcp 443 to the security group other'],
    [{ peer: prefixList }, 'ingress tcp 443 to the prefix list pl-12345678'],
    [{ ports: PortRange.parse('444'), peer: new Unknown('the addresses') }, 'ingress tcp 444 to the addresses'],
  ])('is violated by a rule that is not as its row has it: %j', (other, opened) => {
    expect(judgedRule(other)).toEqual(violated(AT, `opens ${opened}, and its row grants tcp 443 to 192.168.1.0/24`));
  });

  it('is violated by another security group or prefix list than the one that it is granted to', () => {
    const toGroup = granted('443', { peer: group('router') });
    expect(judgedRule({ peer: group('router') }, toGroup)).toEqual(SATISFIED);
    expect(judgedRule({ peer: group('webview') }, toGroup)).toEqual(
      violated(
        AT,
        'opens ingress tcp 443 to the security group webview, and its row grants tcp 443 to the security group router',
      ),
    );
    const toList = granted('443', { peer: prefixList });
    expect(judgedRule({ peer: prefixList }, toList)).toEqual(SATISFIED);
    expect(judgedRule({ peer: { kind: 'prefix-list', id: 'pl-87654321' } }, toList).status).toBe('violated');
  });

  it('is violated by literal addresses in the place of ones that only apply can tell', () => {
    expect(judgedRule({}, granted('443', { peer: new Unknown('the addresses ${var.lan}') }))).toEqual(
      violated(AT, 'opens ingress tcp 443 to 192.168.1.0/24, and its row grants tcp 443 to the addresses ${var.lan}'),
    );
  });

  it('leaves groups of somebody else alone', () => {
    const accompanyingGroups = [serverGroup([inbound('9100')], {}, 'accompanying')];
    expect(judged(onlyDesignatedTraffic, serverWith(visibleInterface({ accompanyingGroups })))).toEqual(SATISFIED);
  });

  it.each<[string, Partial<RuleFact>]>([
    ['the protocol', { protocol: new Unknown('the protocol') }],
    ['the ports', { ports: new Unknown('the ports') }],
    ['the addresses', { peer: new Unknown('the addresses') }],
  ])('is not evaluated where %s of a rule can be told at apply only', (what, other) => {
    expect(judgedRule(other)).toEqual(notEvaluated(`${AT}: ${what}`));
  });

  it('is not evaluated where a module may do anything, and no row has to do with it', () => {
    const unknown = new Unknown('what the module does');
    const rule = inbound('1', { path: 'lab/module', protocol: unknown, ports: unknown, peer: unknown });
    expect(judged(onlyDesignatedTraffic, serverInGroups(serverGroup([rule])))).toEqual(
      notEvaluated('lab/module: what the module does'),
    );
  });

  it('is not evaluated where a rule may or may not be in a group of the server', () => {
    const { findings } = judge({
      model: { facts: [serverInGroups(serverGroup())], unattributedRules: [inbound('22', { path: 'lab/rule' })] },
      rules: [onlyDesignatedTraffic],
      exceptions: [],
      today: new Date(0),
    });
    expect(findings).toMatchObject([
      { status: 'not evaluated', unknown: ['lab/rule: whether its security group is one of these'] },
    ]);
  });
});

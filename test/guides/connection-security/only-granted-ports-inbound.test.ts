import { describe, expect, it } from '@jest/globals';
import { onlyGrantedPortsInbound } from '../../../lib/guides/connection-security/only-granted-ports-inbound';
import { Unknown } from '../../../lib/guides/lab-model';
import { printPeer } from '../../../lib/guides/print-peer';
import { PortRange } from '../../../lib/port-tables/port-range';
import type { Feature } from '../../../lib/port-tables/feature';
import { addresses, group, inbound, judged, outbound, SATISFIED, securityGroups } from '../facts';

describe('only-granted-ports-inbound', () => {
  it.each([
    ['tcp', '22'],
    ['tcp', '443'],
    ['tcp', '1502'],
    ['tcp', '21000-21512'],
    ['udp', '16384-21511'],
    ['udp', '123'],
  ] as const)('is satisfied by %s %s, which a row grants always', (protocol, ports) => {
    expect(judged(onlyGrantedPortsInbound, securityGroups([inbound(ports, { protocol })]))).toEqual(SATISFIED);
  });

  it('is violated in a group whose roles no row grants the port', () => {
    const ssh = securityGroups([inbound('22')], { roles: ['ip-phone', 'client-workstation'] });
    expect(judged(onlyGrantedPortsInbound, ssh)).toMatchObject({ status: 'violated' });
    const web = securityGroups([inbound('443')], { roles: ['ip-phone', 'client-workstation'] });
    expect(judged(onlyGrantedPortsInbound, web)).toEqual(SATISFIED);
  });

  it('is satisfied by a range that two rows grant together', () => {
    expect(judged(onlyGrantedPortsInbound, securityGroups([inbound('1500-1503')]))).toEqual(SATISFIED);
  });

  it('grants ESP only while ipsec is on', () => {
    const rule = inbound('0-65535', { protocol: 'esp' });
    expect(judged(onlyGrantedPortsInbound, securityGroups([rule], { features: ['ipsec'] }))).toEqual(SATISFIED);
    expect(judged(onlyGrantedPortsInbound, securityGroups([rule])).violations).toEqual([
      { at: 'lab/0-65535', message: 'opens esp to 192.168.1.0/24, which no row grants here' },
    ]);
  });

  it.each<[string, 'tcp' | 'udp', Feature]>([
    ['5000', 'tcp', 'port-status-monitoring'],
    ['143', 'tcp', 'imap'],
    ['25', 'tcp', 'smtp'],
    ['25', 'tcp', 'vpim'],
    ['20532', 'tcp', 'database-proxy'],
    ['161', 'udp', 'snmp'],
    ['500', 'udp', 'ipsec'],
    ['7080', 'tcp', 'single-inbox-exchange-2007-2010'],
    ['7443', 'tcp', 'comet-notifications'],
    ['9291', 'udp', 'single-inbox-exchange-2003'],
  ])('opens %s/%s only while %s is on', (ports, protocol, feature) => {
    const rule = inbound(ports, { protocol });
    expect(judged(onlyGrantedPortsInbound, securityGroups([rule], { features: [feature] }))).toEqual(SATISFIED);
    expect(judged(onlyGrantedPortsInbound, securityGroups([rule], { features: ['dns', 'dual-stack'] }))).toEqual({
      status: 'violated',
      violations: [
        { at: `lab/${ports}`, message: `opens ${protocol} ${ports} to 192.168.1.0/24, which no row grants here` },
      ],
      unknown: [],
    });
  });

  it('grants of the SIP range the ports that the administrator chose', () => {
    const features: Feature[] = ['sip'];
    const judge = (ports: string) =>
      judged(
        onlyGrantedPortsInbound,
        securityGroups([inbound(ports)], { features, chosenPorts: { sip: [PortRange.of(5060, 5061)] } }),
      );
    expect(judge('5060-5061')).toEqual(SATISFIED);
    expect(judge('5060-5062').violations).toEqual([
      { at: 'lab/5060-5062', message: 'opens tcp 5062 to 192.168.1.0/24, which no row grants here' },
    ]);
    expect(judge('5059').status).toBe('violated');
    const chosenNone = securityGroups([inbound('5060')], { features });
    expect(judged(onlyGrantedPortsInbound, chosenNone).status).toBe('violated');
  });

  it.each([
    ['a port of no row', inbound('3389'), 'tcp 3389'],
    ['port 0', inbound('0'), 'tcp 0'],
    ['the highest port', inbound('65535'), 'tcp 65535'],
    ['the port before a range', inbound('20999-21000'), 'tcp 20999'],
    ['the port after a range', inbound('21512-21513'), 'tcp 21513'],
    ['a granted port over the other protocol', inbound('443', { protocol: 'udp' }), 'udp 443'],
    ['a port of a row that is for localhost', inbound('20055'), 'tcp 20055'],
    ['the ephemeral ports', inbound('32768-61000'), 'tcp 32768-61000'],
    ['ICMP', inbound('0-65535', { protocol: 'other' }), 'a protocol other than TCP, UDP and ESP'],
    ['a group of the cluster itself', inbound('3389', { peer: group('cluster') }), 'tcp 3389'],
  ])('is violated by %s', (_name, rule, ports) => {
    expect(judged(onlyGrantedPortsInbound, securityGroups([rule])).violations).toEqual([
      { at: rule.path, message: `opens ${ports} to ${printPeer(rule.peer)}, which no row grants here` },
    ]);
  });

  it('says to whom, so that a rule that is known does not widen unseen', () => {
    const messages = ['192.168.1.5/32', '192.0.0.0/8'].map((cidr) => {
      const fact = securityGroups([inbound('3389', { peer: addresses(cidr) })]);
      return judged(onlyGrantedPortsInbound, fact).violations.map(({ message }) => message);
    });
    expect(messages).toEqual([
      ['opens tcp 3389 to 192.168.1.5/32, which no row grants here'],
      ['opens tcp 3389 to 192.0.0.0/8, which no row grants here'],
    ]);
  });

  it('is violated whoever the peer turns out to be', () => {
    const fact = securityGroups([inbound('3389', { peer: new Unknown('the addresses ${var.lan}') })]);
    expect(judged(onlyGrantedPortsInbound, fact).violations).toEqual([
      { at: 'lab/3389', message: 'opens tcp 3389 to the addresses ${var.lan}, which no row grants here' },
    ]);
  });

  it('is violated by all protocols, with the ports of both that no row grants', () => {
    const rule = inbound('0-65535', { protocol: 'all' });
    const [violation] = judged(onlyGrantedPortsInbound, securityGroups([rule])).violations;
    expect(violation?.message).toContain('opens tcp 0-21, tcp 23-79,');
    expect(violation?.message).toContain('udp 0-122, udp 124-');
  });

  it('leaves outbound rules alone', () => {
    expect(judged(onlyGrantedPortsInbound, securityGroups([outbound('3389')]))).toEqual(SATISFIED);
  });

  it.each([
    ['protocol', { protocol: new Unknown('the protocol') }],
    ['ports', { ports: new Unknown('the ports') }],
  ])('is not evaluated where the %s is not known', (what, other) => {
    expect(judged(onlyGrantedPortsInbound, securityGroups([inbound('443', other)]))).toEqual({
      status: 'not evaluated',
      violations: [],
      unknown: [`lab/443: the ${what}`],
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { ipv6OnlyWhereGranted } from '../../../lib/guides/connection-security/ipv6-only-where-granted';
import { type PeerFact, Unknown } from '../../../lib/guides/lab-model';
import {
  addresses,
  group,
  inbound,
  judged,
  notEvaluated,
  outbound,
  prefixList,
  SATISFIED,
  securityGroups,
  violated,
} from '../facts';

const peer = addresses('2001:db8::/64');
const dual = { features: ['dual-stack'] } as const;

describe('ipv6-only-where-granted', () => {
  it.each([
    ['inbound web', inbound('443', { peer })],
    ['inbound web, another port', inbound('8080', { peer })],
    ['outbound web', outbound('8443', { peer })],
  ])('is satisfied by %s in Dual mode', (_name, rule) => {
    expect(judged(ipv6OnlyWhereGranted, securityGroups([rule], dual))).toEqual(SATISFIED);
  });

  it('is violated by the same ports where Dual mode is off', () => {
    const rules = [inbound('443', { peer }), outbound('80', { peer })];
    expect(judged(ipv6OnlyWhereGranted, securityGroups(rules))).toEqual({
      status: 'violated',
      violations: [
        { at: 'lab/443', message: 'opens tcp 443 to 2001:db8::/64 although Dual mode is off' },
        { at: 'lab/80', message: 'opens tcp 80 to 2001:db8::/64 although Dual mode is off' },
      ],
      unknown: [],
    });
  });

  it.each([
    ['an inbound port without IPv6', inbound('22', { peer }), 'tcp 22'],
    ['an outbound port without IPv6', outbound('25', { peer }), 'tcp 25'],
    ['the port beside', inbound('80-81', { peer }), 'tcp 81'],
    ['the same port over UDP', inbound('443', { peer, protocol: 'udp' }), 'udp 443'],
    ['ICMPv6', inbound('0-65535', { peer, protocol: 'other' }), 'a protocol other than TCP, UDP and ESP'],
  ])('is violated by %s in Dual mode', (_name, rule, ports) => {
    expect(judged(ipv6OnlyWhereGranted, securityGroups([rule], dual)).violations).toEqual([
      { at: rule.path, message: `opens ${ports} to 2001:db8::/64` },
    ]);
  });

  it('names the prefix list that has IPv6 addresses, and leaves open one of which nobody knows', () => {
    const other: PeerFact = { kind: 'prefix-list', id: 'pl-12345678', family: 6 };
    expect(judged(ipv6OnlyWhereGranted, securityGroups([inbound('22', { peer: other })], dual))).toEqual(
      violated('lab/22', 'opens tcp 22 to the prefix list pl-12345678 of IPv6 addresses'),
    );
    expect(judged(ipv6OnlyWhereGranted, securityGroups([outbound('25', { peer: other })]))).toEqual(
      violated('lab/25', 'opens tcp 25 to the prefix list pl-12345678 of IPv6 addresses although Dual mode is off'),
    );
    expect(judged(ipv6OnlyWhereGranted, securityGroups([inbound('22', { peer: prefixList })]))).toEqual(
      notEvaluated('lab/22: the address family of the prefix list pl-12345678'),
    );
  });

  it('is violated by all protocols', () => {
    const rule = inbound('0-65535', { peer, protocol: 'all' });
    expect(judged(ipv6OnlyWhereGranted, securityGroups([rule], dual)).status).toBe('violated');
  });

  it('is satisfied by IPv4 and by security groups', () => {
    const rules = [inbound('22'), outbound('25'), inbound('22', { peer: group('cluster') })];
    expect(judged(ipv6OnlyWhereGranted, securityGroups(rules))).toEqual(SATISFIED);
  });

  it.each([
    ['peer', { peer: new Unknown('the peer') }],
    ['protocol', { peer, protocol: new Unknown('the protocol') }],
    ['ports', { peer, ports: new Unknown('the ports') }],
  ])('is not evaluated where the %s is not known, in either direction', (what, other) => {
    expect(judged(ipv6OnlyWhereGranted, securityGroups([inbound('443', other), outbound('25', other)]))).toEqual({
      status: 'not evaluated',
      violations: [],
      unknown: [`lab/443: the ${what}`, `lab/25: the ${what}`],
    });
  });
});

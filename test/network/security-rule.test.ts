import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Member } from '../../lib/network/member';
import { describeRule, identityOf, type RuleReason, rulesFor } from '../../lib/network/security-rule';
import type { Flow } from '../../lib/port-tables/flow';
import { PortRange } from '../../lib/port-tables/port-range';
import { activeDirectory } from '../../lib/port-tables/active-directory';
import { connectionInbound } from '../../lib/port-tables/connection-inbound';
import { everyRole } from '../port-tables/guide-row';

const flow: Flow = {
  table: 'connection-inbound',
  row: 'cuc-in-web',
  page: '1-5',
  source: 'client-workstation',
  destination: 'connection-server',
  protocol: 'tcp',
  ports: PortRange.of(80),
  ipv6: false,
};

describe('rulesFor', () => {
  const ports = (member: Member) =>
    rulesFor([flow, { ...flow, ports: PortRange.of(443), ipv6: true }], 'ingress', 'client-workstation', member).map(
      (rule) => rule.ports.toString(),
    );

  it('gives an IPv6 block only what is granted over IPv6, and everybody else everything', () => {
    expect(ports(Member.cidr('2001:db8::/48'))).toEqual(['443']);
    expect(ports(Member.cidr('10.0.0.0/8'))).toEqual(['80', '443']);
    expect(ports(Member.securityGroup('sg-01234567'))).toEqual(['80', '443']);
    expect(ports(Member.prefixList('pl-01234567', { maxEntries: 1 }))).toEqual(['80', '443']);
  });

  it.each([
    ['10.0.0.0/8', 'ingress_tcp_80_10-0-0-0_8'],
    ['192.168.1.1/32', 'ingress_tcp_80_192-168-1-1_32'],
  ])('calls a rule by direction, row, protocol, ports and member: %s', (cidr, key) => {
    expect(rulesFor([flow], 'ingress', 'client-workstation', Member.cidr(cidr)).map((rule) => rule.key)).toEqual([key]);
  });

  it('calls a rule for a protocol without ports by no ports', () => {
    const esp = { ...flow, protocol: 'esp', ports: PortRange.ALL } as const;
    expect(rulesFor([esp], 'egress', 'cluster-peer', Member.cidr('10.0.0.0/8')).map((rule) => rule.key)).toEqual([
      'egress_esp_10-0-0-0_8',
    ]);
  });

  it('tells rules apart by what AWS is told, not by names', () => {
    const identity = (member: Member, direction: 'ingress' | 'egress' = 'ingress', change: Partial<Flow> = {}) =>
      rulesFor([{ ...flow, ...change }], direction, 'client-workstation', member)
        .map(identityOf)
        .join();
    const member = Member.cidr('10.0.0.0/8');
    const same = identity(member);
    expect(identity(Member.cidr('10.0.0.0/8', { name: 'everybody' }))).toBe(same);
    expect(identity(member, 'ingress', { row: 'cuc-in-imap' })).toBe(same);
    const others = [
      identity(member, 'egress'),
      identity(member, 'ingress', { protocol: 'udp' }),
      identity(member, 'ingress', { ports: PortRange.of(80, 81) }),
      identity(Member.cidr('10.0.0.0/9')),
      identity(Member.securityGroup('sg-01234567')),
      identity(Member.prefixList('pl-01234567', { maxEntries: 1 })),
    ];
    expect(new Set([same, ...others]).size).toBe(7);
  });
});

describe('describeRule', () => {
  it('answers why a port is open: rows, roles, table and page', () => {
    expect(describeRule([{ flow, role: 'client-workstation' }], [connectionInbound])).toBe(
      'cuc-in-web: client-workstation (Table 1-1, page 1-5)',
    );
  });

  it('names a document that has no pages by itself, without the word page', () => {
    const ofDocument: Flow = { ...flow, table: 'active-directory', row: 'ad-ldap', page: 'Microsoft KB 179442' };
    expect(describeRule([{ flow: ofDocument, role: 'domain-member' }], [activeDirectory])).toBe(
      'ad-ldap: domain-member (Windows and Active Directory ports, Microsoft KB 179442)',
    );
  });

  it('names each row, role and page once, in the order of the table', () => {
    const reasons: RuleReason[] = [
      { flow, role: 'client-workstation' },
      { flow, role: 'admin-workstation' },
      { flow: { ...flow, row: 'cuc-in-imap', page: '1-2' }, role: 'client-workstation' },
    ];
    expect(describeRule(reasons, [connectionInbound])).toBe(
      'cuc-in-imap, cuc-in-web: client-workstation, admin-workstation (Table 1-1, page 1-2; Table 1-1, page 1-5)',
    );
  });

  it('is at most 255 of the characters that AWS permits, and starts with the row', () => {
    const permitted = /^[a-zA-Z0-9 ._:/()#,@[\]+=&;{}!$*-]{1,255}$/;
    const reason = fc
      .record({
        row: fc.constantFrom(...connectionInbound.rows.map(({ id }) => id)),
        page: fc.string({ unit: 'binary', maxLength: 20 }),
        role: fc.constantFrom(...everyRole),
      })
      .map(({ role, ...change }): RuleReason => ({ flow: { ...flow, ...change }, role }));
    fc.assert(
      fc.property(
        fc.array(reason, { minLength: 1, maxLength: 12 }),
        fc.string({ unit: 'binary' }),
        (reasons, title) => {
          const text = describeRule(reasons, [{ ...connectionInbound, title }]);
          expect(text).toMatch(permitted);
          const first = connectionInbound.rows.find(({ id }) => reasons.some((reason) => reason.flow.row === id));
          expect(text.startsWith(first?.id ?? 'no row')).toBe(true);
        },
      ),
    );
  });
});

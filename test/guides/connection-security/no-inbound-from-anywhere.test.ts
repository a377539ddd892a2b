import { describe, expect, it } from '@jest/globals';
import { noInboundFromAnywhere } from '../../../lib/guides/connection-security/no-inbound-from-anywhere';
import { Unknown } from '../../../lib/guides/lab-model';
import { addresses, group, inbound, judged, outbound, prefixList, SATISFIED, securityGroups } from '../facts';

const from = (...blocks: string[]) =>
  securityGroups(blocks.map((block) => inbound('443', { path: block, peer: addresses(block) })));

describe('no-inbound-from-anywhere', () => {
  it.each([
    ['0.0.0.0/0', 'lets in 0.0.0.0/0'],
    ['::/0', 'lets in ::/0'],
    ['0::0/0', 'lets in ::/0'],
    ['0:0:0:0:0:0:0:0/0', 'lets in ::/0'],
  ])('is violated by %s', (block, message) => {
    expect(judged(noInboundFromAnywhere, from(block))).toEqual({
      status: 'violated',
      violations: [{ at: block, message }],
      unknown: [],
    });
  });

  it.each([[['0.0.0.0/1', '128.0.0.0/1']], [['192.0.0.0/2', '0.0.0.0/1', '128.0.0.0/2']], [['2000::/4', '3000::/4']]])(
    'is violated by pieces that make up everything: %j',
    (blocks) => {
      expect(judged(noInboundFromAnywhere, from(...blocks)).violations).toEqual(
        blocks.map((at) => ({ at, message: `lets in ${at}, which with other blocks is every address` })),
      );
    },
  );

  it('finds the pieces in different groups', () => {
    const half = (block: string) => [inbound('443', { path: block, peer: addresses(block) })];
    const first = securityGroups(half('0.0.0.0/1'), { audience: 'clients' });
    const second = securityGroups(half('128.0.0.0/1'), { audience: 'telephony' });
    const fact = { ...first, groups: [...first.groups, ...second.groups] };
    expect(judged(noInboundFromAnywhere, fact).violations.map(({ at }) => at)).toEqual(['0.0.0.0/1', '128.0.0.0/1']);
  });

  it('does not blame the blocks that lie in wider ones', () => {
    const at = (...blocks: string[]) => judged(noInboundFromAnywhere, from(...blocks)).violations.map((one) => one.at);
    expect(at('192.168.1.0/24', '0.0.0.0/0', '10.0.0.0/8')).toEqual(['0.0.0.0/0']);
    expect(at('192.168.1.0/24', '0.0.0.0/1', '128.0.0.0/1')).toEqual(['0.0.0.0/1', '128.0.0.0/1']);
    expect(at('0.0.0.0/0', '2001:db8::/64')).toEqual(['0.0.0.0/0']);
  });

  it.each([[['0.0.0.0/1', '128.0.0.0/2', '192.0.0.0/3']], [['2000::/3']], [['2000::/4', '3000::/4']]])(
    'is violated by %j, which is every address that a machine can have',
    (blocks) => {
      const { violations } = judged(noInboundFromAnywhere, from(...blocks));
      expect(violations.map(({ at }) => at)).toEqual(blocks);
    },
  );

  it('blames everybody who lets in everything', () => {
    const rules = [1, 2].map((n) => inbound('443', { path: `lab/${n}`, peer: addresses('0.0.0.0/0') }));
    expect(judged(noInboundFromAnywhere, securityGroups(rules)).violations).toHaveLength(2);
  });

  it.each([
    [['0.0.0.0/1']],
    [['0.0.0.0/1', '128.0.0.0/2', '192.0.0.0/4']],
    [['2000::/4']],
    [['0.0.0.0/1', '8000::/1']],
    [['10.0.0.0/8', '2001:db8::/32']],
    [[]],
  ])('is satisfied by %j', (blocks) => {
    expect(judged(noInboundFromAnywhere, from(...blocks))).toEqual(SATISFIED);
  });

  it('is satisfied by security groups, and by everything outbound', () => {
    const rules = [inbound('443', { peer: group('cluster') }), outbound('443', { peer: addresses('0.0.0.0/0') })];
    expect(judged(noInboundFromAnywhere, securityGroups(rules))).toEqual(SATISFIED);
  });

  it('is violated whatever the protocol and the ports are', () => {
    const peer = addresses('0.0.0.0/0');
    const unknown = new Unknown('something');
    for (const other of [{ protocol: 'all' }, { protocol: 'other' }, { protocol: unknown, ports: unknown }] as const)
      expect(judged(noInboundFromAnywhere, securityGroups([inbound('1', { ...other, peer })])).status).toBe('violated');
  });

  it('is not evaluated where the peer is not known, or the entries of a prefix list', () => {
    const rules = [
      inbound('443', { path: 'lab/token', peer: new Unknown('the addresses') }),
      inbound('443', { path: 'lab/list', peer: prefixList }),
    ];
    expect(judged(noInboundFromAnywhere, securityGroups(rules))).toEqual({
      status: 'not evaluated',
      violations: [],
      unknown: ['lab/token: the addresses', 'lab/list: the entries of the prefix list pl-12345678'],
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { type Known, type PeerFact, Unknown } from '../../lib/guides/lab-model';
import { printPeer } from '../../lib/guides/print-peer';
import { addresses, group, prefixList } from './facts';

describe('a peer as text', () => {
  it.each<[Known<PeerFact>, string]>([
    [addresses('192.168.1.5/32'), '192.168.1.5/32'],
    [addresses('2001:db8::/64'), '2001:db8::/64'],
    [group('router'), 'the security group router'],
    [prefixList, 'the prefix list pl-12345678'],
    [new Unknown('the addresses ${var.lan}'), 'the addresses ${var.lan}'],
  ])('%j is %s', (peer, text) => {
    expect(printPeer(peer)).toBe(text);
  });
});

import { describe, expect, it } from '@jest/globals';
import { Unknown } from '../../../lib/guides/lab-model';
import { vpnDetectsDeadPeers } from '../../../lib/guides/securing-unified-cce/vpn-detects-dead-peers';
import { judged, notEvaluated, SATISFIED } from '../facts';
import { vpn } from '../vpn-facts';

const notRecommended = (...messages: readonly string[]) => ({
  status: 'not recommended',
  violations: messages.map((message) => ({ at: 'lab/vpn', message })),
  unknown: [],
});

describe('vpn-detects-dead-peers', () => {
  it('is satisfied by a tunnel that is made again, and by one that is forgotten', () => {
    expect(judged(vpnDetectsDeadPeers, vpn())).toEqual(SATISFIED);
    expect(judged(vpnDetectsDeadPeers, vpn({ deadPeerActions: ['clear', 'restart'] }))).toEqual(SATISFIED);
  });

  it('is satisfied by what AWS does unless it is told otherwise', () => {
    expect(judged(vpnDetectsDeadPeers, vpn({ deadPeerActions: [undefined, undefined] }))).toEqual(SATISFIED);
  });

  it.each([
    [['none', 'restart'] as const, ['does nothing about a dead peer of tunnel 1']],
    [['clear', 'none'] as const, ['does nothing about a dead peer of tunnel 2']],
    [
      ['none', 'none'] as const,
      ['does nothing about a dead peer of tunnel 1', 'does nothing about a dead peer of tunnel 2'],
    ],
  ])('is advice that an end that does nothing goes against: %j', (deadPeerActions, messages) => {
    expect(judged(vpnDetectsDeadPeers, vpn({ deadPeerActions }))).toEqual(notRecommended(...messages));
  });

  it('is not evaluated where only apply can tell', () => {
    const unknown = new Unknown('what is done about a dead peer');
    expect(judged(vpnDetectsDeadPeers, vpn({ deadPeerActions: ['restart', unknown] }))).toEqual(
      notEvaluated('lab/vpn: tunnel 2, what is done about a dead peer'),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strongSwanLiveness } from '../../lib/vpn/strong-swan-liveness';
import { vpnTunnel } from '../../lib/vpn/vpn-tunnel';

/** Seconds from the last sign of life until strongSwan gives up, at worst: by the formula of its documentation. */
function worst(delay: number, { tries, timeout, base }: { tries: number; timeout: number; base: number }): number {
  let all = delay;
  for (let attempt = 0; attempt <= tries; attempt += 1) all += timeout * base ** attempt;
  return all;
}

describe('how strongSwan finds a dead peer', () => {
  it('asks after ten silent seconds of thirty, and repeats the question for the rest', () => {
    expect(strongSwanLiveness([vpnTunnel(1, {}), vpnTunnel(2, {})])).toEqual({
      retransmission: { tries: 3, timeout: 1.68, base: 1.8 },
      delays: [10, 10],
    });
  });

  it('never takes longer than is declared, nor less than most of it', () => {
    const seconds = fc.integer({ min: 30, max: 3600 });
    fc.assert(
      fc.property(seconds, seconds, (one, two) => {
        const { retransmission, delays } = strongSwanLiveness([
          vpnTunnel(1, { dpdTimeoutSeconds: one }),
          vpnTunnel(2, { dpdTimeoutSeconds: two }),
        ]);
        if (!retransmission) throw new Error('Both are watched.');
        for (const [delay, declared] of [
          [delays[0], one],
          [delays[1], two],
        ] as const) {
          expect(delay).toBeGreaterThanOrEqual(10);
          expect(worst(delay, retransmission)).toBeLessThanOrEqual(declared);
          expect(worst(delay, retransmission)).toBeGreaterThan(declared - 2);
        }
        expect(retransmission.timeout).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('asks nothing where a dead peer is left as it is', () => {
    const { retransmission, delays } = strongSwanLiveness([
      vpnTunnel(1, { dpdTimeoutAction: 'none', dpdTimeoutSeconds: 30 }),
      vpnTunnel(2, { dpdTimeoutSeconds: 60 }),
    ]);
    expect(delays).toEqual([0, 20]);
    expect(retransmission?.timeout).toBe(3.36);
    expect(
      strongSwanLiveness([vpnTunnel(1, { dpdTimeoutAction: 'none' }), vpnTunnel(2, { dpdTimeoutAction: 'none' })]),
    ).toEqual({
      retransmission: undefined,
      delays: [0, 0],
    });
  });
});

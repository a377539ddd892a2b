import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IOS_XE_LONGEST_SILENCE_SECONDS, iosXeLiveness } from '../../lib/vpn/ios-xe-liveness';

describe('how a router finds out that its peer is dead', () => {
  it.each([
    [20, 10, 2],
    [30, 10, 4],
    [31, 11, 4],
    [34, 14, 4],
    [35, 10, 5],
    [310, 10, 60],
    [311, 11, 60],
    [3_900, 3_600, 60],
  ])('in %d seconds: asked after %d, and again every %d', (timeout, intervalSeconds, retrySeconds) => {
    expect(iosXeLiveness(timeout)).toEqual({ intervalSeconds, retrySeconds });
  });

  it('takes just as long as was declared, in numbers that IOS-XE takes', () => {
    expect(IOS_XE_LONGEST_SILENCE_SECONDS).toBe(3_900);
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 3_900 }), (timeout) => {
        const { intervalSeconds, retrySeconds } = iosXeLiveness(timeout);
        expect(intervalSeconds + 5 * retrySeconds).toBe(timeout);
        expect([intervalSeconds >= 10, intervalSeconds <= 3_600]).toEqual([true, true]);
        expect([retrySeconds >= 2, retrySeconds <= 60]).toEqual([true, true]);
      }),
    );
  });
});

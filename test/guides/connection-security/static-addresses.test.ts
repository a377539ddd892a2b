import { describe, expect, it } from '@jest/globals';
import { staticAddresses } from '../../../lib/guides/connection-security/static-addresses';
import { Unknown } from '../../../lib/guides/lab-model';
import { cluster, judged, SATISFIED, server } from '../facts';

describe('static-addresses', () => {
  it('is satisfied when every server has an address', () => {
    expect(judged(staticAddresses, cluster([server('publisher'), server('subscriber')]))).toEqual(SATISFIED);
  });

  it('is violated at each server that takes one over DHCP', () => {
    const dhcp = { privateAddress: undefined };
    expect(judged(staticAddresses, cluster([server('publisher'), server('subscriber', dhcp)]))).toEqual({
      status: 'violated',
      violations: [{ at: 'lab/voicemail/subscriber', message: 'takes whatever address it is given' }],
      unknown: [],
    });
    expect(
      judged(staticAddresses, cluster([server('publisher', dhcp), server('subscriber', dhcp)])).violations,
    ).toHaveLength(2);
    expect(judged(staticAddresses, cluster([server('publisher', dhcp)], true)).status).toBe('violated');
  });

  it('is not evaluated where the address is a token, and says so beside a violation', () => {
    const token = server('publisher', { privateAddress: new Unknown('the address') });
    expect(judged(staticAddresses, cluster([token]))).toEqual({
      status: 'not evaluated',
      violations: [],
      unknown: ['lab/voicemail/publisher: the address'],
    });
    expect(
      judged(staticAddresses, cluster([token, server('subscriber', { privateAddress: undefined })])),
    ).toMatchObject({
      status: 'violated',
      unknown: ['lab/voicemail/publisher: the address'],
    });
  });
});

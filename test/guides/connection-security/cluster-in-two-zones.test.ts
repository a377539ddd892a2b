import { describe, expect, it } from '@jest/globals';
import { clusterInTwoZones } from '../../../lib/guides/connection-security/cluster-in-two-zones';
import { Unknown } from '../../../lib/guides/lab-model';
import { cluster, judged, SATISFIED, server } from '../facts';

describe('cluster-in-two-zones', () => {
  it('is satisfied by two servers in two zones', () => {
    expect(judged(clusterInTwoZones, cluster([server('publisher'), server('subscriber')]))).toEqual(SATISFIED);
  });

  it('is violated by two servers in one zone', () => {
    const servers = [server('publisher'), server('subscriber', { availabilityZone: 'a' })];
    expect(judged(clusterInTwoZones, cluster(servers))).toEqual({
      status: 'violated',
      violations: [{ at: 'lab/voicemail', message: 'has both servers in a' }],
      unknown: [],
    });
  });

  it('is violated by a cluster that lacks a server', () => {
    expect(judged(clusterInTwoZones, cluster([server('publisher')])).violations).toEqual([
      { at: 'lab/voicemail', message: 'has no subscriber' },
    ]);
    expect(judged(clusterInTwoZones, cluster([server('subscriber')])).violations).toEqual([
      { at: 'lab/voicemail', message: 'has no publisher' },
    ]);
    expect(judged(clusterInTwoZones, cluster([])).violations).toHaveLength(2);
  });

  it('is violated by a cluster that lacks a server even where the zone of the other is not known', () => {
    const servers = [server('publisher', { availabilityZone: new Unknown('the availability zone') })];
    expect(judged(clusterInTwoZones, cluster(servers)).status).toBe('violated');
  });

  it('is not applicable to a single server', () => {
    expect(judged(clusterInTwoZones, cluster([server('publisher')], true))).toEqual({
      status: 'not applicable',
      violations: [],
      unknown: ['A single server is not a cluster.'],
    });
  });

  it('is not evaluated where a zone is a token, and two equal unknowns are no violation', () => {
    const availabilityZone = new Unknown('the availability zone');
    const servers = [server('publisher', { availabilityZone }), server('subscriber', { availabilityZone })];
    expect(judged(clusterInTwoZones, cluster(servers))).toEqual({
      status: 'not evaluated',
      violations: [],
      unknown: ['the availability zone', 'the availability zone'],
    });
  });
});

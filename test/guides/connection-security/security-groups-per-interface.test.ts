import { describe, expect, it } from '@jest/globals';
import { securityGroupsPerInterface } from '../../../lib/guides/connection-security/security-groups-per-interface';
import { Unknown } from '../../../lib/guides/lab-model';
import { cluster, judged, SATISFIED, server } from '../facts';

describe('security-groups-per-interface', () => {
  it('is satisfied up to the five groups that AWS allows', () => {
    const five = { securityGroups: 5 };
    const servers = [server('publisher', five), server('subscriber', five)];
    expect(judged(securityGroupsPerInterface, cluster(servers))).toEqual(SATISFIED);
  });

  it('is violated at each server with a sixth', () => {
    const servers = [server('publisher'), server('subscriber', { securityGroups: 6 })];
    expect(judged(securityGroupsPerInterface, cluster(servers))).toEqual({
      status: 'violated',
      violations: [{ at: 'lab/voicemail/subscriber', message: "has 6 security groups, and AWS's default quota is 5" }],
      unknown: [],
    });
  });

  it('is not evaluated where the list of groups is a token', () => {
    const servers = [server('publisher', { securityGroups: new Unknown('the list of security groups') })];
    expect(judged(securityGroupsPerInterface, cluster(servers))).toEqual({
      status: 'not evaluated',
      violations: [],
      unknown: ['lab/voicemail/publisher: the list of security groups'],
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { type RuleFact, Unknown } from '../../lib/guides/lab-model';
import { quotaUse } from '../../lib/guides/rule-quota';
import { inbound, outbound } from './facts';

const groupWith = (...rules: RuleFact[]) => ({ key: 'key', path: 'lab/group', audience: 'clients', roles: [], rules });

describe('quotaUse', () => {
  it('sums the weights of one direction, in the fuller family', () => {
    const group = groupWith(
      inbound('1', { weight: { ipv4: 1, ipv6: 0 } }),
      inbound('2', { weight: { ipv4: 0, ipv6: 1 } }),
      inbound('3', { weight: { ipv4: 1, ipv6: 5 } }),
      outbound('4', { weight: { ipv4: 9, ipv6: 2 } }),
    );
    expect(quotaUse(group, 'ingress')).toEqual({ weight: 6, unknown: [] });
    expect(quotaUse(group, 'egress')).toEqual({ weight: 9, unknown: [] });
  });

  it('says what cannot be weighed', () => {
    const group = groupWith(inbound('1'), inbound('2', { weight: new Unknown('how many') }));
    expect(quotaUse(group, 'ingress')).toEqual({ weight: 1, unknown: ['how many'] });
  });
});

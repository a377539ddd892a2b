import { describe, expect, it } from '@jest/globals';
import { securityGroupRuleQuota } from '../../../lib/guides/connection-security/security-group-rule-quota';
import { type RuleFact, Unknown } from '../../../lib/guides/lab-model';
import { inbound, judged, outbound, SATISFIED, securityGroups } from '../facts';

const many = (count: number, rule: RuleFact) => Array.from({ length: count }, () => rule);
const ipv4 = { ipv4: 1, ipv6: 0 };
const ipv6 = { ipv4: 0, ipv6: 1 };

describe('security-group-rule-quota', () => {
  it('is satisfied by sixty rules in each direction and family', () => {
    const rules = [ipv4, ipv6].flatMap((weight) => [
      ...many(60, inbound('22', { weight })),
      ...many(60, outbound('22', { weight })),
    ]);
    expect(judged(securityGroupRuleQuota, securityGroups(rules))).toEqual(SATISFIED);
  });

  it.each([
    ['ingress', many(61, inbound('22', { weight: ipv4 }))],
    ['ingress', many(61, inbound('22', { weight: ipv6 }))],
    ['egress', many(61, outbound('22', { weight: ipv4 }))],
  ])('is violated by sixty-one %s rules', (direction, rules) => {
    expect(judged(securityGroupRuleQuota, securityGroups(rules))).toEqual({
      status: 'violated',
      violations: [
        { at: 'lab/voicemail/operations', message: `${direction} rules weigh 61, and AWS's default quota is 60` },
      ],
      unknown: [],
    });
  });

  it('weighs a prefix list as many rules, and a security group in both families', () => {
    const list = inbound('22', { weight: { ipv4: 60, ipv6: 60 } });
    expect(judged(securityGroupRuleQuota, securityGroups([list]))).toEqual(SATISFIED);
    const group = inbound('22', { weight: { ipv4: 1, ipv6: 1 } });
    expect(judged(securityGroupRuleQuota, securityGroups([list, group])).violations).toMatchObject([
      { message: expect.stringContaining('weigh 61') },
    ]);
  });

  it('counts each group by itself', () => {
    const first = securityGroups(many(40, inbound('22')), { audience: 'clients' });
    const second = securityGroups(many(40, inbound('22')), { audience: 'telephony' });
    const groups = [...first.groups, ...second.groups];
    expect(judged(securityGroupRuleQuota, { ...first, groups })).toEqual(SATISFIED);
  });

  it('is not evaluated where a weight is not known, and violated where the others are too many already', () => {
    const repeated = inbound('22', { weight: new Unknown('how many') });
    const unknown = ['lab/voicemail/operations: how many'];
    expect(judged(securityGroupRuleQuota, securityGroups([repeated]))).toEqual({
      status: 'not evaluated',
      violations: [],
      unknown,
    });
    expect(judged(securityGroupRuleQuota, securityGroups([...many(61, inbound('22')), repeated]))).toMatchObject({
      status: 'violated',
      unknown,
    });
  });
});

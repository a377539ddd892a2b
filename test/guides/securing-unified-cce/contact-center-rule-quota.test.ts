import { describe, expect, it } from '@jest/globals';
import { type RuleFact, Unknown } from '../../../lib/guides/lab-model';
import { contactCenterRuleQuota } from '../../../lib/guides/securing-unified-cce/contact-center-rule-quota';
import { inbound, judged, notEvaluated, outbound, SATISFIED, violated } from '../facts';
import { privateInterface, serverGroup, serverInGroups, serverWith, visibleInterface } from '../server-facts';

const many = (count: number, rule: RuleFact) => Array.from({ length: count }, () => rule);
const OVER = "rules weigh 61, and AWS's default quota is 60";

describe('contact-center-rule-quota', () => {
  it('is satisfied by sixty rules in each direction of each group', () => {
    const rules = [...many(60, inbound('22')), ...many(60, outbound('22'))];
    const fact = serverWith(
      visibleInterface({ groups: [serverGroup(rules), serverGroup(rules, {}, 'clients')] }),
      privateInterface({ groups: [serverGroup(rules, {}, 'private')] }),
    );
    expect(judged(contactCenterRuleQuota, fact)).toEqual(SATISFIED);
  });

  it.each([
    ['ingress', inbound('22')],
    ['egress', outbound('22')],
  ])('is violated by sixty-one %s rules', (direction, rule) => {
    expect(judged(contactCenterRuleQuota, serverInGroups(serverGroup(many(61, rule))))).toEqual(
      violated('lab/logger/system', `${direction} ${OVER}`),
    );
  });

  it('is violated by a group of the private interface', () => {
    const groups = [serverGroup(many(61, inbound('22')), {}, 'private')];
    expect(judged(contactCenterRuleQuota, serverWith(visibleInterface(), privateInterface({ groups })))).toEqual(
      violated('lab/logger/private', `ingress ${OVER}`),
    );
  });

  it('is not evaluated where a weight is not known', () => {
    const group = serverGroup([inbound('22', { weight: new Unknown('how many') })]);
    expect(judged(contactCenterRuleQuota, serverInGroups(group))).toEqual(notEvaluated('lab/logger/system: how many'));
  });
});

import { describe, expect, it } from '@jest/globals';
import { guideReport, violationText } from '../../lib/guides/guide-report';
import { quotaUse } from '../../lib/guides/rule-quota';
import { judge } from '../../lib/guides/judge';
import { noInboundFromAnywhere } from '../../lib/guides/connection-security/no-inbound-from-anywhere';
import { domainRatherThanWorkgroup } from '../../lib/guides/securing-unified-cce/domain-rather-than-workgroup';
import { type RuleFact, Unknown } from '../../lib/guides/lab-model';
import { contactCenterServer, WORKGROUP } from './directory-facts';
import { addresses, cluster, inbound, outbound, securityGroups } from './facts';

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

describe('the report', () => {
  const fact = securityGroups([inbound('22', { peer: addresses('0.0.0.0/0') }), outbound('443'), outbound('25')]);
  const model = { facts: [cluster([]), fact], unattributedRules: [inbound('22', { path: 'lab/elsewhere' })] };
  const judgement = judge({ model, rules: [noInboundFromAnywhere], exceptions: [], today: new Date(0) });

  it('has all findings, how full each group is, and rules of unknown groups', () => {
    const empty = { ingressRules: 0, egressRules: 0, quota: 60 };
    expect(JSON.parse(guideReport(model, judgement))).toEqual({
      findings: judgement.findings,
      problems: [],
      warnings: [],
      securityGroups: [
        { path: 'lab/voicemail/cluster', audience: 'cluster', ...empty },
        { path: 'lab/voicemail/telephony', audience: 'telephony', ...empty },
        { path: 'lab/voicemail/clients', audience: 'clients', ...empty },
        { path: 'lab/voicemail/operations', audience: 'operations', ingressRules: 1, egressRules: 2, quota: 60 },
      ],
      unattributedRules: ['lab/elsewhere'],
    });
  });

  it('has what is not recommended, and the warning of it with its page', () => {
    const server = contactCenterServer({ role: 'gateway-peripheral-gateway', membership: WORKGROUP });
    const advice = judge({
      model: { facts: [server], unattributedRules: [] },
      rules: [domainRatherThanWorkgroup],
      exceptions: [],
      today: new Date(0),
    });
    const { guide, page, statement } = domainRatherThanWorkgroup;
    expect(JSON.parse(guideReport({ facts: [server], unattributedRules: [] }, advice))).toEqual({
      findings: [
        {
          ...{ rule: 'domain-rather-than-workgroup', guide, page, statement },
          ...{ construct: 'lab/logger', kind: 'contact-center-server', status: 'not recommended' },
          ...{ violations: [{ at: 'lab/logger', message: 'is in a workgroup' }], accepted: [], unknown: [] },
        },
      ],
      problems: [],
      warnings: [
        {
          code: 'NotRecommended',
          message: `domain-rather-than-workgroup: lab/logger is in a workgroup. ${statement}`,
          source: { guide, page: '8-9' },
        },
      ],
      securityGroups: [],
      unattributedRules: [],
    });
  });

  it('ends with a new line', () => {
    expect(guideReport(model, judgement)).toMatch(/^\{\n {2}"findings".*\}\n$/s);
  });

  it('reads, in an error, as rule, construct, statement, page and what goes against it', () => {
    expect(violationText(judgement.findings)).toBe(
      [
        '  no-inbound-from-anywhere at lab/voicemail',
        '    Nothing inbound is open to every IPv4 or every IPv6 address. (Security Guide for Cisco Unity Connection 9.x, page 1-1)',
        '    - lab/22: lets in 0.0.0.0/0',
      ].join('\n'),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { guideReport, violationText } from '../../lib/guides/guide-report';
import { judge } from '../../lib/guides/judge';
import { noInboundFromAnywhere } from '../../lib/guides/connection-security/no-inbound-from-anywhere';
import { domainRatherThanWorkgroup } from '../../lib/guides/securing-unified-cce/domain-rather-than-workgroup';
import { contactCenterServer, WORKGROUP } from './directory-facts';
import { addresses, cluster, inbound, outbound, securityGroups } from './facts';
import { privateInterface, serverGroup, serverWith, visibleInterface } from './server-facts';

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

  it('has the groups of every interface of a server of a contact centre, and nobody else’s', () => {
    const server = serverWith(
      visibleInterface({
        groups: [serverGroup([inbound('22'), outbound('443')]), serverGroup([], {}, 'clients')],
        accompanyingGroups: [serverGroup([inbound('9100')], {}, 'accompanying')],
      }),
      privateInterface({ groups: [serverGroup([inbound('1'), inbound('2')], {}, 'private')] }),
    );
    const facts = [cluster([]), fact, server];
    expect(JSON.parse(guideReport({ facts, unattributedRules: [] }, judgement))).toMatchObject({
      securityGroups: [
        ...fact.groups.map(({ path }) => ({ path })),
        { path: 'lab/logger/system', audience: 'system', ingressRules: 1, egressRules: 1, quota: 60 },
        { path: 'lab/logger/clients', audience: 'clients', ingressRules: 0, egressRules: 0, quota: 60 },
        { path: 'lab/logger/private', audience: 'private', ingressRules: 2, egressRules: 0, quota: 60 },
      ],
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

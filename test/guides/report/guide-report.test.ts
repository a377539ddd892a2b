import { describe, expect, it } from '@jest/globals';
import { guideReport, type SiteOf } from '../../../lib/guides/report/guide-report';
import type { Finding } from '../../../lib/guides/finding';
import { judge } from '../../../lib/guides/judge';
import { noInboundFromAnywhere } from '../../../lib/guides/connection-security/no-inbound-from-anywhere';
import { domainRatherThanWorkgroup } from '../../../lib/guides/securing-unified-cce/domain-rather-than-workgroup';
import { contactCenterServer, WORKGROUP } from '../directory-facts';
import { addresses, cluster, inbound, outbound, securityGroups } from '../facts';
import { privateInterface, serverGroup, serverWith, visibleInterface } from '../server-facts';

const satisfied: Finding = {
  ...{ rule: 'some-rule', guide: 'A guide', page: '1-1', statement: 'Something holds.' },
  ...{ construct: 'lab/voicemail', kind: 'connection-cluster', status: 'satisfied' },
  ...{ violations: [], accepted: [], known: [], unknown: [] },
};

describe('the report', () => {
  const fact = securityGroups([inbound('22', { peer: addresses('0.0.0.0/0') }), outbound('443'), outbound('25')]);
  const model = { facts: [cluster([]), fact], unattributedRules: [inbound('22', { path: 'lab/elsewhere' })] };
  const judgement = judge({ model, rules: [noInboundFromAnywhere], exceptions: [], today: new Date(0) });

  it('has all findings, how full each group is, and rules of unknown groups', () => {
    const empty = { ingressRules: 0, egressRules: 0, quota: 60 };
    expect(guideReport(model, judgement)).toEqual({
      $schema: 'urn:uc-lab-constructs:guide-report:1',
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
    expect(guideReport({ facts, unattributedRules: [] }, judgement)).toMatchObject({
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
    expect(guideReport({ facts: [server], unattributedRules: [] }, advice)).toEqual({
      $schema: 'urn:uc-lab-constructs:guide-report:1',
      findings: [
        {
          ...{ rule: 'domain-rather-than-workgroup', guide, page, statement },
          ...{ construct: 'lab/logger', kind: 'contact-center-server', status: 'not recommended' },
          ...{ violations: [{ at: 'lab/logger', message: 'is in a workgroup' }], accepted: [], known: [], unknown: [] },
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

  describe('with places of the program', () => {
    const site = (path: string) => ({ file: `${path}.ts`, line: path.length });
    const reported = (other: Partial<Finding>, siteOf: SiteOf = site) => {
      const finding = { ...satisfied, ...other };
      const { findings } = guideReport(model, { findings: [finding], problems: [], warnings: [] }, siteOf);
      return findings[0];
    };
    const wrong = { at: 'lab/x', message: 'is wrong' };
    const acceptedBy = [{ scope: '', reason: 'r', owner: 'o', expires: '2999-01-31' }];

    it.each(['violations', 'known'] as const)('says where the finding and its %s were made', (key) => {
      expect(reported({ [key]: [wrong] })).toEqual({
        ...satisfied,
        [key]: [{ ...wrong, site: site('lab/x') }],
        site: site('lab/voicemail'),
      });
    });

    it('says where what is accepted was made', () => {
      expect(reported({ accepted: [{ ...wrong, acceptedBy }] })).toEqual({
        ...satisfied,
        accepted: [{ ...wrong, acceptedBy, site: site('lab/x') }],
        site: site('lab/voicemail'),
      });
    });

    it('says where what could not be judged was made', () => {
      expect(reported({ status: 'not evaluated', unknown: ['the zone'] })).toMatchObject({
        site: site('lab/voicemail'),
      });
    });

    it('takes the place of the construct that was judged where the one at fault has none', () => {
      const siteOf: SiteOf = (path) => (path === 'lab/voicemail' ? site(path) : undefined);
      expect(reported({ violations: [wrong] }, siteOf)).toMatchObject({
        violations: [{ ...wrong, site: site('lab/voicemail') }],
      });
    });

    it('leaves out a place that nobody knows', () => {
      const finding = reported({ violations: [wrong] }, () => undefined);
      expect(finding).toEqual({ ...satisfied, violations: [wrong] });
      expect(finding).not.toHaveProperty('site');
    });

    it.each<Partial<Finding>>([{}, { status: 'not applicable', unknown: ['A single server.'] }])(
      'asks for no place where there is nothing to see: %j',
      (other) => {
        const asked: string[] = [];
        const siteOf: SiteOf = (path) => {
          asked.push(path);
          return undefined;
        };
        expect([reported(other, siteOf), asked]).toEqual([{ ...satisfied, ...other }, []]);
      },
    );
  });
});

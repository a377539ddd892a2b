import { describe, expect, it } from '@jest/globals';
import { ConnectionCluster } from '../../lib/connection/connection-cluster';
import { refusalOf } from '../problems-of';
import { labStack } from '../synthesized-stack';
import { ContactCenterLab, dataCenter, distributedDataCenter, siteNetwork } from './contact-center-lab';

const features = {
  axl: true,
  phoneSystem: { integration: 'sccp', securityMode: 'encrypted' },
} as const;

describe('voicemail that is integrated with the stand-ins for Unified CM', () => {
  const stack = labStack();
  const network = siteNetwork(stack);
  const center = dataCenter(stack, { servers: { unifiedCm: 2, ipIvr: 1 } }, 'ucce', network);
  const cluster = new ConnectionCluster(stack, 'voicemail', { network, features });
  center.integrateVoicemail(cluster);
  const lab = new ContactCenterLab(stack, center);
  const voicemail = lab.pathsOf('aws_security_group').filter((path) => path.startsWith('voicemail/'));

  /** The rules of some groups that name others: `ingress tcp 2443`. */
  const between = (own: readonly string[], others: readonly string[]) =>
    [
      ...new Set(
        own.flatMap((group) =>
          lab
            .rulesOf(group)
            .filter(({ peer }) => others.includes(peer))
            .map(({ direction, opens }) => `${direction} ${opens}`),
        ),
      ),
    ].sort();
  const groupsOf = (server: string) => lab.groupsBelow().filter((group) => group.startsWith(`ucce/${server}/`));
  const turned = (rules: readonly string[]) =>
    rules.map((rule) => rule.replace(/^\w+/, (word) => (word === 'ingress' ? 'egress' : 'ingress'))).sort();

  it.each(['unified-cm-1', 'unified-cm-2'])('has the same rules at both ends: %s', (server) => {
    const ofCluster = between(voicemail, groupsOf(server));
    expect(ofCluster).toEqual(expect.arrayContaining(['egress tcp 2443', 'egress tcp 8443', 'egress udp 69']));
    expect(between(groupsOf(server), voicemail)).toEqual(turned(ofCluster));
  });

  it('has them in the group by which the cluster knows the stand-in, and names the row', () => {
    const rule = lab
      .allRules()
      .find(({ path }) => path.startsWith('ucce/unified-cm-1/visible/system/ingress_tcp_2443_'));
    expect(rule?.config['description']).toMatch(/^cuc-out-[a-z-]+: connection-server \(/);
  });

  it('meets no other server of the contact centre', () => {
    for (const { plan } of center.servers.filter(({ plan: { id } }) => !id.startsWith('unified-cm')))
      expect([plan.id, between(groupsOf(plan.id), voicemail), between(voicemail, groupsOf(plan.id))]).toEqual([
        plan.id,
        [],
        [],
      ]);
  });
});

describe('voicemail that cannot be integrated', () => {
  it('has no stand-in for Unified CM in its network', () => {
    const stack = labStack();
    const network = siteNetwork(stack);
    const center = dataCenter(stack, {}, 'ucce', network);
    const cluster = new ConnectionCluster(stack, 'voicemail', { network, features });
    expect(refusalOf(() => center.integrateVoicemail(cluster))).toEqual({
      path: 'lab/ucce',
      problems: [
        {
          code: 'NoVoicemailHere',
          message:
            'No stand-in for Unified CM is in the network of the Connection cluster, so that the two could be integrated.',
          given: 'lab/voicemail',
          allowed: 'unifiedCm: 1 among the servers, and the cluster in the network of side A',
        },
      ],
    });
  });

  it('stands at the other site; there is one at each of two where two stand-ins are', () => {
    const stack = labStack();
    const one = distributedDataCenter(stack, { servers: { unifiedCm: 1 } });
    const [east, west] = ['a', 'b'].map((side) => one.servers.find(({ plan }) => plan.side === side)?.network);
    if (east === undefined || west === undefined) throw new Error('There are two sites.');
    const there = new ConnectionCluster(stack, 'there', { network: west, features });
    const here = new ConnectionCluster(stack, 'here', { network: east, features });
    expect(refusalOf(() => one.integrateVoicemail(there)).problems.map(({ code }) => code)).toEqual([
      'NoVoicemailHere',
    ]);
    expect(() => one.integrateVoicemail(here)).not.toThrow();
  });
});

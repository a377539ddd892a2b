import { describe, expect, it } from '@jest/globals';
import { ServerImage } from '../../../lib/server/server-image';
import { problemsOf } from '../../problems-of';
import { labStack } from '../../synthesized-stack';
import { type ContactCenterLab, contactCenterLab, dataCenter, distributedDataCenter } from '../contact-center-lab';

const ARN = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:ipsec-AbCdEf';
const NO_LAYERS = { security: { windowsFirewall: false, antivirus: false, patching: false } };
const servers = { supportTools: true, unifiedCm: 1, collaborationServers: 1 };
const labWith = (props: object = {}) =>
  contactCenterLab((stack) => dataCenter(stack, { ...NO_LAYERS, servers, ...props }));

/** What the groups of a server let pass in one direction, to or from another server: one line for each rule. */
function between(lab: ContactCenterLab, own: string, peer: string, network: 'visible' | 'private' = 'visible') {
  const prefix = `ucce/${peer}/${network}/`;
  return lab
    .groupsBelow(`ucce/${own}/${network}`)
    .flatMap((group) => lab.rulesOf(group))
    .filter((rule) => rule.peer.startsWith(prefix))
    .map(({ direction, opens }) => `${direction} ${opens}`)
    .sort();
}

const IPSEC = ['egress 50', 'egress udp 500', 'ingress 50', 'ingress udp 500'];

/** By hand: the pairs of this lab that the documents name, other than Support Tools. */
const ENCRYPTED: readonly (readonly [string, string, 'visible' | 'private'])[] = [
  ['router-a', 'router-b', 'private'],
  ['logger-a', 'logger-b', 'private'],
  ['router-a', 'logger-a', 'private'],
  ['router-b', 'logger-b', 'private'],
  ...['router-a', 'router-b'].flatMap((router) =>
    ['pg-1-a', 'pg-1-b', 'distributor-1', 'hds-1'].map((other) => [router, other, 'visible'] as const),
  ),
  ...['logger-a', 'logger-b'].flatMap((logger) =>
    ['distributor-1', 'hds-1'].map((other) => [logger, other, 'visible'] as const),
  ),
  ['pg-1-a', 'pg-1-b', 'visible'],
  ['pg-1-a', 'pg-1-b', 'private'],
];
const NODES = [
  ...['router-a', 'router-b', 'logger-a', 'logger-b', 'pg-1-a', 'pg-1-b', 'cti-os-1-a', 'cti-os-1-b'],
  ...['distributor-1', 'hds-1', 'webview-1', 'aw-1'],
];
const keyOf = ([one, other, network]: readonly [string, string, string]) =>
  `${[one, other].sort().join(' ')} ${network}`;

describe('by default', () => {
  const lab = labWith();

  it.each(ENCRYPTED)(
    '%s and %s let IPsec through between them, at both ends, and nothing else',
    (one, other, network) => {
      expect(between(lab, one, other, network)).toEqual(IPSEC);
      expect(between(lab, other, one, network)).toEqual(IPSEC);
    },
  );

  it.each(NODES)('%s and the Support Tools server authenticate each other by IPsec alone', (node) => {
    expect(between(lab, node, 'support-tools-1')).toEqual(IPSEC);
    expect(between(lab, 'support-tools-1', node)).toEqual(IPSEC);
  });

  it('has IPsec between no other two servers', () => {
    const found = lab.groupsBelow().flatMap((group) => {
      const [, own = '', network = ''] = group.split('/');
      return lab
        .rulesOf(group)
        .filter(({ opens }) => ['50', 'udp 500', 'udp 4500'].includes(opens))
        .map(({ peer }) => `${[own, peer.split('/')[1] ?? ''].sort().join(' ')} ${network}`);
    });
    const expected = [...ENCRYPTED.map(keyOf), ...NODES.map((node) => keyOf([node, 'support-tools-1', 'visible']))];
    expect([...new Set(found)].sort()).toEqual(expected.sort());
  });

  it('leaves the rows of every other path open', () => {
    const open = labWith({ ipsec: false });
    for (const [one, other] of [
      ['cti-os-1-a', 'pg-1-a'],
      ['aw-1', 'distributor-1'],
      ['webview-1', 'hds-1'],
      ['pg-1-a', 'unified-cm-1'],
      ['support-tools-1', 'collaboration-1'],
    ] as const) {
      expect(between(lab, one, other)).toEqual(between(open, one, other));
      expect(between(lab, one, other).length).toBeGreaterThan(0);
    }
  });

  it('says what joins the two, and why it is in clear where it is', () => {
    const protections = lab.center.ipsecLinks.map(({ servers: ends, path, protection }) => [
      ...ends.map(({ plan }) => plan.id),
      path.id,
      protection.kind,
    ]);
    expect(protections.filter(([, , , kind]) => kind !== 'ipsec')).toEqual([
      ['pg-1-a', 'unified-cm-1', 'gateway-unified-cm', 'excepted'],
      ['pg-1-b', 'unified-cm-1', 'gateway-unified-cm', 'excepted'],
      // At the perimeter, in no domain.
      ['support-tools-1', 'collaboration-1', 'support-tools', 'clear'],
    ]);
    expect(protections).toHaveLength(ENCRYPTED.length + NODES.length + 3);
  });

  it('gives every Windows server its policy, after it has joined the domain', () => {
    const policies = lab.pathsOf('aws_ssm_document').filter((path) => path.endsWith('/ipsec/document'));
    expect(policies.sort()).toEqual(
      [...NODES, 'support-tools-1', 'collaboration-1'].map((server) => `ucce/${server}/ipsec/document`).sort(),
    );
    const { config } = lab.at('ucce/router-a/ipsec/association');
    expect(JSON.stringify(config['depends_on'])).toContain('join');
    const text = String(lab.at('ucce/router-a/ipsec/document').config['content']);
    expect(text).toContain("-RemoteAddress '10.20.80.93'");
    expect(text).toContain('-Machine -Kerberos');
    expect(text).not.toContain('Get-SECSecretValue');
  });
});

describe('a lab may want', () => {
  it('both, for as long as servers change over', () => {
    const lab = labWith({ ipsec: { paths: { 'router-gateway': { traffic: 'both' } } } });
    const open = labWith({ ipsec: false });
    expect(between(lab, 'router-a', 'pg-1-b')).toEqual([...IPSEC, ...between(open, 'router-a', 'pg-1-b')].sort());
    expect(between(lab, 'pg-1-a', 'pg-1-b')).toEqual(IPSEC);
    expect(String(lab.at('ucce/pg-1-b/ipsec/document').config['content'])).toContain('-InboundSecurity Request');
  });

  it('one path in clear, or the connections of one server on it', () => {
    const reason = 'nobody is on that line';
    const open = labWith({ ipsec: false });
    const path = labWith({ ipsec: { exceptions: [{ path: 'gateway-pair', reason }] } });
    for (const network of ['visible', 'private'] as const)
      expect(between(path, 'pg-1-a', 'pg-1-b', network)).toEqual(between(open, 'pg-1-a', 'pg-1-b', network));
    const one = labWith({ ipsec: { exceptions: [{ path: 'router-gateway', server: 'pg-1-a', reason }] } });
    expect(between(one, 'router-a', 'pg-1-a')).toEqual(between(open, 'router-a', 'pg-1-a'));
    expect(between(one, 'router-a', 'pg-1-b')).toEqual(IPSEC);
  });

  it('address translation between servers', () => {
    const lab = labWith({ ipsec: { natTraversal: true } });
    expect(between(lab, 'router-a', 'hds-1')).toEqual([...IPSEC, 'egress udp 4500', 'ingress udp 4500'].sort());
  });

  it('none of it', () => {
    const lab = labWith({ ipsec: false });
    const opened = lab.groupsBelow().flatMap((group) => lab.rulesOf(group).map(({ opens }) => opens));
    expect(opened.filter((one) => ['50', 'udp 500', 'udp 4500'].includes(one))).toEqual([]);
    expect(lab.center.ipsecLinks.filter(({ protection }) => protection.kind === 'ipsec')).toEqual([]);
  });

  it('none of it any more: every server removes what Windows keeps, and makes nothing', () => {
    const lab = labWith({ ipsec: false });
    const documents = lab.resources('aws_ssm_document').filter(({ path }) => path.endsWith('/ipsec/document'));
    expect(documents.map(({ path }) => path.split('/')[1]).sort()).toEqual(
      [...NODES, 'support-tools-1', 'collaboration-1'].sort(),
    );
    for (const { config } of documents) {
      expect(String(config['content'])).toContain('Get-NetIPsecRule -Group $group');
      expect(String(config['content'])).not.toContain('New-Net');
    }
    expect(lab.pathsOf('aws_ssm_association').filter((path) => path.endsWith('/ipsec/association'))).toHaveLength(
      documents.length,
    );
  });

  it('servers that exceptions leave with nobody', () => {
    const reason = 'the lines are ours';
    const lab = labWith({
      servers: {},
      ipsec: {
        exceptions: [
          { path: 'router-gateway', reason },
          { path: 'gateway-pair', reason },
        ],
      },
    });
    const content = String(lab.at('ucce/pg-1-a/ipsec/document').config['content']);
    expect(content).toContain('| Remove-NetIPsecRule');
    expect(content).not.toContain('New-Net');
    expect(String(lab.at('ucce/router-a/ipsec/document').config['content'])).toContain('New-NetIPsecRule');
  });

  it('to wait at a first apply until the server has its policy', () => {
    const { config } = labWith().at('ucce/router-a/ipsec/association');
    expect(config['wait_for_success_timeout_seconds']).toBeGreaterThan(0);
  });

  it('hosts outside in clear for a reason', () => {
    const reason = 'it speaks no IPsec yet';
    const lab = labWith({
      ipsec: { trusted: { 'nam-router': ['192.168.43.5'] }, exceptions: [{ path: 'nam-router', reason }] },
    });
    expect(lab.allRules().filter(({ config }) => JSON.stringify(config).includes('192.168.43.5'))).toEqual([]);
    expect(String(lab.at('ucce/router-a/ipsec/document').config['content'])).not.toContain('192.168.43.5');
    expect(lab.center.trustedLinks.map(({ protection }) => protection.kind)).toEqual(['excepted', 'excepted']);
    const one = labWith({
      ipsec: {
        trusted: { 'nam-router': ['192.168.43.5'] },
        exceptions: [{ path: 'nam-router', server: 'router-a', reason }],
      },
    });
    expect(String(one.at('ucce/router-b/ipsec/document').config['content'])).toContain('192.168.43.5');
  });

  it('hosts outside that speak IPsec, each on its own path', () => {
    const trusted = { 'unified-cm': ['192.168.20.5'], 'nam-router': ['192.168.43.5'] };
    const authentication = { presharedKeySecretArn: ARN };
    const lab = labWith({
      ipsec: { trusted, paths: { 'gateway-unified-cm': { authentication } } },
    });
    const rules = (server: string, address: string) =>
      lab
        .groupsBelow(`ucce/${server}/visible`)
        .flatMap((group) => lab.rulesOf(group))
        .filter(({ peer }) => peer === `${address}/32`)
        .map(({ direction, opens }) => `${direction} ${opens}`)
        .sort();
    expect(rules('pg-1-a', '192.168.20.5')).toEqual(IPSEC);
    expect(rules('router-b', '192.168.43.5')).toEqual(IPSEC);
    expect(rules('router-b', '192.168.20.5')).toEqual([]);
    expect(rules('logger-a', '192.168.43.5')).toEqual([]);
    const text = String(lab.at('ucce/pg-1-a/ipsec/document').config['content']);
    expect(text).toContain(`Get-SECSecretValue -SecretId '${ARN}'`);
    expect(text).toContain("-RemoteAddress '192.168.20.5'");
    // Gateways may read the key, and reach AWS Secrets Manager.
    const policies = lab
      .resources('aws_iam_role_policy')
      .filter(({ path }) => path.endsWith('/ipsec-key-gateway-unified-cm'));
    // No other server may, so each has a profile of its own.
    expect(policies.map(({ path }) => path.split('/')[1])).toEqual(['pg-1-a', 'pg-1-b']);
    for (const { config } of policies) expect(String(config['policy'])).toContain(`"Resource":["${ARN}"]`);
    const profileOf = (server: string) => lab.at(`ucce/${server}/server/instance`).config['iam_instance_profile'];
    expect(profileOf('pg-1-a')).not.toBe(profileOf('pg-1-b'));
    expect(profileOf('pg-1-a')).not.toBe(profileOf('router-a'));
    expect(profileOf('router-a')).toBe(profileOf('hds-1'));
    expect(JSON.stringify(lab.at('ucce/pg-1-a/ipsec/association').config['depends_on'])).toContain(
      'ipsec-key-gateway-unified-cm',
    );
  });

  it('stand-ins, which speak no IPsec: all rows in clear, and nobody is told of a policy', () => {
    const image = ServerImage.standIn();
    const [lab, open] = [labWith({ image }), labWith({ image, ipsec: false })];
    expect(lab.allRules().map(({ path }) => path)).toEqual(open.allRules().map(({ path }) => path));
    expect(lab.pathsOf('aws_ssm_document').filter((path) => path.includes('/ipsec/'))).toEqual([]);
    expect(new Set(lab.center.ipsecLinks.map(({ protection }) => protection.kind))).toEqual(new Set(['excepted']));
  });
});

describe('over two sites', () => {
  const lab = contactCenterLab((stack) => distributedDataCenter(stack, NO_LAYERS));

  it('servers know each other by their blocks of addresses', () => {
    const rules = lab
      .groupsBelow('ucce/router-a/private')
      .flatMap((group) => lab.rulesOf(group))
      .filter(({ peer }) => peer.startsWith('10.21.'))
      .map(({ direction, opens, peer }) => `${direction} ${opens} ${peer}`);
    expect(rules.sort()).toEqual(IPSEC.map((one) => `${one} 10.21.192.32/31`).sort());
  });
});

describe('a system of one side', () => {
  const lab = labWith({ servers: { duplexed: false } });

  it('has the paths of the private network on the visible one', () => {
    expect(between(lab, 'router-a', 'logger-a')).toEqual(IPSEC);
    expect(between(lab, 'router-a', 'pg-1-a')).toEqual(IPSEC);
    expect(String(lab.at('ucce/router-a/ipsec/document').config['content'])).toContain("-RemoteAddress '10.20.64.34'");
  });
});

describe('refused', () => {
  const problems = (ipsec: unknown) => problemsOf(() => dataCenter(labStack(), { ...NO_LAYERS, ipsec }));

  it('are exceptions for what does not exist', () => {
    const reason = 'it is not there';
    const exceptions = [
      { path: 'support-tools', reason },
      { path: 'router-gateway', server: 'pg-9-a', reason },
    ];
    expect(problems({ exceptions }).map(({ code }) => code)).toEqual([
      'IpsecExceptionUnmatched',
      'IpsecExceptionUnmatched',
    ]);
  });

  it('is a key in place of its secret, which is not shown', () => {
    const key = 'a-key-that-must-never-be-shown-0123456789';
    const [one, other] = [{ authentication: key }, { authentication: { presharedKeySecretArn: key } }];
    expect(problems(one).map(({ code, property }) => [code, property])).toEqual([
      ['IpsecAuthenticationUnknown', 'ipsec.authentication'],
    ]);
    expect(problems(other).map(({ code, property }) => [code, property])).toEqual([
      ['MalformedSecretArn', 'ipsec.authentication.presharedKeySecretArn'],
    ]);
    expect(problems(key).map(({ code, property }) => [code, property])).toEqual([['InvalidProperty', 'ipsec']]);
    expect(JSON.stringify([problems(one), problems(other), problems(key)])).not.toContain(key);
  });
});

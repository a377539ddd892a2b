import { beforeEach, describe, expect, it } from '@jest/globals';
import { Eip } from '@cdktf/provider-aws/lib/eip';
import { EipAssociation } from '@cdktf/provider-aws/lib/eip-association';
import { Instance } from '@cdktf/provider-aws/lib/instance';
import { NetworkInterface } from '@cdktf/provider-aws/lib/network-interface';
import { NetworkInterfaceSgAttachment } from '@cdktf/provider-aws/lib/network-interface-sg-attachment';
import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { SecurityGroupRule } from '@cdktf/provider-aws/lib/security-group-rule';
import { VpcSecurityGroupEgressRule } from '@cdktf/provider-aws/lib/vpc-security-group-egress-rule';
import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import { type App, Lazy, TerraformVariable } from 'cdktf';
import { ContactCenterServer, type ContactCenterServerProps } from '../../lib/contact-center/contact-center-server';
import { UnifiedCceDataCenter, type UnifiedCceDataCenterProps } from '../../lib/contact-center/unified-cce-data-center';
import { ExistingDomain } from '../../lib/directory/existing-domain';
import { ServersOrganizationalUnit } from '../../lib/directory/servers-organizational-unit';
import { GuideExceptions } from '../../lib/guides/guide-exceptions';
import type { LabStack } from '../../lib/lab-stack';
import { ExistingNetwork } from '../../lib/network/existing-network';
import { LabNetwork } from '../../lib/network/lab-network';
import { Member } from '../../lib/network/member';
import { childOf, findingOf, labApp, labStack, reportOf, synthError, violationsOf } from './lab-app';

// What somebody does to a contact centre of ours, through a real synth.

const SECRET = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:join-AbCdEf';
const BEHIND = 'application-servers-behind-perimeter';
const DESIGNATED = 'only-designated-traffic';
const ANYWHERE = 'no-application-server-open-to-anywhere';
const SEGMENTED = 'servers-segmented';
const DEDICATED = 'dedicated-reporting-servers';
const FEW = 'few-distributors';
const APART = 'sides-apart';
const RULES = 'contact-center-rule-quota';
const GROUPS = 'contact-center-groups-per-interface';
const PAGES: Readonly<Record<string, string>> = {
  ...{ [BEHIND]: '8-7', [DESIGNATED]: '8-7', [ANYWHERE]: '8-7', [SEGMENTED]: '8-7' },
  ...{ [DEDICATED]: '8-8', [FEW]: '8-8', [APART]: '8-8', [RULES]: '8-8', [GROUPS]: '8-8' },
};
const ROLES = ['router', 'logger', 'historical-data-server', 'webview-server', 'distributor'] as const;
const WEBVIEW_RULE = 'lab/ucce/webview-1/visible/clients/ingress_tcp_443_192-168-31-0_24';
const LOGGER_RULE = 'lab/ucce/logger-a/visible/system/ingress_tcp_40026_hds-1';

let app: App;
let stack: LabStack;
let lan: ExistingNetwork;
let branch: ExistingNetwork;
let domain: ExistingDomain;

/** Somebody else's VPC with subnets of each kind, in two zones that another network may have, too. */
function network(id: string, block: number): ExistingNetwork {
  const subnets = (third: number) =>
    ['a', 'b'].map((zone, index) => ({
      id: `subnet-0000${block}${third + index}`,
      availabilityZone: `eu-central-1${zone}`,
      cidr: `10.${block}.${third + index}.0/24`,
    }));
  return new ExistingNetwork(stack, id, {
    vpcId: `vpc-000000${block}`,
    serverSubnets: subnets(10),
    perimeterSubnets: subnets(20),
    icmPrivateSubnets: subnets(30),
  });
}

/** Routers and loggers on both sides, historical data, and WebView, which somebody reads. */
function dataCenter(props: Partial<UnifiedCceDataCenterProps> = {}): UnifiedCceDataCenter {
  const { servers, ...others } = props;
  return new UnifiedCceDataCenter(stack, 'ucce', {
    sites: lan,
    domain,
    members: { 'report-reader': '192.168.31.0/24' },
    servers: { peripheralGateways: [], distributors: 0, clientWorkstations: 0, ...servers },
    // So that there are rules with ports between two of them, too.
    ipsec: { exceptions: [{ path: 'controller-historical-data', reason: 'somebody changes its rules below' }] },
    ...others,
  });
}

/** A server of the user's own beside them. */
function ownServer(props: Partial<ContactCenterServerProps>): ContactCenterServer {
  return new ContactCenterServer(stack, 'own', { network: lan, membership: domain, role: 'logger', ...props });
}

beforeEach(() => {
  app = labApp();
  stack = labStack(app);
  lan = network('network', 20);
  branch = network('branch', 21);
  domain = new ExistingDomain(stack, 'domain', {
    domainName: 'corp.example.com',
    controllerAddresses: ['10.20.10.5'],
    joinSecretArn: SECRET,
    managementHost: { network: lan, administratorSecretArn: SECRET },
    functionalLevel: 'windows-server-2016',
    sites: [
      { name: 'HQ', network: lan, controllers: 2, globalCatalogs: 2 },
      { name: 'Branch', network: branch, controllers: 2, globalCatalogs: 2 },
    ],
    policiesAbove: [],
  });
  new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles: ROLES });
});

const systemGroupOf = (ucce: UnifiedCceDataCenter, server: string) =>
  childOf(ucce, SecurityGroup, `/${server}/visible/system`);
const instanceOf = (of: UnifiedCceDataCenter | ContactCenterServer, server: string) =>
  childOf(of, Instance, `/${server}/`);
const loggerRule = (ucce: UnifiedCceDataCenter) => childOf(ucce, VpcSecurityGroupIngressRule, LOGGER_RULE);
const webViewRule = (ucce: UnifiedCceDataCenter) => childOf(ucce, VpcSecurityGroupIngressRule, WEBVIEW_RULE);
const ssh = { ipProtocol: 'tcp', fromPort: 22, toPort: 22 };
const groupIds = (count: number) => Array.from({ length: count }, (_, index) => `sg-1234567${index}`);
const wideGroup = () =>
  new SecurityGroup(stack, 'wide', {
    vpcId: lan.vpcId,
    ingress: [{ protocol: 'tcp', fromPort: 8080, toPort: 8080, cidrBlocks: ['0.0.0.0/0'] }],
  });
/** A rule in a group of a server's own, which no row knows of. */
function ownRule(ucce: UnifiedCceDataCenter, server: string): void {
  const securityGroupId = systemGroupOf(ucce, server).id;
  new VpcSecurityGroupIngressRule(stack, `to-${server}`, { securityGroupId, ...ssh, cidrIpv4: '192.168.40.0/28' });
}
/** One that opens what a rule of ours opens already, in the older way. */
function olderRule(ucce: UnifiedCceDataCenter): void {
  const securityGroupId = childOf(ucce, SecurityGroup, '/webview-1/visible/clients').id;
  const ports = { protocol: 'tcp', fromPort: 443, toPort: 443, cidrBlocks: ['192.168.31.0/24'] };
  new SecurityGroupRule(stack, 'older', { type: 'ingress', securityGroupId, ...ports });
}

describe('a contact centre that nobody has done anything to', () => {
  it.each([
    ['duplexed in two zones', () => dataCenter()],
    ['of one side', () => dataCenter({ servers: { duplexed: false } })],
    ['with an AW-HDS', () => dataCenter({ servers: { distributors: 1, awHds: true } })],
  ])('goes against none of its rules: %s', (_how, build) => {
    build();
    expect(synthError(app)).toBe('');
    const ours = reportOf(app).findings.filter(({ rule }) => rule in PAGES);
    expect(new Set(ours.map(({ rule }) => rule)).size).toBe(Object.keys(PAGES).length);
    expect(ours.filter(({ status }) => !['satisfied', 'not applicable'].includes(status))).toEqual([]);
  });
});

describe('a server in a network of another stack', () => {
  const gateway = () => {
    const elsewhere = new LabNetwork(labStack(app, 'elsewhere'), 'network', {
      availabilityZones: ['eu-central-1a', 'eu-central-1b'],
      cidr: '10.22.0.0/16',
      icmPrivateNetwork: true,
    });
    const { subnets } = elsewhere;
    const privateAddresses = [subnets['icm-private']?.[0]?.cidr.host(10) ?? ''];
    const role = 'gateway-peripheral-gateway';
    return { server: ownServer({ network: elsewhere, role, membership: 'workgroup', privateAddresses }), subnets };
  };

  it('is in the subnets that are for it', () => {
    gateway();
    expect(synthError(app)).toBe('');
    for (const rule of [BEHIND, SEGMENTED]) expect(findingOf(app, rule, 'lab/own').status).toBe('satisfied');
  });

  it('goes against the rules where somebody puts it elsewhere', () => {
    const { server, subnets } = gateway();
    instanceOf(server, 'own').subnetId = subnets.perimeter[0]?.id ?? '';
    childOf(server, NetworkInterface).subnetId = subnets.servers[0]?.id ?? '';
    expect(violationsOf(app)).toEqual(expect.arrayContaining([`${BEHIND} @ lab/own`, `${SEGMENTED} @ lab/own`]));
  });
});

type Change = (ucce: UnifiedCceDataCenter) => void;

const VIOLATING: readonly (readonly [how: string, expected: readonly string[], change: Change])[] = [
  [
    'a rule of somebody’s own',
    [`${DESIGNATED} @ lab/to-logger-a`],
    (ucce) => {
      ownRule(ucce, 'logger-a');
    },
  ],
  ['a rule in the older way, for what a row grants', [`${DESIGNATED} @ lab/older`], olderRule],
  [
    'an outbound rule of somebody’s own in a private group',
    [`${DESIGNATED} @ lab/out`],
    (ucce) => {
      const securityGroupId = childOf(ucce, SecurityGroup, '/router-b/private/private').id;
      new VpcSecurityGroupEgressRule(stack, 'out', { securityGroupId, ...ssh, cidrIpv4: '192.168.40.0/28' });
    },
  ],
  [
    'a rule of somebody’s own, for whom only apply can tell',
    [`${DESIGNATED} @ lab/later`],
    (ucce) => {
      const cidrIpv4 = new TerraformVariable(stack, 'lan', { type: 'string' }).stringValue;
      const securityGroupId = systemGroupOf(ucce, 'logger-a').id;
      new VpcSecurityGroupIngressRule(stack, 'later', { securityGroupId, ...ssh, cidrIpv4 });
    },
  ],
  [
    'a wider port',
    [`${DESIGNATED} @ ${LOGGER_RULE}`],
    (ucce) => {
      loggerRule(ucce).addOverride('to_port', 50000);
    },
  ],
  [
    'another port',
    [`${DESIGNATED} @ ${LOGGER_RULE}`],
    (ucce) => {
      Object.assign(loggerRule(ucce), { fromPort: 22, toPort: 22 });
    },
  ],
  [
    'all protocols',
    [`${DESIGNATED} @ ${LOGGER_RULE}`],
    (ucce) => {
      loggerRule(ucce).addOverride('ip_protocol', '-1');
    },
  ],
  [
    'a wider block',
    [`${DESIGNATED} @ ${WEBVIEW_RULE}`],
    (ucce) => {
      webViewRule(ucce).addOverride('cidr_ipv4', '192.168.0.0/16');
    },
  ],
  [
    'a group that this app does not make, in place of the granted one',
    [`${DESIGNATED} @ ${LOGGER_RULE}`],
    (ucce) => {
      loggerRule(ucce).addOverride('referenced_security_group_id', 'sg-12345678');
    },
  ],
  [
    'another server’s group in place of the granted one',
    [`${DESIGNATED} @ ${LOGGER_RULE}`],
    (ucce) => {
      loggerRule(ucce).referencedSecurityGroupId = systemGroupOf(ucce, 'webview-1').id;
    },
  ],
  [
    'a rule of ours moved to another server’s group',
    [`${DESIGNATED} @ ${LOGGER_RULE}`],
    (ucce) => {
      loggerRule(ucce).securityGroupId = systemGroupOf(ucce, 'router-a').id;
    },
  ],
  [
    'everybody',
    [`${ANYWHERE} @ ${WEBVIEW_RULE}`, `${DESIGNATED} @ ${WEBVIEW_RULE}`],
    (ucce) => {
      webViewRule(ucce).addOverride('cidr_ipv4', '0.0.0.0/0');
    },
  ],
  [
    'a group of somebody’s own with everybody in it, on the visible interface',
    [`${ANYWHERE} @ lab/wide`],
    (ucce) => {
      const { primaryNetworkInterfaceId: networkInterfaceId } = instanceOf(ucce, 'logger-a');
      new NetworkInterfaceSgAttachment(stack, 'on', { networkInterfaceId, securityGroupId: wideGroup().id });
    },
  ],
  [
    'such a group on the private interface',
    [`${ANYWHERE} @ lab/wide`],
    (ucce) => {
      const { id: networkInterfaceId } = childOf(ucce, NetworkInterface, '/logger-a/');
      new NetworkInterfaceSgAttachment(stack, 'on', { networkInterfaceId, securityGroupId: wideGroup().id });
    },
  ],
  [
    'a public address',
    [`${SEGMENTED} @ lab/ucce/webview-1`],
    (ucce) => {
      instanceOf(ucce, 'webview-1').addOverride('associate_public_ip_address', true);
    },
  ],
  [
    'a public address as a text',
    [`${SEGMENTED} @ lab/ucce/webview-1`],
    (ucce) => {
      instanceOf(ucce, 'webview-1').addOverride('associate_public_ip_address', 'true');
    },
  ],
  [
    'an elastic address',
    [`${SEGMENTED} @ lab/ucce/webview-1`],
    (ucce) => {
      new Eip(stack, 'public', { instance: instanceOf(ucce, 'webview-1').id });
    },
  ],
  [
    'an elastic address on the interface that a server is made with',
    [`${SEGMENTED} @ lab/ucce/webview-1`],
    (ucce) => {
      new Eip(stack, 'public', { networkInterface: instanceOf(ucce, 'webview-1').primaryNetworkInterfaceId });
    },
  ],
  [
    'an elastic address on a private interface, by an association',
    [`${SEGMENTED} @ lab/ucce/logger-a`],
    (ucce) => {
      const { id: networkInterfaceId } = childOf(ucce, NetworkInterface, '/logger-a/');
      new EipAssociation(stack, 'public', { networkInterfaceId, allocationId: 'eipalloc-0a1b2c3d' });
    },
  ],
  [
    'a private interface in a server subnet',
    [`${SEGMENTED} @ lab/ucce/logger-a`],
    (ucce) => {
      childOf(ucce, NetworkInterface, '/logger-a/').subnetId = lan.serverSubnets[0]?.id ?? '';
    },
  ],
  ['a logger at the perimeter', [`${BEHIND} @ lab/own`], () => ownServer({ atPerimeter: true })],
  [
    'a server moved to the perimeter',
    [`${BEHIND} @ lab/ucce/webview-1`],
    (ucce) => {
      instanceOf(ucce, 'webview-1').subnetId = lan.perimeterSubnets[0]?.id ?? '';
    },
  ],
  [
    'a server moved to the perimeter by an override',
    [`${BEHIND} @ lab/ucce/webview-1`],
    (ucce) => {
      instanceOf(ucce, 'webview-1').addOverride('subnet_id', lan.perimeterSubnets[0]?.id);
    },
  ],
  [
    'side B moved to the zone of side A',
    [`${APART} @ lab/ucce/logger-b`],
    (ucce) => {
      instanceOf(ucce, 'logger-b').subnetId = lan.serverSubnets[0]?.id ?? '';
    },
  ],
  [
    'a sixth group on the visible interface',
    [`${GROUPS} @ lab/ucce/logger-a`],
    (ucce) => {
      const { primaryNetworkInterfaceId: networkInterfaceId } = instanceOf(ucce, 'logger-a');
      groupIds(4).forEach((securityGroupId, index) => {
        new NetworkInterfaceSgAttachment(stack, `on-${index}`, { networkInterfaceId, securityGroupId });
      });
    },
  ],
  ['six groups from the start', [`${GROUPS} @ lab/own`], () => ownServer({ securityGroupIds: groupIds(5) })],
  [
    'six groups on the private interface',
    [`${GROUPS} @ lab/ucce/logger-a`],
    (ucce) => {
      childOf(ucce, NetworkInterface, '/logger-a/').securityGroups = groupIds(6);
    },
  ],
  [
    'a sixty-first member',
    [`${RULES} @ lab/ucce/webview-1/visible/clients`],
    (ucce) => {
      for (let number = 100; number < 160; number++)
        ucce.connections.allowFrom('report-reader', `192.168.${number}.0/24`);
    },
  ],
  [
    'WebView and historical data on one host',
    [`${DEDICATED} @ lab/own`, `${DEDICATED} @ lab/own`],
    () => ownServer({ role: 'webview-server', coResidentRoles: ['historical-data-server'] }),
  ],
];

describe('a contact centre that goes against a rule', () => {
  it.each(VIOLATING)('fails the synth: %s', (_how, expected, change) => {
    change(dataCenter());
    const error = synthError(app);
    const { findings } = reportOf(app);
    const violated = findings.filter(({ status }) => status === 'violated');
    expect(violated.flatMap(({ rule, violations }) => violations.map(({ at }) => `${rule} @ ${at}`))).toEqual(expected);
    for (const { rule, construct } of violated) {
      expect(error).toContain(`${rule} at ${construct}`);
      expect(error).toMatch(new RegExp(`${rule} at .*\n.*page ${PAGES[rule] ?? 'unknown'}\\)`));
    }
  });

  it('fails the synth: a rule of somebody’s own at a stand-in for Unified CM, which the directory rules leave alone', () => {
    const ucce = dataCenter({ servers: { unifiedCm: 1 }, members: { 'ip-phone': '192.168.10.0/24' } });
    const at = 'lab/ucce/unified-cm-1';
    for (const rule of ['servers-joined-and-placed', 'domain-rather-than-workgroup'])
      expect(findingOf(app, rule, at).status).toBe('not applicable');
    ownRule(ucce, 'unified-cm-1');
    expect(violationsOf(app)).toEqual([`${DESIGNATED} @ lab/to-unified-cm-1`]);
  });

  it('fails the synth: both sides at two sites in one zone', () => {
    dataCenter({ sites: [lan, branch] });
    expect(violationsOf(app)).toEqual([`${APART} @ lab/ucce/router-b`, `${APART} @ lab/ucce/logger-b`]);
  });

  it('fails the synth: everybody, as two members', () => {
    dataCenter({ members: { 'report-reader': ['0.0.0.0/1', '128.0.0.0/1'] } });
    const clients = 'lab/ucce/webview-1/visible/clients';
    expect(violationsOf(app)).toEqual([
      `${ANYWHERE} @ ${clients}/ingress_tcp_443_0-0-0-0_1`,
      `${ANYWHERE} @ ${clients}/ingress_tcp_443_128-0-0-0_1`,
    ]);
  });

  it('fails the synth: groups that a role is given, until there are six', () => {
    dataCenter({ additionalSecurityGroupIds: { 'webview-server': groupIds(3) } });
    expect(violationsOf(app)).toEqual([`${GROUPS} @ lab/ucce/webview-1`]);
  });

  it('is a warning, and no more, with a third distributor at a site', () => {
    dataCenter({ servers: { distributors: 3, webViewServers: 0 }, members: {} });
    expect(synthError(app)).toBe('');
    expect(findingOf(app, FEW)).toMatchObject({
      status: 'not recommended',
      violations: [{ at: 'lab/ucce', message: 'has 3 distributors in lab/network' }],
    });
    expect(reportOf(app).warnings).toEqual([
      { code: 'NotRecommended', message: expect.stringMatching(`^${FEW}: lab/ucce has 3 distributors`) },
    ]);
  });

  it('is here for every one of these rules', () => {
    const shown = new Set(VIOLATING.flatMap(([, expected]) => expected.map((one) => one.split(' @ ')[0])));
    expect([...shown, FEW].toSorted()).toEqual(Object.keys(PAGES).toSorted());
  });
});

describe('what only apply can tell of a contact centre', () => {
  it('is the subnet that somebody else names', () => {
    instanceOf(dataCenter(), 'logger-b').addOverride('subnet_id', 'subnet-0000ffff');
    expect(synthError(app)).toBe('');
    const unknown = ['where the subnet subnet-0000ffff is'];
    for (const rule of [BEHIND, SEGMENTED])
      expect(findingOf(app, rule, 'lab/ucce/logger-b')).toMatchObject({ status: 'not evaluated', unknown });
    expect(findingOf(app, APART)).toMatchObject({
      status: 'not evaluated',
      unknown: ['lab/ucce/logger-b: where the subnet subnet-0000ffff is'],
    });
  });

  it('is a public address that an instance no longer refuses', () => {
    instanceOf(dataCenter(), 'logger-b').addOverride('associate_public_ip_address', '${var.public}');
    expect(synthError(app)).toBe('');
    expect(findingOf(app, SEGMENTED, 'lab/ucce/logger-b').status).toBe('not evaluated');
  });

  it('is an elastic address that may be on any server, and not one of somebody else’s', () => {
    dataCenter();
    const instance = new TerraformVariable(stack, 'server', { type: 'string' }).stringValue;
    new Eip(stack, 'theirs', { instance: 'i-0a1b2c3d4e5f60718' });
    expect(synthError(app)).toBe('');
    expect(findingOf(app, SEGMENTED, 'lab/ucce/logger-b').status).toBe('satisfied');
    new Eip(stack, 'anybodys', { instance });
    expect(synthError(app)).toBe('');
    expect(findingOf(app, SEGMENTED, 'lab/ucce/logger-b').status).toBe('not evaluated');
  });

  it('is who a member is whose addresses are a variable, and not who another is', () => {
    const variable = new TerraformVariable(stack, 'lan', { type: 'string' }).stringValue;
    dataCenter().connections.allowFrom('report-reader', Member.cidr(variable, { name: 'lan' }));
    expect(synthError(app)).toBe('');
    const at = 'lab/ucce/webview-1/visible/clients/ingress_tcp_443_lan';
    expect(findingOf(app, DESIGNATED, 'webview-1')).toMatchObject({
      status: 'not evaluated',
      unknown: [`${at}: the addresses \${var.lan}`],
    });
    expect(findingOf(app, DESIGNATED, 'logger-a').status).toBe('satisfied');
  });

  it('is not a member whose addresses a lazy value has in the end, or a prefix list', () => {
    const lazy = Lazy.stringValue({ produce: () => '192.168.77.0/24' });
    const list = new TerraformVariable(stack, 'list', { type: 'string' }).stringValue;
    const members = [Member.cidr(lazy, { name: 'lazy' }), Member.prefixList(list, { name: 'list', maxEntries: 5 })];
    dataCenter().connections.allowFrom('report-reader', ...members);
    expect(synthError(app)).toBe('');
    expect(findingOf(app, DESIGNATED, 'webview-1').status).toBe('satisfied');
  });
});

describe('an exception', () => {
  const accept = (server: ContactCenterServer | UnifiedCceDataCenter, rule: string, at?: string) =>
    GuideExceptions.of(server).add({
      ...{ rule, reason: 'A test', owner: 'lab team', expires: '2999-12-31' },
      ...(at === undefined ? {} : { at }),
    });
  const serverOf = (ucce: UnifiedCceDataCenter, server: string) => childOf(ucce, ContactCenterServer, `/${server}`);

  it('silences a rule at its own server, and not at another one', () => {
    const ucce = dataCenter();
    ownRule(ucce, 'logger-a');
    ownRule(ucce, 'router-a');
    accept(serverOf(ucce, 'logger-a'), DESIGNATED);
    expect(violationsOf(app)).toEqual([`${DESIGNATED} @ lab/to-router-a`]);
    expect(findingOf(app, DESIGNATED, 'logger-a')).toMatchObject({
      status: 'satisfied',
      accepted: [{ at: 'lab/to-logger-a' }],
    });
    expect(reportOf(app).problems).toEqual([]);
  });

  it('silences no other rule at that server', () => {
    const ucce = dataCenter();
    webViewRule(ucce).addOverride('cidr_ipv4', '0.0.0.0/0');
    accept(serverOf(ucce, 'webview-1'), DESIGNATED);
    expect(violationsOf(app)).toEqual([`${ANYWHERE} @ ${WEBVIEW_RULE}`]);
  });

  it('silences one of two rules in a server’s groups', () => {
    const ucce = dataCenter();
    ownRule(ucce, 'logger-a');
    loggerRule(ucce).addOverride('to_port', 50000);
    accept(serverOf(ucce, 'logger-a'), DESIGNATED, LOGGER_RULE);
    expect(violationsOf(app)).toEqual([`${DESIGNATED} @ lab/to-logger-a`]);
  });

  it('silences them all, and then the synth passes', () => {
    const ucce = dataCenter();
    ownRule(ucce, 'logger-a');
    ownRule(ucce, 'router-a');
    accept(ucce, DESIGNATED);
    expect(synthError(app)).toBe('');
  });

  it('silences one side of one pair', () => {
    const ucce = dataCenter({ sites: [lan, branch] });
    accept(ucce, APART, 'lab/ucce/logger-b');
    expect(violationsOf(app)).toEqual([`${APART} @ lab/ucce/router-b`]);
  });

  it('that no server needs fails the synth', () => {
    const ucce = dataCenter();
    ownRule(ucce, 'logger-a');
    accept(serverOf(ucce, 'router-a'), DESIGNATED);
    expect(violationsOf(app)).toEqual([`${DESIGNATED} @ lab/to-logger-a`]);
    expect(reportOf(app).problems.map(({ code }) => code)).toEqual(['ExceptionUnmatched']);
  });
});

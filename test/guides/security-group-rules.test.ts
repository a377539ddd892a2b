import { beforeEach, describe, expect, it } from '@jest/globals';
import { DataAwsSecurityGroup } from '@cdktf/provider-aws/lib/data-aws-security-group';
import { DefaultSecurityGroup } from '@cdktf/provider-aws/lib/default-security-group';
import { Ec2ManagedPrefixList } from '@cdktf/provider-aws/lib/ec2-managed-prefix-list';
import { NetworkInterfaceSgAttachment } from '@cdktf/provider-aws/lib/network-interface-sg-attachment';
import { SecurityGroup, type SecurityGroupIngress } from '@cdktf/provider-aws/lib/security-group';
import { SecurityGroupRule, type SecurityGroupRuleConfig } from '@cdktf/provider-aws/lib/security-group-rule';
import { VpcSecurityGroupEgressRule } from '@cdktf/provider-aws/lib/vpc-security-group-egress-rule';
import {
  VpcSecurityGroupIngressRule,
  type VpcSecurityGroupIngressRuleConfig,
} from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import { type App, Fn, Lazy, TerraformIterator, TerraformResource, TerraformVariable, Token } from 'cdktf';
import type { ConnectionSecurityGroups } from '../../lib/connection/connection-security-groups';
import type { LabStack } from '../../lib/lab-stack';
import { Member } from '../../lib/network/member';
import {
  childOf,
  findingOf,
  labApp,
  labStack,
  reportOf,
  synthError,
  violationsOf,
  voicemail,
  voicemailServers,
} from './lab-app';

let app: App;
let stack: LabStack;
let groups: ConnectionSecurityGroups;

beforeEach(() => {
  app = labApp();
  stack = labStack(app);
  groups = voicemail(stack);
});

const ANYWHERE = 'no-inbound-from-anywhere';
const INBOUND = 'only-granted-ports-inbound';
const OUTBOUND = 'only-granted-ports-outbound';

/** A rule of the new style on the operations group, for a port that a row grants. */
function ingressRule(config: Partial<VpcSecurityGroupIngressRuleConfig>, id = 'smuggled'): VpcSecurityGroupIngressRule {
  const securityGroupId = groups.securityGroupId('operations');
  return new VpcSecurityGroupIngressRule(stack, id, {
    securityGroupId,
    ipProtocol: 'tcp',
    fromPort: 22,
    toPort: 22,
    ...config,
  });
}

/** A rule of the old style. */
function oldRule(config: Partial<SecurityGroupRuleConfig>, id = 'smuggled'): SecurityGroupRule {
  const securityGroupId = groups.securityGroupId('operations');
  const ports = { protocol: 'tcp', fromPort: 22, toPort: 22 };
  return new SecurityGroupRule(stack, id, { type: 'ingress', securityGroupId, ...ports, ...config });
}

/** A resource without a construct class of its own. */
function rawResource(terraformResourceType: string, attributes: Record<string, unknown>): TerraformResource {
  const raw = new TerraformResource(stack, 'smuggled', { terraformResourceType });
  for (const [name, value] of Object.entries(attributes)) raw.addOverride(name, value);
  return raw;
}

const operations = () => childOf(groups, SecurityGroup, 'operations');
const ownRule = () => childOf(groups, VpcSecurityGroupIngressRule, 'ingress_tcp_22_192-168-40-0_28');
const variable = (type = 'string') => new TerraformVariable(stack, 'variable', { type });

describe('a lab that nobody has touched', () => {
  it('keeps every rule', () => {
    app.synth();
    expect(violationsOf(app)).toEqual([]);
    expect(reportOf(app).unattributedRules).toEqual([]);
    expect(reportOf(app).findings.every(({ status }) => status === 'satisfied')).toBe(true);
  });
});

describe('a standalone rule', () => {
  it.each([
    ['0.0.0.0/0', { cidrIpv4: '0.0.0.0/0' }],
    ['0.0.0.0/00, which Terraform takes', { cidrIpv4: '0.0.0.0/00' }],
    ['::/0', { cidrIpv6: '::/0' }],
    ['0::0/0', { cidrIpv6: '0::0/0' }],
    ['0:0:0:0:0:0:0:0/0', { cidrIpv6: '0:0:0:0:0:0:0:0/0' }],
    ['a lazy value that is a literal in the end', { cidrIpv4: Lazy.stringValue({ produce: () => '0.0.0.0/0' }) }],
  ])('that lets in %s', (_name, config) => {
    ingressRule(config);
    expect(violationsOf(app)).toContain(`${ANYWHERE} @ lab/smuggled`);
  });

  it.each([
    ['-1', { ipProtocol: '-1', fromPort: 22, toPort: 22 }],
    ['all', { ipProtocol: 'all' }],
    ['ALL', { ipProtocol: 'ALL' }],
    ['6', { ipProtocol: '6', fromPort: 3389, toPort: 3389 }],
    ['TCP', { ipProtocol: 'TCP', fromPort: 3389, toPort: 3389 }],
    ['17', { ipProtocol: '17', fromPort: 3389, toPort: 3389 }],
    ['Udp', { ipProtocol: 'Udp', fromPort: 3389, toPort: 3389 }],
    ['icmp', { ipProtocol: 'icmp', fromPort: -1, toPort: -1 }],
    ['50', { ipProtocol: '50' }],
    ['ESP', { ipProtocol: 'ESP' }],
    ['51', { ipProtocol: '51' }],
    ['nothing at all', { ipProtocol: '' }],
  ])('of protocol %s', (_name, config) => {
    ingressRule({ cidrIpv4: '192.168.40.0/28', ...config });
    expect(violationsOf(app)).toContain(`${INBOUND} @ lab/smuggled`);
  });

  it.each([
    ['6', '22', 'operations'],
    ['TCP', '22', 'operations'],
    ['17', '123', 'cluster'],
    ['UDP', '123', 'cluster'],
  ] as const)('of protocol %s, told apart from the other: %s is granted to %s', (ipProtocol, port, audience) => {
    const [fromPort, toPort, securityGroupId] = [Number(port), Number(port), groups.securityGroupId(audience)];
    ingressRule({ ipProtocol, fromPort, toPort, securityGroupId, cidrIpv4: '192.168.40.0/28' });
    expect(violationsOf(app).filter((violation) => violation.startsWith(INBOUND))).toEqual([]);
  });

  it.each(['-1', 'all', 'ALL'])('of protocol %s reaches all ports, whatever its ports say', (ipProtocol) => {
    ingressRule({ ipProtocol, fromPort: 22, toPort: 22, cidrIpv4: '192.168.40.0/28' });
    expect(violationsOf(app)).toEqual([
      'cluster-ports-for-peers-only @ lab/smuggled',
      'local-ports-closed @ lab/smuggled',
      'no-inbound-ephemeral-ports @ lab/smuggled',
      `${INBOUND} @ lab/smuggled`,
    ]);
  });

  it.each([
    ['no ports', {}],
    ['ports of -1', { from_port: -1, to_port: -1 }],
    ['ports of "-1"', { from_port: '-1', to_port: '-1' }],
    ['ports 0 to 65535', { from_port: 0, to_port: 65535 }],
    ['ports as text', { from_port: '0', to_port: '65535' }],
  ])('with %s reaches all ports', (_name, ports) => {
    const security_group_id = groups.securityGroupId('operations');
    rawResource('aws_vpc_security_group_ingress_rule', {
      ...{ security_group_id, ip_protocol: 'tcp', cidr_ipv4: '192.168.40.0/28' },
      ...ports,
    });
    const [violation] = findingOf(app, INBOUND).violations;
    expect(violation?.message).toMatch(/^opens tcp 0-21, .*-65535 to 192\.168\.40\.0\/28, which no row grants here$/);
  });

  it('with one port as text is judged by it', () => {
    const security_group_id = groups.securityGroupId('operations');
    rawResource('aws_vpc_security_group_ingress_rule', {
      ...{ security_group_id, ip_protocol: 6, cidr_ipv4: '192.168.40.0/28', from_port: '3389', to_port: '3390' },
    });
    const message = 'opens tcp 3389-3390 to 192.168.40.0/28, which no row grants here';
    expect(findingOf(app, INBOUND).violations).toEqual([{ at: 'lab/smuggled', message }]);
  });

  it.each([
    ['beyond the last one', { fromPort: 22, toPort: 65536 }],
    ['in the wrong order', { fromPort: 23, toPort: 22 }],
  ])('with ports %s, which AWS refuses, is not evaluated', (_name, ports) => {
    ingressRule({ cidrIpv4: '192.168.40.0/28', ...ports });
    const unknown = [`lab/smuggled: the ports ${ports.fromPort} to ${ports.toPort}`];
    expect(findingOf(app, INBOUND)).toMatchObject({ status: 'not evaluated', unknown });
  });

  it.each(['0/0', '1.2.3.4/0', '0.0.0.0', 'anywhere'])(
    'with the address %s, which Terraform refuses, is not evaluated',
    (cidrIpv4) => {
      ingressRule({ cidrIpv4 });
      const unknown = [`lab/smuggled: the addresses ${cidrIpv4}`];
      expect(findingOf(app, ANYWHERE)).toMatchObject({ status: 'not evaluated', unknown });
    },
  );

  it('with every kind of peer counts as so many rules', () => {
    ingressRule({
      cidrIpv4: '0.0.0.0/0',
      cidrIpv6: '::/0',
      prefixListId: 'pl-12345678',
      referencedSecurityGroupId: 'sg-12345678',
      fromPort: 1500,
      toPort: 1500,
    });
    expect(findingOf(app, ANYWHERE)).toMatchObject({
      violations: [{ message: 'lets in 0.0.0.0/0' }, { message: 'lets in ::/0' }],
      unknown: ['lab/smuggled: the entries of the prefix list pl-12345678'],
    });
    expect(findingOf(app, 'cluster-ports-for-peers-only').violations).toHaveLength(4);
    expect(findingOf(app, 'security-group-rule-quota').unknown).toEqual([
      'lab/voicemail/operations: how many entries the prefix list pl-12345678 can have',
    ]);
  });

  it('with tokens is not evaluated', () => {
    ingressRule({ cidrIpv4: variable().stringValue });
    expect(findingOf(app, ANYWHERE)).toMatchObject({
      status: 'not evaluated',
      unknown: ['lab/smuggled: the addresses ${var.variable}'],
    });
  });

  it('with a protocol that is a token is not evaluated, its ports neither', () => {
    ingressRule({ ipProtocol: variable().stringValue, cidrIpv4: '192.168.40.0/28' });
    expect(findingOf(app, INBOUND)).toMatchObject({
      status: 'not evaluated',
      unknown: ['lab/smuggled: the protocol ${var.variable}'],
    });
  });

  it('with ports that are tokens is not evaluated', () => {
    ingressRule({ fromPort: variable('number').numberValue, cidrIpv4: '192.168.40.0/28' });
    expect(findingOf(app, INBOUND)).toMatchObject({
      status: 'not evaluated',
      unknown: ['lab/smuggled: the ports ${var.variable} to 22'],
    });
  });

  it('made of two halves', () => {
    ingressRule({ cidrIpv4: '0.0.0.0/1' }, 'low');
    ingressRule({ cidrIpv4: '128.0.0.0/1', securityGroupId: groups.securityGroupId('cluster') }, 'high');
    expect(violationsOf(app)).toEqual([`${ANYWHERE} @ lab/high`, `${ANYWHERE} @ lab/low`]);
  });

  it.each(['cluster', 'telephony', 'clients', 'operations'] as const)('of the group %s', (audience) => {
    ingressRule({ securityGroupId: groups.securityGroupId(audience), cidrIpv4: '0.0.0.0/0' });
    // TCP 22 is for administrators and peers; phones and clients have no row for it.
    const beyond = ['telephony', 'clients'].includes(audience) ? [`${INBOUND} @ lab/smuggled`] : [];
    expect(violationsOf(app)).toEqual([`${ANYWHERE} @ lab/smuggled`, ...beyond]);
  });

  it('outbound is judged as such', () => {
    new VpcSecurityGroupEgressRule(stack, 'smuggled', {
      securityGroupId: groups.securityGroupId('operations'),
      ...{ ipProtocol: '-1', cidrIpv4: '0.0.0.0/0' },
    });
    expect(violationsOf(app)).toEqual([`${OUTBOUND} @ lab/smuggled`]);
  });

  it('of a group that only apply can tell is listed in the report', () => {
    ingressRule({ securityGroupId: variable().stringValue, cidrIpv4: '0.0.0.0/0' });
    const found = new DataAwsSecurityGroup(stack, 'found', { name: 'operations' });
    ingressRule({ securityGroupId: found.id, cidrIpv4: '0.0.0.0/0' }, 'through-data');
    const first = Token.asString(Fn.element(groups.securityGroupIds, 0));
    ingressRule({ securityGroupId: first, cidrIpv4: '0.0.0.0/0' }, 'through-function');
    expect(violationsOf(app)).toEqual([]);
    expect(reportOf(app).unattributedRules).toEqual(['lab/smuggled', 'lab/through-data', 'lab/through-function']);
  });

  it("of our group, named by another rule's attribute, is not taken for somebody else's", () => {
    ingressRule({ securityGroupId: ownRule().securityGroupId, cidrIpv4: '0.0.0.0/0' });
    synthError(app);
    expect(reportOf(app).unattributedRules).toEqual(['lab/smuggled']);
  });

  it("of somebody else's group is none of our business", () => {
    const other = new SecurityGroup(stack, 'other', { vpcId: 'vpc-12345678' });
    const byDefault = new DefaultSecurityGroup(stack, 'default', {});
    for (const [index, securityGroupId] of [other.id, byDefault.id, 'sg-12345678'].entries())
      ingressRule({ securityGroupId, cidrIpv4: '0.0.0.0/0' }, `rule-${index}`);
    app.synth();
    expect(reportOf(app).unattributedRules).toEqual([]);
  });

  it('made as a raw resource', () => {
    rawResource('aws_vpc_security_group_ingress_rule', {
      security_group_id: groups.securityGroupId('operations'),
      ...{ ip_protocol: 'tcp', from_port: 22, to_port: 22, cidr_ipv4: '0.0.0.0/0' },
    });
    expect(violationsOf(app)).toEqual([`${ANYWHERE} @ lab/smuggled`]);
  });

  it('made many times over is judged, and its weight is not known', () => {
    for (const [id, repeat] of [
      ['counted', { count: 2 }],
      ['counted-by-token', { count: Token.asNumber('${var.n}') }],
      ['iterated', { forEach: TerraformIterator.fromList(['a', 'b']) }],
    ] as const)
      ingressRule({ cidrIpv4: '0.0.0.0/0', ...repeat }, id);
    const at = ['counted', 'counted-by-token', 'iterated'].map((id) => `${ANYWHERE} @ lab/${id}`);
    expect(violationsOf(app).sort()).toEqual(at);
    const how = 'lab/voicemail/operations: how many rules an expression, count or for_each makes';
    expect(findingOf(app, 'security-group-rule-quota').unknown).toEqual([how, how, how]);
  });

  it('made once by a count of one has a weight', () => {
    ingressRule({ cidrIpv4: '192.168.40.16/28', count: 1 });
    expect(findingOf(app, 'security-group-rule-quota').status).toBe('satisfied');
  });

  it('with each address of an iterator is not evaluated', () => {
    const iterator = TerraformIterator.fromList(['0.0.0.0/0']);
    ingressRule({ forEach: iterator, cidrIpv4: Token.asString(iterator.value) });
    expect(findingOf(app, ANYWHERE).status).toBe('not evaluated');
  });
});

describe('a rule of our own', () => {
  it.each<[string, (rule: VpcSecurityGroupIngressRule) => void]>([
    [
      'an override',
      (rule) => {
        rule.addOverride('cidr_ipv4', '0.0.0.0/0');
      },
    ],
    [
      'an override of the other family',
      (rule) => {
        rule.addOverride('cidr_ipv6', '::/0');
      },
    ],
    [
      'a typed setter',
      (rule) => {
        rule.cidrIpv4 = '0.0.0.0/0';
      },
    ],
    [
      'a typed setter of the other family',
      (rule) => {
        rule.cidrIpv6 = '::/0';
      },
    ],
    [
      'a lazy value',
      (rule) => {
        rule.cidrIpv4 = Lazy.stringValue({ produce: () => '0.0.0.0/0' });
      },
    ],
  ])('changed by %s', (_name, change) => {
    change(ownRule());
    expect(violationsOf(app)).toContain(`${ANYWHERE} @ ${ownRule().node.path}`);
  });

  it.each<[string, (rule: VpcSecurityGroupIngressRule) => void]>([
    [
      'ports',
      (rule) => {
        rule.toPort = 24;
      },
    ],
    [
      'ports, lazily',
      (rule) => {
        rule.toPort = Lazy.numberValue({ produce: () => 24 });
      },
    ],
    [
      'ports, over an override',
      (rule) => {
        rule.addOverride('to_port', 24);
      },
    ],
    [
      'protocol',
      (rule) => {
        rule.ipProtocol = '-1';
      },
    ],
    [
      'protocol, lazily',
      (rule) => {
        rule.ipProtocol = Lazy.stringValue({ produce: () => '-1' });
      },
    ],
  ])('given other %s', (_name, change) => {
    change(ownRule());
    expect(violationsOf(app)).toContain(`${INBOUND} @ ${ownRule().node.path}`);
  });

  it('moved to another group is judged there', () => {
    ownRule().securityGroupId = groups.securityGroupId('telephony');
    synthError(app);
    const rules = Object.fromEntries(reportOf(app).securityGroups.map((one) => [one.audience, one.ingressRules]));
    expect(rules).toMatchObject({ telephony: 1 });
  });

  it('repeated has a weight that is not known', () => {
    ownRule().count = 30;
    expect(findingOf(app, 'security-group-rule-quota').status).toBe('not evaluated');
  });

  it('is not evaluated where its member is a token', () => {
    app = labApp();
    stack = labStack(app);
    const member = Member.cidr(variable().stringValue, { name: 'admins' });
    groups = voicemail(stack, { members: { 'admin-workstation': member } });
    expect(findingOf(app, ANYWHERE).status).toBe('not evaluated');
    expect(findingOf(app, INBOUND).status).toBe('satisfied');
  });
});

describe('the weight of a prefix list', () => {
  const members = (maxEntries: number) => ({ 'snmp-manager': Member.prefixList('pl-12345678', { maxEntries }) });
  const withList = () => {
    app = labApp();
    stack = labStack(app);
    groups = voicemail(stack, { features: { snmp: true }, members: members(40) });
    return childOf(groups, VpcSecurityGroupIngressRule, 'udp_161');
  };
  const operationsUse = () => {
    synthError(app);
    return reportOf(app).securityGroups.find(({ audience }) => audience === 'operations')?.ingressRules;
  };

  it('is what its member says', () => {
    withList();
    expect(operationsUse()).toBe(40);
    expect(findingOf(app, 'security-group-rule-quota').status).toBe('satisfied');
  });

  it('is kept where something else of the rule is overridden', () => {
    withList().addOverride('description', 'x');
    expect(operationsUse()).toBe(40);
  });

  it('is not known of another list', () => {
    withList().prefixListId = 'pl-87654321';
    expect(findingOf(app, 'security-group-rule-quota').status).toBe('not evaluated');
  });

  it('is not known of a list that other code names', () => {
    const list = new Ec2ManagedPrefixList(stack, 'list', { name: 'list', addressFamily: 'IPv4', maxEntries: 5 });
    ingressRule({ prefixListId: list.id });
    expect(findingOf(app, 'security-group-rule-quota').status).toBe('not evaluated');
    expect(findingOf(app, ANYWHERE).status).toBe('not evaluated');
  });
});

describe('a rule of the old style', () => {
  it.each([
    ['cidr_blocks', { cidrBlocks: ['192.168.1.0/24', '0.0.0.0/0'] }],
    ['ipv6_cidr_blocks', { ipv6CidrBlocks: ['::/0'] }],
    ['two halves', { cidrBlocks: ['0.0.0.0/1', '128.0.0.0/1'] }],
    ['protocol -1', { protocol: '-1', fromPort: 0, toPort: 0, cidrBlocks: ['0.0.0.0/0'] }],
    ['protocol all', { protocol: 'all', fromPort: 0, toPort: 0, cidrBlocks: ['0.0.0.0/0'] }],
  ])('that lets in everybody by %s', (_name, config) => {
    oldRule(config);
    expect(violationsOf(app)).toContain(`${ANYWHERE} @ lab/smuggled`);
  });

  it.each([
    ['cidr_blocks', { cidrBlocks: ['192.168.1.0/24'] }],
    ['ipv6_cidr_blocks', { ipv6CidrBlocks: ['2001:db8::/64'] }],
    ['prefix_list_ids', { prefixListIds: ['pl-12345678'] }],
    ['self', { selfAttribute: true }],
    ['source_security_group_id', { sourceSecurityGroupId: 'sg-12345678' }],
    ["another account's group", { sourceSecurityGroupId: '123456789012/sg-12345678' }],
    ['a group of ours other than the peers', { sourceSecurityGroupId: 'GROUP' }],
  ])('that opens a port of peers by %s', (_name, config) => {
    const sourceSecurityGroupId = 'sourceSecurityGroupId' in config ? config.sourceSecurityGroupId : undefined;
    oldRule({
      ...{ ...config, fromPort: 1500, toPort: 1500 },
      ...(sourceSecurityGroupId === 'GROUP' ? { sourceSecurityGroupId: groups.securityGroupId('telephony') } : {}),
    });
    expect(violationsOf(app)).toContain('cluster-ports-for-peers-only @ lab/smuggled');
  });

  it('on the group of peers, for itself, is what peers are', () => {
    oldRule({ securityGroupId: groups.securityGroupId('cluster'), selfAttribute: true, fromPort: 1500, toPort: 1500 });
    expect(violationsOf(app)).toEqual([]);
  });

  it('outbound is judged as such', () => {
    oldRule({ type: 'egress', cidrBlocks: ['0.0.0.0/0'], fromPort: 3389, toPort: 3389 });
    expect(violationsOf(app)).toEqual([`${OUTBOUND} @ lab/smuggled`]);
  });

  it('of a direction that is not known is judged as both', () => {
    oldRule({ type: variable().stringValue, cidrBlocks: ['0.0.0.0/0'], fromPort: 3389, toPort: 3389 });
    const both = [ANYWHERE, INBOUND, OUTBOUND].map((rule) => `${rule} @ lab/smuggled`);
    expect(violationsOf(app)).toEqual(both);
  });

  it('made as a raw resource, with everything as text', () => {
    rawResource('aws_security_group_rule', {
      ...{ type: 'ingress', security_group_id: groups.securityGroupId('operations') },
      ...{ protocol: 'TCP', from_port: '1500', to_port: '1500', self: 'true', cidr_blocks: ['0.0.0.0/0'] },
    });
    expect(violationsOf(app)).toEqual([
      'cluster-ports-for-peers-only @ lab/smuggled',
      'cluster-ports-for-peers-only @ lab/smuggled',
      `${ANYWHERE} @ lab/smuggled`,
      `${INBOUND} @ lab/smuggled`,
      `${INBOUND} @ lab/smuggled`,
    ]);
  });

  it('not for itself has no such peer', () => {
    rawResource('aws_security_group_rule', {
      ...{ type: 'ingress', security_group_id: groups.securityGroupId('operations') },
      ...{ protocol: 'tcp', from_port: 1500, to_port: 1500, self: 'false' },
    });
    expect(violationsOf(app)).toEqual([]);
  });

  it('for itself only at apply is not evaluated', () => {
    oldRule({ selfAttribute: variable('bool').booleanValue, fromPort: 1500, toPort: 1500 });
    expect(findingOf(app, 'cluster-ports-for-peers-only')).toMatchObject({
      status: 'not evaluated',
      unknown: ['lab/smuggled: whether ${var.variable} is true'],
    });
  });

  it('with a list that only apply can tell is not evaluated, and neither is its weight', () => {
    oldRule({ cidrBlocks: variable('list(string)').listValue });
    expect(findingOf(app, ANYWHERE)).toMatchObject({
      status: 'not evaluated',
      unknown: ['lab/smuggled: the addresses ${var.variable}'],
    });
    expect(findingOf(app, 'security-group-rule-quota').status).toBe('not evaluated');
  });

  it('with one address that only apply can tell weighs one', () => {
    oldRule({ cidrBlocks: [variable().stringValue] });
    expect(findingOf(app, ANYWHERE).status).toBe('not evaluated');
    expect(findingOf(app, 'security-group-rule-quota').status).toBe('satisfied');
  });

  it('weighs one for each block, one in each family for a group', () => {
    oldRule({
      ...{ cidrBlocks: ['10.0.0.0/8', '192.168.0.0/16'], ipv6CidrBlocks: ['2001:db8::/64'] },
      ...{ sourceSecurityGroupId: 'sg-12345678', selfAttribute: true },
    });
    synthError(app);
    const use = reportOf(app).securityGroups.find(({ audience }) => audience === 'operations');
    // Two blocks of IPv4 and two groups, beside the rules that the administrators have.
    const own = groups.node.findAll().filter((one) => one instanceof VpcSecurityGroupIngressRule);
    expect(use?.ingressRules).toBe(4 + own.filter((one) => one.node.path.includes('/operations/')).length);
  });

  it('of a group that only apply can tell is listed in the report', () => {
    oldRule({ securityGroupId: variable().stringValue, cidrBlocks: ['0.0.0.0/0'] });
    expect(violationsOf(app)).toEqual([]);
    expect(reportOf(app).unattributedRules).toEqual(['lab/smuggled']);
  });
});

describe('rules inside our group', () => {
  const open: SecurityGroupIngress = { protocol: 'tcp', fromPort: 22, toPort: 22, cidrBlocks: ['0.0.0.0/0'] };

  it.each<[string, (group: SecurityGroup) => void]>([
    [
      'putIngress',
      (group) => {
        group.putIngress([{ ...open, cidrBlocks: ['10.0.0.0/8'] }, open]);
      },
    ],
    [
      'putIngress of IPv6',
      (group) => {
        group.putIngress([{ ...open, cidrBlocks: [], ipv6CidrBlocks: ['::/0'] }]);
      },
    ],
    [
      'an override',
      (group) => {
        group.addOverride('ingress', [{ protocol: '-1', from_port: 0, to_port: 0, cidr_blocks: ['0.0.0.0/0'] }]);
      },
    ],
    [
      'an override with one block',
      (group) => {
        group.addOverride('ingress', { protocol: 'tcp', from_port: '22', to_port: '22', cidr_blocks: '0.0.0.0/0' });
      },
    ],
  ])('by %s', (_name, change) => {
    change(operations());
    expect(violationsOf(app)).toContain(`${ANYWHERE} @ ${operations().node.path}`);
  });

  it('with one block where a list may be, weigh one', () => {
    const block = { protocol: 'tcp', from_port: 22, to_port: 22, cidr_blocks: '192.168.1.0/24' };
    operations().addOverride('ingress', block);
    expect(findingOf(app, 'security-group-rule-quota').status).toBe('satisfied');
  });

  it('by putEgress', () => {
    operations().putEgress([{ ...open, fromPort: 3389, toPort: 3389 }]);
    expect(violationsOf(app)).toEqual([`${OUTBOUND} @ ${operations().node.path}`]);
  });

  it.each([
    ['security_groups', { securityGroups: ['sg-12345678'] }],
    ['self', { selfAttribute: true }],
    ['prefix_list_ids', { prefixListIds: ['pl-12345678'] }],
  ])('for the peers of %s', (_name, peer) => {
    operations().putIngress([{ protocol: 'tcp', fromPort: 1500, toPort: 1500, ...peer }]);
    const { path } = operations().node;
    expect(violationsOf(app)).toEqual([`cluster-ports-for-peers-only @ ${path}`, `${INBOUND} @ ${path}`]);
  });

  it.each<[string, (group: SecurityGroup) => void]>([
    [
      'an expression',
      (group) => {
        group.addOverride('ingress', '${var.rules}');
      },
    ],
    [
      'a list of expressions',
      (group) => {
        group.addOverride('ingress', ['${var.rule}']);
      },
    ],
    [
      'a dynamic block',
      (group) => {
        group.addOverride('dynamic', { ingress: { for_each: '${var.rules}', content: {} } });
      },
    ],
    [
      'an iterator',
      (group) => {
        group.putIngress(TerraformIterator.fromList([1]).dynamic({ protocol: 'tcp', from_port: 1, to_port: 1 }));
      },
    ],
  ])('by %s are not evaluated', (_name, change) => {
    change(operations());
    for (const rule of [ANYWHERE, INBOUND, 'local-ports-closed', 'security-group-rule-quota'])
      expect(findingOf(app, rule)).toMatchObject({ rule, status: 'not evaluated' });
  });

  it('by a dynamic block may be outbound, too', () => {
    operations().addOverride('dynamic', { egress: { for_each: '${var.rules}', content: {} } });
    expect(findingOf(app, OUTBOUND).status).toBe('not evaluated');
  });
});

describe('groups that other code attaches to a server', () => {
  const PER_INTERFACE = 'security-groups-per-interface';

  it('count, and a sixth goes against the quota', () => {
    app = labApp();
    stack = labStack(app);
    const { publisher } = voicemailServers(stack, { additionalSecurityGroupIds: ['sg-12345678'] });
    expect(findingOf(app, PER_INTERFACE).status).toBe('satisfied');
    new NetworkInterfaceSgAttachment(stack, 'attachment', {
      securityGroupId: 'sg-87654321',
      networkInterfaceId: publisher.instance.primaryNetworkInterfaceId,
    });
    expect(violationsOf(app)).toEqual([`${PER_INTERFACE} @ lab/voicemail/publisher`]);
  });

  it('count from another stack, for the server of the right stack', () => {
    app = labApp();
    const [, cluster] = ['one', 'two', 'three'].map((id) =>
      voicemailServers(labStack(app, id), { additionalSecurityGroupIds: ['sg-12345678'] }),
    );
    const instance = cluster?.subscriber?.instance;
    new NetworkInterfaceSgAttachment(labStack(app, 'elsewhere'), 'attachment', {
      securityGroupId: 'sg-87654321',
      networkInterfaceId: instance?.primaryNetworkInterfaceId ?? '',
    });
    expect(violationsOf(app)).toEqual([`${PER_INTERFACE} @ two/voicemail/subscriber`]);
  });

  it('do not count when attached to something else', () => {
    app = labApp();
    stack = labStack(app);
    voicemailServers(stack, { additionalSecurityGroupIds: ['sg-12345678'] });
    new NetworkInterfaceSgAttachment(stack, 'attachment', {
      securityGroupId: 'sg-87654321',
      networkInterfaceId: 'eni-12345678',
    });
    expect(violationsOf(app)).toEqual([]);
  });
});

describe('from another stack', () => {
  const add = (to: LabStack, target: ConnectionSecurityGroups, id = 'smuggled') =>
    new VpcSecurityGroupIngressRule(to, id, {
      securityGroupId: target.securityGroupId('operations'),
      ...{ ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIpv4: '0.0.0.0/0' },
    });

  it.each([
    ['before', ['elsewhere', 'one', 'two']],
    ['after', ['one', 'two', 'elsewhere']],
    ['between', ['one', 'elsewhere', 'two']],
  ])('synthesized %s ours, of two that are alike only the right one is at fault', (_when, order) => {
    app = labApp();
    const stacks = order.map((id) => labStack(app, id));
    const alike = stacks.filter(({ node }) => node.id !== 'elsewhere').map((one) => voicemail(one));
    const elsewhere = stacks.find(({ node }) => node.id === 'elsewhere');
    const [, second] = alike;
    if (elsewhere === undefined || second === undefined) throw new Error('No stacks');
    add(elsewhere, second);
    expect(violationsOf(app)).toEqual([`${ANYWHERE} @ elsewhere/smuggled`]);
    expect(findingOf(app, ANYWHERE, 'one').status).toBe('satisfied');
    expect(findingOf(app, ANYWHERE, 'two').status).toBe('violated');
  });

  it('by a stack that has a cluster of the same name itself', () => {
    app = labApp();
    const [one, two] = ['one', 'two'].map((id) => labStack(app, id));
    if (one === undefined || two === undefined) throw new Error('No stacks');
    const first = voicemail(one);
    voicemail(two);
    add(two, first);
    expect(violationsOf(app)).toEqual([`${ANYWHERE} @ two/smuggled`]);
    expect(findingOf(app, ANYWHERE, 'one').status).toBe('violated');
    expect(findingOf(app, ANYWHERE, 'two').status).toBe('satisfied');
  });

  it('the same text means the group of the stack that has it', () => {
    app = labApp();
    const stacks = ['one', 'two'].map((id) => labStack(app, id));
    const securityGroupId = stacks
      .map((one) => childOf(voicemail(one), SecurityGroup, 'operations'))
      .map(({ friendlyUniqueId }) => `\${aws_security_group.${friendlyUniqueId}.id}`);
    expect(new Set(securityGroupId).size).toBe(1);
    for (const [index, one] of stacks.entries())
      new SecurityGroupRule(one, 'rule', {
        ...{ type: 'ingress', protocol: 'tcp', fromPort: 22, toPort: 22 },
        securityGroupId: securityGroupId[index] ?? '',
        cidrBlocks: [index === 0 ? '192.168.1.0/24' : '0.0.0.0/0'],
      });
    expect(violationsOf(app)).toEqual([`${ANYWHERE} @ two/rule`]);
    expect(findingOf(app, ANYWHERE, 'one').status).toBe('satisfied');
  });

  it('by an old-style rule, and with our group of peers as the peer of a rule', () => {
    const elsewhere = labStack(app, 'elsewhere');
    const peers = (id: string, sourceSecurityGroupId: string) =>
      new SecurityGroupRule(elsewhere, id, {
        ...{ type: 'ingress', protocol: '6', fromPort: 1500, toPort: 1500, sourceSecurityGroupId },
        securityGroupId: groups.securityGroupId('cluster'),
      });
    peers('from-peers', groups.securityGroupId('cluster'));
    peers('from-others', groups.securityGroupId('clients'));
    expect(violationsOf(app)).toEqual(['cluster-ports-for-peers-only @ elsewhere/from-others']);
    expect(reportOf(app).unattributedRules).toEqual([]);
  });
});

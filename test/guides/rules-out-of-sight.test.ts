import { beforeEach, describe, expect, it } from '@jest/globals';
import { NetworkInterface } from '@cdktf/provider-aws/lib/network-interface';
import { NetworkInterfaceAttachmentA } from '@cdktf/provider-aws/lib/network-interface-attachment';
import { NetworkInterfaceSgAttachment } from '@cdktf/provider-aws/lib/network-interface-sg-attachment';
import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import { type App, Fn, TerraformHclModule, TerraformVariable } from 'cdktf';
import type { ConnectionCluster } from '../../lib/connection/connection-cluster';
import type { LabStack } from '../../lib/lab-stack';
import { Member } from '../../lib/network/member';
import { findingOf, labApp, labStack, network, reportOf, synthError, violationsOf, voicemailServers } from './lab-app';

// Ways in that no rule resource in one of our groups shows.

const ANYWHERE = 'no-inbound-from-anywhere';
const INBOUND = 'only-granted-ports-inbound';
const QUOTA = 'security-groups-per-interface';

let app: App;
let stack: LabStack;
let cluster: ConnectionCluster;

beforeEach(() => {
  app = labApp();
  stack = labStack(app);
  cluster = voicemailServers(stack, { members: { 'admin-workstation': Member.cidr('192.168.40.0/28') } });
});

const operations = () => cluster.securityGroups.securityGroupId('operations');
const wideOpen = { type: 'ingress', protocol: 'tcp', from_port: 22, to_port: 22, cidr_blocks: ['0.0.0.0/0'] };

/** A group of the user's own that lets everybody in. */
function wideGroup(): SecurityGroup {
  const ingress = [{ protocol: 'tcp', fromPort: 8080, toPort: 8080, cidrBlocks: ['0.0.0.0/0'] }];
  return new SecurityGroup(stack, 'wide', { vpcId: 'vpc-12345678', ingress });
}

describe('a resource that only an override of the stack makes', () => {
  it('is judged', () => {
    stack.addOverride('resource.aws_security_group_rule.smuggled', { security_group_id: operations(), ...wideOpen });
    expect(violationsOf(app)).toContain(`${ANYWHERE} @ lab/aws_security_group_rule.smuggled`);
  });

  it('of another type, or in a group of somebody else, is none of our business', () => {
    stack.addOverride('resource.aws_s3_bucket.other', { bucket: 'other' });
    stack.addOverride('resource.aws_security_group_rule.other', { security_group_id: 'sg-12345678', ...wideOpen });
    expect(violationsOf(app)).toEqual([]);
  });
});

describe('a module', () => {
  it('that is told the id of our group leaves the findings unevaluated', () => {
    new TerraformHclModule(stack, 'module', {
      source: 'somebody/module/aws',
      variables: { list: [Fn.join(',', [operations(), 'x'])] },
    });
    app.synth();
    expect(findingOf(app, INBOUND)).toMatchObject({
      status: 'not evaluated',
      unknown: ['lab/module: what the module does with the security group'],
    });
  });

  it('that is told something else changes nothing', () => {
    new TerraformHclModule(stack, 'module', {
      source: 'somebody/module/aws',
      variables: { group: wideGroup().id, n: 1 },
    });
    app.synth();
    expect(findingOf(app, INBOUND).status).toBe('satisfied');
  });
});

describe('a rule whose group only apply can tell', () => {
  const add = (cidrIpv4: string, port = 22) =>
    new VpcSecurityGroupIngressRule(stack, 'smuggled', {
      securityGroupId: new TerraformVariable(stack, 'group', { type: 'string' }).stringValue,
      ...{ ipProtocol: 'tcp', fromPort: port, toPort: port, cidrIpv4 },
    });

  it('leaves the rules that it may violate unevaluated, and no other', () => {
    add('0.0.0.0/0');
    app.synth();
    expect(findingOf(app, ANYWHERE)).toMatchObject({
      status: 'not evaluated',
      unknown: ['lab/smuggled: whether its security group is one of these'],
    });
    expect(findingOf(app, INBOUND).status).toBe('satisfied');
    expect(reportOf(app).unattributedRules).toEqual(['lab/smuggled']);
  });

  it('harms nothing where it would violate nothing', () => {
    add('192.168.40.0/28');
    app.synth();
    expect(findingOf(app, ANYWHERE).status).toBe('satisfied');
  });
});

describe('a group of somebody else on the interface of a server', () => {
  const attach = (securityGroupId: string) =>
    new NetworkInterfaceSgAttachment(stack, 'attachment', {
      networkInterfaceId: cluster.publisher.instance.primaryNetworkInterfaceId,
      securityGroupId,
    });

  it('is judged where it is attached', () => {
    attach(wideGroup().id);
    expect(violationsOf(app)).toEqual([`${ANYWHERE} @ lab/wide`]);
  });

  it('is judged where the cluster is told of it', () => {
    const other = labStack(app, 'other');
    const wide = wideGroup();
    voicemailServers(other, { network: network(other), additionalSecurityGroupIds: [wide.id] });
    expect(violationsOf(app)).toEqual([`${ANYWHERE} @ lab/wide`]);
  });

  it('may open what no row knows of', () => {
    const group = new SecurityGroup(stack, 'monitoring', {
      vpcId: 'vpc-12345678',
      ingress: [{ protocol: 'tcp', fromPort: 9100, toPort: 9100, cidrBlocks: ['192.168.40.0/28'] }],
    });
    attach(group.id);
    expect(violationsOf(app)).toEqual([]);
    expect(findingOf(app, INBOUND).status).toBe('satisfied');
  });

  it('that this app does not make cannot be judged', () => {
    attach('sg-12345678');
    app.synth();
    expect(findingOf(app, ANYWHERE)).toMatchObject({
      status: 'not evaluated',
      unknown: ['lab/voicemail/publisher/instance: the rules of sg-12345678'],
    });
  });

  it('counts for the quota, overrides and all', () => {
    const ids = [1, 2, 3, 4, 5, 6].map((n) => `sg-1234567${n}`);
    cluster.publisher.instance.addOverride('vpc_security_group_ids', ids);
    expect(violationsOf(app)).toContain(`${QUOTA} @ lab/voicemail/publisher`);
  });
});

describe('a second interface of a server', () => {
  const second = (instance?: string) =>
    new NetworkInterface(stack, 'second', {
      subnetId: 'subnet-12345678',
      securityGroups: [wideGroup().id],
      ...(instance === undefined ? {} : { attachment: [{ instance, deviceIndex: 1 }] }),
    });

  it('is judged where it says what it is attached to', () => {
    second(cluster.publisher.instance.id);
    expect(violationsOf(app)).toEqual([`${ANYWHERE} @ lab/wide`]);
  });

  it('is judged where another resource attaches it', () => {
    const networkInterfaceId = second().id;
    new NetworkInterfaceAttachmentA(stack, 'attachment', {
      ...{ networkInterfaceId, instanceId: cluster.publisher.instance.id, deviceIndex: 1 },
    });
    expect(violationsOf(app)).toEqual([`${ANYWHERE} @ lab/wide`]);
  });

  it('that this app does not make cannot be judged', () => {
    const instanceId = cluster.publisher.instance.id;
    new NetworkInterfaceAttachmentA(stack, 'attachment', {
      ...{ networkInterfaceId: 'eni-12345678', instanceId, deviceIndex: 1 },
    });
    app.synth();
    expect(findingOf(app, ANYWHERE).status).toBe('not evaluated');
  });

  it('is judged by the groups that are attached to it, too', () => {
    const { id: networkInterfaceId } = new NetworkInterface(stack, 'second', {
      subnetId: 'subnet-12345678',
      attachment: [{ instance: cluster.publisher.instance.id, deviceIndex: 1 }],
    });
    new NetworkInterfaceSgAttachment(stack, 'on', { networkInterfaceId, securityGroupId: wideGroup().id });
    expect(violationsOf(app)).toEqual([`${ANYWHERE} @ lab/wide`]);
  });

  it('of another server is none of our business', () => {
    second('i-12345678');
    expect(violationsOf(app)).toEqual([]);
    expect(findingOf(app, ANYWHERE).status).toBe('satisfied');
  });

  it('does not count for the quota of the first', () => {
    second(cluster.publisher.instance.id);
    synthError(app);
    expect(findingOf(app, QUOTA).status).toBe('satisfied');
  });
});

describe('a group attached to an interface that only apply can tell', () => {
  it('may be on any server', () => {
    const networkInterfaceId = Fn.trimspace(cluster.publisher.instance.primaryNetworkInterfaceId);
    new NetworkInterfaceSgAttachment(stack, 'attachment', { networkInterfaceId, securityGroupId: wideGroup().id });
    app.synth();
    expect(findingOf(app, ANYWHERE)).toMatchObject({
      status: 'not evaluated',
      unknown: expect.arrayContaining([expect.stringContaining('what lab/attachment is attached to')]),
    });
  });
});

describe('a prefix list', () => {
  it('of IPv4 addresses is no way in for IPv6', () => {
    cluster.connections.allowFrom('ip-phone', Member.prefixList('pl-12345678', { maxEntries: 5 }));
    app.synth();
    expect(findingOf(app, 'ipv6-only-where-granted').status).toBe('satisfied');
  });

  it('that other code uses may be one', () => {
    new VpcSecurityGroupIngressRule(stack, 'smuggled', {
      securityGroupId: operations(),
      ...{ ipProtocol: 'tcp', fromPort: 22, toPort: 22, prefixListId: 'pl-12345678' },
    });
    app.synth();
    expect(findingOf(app, 'ipv6-only-where-granted')).toMatchObject({
      status: 'not evaluated',
      unknown: ['lab/smuggled: the address family of the prefix list pl-12345678'],
    });
  });
});

describe('a rule of a shape that Terraform would refuse', () => {
  it('fails the synth by name', () => {
    new VpcSecurityGroupIngressRule(stack, 'smuggled', {
      securityGroupId: operations(),
      ipProtocol: 'tcp',
    }).addOverride('cidr_ipv4', ['0.0.0.0/0']);
    expect(synthError(app)).toMatch(/^\[lab\/smuggled\] UnreadableRule: This aws_vpc_security_group_ingress_rule/);
  });
});

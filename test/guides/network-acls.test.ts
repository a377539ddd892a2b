import { beforeEach, describe, expect, it } from '@jest/globals';
import { DefaultNetworkAcl } from '@cdktf/provider-aws/lib/default-network-acl';
import { NetworkAcl } from '@cdktf/provider-aws/lib/network-acl';
import { NetworkAclAssociation } from '@cdktf/provider-aws/lib/network-acl-association';
import { NetworkAclRule } from '@cdktf/provider-aws/lib/network-acl-rule';
import { Subnet } from '@cdktf/provider-aws/lib/subnet';
import { type App, Lazy, TerraformHclModule, TerraformIterator, TerraformVariable } from 'cdktf';
import type { LabStack } from '../../lib/lab-stack';
import { LabNetwork } from '../../lib/network/lab-network';
import { childOf, findingOf, labApp, labStack, synthError, violationsOf } from './lab-app';

// Every way in which Terraform can be told of entries of a network ACL, and of its subnets.

const RULE = 'perimeter-blocks-windows-ports';
const ACL = 'lab/network/perimeter-acl/acl';
const BLOCKED = 'udp 135, udp 137-138, udp 445, tcp 135, tcp 139, tcp 445, tcp 593';

let app: App;
let stack: LabStack;
let network: LabNetwork;

beforeEach(() => {
  app = labApp();
  stack = labStack(app);
  network = networkIn(stack);
});

const networkIn = (scope: LabStack) =>
  new LabNetwork(scope, 'network', {
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    connectedNetworks: ['192.168.0.0/16'],
  });
const perimeterAcl = (of = network) => childOf(of, NetworkAcl, 'perimeter');
const variable = (type = 'string') => new TerraformVariable(stack, 'variable', { type });
const status = () => findingOf(app, RULE).status;
const unknown = () => findingOf(app, RULE).unknown;
const messages = () => findingOf(app, RULE).violations.map(({ at, message }) => `${at} ${message}`);

const everything = { action: 'allow', protocol: '-1', from_port: 0, to_port: 0, cidr_block: '0.0.0.0/0' };
const smb = {
  ...{ ruleNumber: 50, ruleAction: 'allow', protocol: 'tcp' },
  ...{ fromPort: 445, toPort: 445, cidrBlock: '10.20.0.0/16' },
};
const openAcl = (id = 'open', props: { subnetIds?: string[] } = {}) =>
  new NetworkAcl(stack, id, {
    vpcId: network.vpcId,
    ingress: [{ ruleNo: 100, action: 'allow', protocol: '-1', fromPort: 0, toPort: 0, cidrBlock: '0.0.0.0/0' }],
    ...props,
  });

describe('the network ACL of the perimeter', () => {
  it('keeps the rule, of every network of an app', () => {
    networkIn(labStack(app, 'other'));
    expect(synthError(app)).toBe('');
    expect([status(), findingOf(app, RULE, 'other').status]).toEqual(['satisfied', 'satisfied']);
  });

  it('keeps it in dual mode, with a private network of a Unified ICM', () => {
    app = labApp();
    new LabNetwork(labStack(app), 'network', {
      ...{ availabilityZones: ['eu-central-1a', 'eu-central-1b'], dualStack: true, icmPrivateNetwork: true },
    });
    expect(synthError(app)).toBe('');
    expect(status()).toBe('satisfied');
  });

  it('violates it by an override with one more entry, and the app does not synthesize', () => {
    perimeterAcl().addOverride('ingress', [{ rule_no: 1, ...everything }]);
    expect(synthError(app)).toContain(`  ${RULE} at lab/network\n`);
    expect(messages()).toEqual([`${ACL} allows inbound ${BLOCKED} by entry 1, before that is denied`]);
  });

  it.each<[string, unknown]>([
    ['one entry in no list', { rule_no: '1', ...everything, from_port: '0', to_port: '0', action: 'ALLOW' }],
    ['an empty list', []],
    ['nothing', null],
  ])('violates it by an override with %s in place of its entries', (_what, ingress) => {
    perimeterAcl().resetIngress();
    perimeterAcl().addOverride('ingress', ingress);
    expect(messages()).toEqual([`${ACL} does not deny everybody inbound ${BLOCKED}`]);
  });

  it('keeps it by an override with one entry that denies everything', () => {
    perimeterAcl().resetIngress();
    perimeterAcl().addOverride('ingress', { rule_no: '7', ...everything, action: 'Deny' });
    expect(status()).toBe('satisfied');
  });

  it('violates it by an override of one entry', () => {
    perimeterAcl().addOverride('egress.6.action', 'allow');
    expect(messages()).toEqual([`${ACL} does not deny everybody outbound tcp 593`]);
  });

  it('violates it by entries put in place of its own', () => {
    perimeterAcl().putEgress([{ ruleNo: 1, action: 'allow', protocol: 'tcp', fromPort: 443, toPort: 443 }]);
    expect(status()).toBe('violated');
  });

  it('keeps it by one entry that denies everything, though its block is said late', () => {
    const cidrBlock = Lazy.stringValue({ produce: () => '0.0.0.0/0' });
    perimeterAcl().putIngress([{ ruleNo: 1, action: 'deny', protocol: '-1', fromPort: 0, toPort: 0, cidrBlock }]);
    expect(status()).toBe('satisfied');
  });

  it.each<[string, (acl: NetworkAcl) => void, string]>([
    [
      'an expression',
      (acl) => {
        acl.addOverride('ingress', '${var.entries}');
      },
      'the entries ${var.entries}',
    ],
    [
      'a list of expressions',
      (acl) => {
        acl.addOverride('ingress', ['${var.entry}']);
      },
      'the entries ${var.entry}',
    ],
    [
      'a dynamic block',
      (acl) => {
        acl.addOverride('dynamic', { ingress: { for_each: '${var.entries}', content: {} } });
      },
      `the dynamic entries of ${ACL}`,
    ],
    [
      'an iterator',
      (acl) => {
        acl.putIngress(TerraformIterator.fromList([1]).dynamic({ rule_no: 1, action: 'allow' }));
      },
      'the entries ',
    ],
    [
      'a number only apply knows',
      (acl) => {
        acl.addOverride('ingress.0.rule_no', '${var.number}');
      },
      'the number of an entry, ${var.number}',
    ],
    [
      'an action only apply knows',
      (acl) => {
        acl.addOverride('ingress.0.action', '${var.action}');
      },
      'what an entry does, ${var.action}',
    ],
    [
      'addresses only apply knows',
      (acl) => {
        acl.addOverride('ingress.0.cidr_block', '${var.block}');
      },
      'the addresses ${var.block}',
    ],
    [
      'addresses of another family than it says',
      (acl) => {
        acl.addOverride('ingress.0.cidr_block', '::/0');
      },
      'the addresses ::/0',
    ],
    [
      'addresses of both families',
      (acl) => {
        acl.addOverride('ingress.0.ipv6_cidr_block', '::/0');
      },
      'the addresses of an entry',
    ],
    [
      'no ports',
      (acl) => {
        acl.addOverride('ingress.0.from_port', null);
      },
      'the ports of an entry for udp',
    ],
    [
      'a protocol only apply knows',
      (acl) => {
        acl.addOverride('ingress.0.protocol', '${var.protocol}');
      },
      'the protocol ${var.protocol}',
    ],
  ])('is not evaluated with %s', (_what, change, what) => {
    change(perimeterAcl());
    expect(synthError(app)).toBe('');
    expect(status()).toBe('not evaluated');
    expect(unknown().join()).toContain(`${ACL}: ${what}`);
  });

  it('is not evaluated where it is made for each of something', () => {
    perimeterAcl().addOverride('count', 2);
    expect(status()).toBe('not evaluated');
    expect(unknown()).toEqual(
      ['a', 'b'].map((zone) => `lab/network/perimeter-eu-central-1${zone}: how many network ACLs ${ACL} makes`),
    );
  });

  it('is refused where Terraform would refuse it', () => {
    perimeterAcl().addOverride('ingress', [{ rule_no: {} }]);
    expect(synthError(app)).toContain('UnreadableRule');
  });

  it('is nobody else’s: those of other tiers may allow what they want', () => {
    for (const tier of ['servers', 'management'])
      childOf(network, NetworkAcl, tier).addOverride('ingress', [{ rule_no: 1, ...everything }]);
    openAcl('other', { subnetIds: [new Subnet(stack, 'subnet', { vpcId: network.vpcId }).id, 'subnet-12345678'] });
    expect(status()).toBe('satisfied');
  });
});

describe('an entry that is a resource of its own', () => {
  const rule = (networkAclId: string, change: object = {}, scope: LabStack = stack) =>
    new NetworkAclRule(scope, 'smuggled', { networkAclId, ...smb, ...change });

  it.each([
    ['inbound', {}],
    ['inbound, as it says', { egress: false }],
    ['outbound', { egress: true }],
  ])('is judged: %s', (way, change) => {
    rule(perimeterAcl().id, change);
    expect(synthError(app)).toContain(RULE);
    const words = `${way.split(',')[0] ?? ''} tcp 445 by entry 50, before that is denied`;
    expect(messages()).toEqual([`lab/smuggled allows ${words}`]);
  });

  it('is judged from another stack', () => {
    rule(perimeterAcl().id, {}, labStack(app, 'elsewhere'));
    expect(violationsOf(app)).toEqual([`${RULE} @ elsewhere/smuggled`]);
  });

  it('is judged where only an override of the stack makes it', () => {
    stack.addOverride('resource.aws_network_acl_rule.smuggled', {
      network_acl_id: perimeterAcl().id,
      ...{ rule_number: '50', rule_action: 'allow', protocol: '6', from_port: 445, to_port: 445 },
      ...{ egress: 'true', cidr_block: '10.20.0.0/16' },
    });
    expect(messages()).toEqual([
      'lab/aws_network_acl_rule.smuggled allows outbound tcp 445 by entry 50, before that is denied',
    ]);
  });

  it.each([
    ['after the denials', { ruleNumber: 1000 }],
    ['of another port', { fromPort: 443, toPort: 443 }],
    ['that denies', { ruleAction: 'deny' }],
  ])('does no harm %s', (_what, change) => {
    rule(perimeterAcl().id, change);
    expect(synthError(app)).toBe('');
    expect(status()).toBe('satisfied');
  });

  it('may be the denial that the others lack', () => {
    const acl = perimeterAcl();
    acl.addOverride('ingress.5.to_port', 440);
    acl.addOverride('ingress.5.from_port', 440);
    rule(acl.id, { ruleAction: 'deny', cidrBlock: '0.0.0.0/0' });
    expect(status()).toBe('satisfied');
  });

  it('is not evaluated where count says how often it is made', () => {
    rule(perimeterAcl().id, { count: 2 });
    expect(unknown()).toEqual(['lab/smuggled: how many entries count or for_each makes']);
  });

  it('is not the denial where count may leave it out', () => {
    const acl = perimeterAcl();
    acl.addOverride('ingress.5.protocol', 'udp');
    rule(acl.id, { ruleAction: 'deny', cidrBlock: '0.0.0.0/0', count: 0 });
    expect(status()).toBe('not evaluated');
  });

  it('is not evaluated where only apply can tell its direction', () => {
    rule(perimeterAcl().id, { egress: variable('bool').booleanValue });
    expect(unknown()).toEqual(['lab/smuggled: whether the entry is outbound, ${var.variable}']);
  });

  it('is not evaluated where only apply can tell its network ACL', () => {
    rule(variable().stringValue);
    expect(status()).toBe('not evaluated');
    expect(unknown()).toEqual(['lab/smuggled: whether it is in this network ACL']);
  });

  it.each<[string, () => string]>([
    ['another network ACL', () => openAcl().id],
    ['that of another tier', () => childOf(network, NetworkAcl, 'servers').id],
    ['the default one of a VPC', () => '${aws_vpc.lab.default_network_acl_id}'],
    ['somebody else’s', () => 'acl-12345678'],
  ])('of %s is none of our business', (_what, id) => {
    rule(id());
    expect(status()).toBe('satisfied');
  });
});

describe('a subnet of the perimeter', () => {
  const subnetId = (zone = 0) => network.perimeterSubnets[zone]?.id ?? '';
  const associate = (networkAclId: string, change: object = {}, scope = stack) =>
    new NetworkAclAssociation(scope, 'association', { networkAclId, subnetId: subnetId(), ...change });

  it('without a network ACL violates the rule', () => {
    perimeterAcl().subnetIds = [subnetId(1)];
    expect(messages()).toEqual([
      'lab/network/perimeter-eu-central-1a has no network ACL but the one of every VPC, which allows everything',
    ]);
  });

  it('that is moved to another network ACL is judged by that', () => {
    associate(openAcl().id);
    expect(violationsOf(app)).toEqual([`${RULE} @ lab/open`, `${RULE} @ lab/open`]);
  });

  it('that is moved so from another stack', () => {
    associate(openAcl().id, {}, labStack(app, 'elsewhere'));
    expect(violationsOf(app)).toEqual([`${RULE} @ lab/open`, `${RULE} @ lab/open`]);
  });

  it('that another network ACL names is judged by that, too', () => {
    openAcl('open', { subnetIds: [subnetId()] });
    expect(violationsOf(app)).toEqual([`${RULE} @ lab/open`, `${RULE} @ lab/open`]);
  });

  it('that is associated once more with the same keeps the rule', () => {
    associate(perimeterAcl().id);
    expect(status()).toBe('satisfied');
  });

  it.each<[string, () => unknown, string]>([
    ['somebody else’s network ACL', () => associate('acl-12345678'), 'the entries of acl-12345678'],
    [
      'one that only apply can tell',
      () => associate(variable().stringValue),
      'what lab/association means by ${var.variable}',
    ],
    ['another one, perhaps', () => associate(openAcl().id, { count: 2 }), 'how often lab/association is made'],
    [
      'the default one of the VPC',
      () => new DefaultNetworkAcl(stack, 'default', { defaultNetworkAclId: 'acl-1', subnetIds: [subnetId()] }),
      'the entries of lab/default',
    ],
    [
      'the one of a module',
      () =>
        new TerraformHclModule(stack, 'module', {
          source: 'somebody/module/aws',
          variables: { subnets: [subnetId()] },
        }),
      'what lab/module does with the subnet',
    ],
  ])('with %s is not evaluated', (_what, change, what) => {
    change();
    expect(synthError(app)).toBe('');
    expect(status()).toBe('not evaluated');
    expect(unknown()).toEqual([`lab/network/perimeter-eu-central-1a: ${what}`]);
  });

  it.each<[string, () => unknown]>([
    ['an association', () => associate(openAcl().id, { subnetId: variable().stringValue })],
    ['a network ACL', () => openAcl('open', { subnetIds: variable('list(string)').listValue })],
    ['one in a list', () => openAcl('open', { subnetIds: [variable().stringValue] })],
  ])('may be what only apply can tell of %s', (_what, change) => {
    change();
    expect(synthError(app)).toBe('');
    expect(status()).toBe('not evaluated');
    expect(unknown()).toHaveLength(2);
  });

  it('is not another that is moved', () => {
    associate(openAcl().id, { subnetId: network.serverSubnets[0]?.id });
    expect(status()).toBe('satisfied');
  });
});

describe('a module', () => {
  const moduleWith = (value: string) =>
    new TerraformHclModule(stack, 'module', { source: 'somebody/module/aws', variables: { value } });

  it('that is told the network ACL leaves it unevaluated', () => {
    moduleWith(perimeterAcl().id);
    expect(status()).toBe('not evaluated');
    expect(unknown()).toEqual(['lab/module: what the module does with the network ACL']);
  });

  it('that is told something else changes nothing', () => {
    moduleWith(network.vpcId);
    expect(status()).toBe('satisfied');
  });
});

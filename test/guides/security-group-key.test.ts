import { beforeEach, describe, expect, it } from '@jest/globals';
import { DefaultSecurityGroup } from '@cdktf/provider-aws/lib/default-security-group';
import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { SecurityGroupRule } from '@cdktf/provider-aws/lib/security-group-rule';
import { Vpc } from '@cdktf/provider-aws/lib/vpc';
import { type App, Fn, Lazy, TerraformOutput, TerraformStack, TerraformVariable, Token } from 'cdktf';
import { Unknown } from '../../lib/guides/lab-model';
import {
  attributeKey,
  referencedSecurityGroupKey,
  resolveIn,
  securityGroupKey,
} from '../../lib/guides/security-group-key';
import { labApp, labStack, prepare } from './lab-app';

let app: App;
let here: TerraformStack;
let there: TerraformStack;

beforeEach(() => {
  app = labApp();
  here = labStack(app, 'here');
  there = labStack(app, 'there');
});

const group = (stack: TerraformStack, id = 'group') => new SecurityGroup(stack, id, { vpcId: 'vpc-12345678' });

/** The key of a group. */
const keyOf = (one: SecurityGroup) => securityGroupKey(TerraformStack.of(one), one.friendlyUniqueId);

/** What a reference means in a stack that has it in an output, as anything in a stack has it somewhere. */
function keyIn(stack: TerraformStack, reference: string): string | Unknown {
  new TerraformOutput(stack, 'reference', { value: reference });
  prepare(app);
  return referencedSecurityGroupKey(stack, reference);
}

describe('securityGroupKey', () => {
  it('names a group by its stack and its address', () => {
    expect(keyOf(group(here))).toBe('here:aws_security_group.group');
    expect(keyOf(group(there))).toBe('there:aws_security_group.group');
  });

  it('follows the logical id', () => {
    const renamed = group(here);
    renamed.overrideLogicalId('renamed');
    expect(keyOf(renamed)).toBe('here:aws_security_group.renamed');
    expect(keyIn(here, renamed.id)).toBe('here:aws_security_group.renamed');
  });
});

describe('referencedSecurityGroupKey', () => {
  it('knows a group of the same stack', () => {
    const one = group(here);
    group(there);
    expect(keyIn(here, one.id)).toBe(keyOf(one));
    expect(referencedSecurityGroupKey(here, '${aws_security_group.group.id}')).toBe(keyOf(one));
  });

  it('knows a group of another stack, and which of two that are named alike', () => {
    const one = group(here);
    const other = group(there);
    expect(keyIn(there, one.id)).toBe(keyOf(one));
    expect(referencedSecurityGroupKey(there, other.id)).toBe(keyOf(other));
  });

  it('tells several groups of another stack apart', () => {
    const [a, b] = [group(here, 'a'), group(here, 'b')];
    const reference = a.id;
    new TerraformOutput(there, 'first', { value: reference });
    expect(keyIn(there, b.id)).toBe(keyOf(b));
    expect(referencedSecurityGroupKey(there, reference)).toBe(keyOf(a));
  });

  it('tells groups of several other stacks apart', () => {
    const third = labStack(app, 'third');
    const [one, other] = [group(here), group(there)];
    const reference = one.id;
    new TerraformOutput(third, 'first', { value: reference });
    expect(keyIn(third, other.id)).toBe(keyOf(other));
    expect(referencedSecurityGroupKey(third, reference)).toBe(keyOf(one));
  });

  it('sees through a lazy value', () => {
    const one = group(here);
    expect(keyIn(here, Lazy.stringValue({ produce: () => one.id }))).toBe(keyOf(one));
  });

  it.each(['sg-12345678', 'sg-0123456789abcdef0', '123456789012/sg-12345678'])('takes %s for what it says', (id) => {
    expect(referencedSecurityGroupKey(here, id)).toBe(id);
  });

  it('knows the default group of a VPC for nobody of ours', () => {
    const vpc = new Vpc(here, 'vpc', {});
    const byDefault = new DefaultSecurityGroup(here, 'default', { vpcId: vpc.id });
    expect(keyIn(here, byDefault.id)).toBe('${aws_default_security_group.default.id}');
    expect(referencedSecurityGroupKey(here, vpc.defaultSecurityGroupId)).toBe(
      '${aws_vpc.vpc.default_security_group_id}',
    );
  });

  it.each<[string, () => string]>([
    ['a variable', () => new TerraformVariable(here, 'variable', { type: 'string' }).stringValue],
    ['a function', () => Token.asString(Fn.element([group(here).id], 0))],
    ['a name', () => group(here).name],
    ['an attribute of a rule', () => '${aws_vpc_security_group_ingress_rule.rule.security_group_id}'],
    ['an index', () => '${aws_security_group.group[0].id}'],
    ['an index of the old style', () => '${aws_security_group.group.0.id}'],
    ['a data source', () => '${data.aws_security_group.group.id}'],
    ['text around it', () => 'x${aws_security_group.group.id}'],
    ['text after it', () => '${aws_security_group.group.id}x'],
    ['state that other code reads', () => '${data.terraform_remote_state.other.outputs.group}'],
    ['no id', () => 'default'],
    ['nothing', () => ''],
    ['half an account', () => '1234/sg-12345678'],
  ])('does not know %s', (_name, reference) => {
    expect(keyIn(here, reference())).toBeInstanceOf(Unknown);
  });

  it('does not know an attribute of another stack that only may be a group', () => {
    const rule = new SecurityGroupRule(here, 'rule', {
      ...{ type: 'ingress', protocol: 'tcp', fromPort: 1, toPort: 1, securityGroupId: group(here).id },
    });
    expect(keyIn(there, rule.securityGroupId)).toBeInstanceOf(Unknown);
  });

  it('does not know what is not even text', () => {
    expect(referencedSecurityGroupKey(here, undefined)).toEqual(new Unknown('a security group'));
    expect(referencedSecurityGroupKey(here, 17)).toEqual(new Unknown('a security group'));
  });

  it('says what it does not know', () => {
    expect(referencedSecurityGroupKey(here, '${var.group}')).toEqual(new Unknown('the security group ${var.group}'));
  });
});

describe('attributeKey', () => {
  it.each([
    ['${aws_instance.server.primary_network_interface_id}', 'here:aws_instance.server.primary_network_interface_id'],
    ['eni-12345678', undefined],
    ['${var.interface}', undefined],
    ['${data.aws_instance.server.network_interface_id}', undefined],
    ['${data.terraform_remote_state.other.outputs.interface}', undefined],
  ])('%s', (text, key) => {
    expect(attributeKey(here, text)).toBe(key);
  });
});

describe('resolveIn', () => {
  it('gives what a stack will be given', () => {
    const one = group(here);
    new TerraformOutput(there, 'reference', { value: one.id });
    prepare(app);
    expect(resolveIn(here, { id: one.id, n: Lazy.numberValue({ produce: () => 7 }) })).toEqual({
      id: '${aws_security_group.group.id}',
      n: 7,
    });
    expect(resolveIn(there, 'plain')).toBe('plain');
  });
});

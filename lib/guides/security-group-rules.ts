import { Instance } from '@cdktf/provider-aws/lib/instance';
import type { NetworkInterface } from '@cdktf/provider-aws/lib/network-interface';
import { Token, TerraformStack } from 'cdktf';
import { z } from 'zod';
import { isInterfaceType, readInterfaceGroups } from './interface-groups';
import { type Known, type RuleFact, Unknown } from './lab-model';
import { type KeyOf, type ReadRules, readInlineRules, readOlderRule, readStandaloneRule } from './rule-readers';
import { unknownRule } from './rule-values';
import { mentionedSecurityGroupKeys, referencedSecurityGroupKey, securityGroupKey } from './security-group-key';
import { texts } from './terraform-schemas';
import { argumentsOf, hasOverrides, type TerraformSource, type TerraformSources } from './terraform-source';

/** Every security-group rule of an app, whoever wrote it, by the key of its group. */
export interface SecurityGroupRules {
  /** The rules of a group, or `undefined` where the group is not of this app. */
  of(groupKey: string): readonly RuleFact[] | undefined;
  /** Rules whose group is not known until apply. */
  readonly unattributed: readonly RuleFact[];
  /** The key of the group that a reference in a stack means. */
  keyOf(stack: TerraformStack, reference: string): Known<string>;
  /** The groups of an instance's interface, or of a further one, those that other code attaches included. */
  groupsOf(holder: Instance | NetworkInterface): Known<readonly Known<string>[]>;
  /** The groups of further interfaces that other code gives an instance. */
  otherGroupsOf(instance: Instance): readonly Known<string>[];
}

/** Reads what a resource says of rules. */
type Reader = (source: TerraformSource, keyOf: KeyOf) => ReadRules;

const READERS: Readonly<Record<string, Reader | undefined>> = {
  aws_vpc_security_group_ingress_rule: (source, keyOf) => readStandaloneRule(source, 'ingress', keyOf),
  aws_vpc_security_group_egress_rule: (source, keyOf) => readStandaloneRule(source, 'egress', keyOf),
  aws_security_group_rule: readOlderRule,
  aws_security_group: (source, keyOf) => readInlineRules(source, securityGroupKey(source.stack, source.name), keyOf),
};

const holderSchema = z.object({ vpc_security_group_ids: texts, security_groups: texts });

/** Whether resources of a type say something of rules. */
export function isSecurityGroupType(type: string): boolean {
  return type in READERS || isInterfaceType(type);
}

/** Reads the rules in an app. To be called when the stacks are prepared, as validations are. */
export function readSecurityGroupRules({ resources, modules }: TerraformSources): SecurityGroupRules {
  const byGroup = new Map<string, RuleFact[]>();
  const unattributed: RuleFact[] = [];
  const keys = new Map<string, string | Unknown>();

  // The same token stands for the same group throughout a stack, and most rules of a stack name few groups.
  const keyIn = (stack: TerraformStack, reference: string): string | Unknown => {
    const cacheKey = `${stack.node.path} ${reference}`;
    const key = keys.get(cacheKey) ?? referencedSecurityGroupKey(stack, reference);
    keys.set(cacheKey, key);
    return key;
  };
  const add = ({ group, rules }: ReadRules) => {
    const list = group instanceof Unknown ? unattributed : (byGroup.get(group) ?? []);
    list.push(...rules);
    if (!(group instanceof Unknown)) byGroup.set(group, list);
  };

  for (const source of resources) {
    const read = READERS[source.type]?.(source, (reference) => keyIn(source.stack, reference));
    if (read) add(read);
  }
  const interfaces = readInterfaceGroups(resources, keyIn);
  for (const { path, stack, texts } of modules)
    for (const group of new Set(texts().flatMap((text) => mentionedSecurityGroupKeys(stack, text))))
      add({
        group,
        rules: (['ingress', 'egress'] as const).map((direction) =>
          unknownRule(path, direction, 'what the module does with the security group'),
        ),
      });

  return {
    of: (groupKey) => byGroup.get(groupKey),
    unattributed,
    keyOf: keyIn,
    groupsOf: (holder) => {
      const stack = TerraformStack.of(holder);
      const ids = securityGroupIdsOf(holder);
      if (ids instanceof Unknown) return ids;
      return [...ids.map((id) => keyIn(stack, id)), ...interfaces.attachedTo(holder)];
    },
    otherGroupsOf: (instance) => interfaces.onOthers(instance),
  };
}

function securityGroupIdsOf(holder: Instance | NetworkInterface): Known<readonly string[]> {
  const given = givenGroups(holder);
  const isList = Array.isArray(given) && !Token.isUnresolved(given);
  return isList ? given : given ? new Unknown('the list of security groups') : [];
}

function givenGroups(holder: Instance | NetworkInterface): string | string[] | null | undefined {
  const isInstance = holder instanceof Instance;
  if (!hasOverrides(holder)) return isInstance ? holder.vpcSecurityGroupIdsInput : holder.securityGroupsInput;
  const { vpc_security_group_ids, security_groups } = holderSchema.parse(argumentsOf(holder));
  return isInstance ? vpc_security_group_ids : security_groups;
}

import { Token } from 'cdktf';
import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { VpcSecurityGroupEgressRule } from '@cdktf/provider-aws/lib/vpc-security-group-egress-rule';
import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import { z } from 'zod';
import { isExpression } from '../boundary/is-expression';
import { derivedRuleOf } from '../network/connections';
import type { Direction } from '../network/security-rule';
import { type Known, type PeerFact, type RuleFact, Unknown } from './lab-model';
import { cidrPeer, groupPeer, isRepeated, protocolAndPorts, unknownRule, weightOf } from './rule-values';
import { resolveIn } from './security-group-key';
import { blocks, flag, number, repetition, text, texts } from './terraform-schemas';
import { hasOverrides, parsed, type TerraformSource } from './terraform-source';

// The provider's three ways to put a rule into a security group: a resource for each rule (two types), the older resource
// that may name many peers, and blocks inside the group.

/** The key of the security group that a reference in the source's stack means. */
export type KeyOf = (reference: string) => string | Unknown;

/** Rules that were read, and the key of the group they are in. */
export interface ReadRules {
  readonly group: string | Unknown;
  readonly rules: readonly RuleFact[];
}

const standaloneSchema = z.object({
  security_group_id: text,
  ip_protocol: text,
  from_port: number,
  to_port: number,
  cidr_ipv4: text,
  cidr_ipv6: text,
  prefix_list_id: text,
  referenced_security_group_id: text,
  ...repetition,
});

const blockSchema = z.object({
  protocol: text,
  from_port: number,
  to_port: number,
  cidr_blocks: texts,
  ipv6_cidr_blocks: texts,
  prefix_list_ids: texts,
  security_groups: texts,
  self: flag,
  ...repetition,
});

const olderSchema = blockSchema
  .omit({ security_groups: true })
  .extend({ security_group_id: text, type: text, source_security_group_id: text });

const groupSchema = z.object({
  ingress: blocks(blockSchema),
  egress: blocks(blockSchema),
  dynamic: z.unknown().optional(),
});

/** Reads `aws_vpc_security_group_ingress_rule` and `aws_vpc_security_group_egress_rule`. */
export function readStandaloneRule(source: TerraformSource, direction: Direction, keyOf: KeyOf): ReadRules {
  const { path } = source;
  const config = quickArguments(source) ?? parsed(source, standaloneSchema);
  const peers = [
    config.cidr_ipv4 ? [memberPeer(source, config.cidr_ipv4) ?? cidrPeer(config.cidr_ipv4)] : [],
    config.cidr_ipv6 ? [memberPeer(source, config.cidr_ipv6) ?? cidrPeer(config.cidr_ipv6)] : [],
    config.prefix_list_id ? [prefixListPeer(source, config.prefix_list_id)] : [],
    config.referenced_security_group_id ? [groupPeer(keyOf(config.referenced_security_group_id))] : [],
  ].flat();
  const rules = peers.map((peer) => ({
    path,
    direction,
    ...protocolAndPorts(config.ip_protocol, config.from_port, config.to_port),
    peer,
    weight: weightOf(peer, isRepeated(config)),
  }));
  return { group: keyOf(config.security_group_id ?? ''), rules };
}

/** Reads `aws_security_group_rule`. */
export function readOlderRule(source: TerraformSource, keyOf: KeyOf): ReadRules {
  const { path } = source;
  const { security_group_id, type, source_security_group_id, ...rest } = parsed(source, olderSchema);
  const group = keyOf(security_group_id ?? '');
  const directions: Direction[] = type === 'ingress' || type === 'egress' ? [type] : ['ingress', 'egress'];
  const config = { ...rest, security_groups: source_security_group_id ? [source_security_group_id] : [] };
  return { group, rules: directions.flatMap((direction) => blockRules(path, direction, config, group, keyOf)) };
}

/** Reads the blocks inside `aws_security_group`. */
export function readInlineRules(source: TerraformSource, group: string, keyOf: KeyOf): ReadRules {
  const { path } = source;
  if (hasNoBlocks(source)) return { group, rules: [] };
  const config = parsed(source, groupSchema);
  const rules = (['ingress', 'egress'] as const).flatMap((direction) => [
    ...(config[direction] ?? []).flatMap((one) =>
      typeof one === 'string'
        ? [unknownRule(path, direction, `the rules ${one}`)]
        : blockRules(path, direction, one, group, keyOf),
    ),
    ...(config.dynamic === undefined ? [] : [unknownRule(path, direction, `the dynamic rules of ${path}`)]),
  ]);
  return { group, rules };
}

/** Whether a group plainly has no blocks, as most have none: to synthesize it once more would tell nothing. */
function hasNoBlocks({ resource }: TerraformSource): boolean {
  if (!(resource instanceof SecurityGroup) || hasOverrides(resource)) return false;
  return resource.ingressInput === undefined && resource.egressInput === undefined;
}

/** The rules of a block that may name many peers. */
function blockRules(
  path: string,
  direction: Direction,
  config: z.output<typeof blockSchema>,
  group: string | Unknown,
  keyOf: KeyOf,
): RuleFact[] {
  const lists = [config.cidr_blocks, config.ipv6_cidr_blocks, config.prefix_list_ids, config.security_groups];
  const [ipv4, ipv6, prefixLists, groups] = lists.map((list) => [list ?? []].flat());
  const peers: Known<PeerFact>[] = [
    ...[...(ipv4 ?? []), ...(ipv6 ?? [])].map(cidrPeer),
    ...(prefixLists ?? []).map((id) => ({ kind: 'prefix-list' as const, id })),
    ...(groups ?? []).map((one) => groupPeer(keyOf(one))),
    ...(isExpression(config.self) ? [new Unknown(`whether ${String(config.self)} is true`)] : []),
    ...(config.self === true || config.self === 'true' ? [groupPeer(group)] : []),
  ];
  // A list that is one expression is made by Terraform, of nobody knows how many.
  const repeated = isRepeated(config) || lists.some(isExpression);
  return peers.map((peer) => ({
    path,
    direction,
    ...protocolAndPorts(config.protocol, config.from_port, config.to_port),
    peer,
    weight: weightOf(peer, repeated),
  }));
}

/** The addresses of one of our own rules, which were read when its member was made. */
function memberPeer({ resource }: TerraformSource, text: string): PeerFact | undefined {
  const target = resource && derivedRuleOf(resource)?.rule.member.target;
  return target?.kind === 'cidr' && target.cidr && target.text === text
    ? { kind: 'cidr', cidr: target.cidr }
    : undefined;
}

/** A prefix list's size and family are known where a member of ours says so and nobody has put another list in its place. */
function prefixListPeer({ resource, stack }: TerraformSource, reference: string): PeerFact {
  const target = resource && derivedRuleOf(resource)?.rule.member.target;
  const id = String(resolveIn(stack, reference));
  if (target?.kind !== 'prefix-list' || resolveIn(stack, target.id) !== id) return { kind: 'prefix-list', id };
  return { kind: 'prefix-list', id, maxEntries: target.maxEntries, family: target.family };
}

/**
 * The arguments of one of our own rules, without the cost of synthesizing it once more. Overridden ones take the long way,
 * and those with a token where a literal is to be judged: a lazy value may be a literal in the end.
 */
function quickArguments({ resource }: TerraformSource): z.output<typeof standaloneSchema> | undefined {
  const isRule = resource instanceof VpcSecurityGroupIngressRule || resource instanceof VpcSecurityGroupEgressRule;
  if (!isRule || !derivedRuleOf(resource) || hasOverrides(resource)) return undefined;
  const literals = [
    resource.ipProtocolInput,
    resource.fromPortInput,
    resource.toPortInput,
    resource.cidrIpv4Input,
    resource.cidrIpv6Input,
  ];
  if (literals.some((value) => Token.isUnresolved(value))) return undefined;
  return {
    security_group_id: resource.securityGroupIdInput,
    ip_protocol: resource.ipProtocolInput,
    from_port: resource.fromPortInput,
    to_port: resource.toPortInput,
    cidr_ipv4: resource.cidrIpv4Input,
    cidr_ipv6: resource.cidrIpv6Input,
    prefix_list_id: resource.prefixListIdInput,
    referenced_security_group_id: resource.referencedSecurityGroupIdInput,
    count: resource.count,
    for_each: resource.forEach,
  };
}

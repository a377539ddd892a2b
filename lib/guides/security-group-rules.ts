import { TerraformResource, TerraformStack, Token } from 'cdktf';
import { VpcSecurityGroupEgressRule } from '@cdktf/provider-aws/lib/vpc-security-group-egress-rule';
import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import type { IConstruct } from 'constructs';
import { z } from 'zod';
import { Cidr } from '../network/cidr';
import { derivedRuleOf } from '../network/connections';
import type { Direction } from '../network/security-rule';
import { PortRange } from '../port-tables/port-range';
import { type Known, type PeerFact, type RuleFact, type RuleWeight, Unknown } from './lab-model';
import { attributeKey, referencedSecurityGroupKey, resolveIn, securityGroupKey } from './security-group-key';

/** Every security-group rule of an app, whoever wrote it, by the key of its group. */
export interface SecurityGroupRules {
  /** The rules of a group. */
  of(groupKey: string): readonly RuleFact[];
  /** Paths of rules whose group is not known until apply. */
  readonly unattributed: readonly string[];
  /** How many groups other code attaches to the interface of an instance. */
  attachmentsTo(instance: TerraformResource): number;
}

// ---- what Terraform is given, by the provider's three ways. A field that is absent is null or missing.

// Terraform turns a number into the text it wants, and "true" into a truth value. A list may be one expression.

const text = z.union([z.string(), z.number().transform(String)]).nullish();
const texts = z.union([z.string(), z.array(z.string())]).nullish();
const flag = z.union([z.boolean(), z.string()]).nullish();
const port = z.union([z.number(), z.string()]).nullish();
const count = z.unknown().optional();

const standaloneSchema = z.object({
  security_group_id: text,
  ip_protocol: text,
  from_port: port,
  to_port: port,
  cidr_ipv4: text,
  cidr_ipv6: text,
  prefix_list_id: text,
  referenced_security_group_id: text,
  count,
  for_each: count,
});

const ruleSchema = z.object({
  security_group_id: text,
  type: text,
  protocol: text,
  from_port: port,
  to_port: port,
  cidr_blocks: texts,
  ipv6_cidr_blocks: texts,
  prefix_list_ids: texts,
  source_security_group_id: text,
  self: flag,
  count,
  for_each: count,
});

const inlineSchema = ruleSchema.omit({ security_group_id: true, type: true }).extend({ security_groups: texts });
const inlineBlock = z.union([inlineSchema, z.string()]);
const inlineList = z.union([inlineBlock.transform((one) => [one]), z.array(inlineBlock)]).nullish();
const groupSchema = z.object({ ingress: inlineList, egress: inlineList, dynamic: z.unknown().optional() });

const attachmentSchema = z.object({ network_interface_id: text });

/** Walks an app once and reads the rules in it. To be called when the stacks are prepared, as validations are. */
export function readSecurityGroupRules(root: IConstruct): SecurityGroupRules {
  const byGroup = new Map<string, RuleFact[]>();
  const unattributed: string[] = [];
  const attachments: string[] = [];
  const keys = new Map<string, string | Unknown>();

  // The same token stands for the same group throughout a stack, and most rules of a stack name few groups.
  const keyOf = (stack: TerraformStack, reference: string): string | Unknown => {
    const cacheKey = `${stack.node.path} ${reference}`;
    const known = keys.get(cacheKey) ?? referencedSecurityGroupKey(stack, reference);
    keys.set(cacheKey, known);
    return known;
  };
  const add = (group: string | Unknown, path: string, rules: readonly RuleFact[]) => {
    if (group instanceof Unknown) unattributed.push(path);
    else byGroup.set(group, [...(byGroup.get(group) ?? []), ...rules]);
  };

  for (const resource of root.node.findAll()) {
    if (!TerraformResource.isTerraformResource(resource)) continue;
    const read = READERS[resource.terraformResourceType];
    if (read) read(resource, { keyOf, add, attachments });
  }
  return {
    of: (groupKey) => byGroup.get(groupKey) ?? [],
    unattributed,
    attachmentsTo: (instance) => {
      const attribute = `aws_instance.${instance.friendlyUniqueId}.primary_network_interface_id`;
      return attachments.filter((key) => key === `${TerraformStack.of(instance).node.path}:${attribute}`).length;
    },
  };
}

interface Sink {
  keyOf(stack: TerraformStack, reference: string): string | Unknown;
  add(group: string | Unknown, path: string, rules: readonly RuleFact[]): void;
  readonly attachments: string[];
}

type Reader = (resource: TerraformResource, sink: Sink) => void;

const READERS: Readonly<Record<string, Reader | undefined>> = {
  aws_vpc_security_group_ingress_rule: (resource, sink) => {
    readStandalone(resource, 'ingress', sink);
  },
  aws_vpc_security_group_egress_rule: (resource, sink) => {
    readStandalone(resource, 'egress', sink);
  },
  aws_security_group_rule: readOldStyle,
  aws_security_group: readInline,
  aws_network_interface_sg_attachment: (resource, { attachments }) => {
    const { network_interface_id } = attachmentSchema.parse(configOf(resource));
    const key = attributeKey(TerraformStack.of(resource), network_interface_id ?? '');
    if (key !== undefined) attachments.push(key);
  },
};

function readStandalone(resource: TerraformResource, direction: Direction, sink: Sink): void {
  const stack = TerraformStack.of(resource);
  const derived = derivedRuleOf(resource);
  const config = quickConfigOf(resource) ?? standaloneSchema.parse(configOf(resource));
  const group = sink.keyOf(stack, config.security_group_id ?? '');
  const rows = derived ? [...new Set(derived.reasons.map(({ flow }) => flow.row))] : [];
  const list = derived?.rule.member.target;
  const listWeight =
    list?.kind === 'prefix-list' && resolveIn(stack, list.id) === resolveIn(stack, config.prefix_list_id)
      ? list.maxEntries
      : undefined;
  const peers = [
    config.cidr_ipv4 && cidrPeer(config.cidr_ipv4),
    config.cidr_ipv6 && cidrPeer(config.cidr_ipv6),
    config.prefix_list_id && prefixListPeer(config.prefix_list_id),
    config.referenced_security_group_id && groupPeer(sink.keyOf(stack, config.referenced_security_group_id)),
  ].filter((peer) => peer !== undefined && peer !== null && peer !== '');
  sink.add(
    group,
    resource.node.path,
    peers.map((peer) => ({
      path: resource.node.path,
      direction,
      ...protocolAndPorts(config.ip_protocol, config.from_port, config.to_port),
      peer,
      rows,
      weight: weightOf(peer, isRepeated(config), listWeight),
    })),
  );
}

function readOldStyle(resource: TerraformResource, sink: Sink): void {
  const stack = TerraformStack.of(resource);
  const config = ruleSchema.parse(configOf(resource));
  const group = sink.keyOf(stack, config.security_group_id ?? '');
  const directions: Direction[] =
    config.type === 'ingress' || config.type === 'egress' ? [config.type] : ['ingress', 'egress'];
  for (const direction of directions)
    sink.add(group, resource.node.path, listRules(resource.node.path, direction, config, group, stack, sink));
}

function readInline(resource: TerraformResource, sink: Sink): void {
  const stack = TerraformStack.of(resource);
  const config = groupSchema.parse(configOf(resource));
  const group = securityGroupKey(resource);
  const path = resource.node.path;
  for (const direction of ['ingress', 'egress'] as const)
    for (const rule of config[direction] ?? [])
      sink.add(
        group,
        path,
        typeof rule === 'string'
          ? [unknownRuleFact(path, direction, `the rules ${rule}`)]
          : listRules(path, direction, rule, group, stack, sink),
      );
  if (config.dynamic !== undefined)
    for (const direction of ['ingress', 'egress'] as const)
      sink.add(group, path, [unknownRuleFact(path, direction, `the dynamic rules of ${path}`)]);
}

function unknownRuleFact(path: string, direction: Direction, what: string): RuleFact {
  const unknown = new Unknown(what);
  return { path, direction, protocol: unknown, ports: unknown, peer: unknown, rows: [], weight: unknown };
}

/** The rules of a block that may name many peers. */
function listRules(
  path: string,
  direction: Direction,
  config: z.output<typeof inlineSchema> | z.output<typeof ruleSchema>,
  group: string | Unknown,
  stack: TerraformStack,
  sink: Sink,
): RuleFact[] {
  const addresses = [config.cidr_blocks, config.ipv6_cidr_blocks];
  const groups = ['security_groups' in config ? config.security_groups : undefined, config.source_security_group_id];
  const peers: Known<PeerFact>[] = [
    ...addresses.flatMap(each).map(cidrPeer),
    ...each(config.prefix_list_ids).map(prefixListPeer),
    ...groups.flatMap(each).map((one) => groupPeer(sink.keyOf(stack, one))),
    ...selfPeers(config.self, group),
  ];
  const repeated = isRepeated(config) || [...addresses, config.prefix_list_ids, groups[0]].some(isOneExpression);
  return peers.map((peer) => ({
    path,
    direction,
    ...protocolAndPorts(config.protocol, config.from_port, config.to_port),
    peer,
    rows: [],
    weight: weightOf(peer, repeated),
  }));
}

type TextOrList = string | readonly string[] | null | undefined;

const each = (list: TextOrList): readonly string[] => [list ?? []].flat();

/** A list that Terraform will make, of nobody knows how many. */
const isOneExpression = (list: TextOrList): boolean => typeof list === 'string' && isExpression(list);

function selfPeers(self: boolean | string | null | undefined, group: string | Unknown): Known<PeerFact>[] {
  if (typeof self === 'string' && isExpression(self)) return [new Unknown(`whether ${self} is true`)];
  return self === true || self === 'true' ? [groupPeer(group)] : [];
}

/** What Terraform will be given for a resource, overrides and all. */
function configOf(resource: TerraformResource): unknown {
  const synthesized = z
    .object({ resource: z.record(z.string(), z.record(z.string(), z.unknown())).optional() })
    .parse(resolveIn(TerraformStack.of(resource), resource.toTerraform()));
  return synthesized.resource?.[resource.terraformResourceType]?.[resource.friendlyUniqueId] ?? {};
}

/**
 * The same for our own rules, without the cost of synthesizing them once more. Overridden ones take the long way, and those
 * with a token where a literal is to be judged: a lazy value may be a literal in the end.
 */
function quickConfigOf(resource: TerraformResource): z.output<typeof standaloneSchema> | undefined {
  const own = resource instanceof VpcSecurityGroupIngressRule || resource instanceof VpcSecurityGroupEgressRule;
  if (!own || !derivedRuleOf(resource) || hasOverrides(resource)) return undefined;
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

const metadataSchema = z.object({ overrides: z.unknown().optional() });

function hasOverrides(resource: TerraformResource): boolean {
  return metadataSchema.parse(resource.toMetadata()).overrides !== undefined;
}

// ---- from text to facts

const isExpression = (value: string) => value.includes('${');

function cidrPeer(value: string): Known<PeerFact> {
  const cidr = Cidr.tryParse(value);
  return cidr instanceof Cidr ? { kind: 'cidr', cidr } : new Unknown(`the addresses ${value}`);
}

function prefixListPeer(id: string): PeerFact {
  return { kind: 'prefix-list', id };
}

function groupPeer(key: string | Unknown): Known<PeerFact> {
  return key instanceof Unknown ? key : { kind: 'security-group', key };
}

function weightOf(peer: Known<PeerFact>, repeated: boolean, listEntries?: number): Known<RuleWeight> {
  if (repeated) return new Unknown('how many rules an expression, count or for_each makes');
  if (peer instanceof Unknown) return { ipv4: 1, ipv6: 1 };
  switch (peer.kind) {
    case 'cidr':
      return peer.cidr.family === 4 ? { ipv4: 1, ipv6: 0 } : { ipv4: 0, ipv6: 1 };
    case 'security-group':
      return { ipv4: 1, ipv6: 1 };
    case 'prefix-list':
      return listEntries === undefined
        ? new Unknown(`how many entries the prefix list ${peer.id} can have`)
        : { ipv4: listEntries, ipv6: listEntries };
  }
}

function isRepeated({ count, for_each }: { count?: unknown; for_each?: unknown }): boolean {
  return (count !== undefined && count !== null && count !== 1) || (for_each !== undefined && for_each !== null);
}

/** AWS takes protocols by name, in either case, or by number; -1 is all of them, and then ports do not matter. */
function protocolAndPorts(
  protocol: string | null | undefined,
  from: number | string | null | undefined,
  to: number | string | null | undefined,
): Pick<RuleFact, 'protocol' | 'ports'> {
  const name = (protocol ?? '').toLowerCase();
  if (isExpression(name)) {
    const unknown = new Unknown(`the protocol ${name}`);
    return { protocol: unknown, ports: unknown };
  }
  if (['-1', 'all'].includes(name)) return { protocol: 'all', ports: PortRange.ALL };
  if (!['tcp', '6', 'udp', '17'].includes(name)) return { protocol: 'other', ports: PortRange.ALL };
  return { protocol: ['tcp', '6'].includes(name) ? 'tcp' : 'udp', ports: portsFrom(from, to) };
}

/** Ports that are missing or -1 may be all of them: what AWS refuses is not for a rule to pass. */
function portsFrom(from: unknown, to: unknown): Known<PortRange> {
  if ([from ?? -1, to ?? -1].every((port) => Number(port) === -1)) return PortRange.ALL;
  const [first, last] = [Number(from ?? 0), Number(to ?? from ?? 0)];
  const known = [first, last].every((value) => Number.isInteger(value) && value >= 0 && value <= PortRange.ALL.to);
  return known && first <= last ? PortRange.of(first, last) : new Unknown(`the ports ${String(from)} to ${String(to)}`);
}

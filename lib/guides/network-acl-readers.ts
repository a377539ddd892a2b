import { NetworkAcl, type NetworkAclEgress, type NetworkAclIngress } from '@cdktf/provider-aws/lib/network-acl';
import { Token } from 'cdktf';
import { z } from 'zod';
import { isExpression } from '../boundary/is-expression';
import { Cidr } from '../network/cidr';
import type { Direction } from '../network/security-rule';
import { type Known, type NetworkAclEntryFact, Unknown } from './lab-model';
import { isRepeated, protocolAndPorts } from './rule-values';
import { resolveIn } from './security-group-key';
import { blocks, flag, number, repetition, text, texts } from './terraform-schemas';
import { hasOverrides, parsed, type TerraformSource } from './terraform-source';

// The provider's two ways to put an entry into a network ACL: blocks inside it, and a resource for each entry.

const entryFields = { protocol: text, from_port: number, to_port: number, cidr_block: text, ipv6_cidr_block: text };

const entrySchema = z.object({ rule_no: number, action: text, ...entryFields });
const networkAclSchema = z.object({
  subnet_ids: texts,
  ingress: blocks(entrySchema),
  egress: blocks(entrySchema),
  dynamic: z.unknown().optional(),
  ...repetition,
});
const ruleSchema = z.object({
  network_acl_id: text,
  rule_number: number,
  rule_action: text,
  egress: flag,
  ...entryFields,
  ...repetition,
});
const associationSchema = z.object({ network_acl_id: text, subnet_id: text, ...repetition });

const DIRECTIONS = ['ingress', 'egress'] as const;

/** What a resource says of the entries of a network ACL. */
interface ReadNetworkAcl {
  /** References to the subnets that it names, or `Unknown` where an expression names them. */
  readonly subnets: readonly Known<string>[];
  readonly entries: readonly NetworkAclEntryFact[];
  /** Whether it is made more or less often than once. */
  readonly repeated: boolean;
}

/** Reads `aws_network_acl`. */
export function readNetworkAcl(source: TerraformSource): ReadNetworkAcl {
  const { path } = source;
  const config = quickArguments(source) ?? parsed(source, networkAclSchema);
  const { subnet_ids: ids } = config;
  const entries = DIRECTIONS.flatMap((direction) => [
    ...(config[direction] ?? []).map((one) =>
      typeof one === 'string'
        ? unknownEntry(path, direction, `the entries ${one}`)
        : entryOf(path, direction, { number: one.rule_no, action: one.action, ...one }),
    ),
    ...(config.dynamic === undefined ? [] : [unknownEntry(path, direction, `the dynamic entries of ${path}`)]),
  ]);
  return {
    subnets: typeof ids === 'string' ? [new Unknown(`the subnets ${ids}`)] : (ids ?? []),
    entries,
    repeated: isRepeated(config),
  };
}

/**
 * The arguments of a network ACL whose entries are plain values, without the cost of synthesizing it once more. Overridden ones
 * take the long way, and those with a token in an entry.
 */
function quickArguments({ resource, stack }: TerraformSource): z.output<typeof networkAclSchema> | undefined {
  if (!(resource instanceof NetworkAcl) || hasOverrides(resource)) return undefined;
  const { ingressInput, egressInput, subnetIdsInput, count, forEach } = resource;
  const ingress = plainEntries(ingressInput);
  const egress = plainEntries(egressInput);
  if (ingress === undefined || egress === undefined) return undefined;
  const { data } = texts.safeParse(resolveIn(stack, subnetIdsInput));
  return { ingress, egress, subnet_ids: data, count, for_each: forEach };
}

/** Entries as Terraform takes them, unless one of them has a token in it. */
function plainEntries(given: NetworkAcl['ingressInput'] | NetworkAcl['egressInput']) {
  if (!Array.isArray(given)) return given === undefined ? [] : undefined;
  const isPlain = given.every((entry) => !Object.values(entry).some((value) => Token.isUnresolved(value)));
  return isPlain ? given.map(toArguments) : undefined;
}

function toArguments(entry: NetworkAclIngress | NetworkAclEgress): z.output<typeof entrySchema> {
  const { ruleNo, action, protocol, fromPort, toPort, cidrBlock, ipv6CidrBlock } = entry;
  const ports = { from_port: fromPort, to_port: toPort };
  return { rule_no: ruleNo, action, protocol, ...ports, cidr_block: cidrBlock, ipv6_cidr_block: ipv6CidrBlock };
}

/** Reads `aws_network_acl_rule`: a reference to its network ACL, and its entries, of which a direction yet unknown makes two. */
export function readNetworkAclRule(source: TerraformSource): Pick<ReadNetworkAcl, 'entries'> & { networkAcl: string } {
  const config = parsed(source, ruleSchema);
  const { egress } = config;
  const directions = isExpression(egress)
    ? DIRECTIONS
    : ([[true, 'true'].includes(egress ?? false) ? 'egress' : 'ingress'] as const);
  const uncertain = isRepeated(config)
    ? new Unknown('how many entries count or for_each makes')
    : isExpression(egress)
      ? new Unknown(`whether the entry is outbound, ${String(egress)}`)
      : undefined;
  const entries = directions.map((direction) => {
    const entry = entryOf(source.path, direction, {
      number: config.rule_number,
      action: config.rule_action,
      ...config,
    });
    return uncertain === undefined ? entry : { ...entry, number: uncertain };
  });
  return { networkAcl: config.network_acl_id ?? '', entries };
}

/** Reads `aws_network_acl_association`: references to its network ACL and its subnet. */
export function readNetworkAclAssociation(source: TerraformSource): {
  readonly networkAcl: string;
  readonly subnet: string;
  readonly repeated: boolean;
} {
  const config = parsed(source, associationSchema);
  return { networkAcl: config.network_acl_id ?? '', subnet: config.subnet_id ?? '', repeated: isRepeated(config) };
}

/** An entry of which nothing is known but that it may be there. */
export function unknownEntry(path: string, direction: Direction, what: string): NetworkAclEntryFact {
  const unknown = new Unknown(what);
  const [number, action, protocol, ports, family, block] = [unknown, unknown, unknown, unknown, unknown, unknown];
  return { path, direction, number, action, protocol, ports, family, block };
}

type EntryConfig = z.output<z.ZodObject<typeof entryFields>> & {
  readonly number: z.output<typeof number>;
  readonly action: z.output<typeof text>;
};

function entryOf(path: string, direction: Direction, config: EntryConfig): NetworkAclEntryFact {
  return {
    path,
    direction,
    number: numberOf(config.number),
    action: actionOf(config.action),
    ...protocolAndAclPorts(config),
    ...addressesOf(config),
  };
}

function numberOf(given: EntryConfig['number']): Known<number> {
  const value = Number(given ?? NaN);
  return Number.isInteger(value) && value > 0 ? value : new Unknown(`the number of an entry, ${String(given)}`);
}

function actionOf(given: EntryConfig['action']): Known<'allow' | 'deny'> {
  const action = (given ?? '').toLowerCase();
  return action === 'allow' || action === 'deny' ? action : new Unknown(`what an entry does, ${String(given)}`);
}

/** A rule of a security group without ports may open all of them; an entry that denies may deny none. */
function protocolAndAclPorts(config: EntryConfig): Pick<NetworkAclEntryFact, 'protocol' | 'ports'> {
  const { protocol, ports } = protocolAndPorts(config.protocol, config.from_port, config.to_port);
  const withoutPorts = [config.from_port, config.to_port].some((port) => Number(port ?? -1) === -1);
  return (protocol === 'tcp' || protocol === 'udp') && withoutPorts
    ? { protocol, ports: new Unknown(`the ports of an entry for ${protocol}`) }
    : { protocol, ports };
}

function addressesOf({ cidr_block, ipv6_cidr_block }: EntryConfig): Pick<NetworkAclEntryFact, 'family' | 'block'> {
  const given = cidr_block || ipv6_cidr_block;
  if (!given || (cidr_block && ipv6_cidr_block)) {
    const unknown = new Unknown('the addresses of an entry');
    return { family: unknown, block: unknown };
  }
  const family = cidr_block ? 4 : 6;
  const cidr = Cidr.tryParse(given);
  const known = cidr instanceof Cidr && cidr.family === family;
  return { family, block: known ? cidr : new Unknown(`the addresses ${given}`) };
}

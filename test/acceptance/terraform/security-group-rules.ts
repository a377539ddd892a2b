import { z } from 'zod';
import { type AwsEndpoint, awsQuery } from './aws-request';
import { xmlList } from './xml-list';

export interface SecurityGroupRule {
  readonly id: string;
  readonly groupId: string;
  readonly direction: 'ingress' | 'egress';
  /** As AWS names it: tcp, udp, icmp, icmpv6, a protocol number, or -1 for all. */
  readonly protocol: string;
  /** -1 where the protocol has no ports. */
  readonly fromPort: number;
  readonly toPort: number;
  readonly source: RuleSource;
  readonly description: string | undefined;
}

export interface RuleSource {
  readonly kind: 'cidr' | 'ipv6-cidr' | 'security-group' | 'prefix-list';
  readonly value: string;
}

const rule = z.object({
  securityGroupRuleId: z.string(),
  groupId: z.string(),
  isEgress: z.stringbool(),
  ipProtocol: z.string(),
  fromPort: z.coerce.number().int().default(-1),
  toPort: z.coerce.number().int().default(-1),
  cidrIpv4: z.string().optional(),
  cidrIpv6: z.string().optional(),
  prefixListId: z.string().optional(),
  referencedGroupInfo: z.object({ groupId: z.string() }).optional(),
  description: z.string().optional(),
});

const answer = z.object({
  DescribeSecurityGroupRulesResponse: z.object({ securityGroupRuleSet: xmlList(rule) }),
});

/** Every rule of every security group of a region, or of the groups given. */
export async function securityGroupRules(
  endpoint: AwsEndpoint,
  groupIds: readonly string[] = [],
): Promise<SecurityGroupRule[]> {
  const values = groupIds.map((id, index): [string, string] => [`Filter.1.Value.${index + 1}`, id]);
  const filter = values.length === 0 ? {} : { 'Filter.1.Name': 'group-id', ...Object.fromEntries(values) };
  const response = answer.parse(await awsQuery(endpoint, 'ec2', 'DescribeSecurityGroupRules', filter));
  return response.DescribeSecurityGroupRulesResponse.securityGroupRuleSet.map((found) => ({
    id: found.securityGroupRuleId,
    groupId: found.groupId,
    direction: found.isEgress ? 'egress' : 'ingress',
    protocol: found.ipProtocol,
    fromPort: found.fromPort,
    toPort: found.toPort,
    source: source(found),
    description: found.description === '' ? undefined : found.description,
  }));
}

function source(found: z.infer<typeof rule>): RuleSource {
  if (found.cidrIpv4 !== undefined) return { kind: 'cidr', value: found.cidrIpv4 };
  if (found.cidrIpv6 !== undefined) return { kind: 'ipv6-cidr', value: found.cidrIpv6 };
  if (found.prefixListId !== undefined) return { kind: 'prefix-list', value: found.prefixListId };
  if (found.referencedGroupInfo !== undefined)
    return { kind: 'security-group', value: found.referencedGroupInfo.groupId };
  throw new Error(`Rule ${found.securityGroupRuleId} names neither an address nor a prefix list nor a group.`);
}

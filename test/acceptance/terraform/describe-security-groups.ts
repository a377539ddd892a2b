import { z } from 'zod';
import { type AwsEndpoint, awsQuery } from './aws-request';
import { xmlList } from './xml-list';

export interface SecurityGroupDescription {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly vpcId: string;
  readonly tags: Readonly<Record<string, string>>;
}

const group = z.object({
  groupId: z.string(),
  groupName: z.string(),
  groupDescription: z.string(),
  vpcId: z.string(),
  tagSet: xmlList(z.object({ key: z.string(), value: z.string() })),
});

const answer = z.object({ DescribeSecurityGroupsResponse: z.object({ securityGroupInfo: xmlList(group) }) });

/** Every security group of a region, the default ones of each VPC among them. */
export async function describeSecurityGroups(endpoint: AwsEndpoint): Promise<SecurityGroupDescription[]> {
  const response = answer.parse(await awsQuery(endpoint, 'ec2', 'DescribeSecurityGroups'));
  return response.DescribeSecurityGroupsResponse.securityGroupInfo.map((found) => ({
    id: found.groupId,
    name: found.groupName,
    description: found.groupDescription,
    vpcId: found.vpcId,
    tags: Object.fromEntries(found.tagSet.map(({ key, value }) => [key, value])),
  }));
}

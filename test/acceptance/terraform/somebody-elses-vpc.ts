import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type AwsEndpoint, awsQuery } from './aws-request';

/** The ids that the example of an existing VPC names, and what the emulator calls the same things. */
export interface SomebodyElsesVpc {
  readonly ids: Readonly<Record<string, string>>;
  /** Takes everything away again. */
  remove(): Promise<void>;
}

const vpc = z.object({ CreateVpcResponse: z.object({ vpc: z.object({ vpcId: z.string() }) }) });
const group = z.object({ CreateSecurityGroupResponse: z.object({ groupId: z.string() }) });
const list = z.object({
  CreateManagedPrefixListResponse: z.object({ prefixList: z.object({ prefixListId: z.string() }) }),
});

/** Makes what the example of an existing VPC expects to find. */
export async function somebodyElsesVpc(endpoint: AwsEndpoint): Promise<SomebodyElsesVpc> {
  const ec2 = (action: string, parameters: Record<string, string>) => awsQuery(endpoint, 'ec2', action, parameters);
  const VpcId = vpc.parse(await ec2('CreateVpc', { CidrBlock: '10.8.0.0/16' })).CreateVpcResponse.vpc.vpcId;
  const GroupId = group.parse(
    await ec2('CreateSecurityGroup', { VpcId, GroupName: 'unified-cm', GroupDescription: 'Unified CM' }),
  ).CreateSecurityGroupResponse.groupId;
  const PrefixListId = list.parse(
    await ec2('CreateManagedPrefixList', { PrefixListName: 'phones', AddressFamily: 'IPv4', MaxEntries: '10' }),
  ).CreateManagedPrefixListResponse.prefixList.prefixListId;
  return {
    ids: {
      'vpc-0a1b2c3d4e5f60718': VpcId,
      'sg-0a1b2c3d4e5f60718': GroupId,
      'pl-0a1b2c3d4e5f60718': PrefixListId,
    },
    remove: async () => {
      await ec2('DeleteManagedPrefixList', { PrefixListId });
      await ec2('DeleteSecurityGroup', { GroupId });
      await ec2('DeleteVpc', { VpcId });
    },
  };
}

/** Puts the emulator's ids into a file in place of the example's. */
export function substitute(file: string, ids: SomebodyElsesVpc['ids']): void {
  const text = Object.entries(ids).reduce((all, [from, to]) => all.replaceAll(from, to), readFileSync(file, 'utf8'));
  writeFileSync(file, text);
}

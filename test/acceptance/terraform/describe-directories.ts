import { z } from 'zod';
import { type AwsEndpoint, awsJson } from './aws-request';

export interface DirectoryDescription {
  readonly id: string;
  readonly name: string;
  /** The group of the domain controllers, "<id>_controllers", which AWS makes and deletes with the directory. */
  readonly securityGroupId: string | undefined;
}

const directory = z.object({
  DirectoryId: z.string(),
  Name: z.string(),
  VpcSettings: z.object({ SecurityGroupId: z.string() }).optional(),
});

const answer = z.object({ DirectoryDescriptions: z.array(directory) });

/** Every directory of a region. */
export async function describeDirectories(endpoint: AwsEndpoint): Promise<DirectoryDescription[]> {
  const response = answer.parse(await awsJson(endpoint, 'ds', 'DirectoryService_20150416.DescribeDirectories'));
  return response.DirectoryDescriptions.map(({ DirectoryId: id, Name: name, VpcSettings: vpc }) => ({
    id,
    name,
    securityGroupId: vpc?.SecurityGroupId,
  }));
}

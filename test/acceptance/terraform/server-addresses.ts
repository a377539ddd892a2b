import { z } from 'zod';
import { type AwsEndpoint, awsQuery } from './aws-request';
import type { ServerAddress } from './openings-between';
import { xmlList } from './xml-list';

const instance = z.object({
  instanceId: z.string(),
  instanceState: z.object({ name: z.string() }),
  tagSet: xmlList(z.object({ key: z.string(), value: z.string() })),
});
const instances = z.object({
  DescribeInstancesResponse: z.object({ reservationSet: xmlList(z.object({ instancesSet: xmlList(instance) })) }),
});
const networkInterface = z.object({
  networkInterfaceId: z.string(),
  attachment: z.object({ instanceId: z.string().optional() }).optional(),
  groupSet: xmlList(z.object({ groupId: z.string() })),
  privateIpAddressesSet: xmlList(z.object({ privateIpAddress: z.string() })),
});
const interfaces = z.object({
  DescribeNetworkInterfacesResponse: z.object({ networkInterfaceSet: xmlList(networkInterface) }),
});

/** Every address of every running server of a region. */
export async function serverAddresses(endpoint: AwsEndpoint): Promise<ServerAddress[]> {
  const { reservationSet } = instances.parse(
    await awsQuery(endpoint, 'ec2', 'DescribeInstances'),
  ).DescribeInstancesResponse;
  const { networkInterfaceSet } = interfaces.parse(
    await awsQuery(endpoint, 'ec2', 'DescribeNetworkInterfaces'),
  ).DescribeNetworkInterfacesResponse;
  return reservationSet
    .flatMap(({ instancesSet }) => instancesSet)
    .filter(({ instanceState }) => instanceState.name === 'running')
    .flatMap(({ instanceId, tagSet }) => {
      const tags = new Map(tagSet.map(({ key, value }) => [key, value]));
      return networkInterfaceSet
        .filter(({ attachment }) => attachment?.instanceId === instanceId)
        .flatMap(({ groupSet, privateIpAddressesSet }) =>
          privateIpAddressesSet.map(({ privateIpAddress: address }) => ({
            server: tags.get('Name') ?? instanceId,
            role: tags.get('uc-lab:role') ?? '',
            address,
            groupIds: groupSet.map(({ groupId }) => groupId),
          })),
        );
    });
}

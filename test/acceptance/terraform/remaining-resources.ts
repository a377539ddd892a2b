import { z } from 'zod';
import { type AwsEndpoint, awsGet, awsJson, awsQuery, awsRest } from './aws-request';
import { describeDirectories } from './describe-directories';
import { describeSecurityGroups } from './describe-security-groups';
import { xmlList } from './xml-list';

/** What a destroyed lab left behind in a region, one line each: none, if all went well. */
export async function remainingResources(endpoint: AwsEndpoint): Promise<string[]> {
  const found = await Promise.all([
    instances(endpoint),
    ec2(endpoint, 'DescribeVpcs', 'vpcSet', 'vpcId', (item) => item['isDefault'] === 'true'),
    ec2(endpoint, 'DescribeSubnets', 'subnetSet', 'subnetId', (item) => item['defaultForAz'] === 'true'),
    ec2(endpoint, 'DescribeNetworkInterfaces', 'networkInterfaceSet', 'networkInterfaceId'),
    ec2(endpoint, 'DescribeVolumes', 'volumeSet', 'volumeId'),
    ec2(endpoint, 'DescribeVpcEndpoints', 'vpcEndpointSet', 'vpcEndpointId', isDeleted),
    ec2(endpoint, 'DescribeNatGateways', 'natGatewaySet', 'natGatewayId', isDeleted),
    ec2(endpoint, 'DescribeAddresses', 'addressesSet', 'publicIp'),
    ec2(endpoint, 'DescribeVpnConnections', 'vpnConnectionSet', 'vpnConnectionId', isDeleted),
    ec2(endpoint, 'DescribeVpnGateways', 'vpnGatewaySet', 'vpnGatewayId', isDeleted),
    ec2(endpoint, 'DescribeCustomerGateways', 'customerGatewaySet', 'customerGatewayId', isDeleted),
    ec2(endpoint, 'DescribeInternetGateways', 'internetGatewaySet', 'internetGatewayId'),
    ec2(endpoint, 'DescribeTransitGateways', 'transitGatewaySet', 'transitGatewayId', isDeleted),
    ec2(
      endpoint,
      'DescribeTransitGatewayVpcAttachments',
      'transitGatewayVpcAttachments',
      'transitGatewayAttachmentId',
      isDeleted,
    ),
    ec2(endpoint, 'DescribeFlowLogs', 'flowLogSet', 'flowLogId'),
    ec2(endpoint, 'DescribeDhcpOptions', 'dhcpOptionsSet', 'dhcpOptionsId'),
    ec2(
      endpoint,
      'DescribeVpcPeeringConnections',
      'vpcPeeringConnectionSet',
      'vpcPeeringConnectionId',
      isDeletedPeering,
    ),
    prefixLists(endpoint),
    securityGroups(endpoint),
    logGroups(endpoint),
    alarms(endpoint),
    kmsKeys(endpoint),
    iamRoles(endpoint),
    hostedZones(endpoint),
    ssmDocuments(endpoint),
    ssmAssociations(endpoint),
    ssmParameters(endpoint),
    patchBaselines(endpoint),
    patchGroups(endpoint),
    maintenanceWindows(endpoint),
    scheduleGroups(endpoint),
    schedules(endpoint),
    secrets(endpoint),
    directories(endpoint),
    resolver(endpoint, 'ResolverEndpoints'),
    resolver(endpoint, 'ResolverRules'),
    resolver(endpoint, 'ResolverRuleAssociations'),
  ]);
  return found.flat().sort();
}

type Item = Readonly<Record<string, unknown>>;

async function ec2(
  endpoint: AwsEndpoint,
  action: string,
  set: string,
  id: string,
  isExpected: (item: Item) => boolean = () => false,
): Promise<string[]> {
  const item = z.looseObject({ [id]: z.string() });
  const answer = z.object({ [`${action}Response`]: z.object({ [set]: xmlList(item) }) });
  const response = answer.parse(await awsQuery(endpoint, 'ec2', action))[`${action}Response`];
  return (response?.[set] ?? [])
    .filter((found) => !isExpected(found))
    .map((found) => `${action}: ${String(found[id])}`);
}

function isDeleted(item: Item): boolean {
  return item['state'] === 'deleted' || item['state'] === 'deleting';
}

const peering = z.object({ status: z.object({ code: z.string() }) });

/** AWS shows a deleted peering connection for hours. */
function isDeletedPeering(item: Item): boolean {
  return ['deleted', 'deleting'].includes(peering.parse(item).status.code);
}

async function instances(endpoint: AwsEndpoint): Promise<string[]> {
  const instance = z.object({ instanceId: z.string(), instanceState: z.object({ name: z.string() }) });
  const reservation = z.object({ instancesSet: xmlList(instance) });
  const answer = z.object({ DescribeInstancesResponse: z.object({ reservationSet: xmlList(reservation) }) });
  const response = answer.parse(await awsQuery(endpoint, 'ec2', 'DescribeInstances')).DescribeInstancesResponse;
  return response.reservationSet
    .flatMap(({ instancesSet }) => instancesSet)
    .filter(({ instanceState }) => instanceState.name !== 'terminated')
    .map(({ instanceId }) => `instance ${instanceId}`);
}

async function prefixLists(endpoint: AwsEndpoint): Promise<string[]> {
  const list = z.object({ prefixListId: z.string(), ownerId: z.string() });
  const answer = z.object({ DescribeManagedPrefixListsResponse: z.object({ prefixListSet: xmlList(list) }) });
  const response = answer.parse(await awsQuery(endpoint, 'ec2', 'DescribeManagedPrefixLists'));
  return response.DescribeManagedPrefixListsResponse.prefixListSet
    .filter(({ ownerId }) => ownerId !== 'AWS')
    .map(({ prefixListId }) => `prefix list ${prefixListId}`);
}

async function securityGroups(endpoint: AwsEndpoint): Promise<string[]> {
  const groups = await describeSecurityGroups(endpoint);
  return groups.filter(({ name }) => name !== 'default').map(({ id, name }) => `security group ${id} (${name})`);
}

async function logGroups(endpoint: AwsEndpoint): Promise<string[]> {
  const answer = z.object({ logGroups: z.array(z.object({ logGroupName: z.string() })).default([]) });
  const response = answer.parse(await awsJson(endpoint, 'logs', 'Logs_20140328.DescribeLogGroups'));
  return response.logGroups.map(({ logGroupName }) => `log group ${logGroupName}`);
}

async function alarms(endpoint: AwsEndpoint): Promise<string[]> {
  const alarm = z.object({ AlarmName: z.string() });
  const result = z.object({ DescribeAlarmsResult: z.object({ MetricAlarms: xmlList(alarm, 'member') }) });
  const response = z
    .object({ DescribeAlarmsResponse: result })
    .parse(await awsQuery(endpoint, 'monitoring', 'DescribeAlarms')).DescribeAlarmsResponse;
  return response.DescribeAlarmsResult.MetricAlarms.map(({ AlarmName: name }) => `alarm ${name}`);
}

async function kmsKeys(endpoint: AwsEndpoint): Promise<string[]> {
  const keyList = z.object({ Keys: z.array(z.object({ KeyId: z.string() })) });
  const aliasList = z.object({
    Aliases: z.array(z.object({ AliasName: z.string(), TargetKeyId: z.string().optional() })),
  });
  const key = z.object({ KeyMetadata: z.object({ KeyState: z.string() }) });
  const { Keys: keys } = keyList.parse(await awsJson(endpoint, 'kms', 'TrentService.ListKeys'));
  const { Aliases: aliases } = aliasList.parse(await awsJson(endpoint, 'kms', 'TrentService.ListAliases'));
  // What encrypts with AWS's own key makes it appear, in AWS and here, and nobody can delete it.
  const ofAws = aliases
    .filter(({ AliasName: name }) => name.startsWith('alias/aws/'))
    .map((alias) => alias.TargetKeyId);
  const described = await Promise.all(
    keys.map(async ({ KeyId: id }) => {
      const answer = await awsJson(endpoint, 'kms', 'TrentService.DescribeKey', { KeyId: id });
      return { id, state: key.parse(answer).KeyMetadata.KeyState };
    }),
  );
  return described
    .filter(({ id, state }) => state !== 'PendingDeletion' && !ofAws.includes(id))
    .map(({ id }) => `KMS key ${id}`);
}

async function iamRoles(endpoint: AwsEndpoint): Promise<string[]> {
  const role = z.object({ RoleName: z.string(), Path: z.string() });
  const result = z.object({ ListRolesResult: z.object({ Roles: xmlList(role, 'member') }) });
  const response = z.object({ ListRolesResponse: result }).parse(await awsQuery(endpoint, 'iam', 'ListRoles'));
  return response.ListRolesResponse.ListRolesResult.Roles.filter(
    ({ Path: path }) => !path.startsWith('/aws-service-role/'),
  ).map(({ RoleName: name }) => `IAM role ${name}`);
}

async function hostedZones(endpoint: AwsEndpoint): Promise<string[]> {
  const zone = z.object({ Id: z.string(), Name: z.string() });
  const answer = z.object({ ListHostedZonesResponse: z.object({ HostedZones: xmlList(zone, 'HostedZone') }) });
  const response = answer.parse(await awsGet(endpoint, 'route53', '/2013-04-01/hostedzone'));
  return response.ListHostedZonesResponse.HostedZones.map(({ Id: id, Name: name }) => `hosted zone ${id} (${name})`);
}

async function ssmDocuments(endpoint: AwsEndpoint): Promise<string[]> {
  const answer = z.object({ DocumentIdentifiers: z.array(z.object({ Name: z.string(), Owner: z.string() })) });
  const response = answer.parse(await awsJson(endpoint, 'ssm', 'AmazonSSM.ListDocuments'));
  return response.DocumentIdentifiers.filter(({ Owner: owner }) => owner !== 'Amazon').map(
    ({ Name: name }) => `SSM document ${name}`,
  );
}

async function ssmAssociations(endpoint: AwsEndpoint): Promise<string[]> {
  const answer = z.object({ Associations: z.array(z.object({ AssociationId: z.string() })).default([]) });
  const response = answer.parse(await awsJson(endpoint, 'ssm', 'AmazonSSM.ListAssociations'));
  return response.Associations.map(({ AssociationId: id }) => `SSM association ${id}`);
}

async function ssmParameters(endpoint: AwsEndpoint): Promise<string[]> {
  const answer = z.object({ Parameters: z.array(z.object({ Name: z.string() })) });
  // AWS's own public ones are there as well, and would fill the page of an answer.
  const ofLabs = { ParameterFilters: [{ Key: 'Name', Option: 'BeginsWith', Values: ['/uc-lab'] }] };
  const response = answer.parse(await awsJson(endpoint, 'ssm', 'AmazonSSM.DescribeParameters', ofLabs));
  return response.Parameters.map(({ Name: name }) => `SSM parameter ${name}`);
}

async function patchBaselines(endpoint: AwsEndpoint): Promise<string[]> {
  const answer = z.object({ BaselineIdentities: z.array(z.object({ BaselineName: z.string() })) });
  const response = answer.parse(await awsJson(endpoint, 'ssm', 'AmazonSSM.DescribePatchBaselines'));
  return response.BaselineIdentities.map(({ BaselineName: name }) => `patch baseline ${name}`);
}

async function patchGroups(endpoint: AwsEndpoint): Promise<string[]> {
  const answer = z.object({ Mappings: z.array(z.object({ PatchGroup: z.string() })) });
  const response = answer.parse(await awsJson(endpoint, 'ssm', 'AmazonSSM.DescribePatchGroups'));
  return response.Mappings.map(({ PatchGroup: name }) => `patch group ${name}`);
}

async function maintenanceWindows(endpoint: AwsEndpoint): Promise<string[]> {
  const answer = z.object({ WindowIdentities: z.array(z.object({ WindowId: z.string(), Name: z.string() })) });
  const response = answer.parse(await awsJson(endpoint, 'ssm', 'AmazonSSM.DescribeMaintenanceWindows'));
  return response.WindowIdentities.map(({ WindowId: id, Name: name }) => `maintenance window ${id} (${name})`);
}

async function scheduleGroups(endpoint: AwsEndpoint): Promise<string[]> {
  const answer = z.object({ ScheduleGroups: z.array(z.object({ Name: z.string() })) });
  const response = answer.parse(await awsRest(endpoint, 'scheduler', '/schedule-groups'));
  return response.ScheduleGroups.filter(({ Name: name }) => name !== 'default').map(
    ({ Name: name }) => `schedule group ${name}`,
  );
}

async function schedules(endpoint: AwsEndpoint): Promise<string[]> {
  const answer = z.object({ Schedules: z.array(z.object({ GroupName: z.string(), Name: z.string() })) });
  const response = answer.parse(await awsRest(endpoint, 'scheduler', '/schedules'));
  return response.Schedules.map(({ GroupName: group, Name: name }) => `schedule ${group}/${name}`);
}

async function secrets(endpoint: AwsEndpoint): Promise<string[]> {
  const secret = z.object({ Name: z.string(), DeletedDate: z.number().nullish() });
  const answer = z.object({ SecretList: z.array(secret) });
  const response = answer.parse(await awsJson(endpoint, 'secretsmanager', 'secretsmanager.ListSecrets'));
  return response.SecretList.filter(({ DeletedDate: deleted }) => deleted == null).map(
    ({ Name: name }) => `secret ${name}`,
  );
}

async function directories(endpoint: AwsEndpoint): Promise<string[]> {
  return (await describeDirectories(endpoint)).map(({ id, name }) => `directory ${id} (${name})`);
}

async function resolver(
  endpoint: AwsEndpoint,
  list: 'ResolverEndpoints' | 'ResolverRules' | 'ResolverRuleAssociations',
): Promise<string[]> {
  const item = z.object({ Id: z.string(), Name: z.string().nullish() });
  const answer = z.object({ [list]: z.array(item) });
  const response = answer.parse(await awsJson(endpoint, 'route53resolver', `Route53Resolver.List${list}`));
  return (response[list] ?? [])
    .filter(({ Id: id }) => !id.startsWith('rslvr-autodefined-'))
    .map(({ Id: id, Name: name }) => `${list}: ${id} (${name ?? 'no name'})`);
}

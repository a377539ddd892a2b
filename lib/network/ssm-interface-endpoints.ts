import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { VpcEndpoint } from '@cdktf/provider-aws/lib/vpc-endpoint';
import { Construct } from 'constructs';
import type { SsmEndpoints } from './i-lab-network';
import { labTags } from './lab-tags';
import { Member } from './member';

/** Props of `SsmInterfaceEndpoints`. */
export interface SsmInterfaceEndpointsProps {
  /** Id of the VPC. */
  readonly vpcId: string;
  /** Subnets that the endpoints have an address in. */
  readonly subnetIds: string[];
  /** Name of the region. */
  readonly region: string;
}

const SERVICES = ['ssm', 'ssmmessages', 'ec2messages'];

/** Administration through AWS Systems Manager, instead of a way in. Servers that use the endpoints tell their group so. */
export class SsmInterfaceEndpoints extends Construct implements SsmEndpoints {
  /** The security group of the endpoints. */
  readonly securityGroupId: string;
  /** The endpoints as a member of rules. */
  readonly member: Member;

  constructor(scope: Construct, id: string, { vpcId, subnetIds, region }: SsmInterfaceEndpointsProps) {
    super(scope, id);
    const component = this.node.path;
    const group = new SecurityGroup(this, 'group', {
      vpcId,
      name: `${component}/endpoints`,
      description: 'Interface endpoints for AWS Systems Manager',
      tags: labTags({ component, role: 'ssm-endpoint', audience: 'operations', name: `${component}/endpoints` }),
    });
    this.securityGroupId = group.id;
    this.member = Member.securityGroup(group, { name: 'ssm-endpoints' });
    for (const service of SERVICES)
      new VpcEndpoint(this, service, {
        vpcId,
        subnetIds,
        vpcEndpointType: 'Interface',
        serviceName: `com.amazonaws.${region}.${service}`,
        privateDnsEnabled: true,
        securityGroupIds: [group.id],
        tags: labTags({ component, role: 'ssm-endpoint', name: `${component}/${service}` }),
      });
  }
}

import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { VpcEndpoint } from '@cdktf/provider-aws/lib/vpc-endpoint';
import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import { Construct } from 'constructs';
import { flowsFor } from '../port-tables/flow';
import { labAdministration } from '../port-tables/lab-administration';
import { awsText } from './aws-text';
import type { Cidr } from './cidr';
import { labTags } from './lab-tags';
import { type HasMember, Member } from './member';
import { describeRule, rulesFor } from './security-rule';

/** Props of `SsmInterfaceEndpoints`. */
export interface SsmInterfaceEndpointsProps {
  /** Id of the VPC. */
  readonly vpcId: string;
  /** Subnets that the endpoints have an address in. */
  readonly subnetIds: string[];
  /** Blocks of the server subnets, whose servers may call the endpoints. */
  readonly serverBlocks: readonly Cidr[];
  /** Name of the region. */
  readonly region: string;
}

const SERVICES = ['ssm', 'ssmmessages', 'ec2messages'];

/** Services beside AWS Systems Manager that servers may need to reach. */
export type EndpointService = 'secretsmanager' | 'ds';

/** Administration through AWS Systems Manager, instead of a way in. Other services share its security group. */
export class SsmInterfaceEndpoints extends Construct implements HasMember {
  /** The endpoints as a member of rules. */
  readonly member: Member;
  private readonly group: SecurityGroup;
  private readonly createEndpoint: (service: string) => VpcEndpoint;

  constructor(scope: Construct, id: string, props: SsmInterfaceEndpointsProps) {
    super(scope, id);
    const { vpcId, subnetIds, serverBlocks, region } = props;
    const component = this.node.path;
    const name = `${component}/endpoints`;
    const group = new SecurityGroup(this, 'group', {
      vpcId,
      name: awsText(`uc-lab/${name}`),
      description: 'Interface endpoints for AWS Systems Manager',
      tags: labTags({ component, role: 'ssm-endpoint', audience: 'operations', name }),
    });
    this.member = Member.securityGroup(group, { name: 'ssm-endpoints' });

    this.group = group;
    this.letIn(serverBlocks);
    this.createEndpoint = (service) =>
      new VpcEndpoint(this, service, {
        vpcId,
        subnetIds,
        vpcEndpointType: 'Interface',
        serviceName: `com.amazonaws.${region}.${service}`,
        privateDnsEnabled: true,
        securityGroupIds: [group.id],
        tags: labTags({ component, role: 'ssm-endpoint', name: `${component}/${service}` }),
      });
    for (const service of SERVICES) this.createEndpoint(service);
  }

  /** Lets in servers by the blocks of their subnets, not by their groups: a rule for each cluster would fill the group's quota. */
  letIn(blocks: readonly Cidr[]): void {
    const flows = flowsFor(labAdministration, { roles: ['ssm-endpoint'], features: [] });
    for (const block of blocks.map(String))
      for (const rule of rulesFor(flows, 'ingress', 'ssm-managed-server', Member.cidr(block))) {
        if (this.group.node.tryFindChild(rule.key) !== undefined) continue;
        new VpcSecurityGroupIngressRule(this.group, rule.key, {
          securityGroupId: this.group.id,
          cidrIpv4: block,
          ipProtocol: rule.protocol,
          fromPort: rule.ports.from,
          toPort: rule.ports.to,
          description: describeRule([rule.reason], [labAdministration]),
        });
      }
  }

  /** Makes sure that there is an endpoint for one more service. */
  addService(service: EndpointService): void {
    if (this.node.tryFindChild(service) === undefined) this.createEndpoint(service);
  }
}

import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { VpcSecurityGroupEgressRule } from '@cdktf/provider-aws/lib/vpc-security-group-egress-rule';
import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import { Construct } from 'constructs';
import { awsText } from '../network/aws-text';
import type { LabNetwork } from '../network/lab-network';
import { labTags } from '../network/lab-tags';
import { Member } from '../network/member';
import { describeRule, type Direction, rulesFor } from '../network/security-rule';
import { flowsFor } from '../port-tables/flow';
import { labAdministration } from '../port-tables/lab-administration';
import type { PortTable } from '../port-tables/port-table';
import type { Role } from '../port-tables/role';
import { siteToSiteVpn } from '../port-tables/site-to-site-vpn';
import { idOfBlock } from './id-of-block';

/** Props of `RouterSecurityGroup`. */
export interface RouterSecurityGroupProps {
  /** The network of the router. */
  readonly network: LabNetwork;
}

const DIRECTIONS = ['ingress', 'egress'] as const;

/**
 * Who talks to a router: the ends of its tunnels, and the hosts of its own network, whose packets it passes on. What these may say to
 * each other is for their own security groups.
 */
export class RouterSecurityGroup extends Construct {
  /** Id of the security group. */
  readonly securityGroupId: string;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: RouterSecurityGroupProps,
  ) {
    super(scope, id);
    const { network } = props;
    const component = this.node.path;
    this.securityGroupId = new SecurityGroup(this, 'group', {
      vpcId: network.vpcId,
      name: awsText(`uc-lab/${component}`),
      description: 'Router to other sites: tunnels, and what passes through them',
      tags: labTags({ component, role: 'branch-router', audience: 'sites', name: component }),
    }).id;
    for (const direction of DIRECTIONS) this.allowNetwork(direction);
    this.allow(siteToSiteVpn, 'internet-service', Member.cidr('0.0.0.0/0', { name: 'internet' }));
    if (network.ssmEndpoints) this.allow(labAdministration, 'ssm-endpoint', network.ssmEndpoints.member);
  }

  /** Lets the ends of the tunnels talk to the router, and it to them. */
  allowTunnels(addresses: readonly string[]): void {
    for (const [index, address] of addresses.entries())
      this.allow(siteToSiteVpn, 'vpn-endpoint', Member.cidr(`${address}/32`, { name: `tunnel-${index + 1}` }));
  }

  private allow(table: PortTable, role: Role, member: Member): void {
    const flows = flowsFor(table, { roles: [role], features: [] });
    for (const direction of DIRECTIONS)
      for (const rule of rulesFor(
        flows.filter((flow) => (direction === 'ingress' ? flow.source : flow.destination) === role),
        direction,
        role,
        member,
      )) {
        const { target } = member;
        this.createRule(direction, rule.key, {
          ipProtocol: rule.protocol,
          fromPort: rule.ports.from,
          toPort: rule.ports.to,
          description: describeRule([rule.reason], [table]),
          ...(target.kind === 'security-group' ? { referencedSecurityGroupId: target.id } : {}),
          ...(target.kind === 'cidr' ? { cidrIpv4: target.text } : {}),
        });
      }
  }

  private allowNetwork(direction: Direction): void {
    const { cidr } = this.props.network;
    this.createRule(direction, `${direction}_all_${idOfBlock(cidr)}`, {
      ipProtocol: '-1',
      cidrIpv4: cidr.toString(),
      description: 'Passed on between the network and the tunnels; the security groups of the hosts decide what',
    });
  }

  private createRule(
    direction: Direction,
    id: string,
    config: Omit<ConstructorParameters<typeof VpcSecurityGroupIngressRule>[2], 'securityGroupId'>,
  ): void {
    const full = { securityGroupId: this.securityGroupId, ...config };
    if (direction === 'ingress') new VpcSecurityGroupIngressRule(this, id, full);
    else new VpcSecurityGroupEgressRule(this, id, full);
  }
}

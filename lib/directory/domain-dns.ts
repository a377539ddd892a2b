import { Route53ResolverEndpoint } from '@cdktf/provider-aws/lib/route53-resolver-endpoint';
import { Route53ResolverRule } from '@cdktf/provider-aws/lib/route53-resolver-rule';
import { Route53ResolverRuleAssociation } from '@cdktf/provider-aws/lib/route53-resolver-rule-association';
import { VpcDhcpOptions } from '@cdktf/provider-aws/lib/vpc-dhcp-options';
import { VpcDhcpOptionsAssociation } from '@cdktf/provider-aws/lib/vpc-dhcp-options-association';
import type { TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import type { ILabNetwork } from '../network/i-lab-network';
import { labTags } from '../network/lab-tags';
import { QUOTAS } from '../network/quotas';
import type { DomainMembers } from './domain-members';
import { TIME_SERVICE } from './time-service';

/**
 * How the computers of a network find the names of a domain: by asking its controllers for everything, or by asking the
 * resolver of the VPC, which asks the controllers for the names of the domain alone.
 */
export type DomainNameResolution = 'dhcp-options' | 'resolver-rule' | 'none';

/** Addresses that an endpoint has at least. */
const ENDPOINT_ADDRESSES = 2;

/** Props of `DomainDns`. */
export interface DomainDnsProps {
  readonly domainName: string;
  /** The DNS servers of the domain that computers of a network ask, or the resolver for them. */
  readonly dnsAddressesFor: (network: ILabNetwork) => readonly string[];
  readonly resolution: DomainNameResolution;
  /** The security group of the resolver's endpoint, in the network that the endpoint is in: the first that is served. */
  readonly resolverIn: (network: ILabNetwork) => DomainMembers;
}

/** Names of a domain, for networks that have members of it. */
export class DomainDns extends Construct {
  private rule: Route53ResolverRule | undefined;
  private readonly served = new Map<ILabNetwork, readonly TerraformResource[]>();

  constructor(
    scope: Construct,
    id: string,
    private readonly props: DomainDnsProps,
  ) {
    super(scope, id);
  }

  /** Makes sure that a network resolves the names, and gives back what must be there before it does. */
  serve(network: ILabNetwork): readonly TerraformResource[] {
    const served = this.served.get(network) ?? this.create(network);
    this.served.set(network, served);
    return served;
  }

  private create(network: ILabNetwork): readonly TerraformResource[] {
    const name = network.node.path.replaceAll('/', '-');
    switch (this.props.resolution) {
      case 'dhcp-options':
        return [this.createOptions(name, network)];
      case 'resolver-rule': {
        const { id: resolverRuleId } = this.resolverRule(network);
        const { vpcId } = network;
        return [new Route53ResolverRuleAssociation(this, `rule-${name}`, { resolverRuleId, vpcId })];
      }
      case 'none':
        return [];
    }
  }

  private createOptions(name: string, network: ILabNetwork): TerraformResource {
    const { domainName, dnsAddressesFor } = this.props;
    const { vpcId } = network;
    const options = new VpcDhcpOptions(this, `options-${name}`, {
      domainName,
      domainNameServers: dnsAddressesFor(network).slice(0, QUOTAS.dnsServersPerDhcpOptions),
      ntpServers: [TIME_SERVICE],
      tags: this.tags(`options-${name}`),
    });
    return new VpcDhcpOptionsAssociation(this, `options-${name}-association`, { vpcId, dhcpOptionsId: options.id });
  }

  private resolverRule(network: ILabNetwork): Route53ResolverRule {
    if (this.rule) return this.rule;
    const { domainName, dnsAddressesFor, resolverIn } = this.props;
    const endpoint = new Route53ResolverEndpoint(this, 'resolver', {
      direction: 'OUTBOUND',
      securityGroupIds: [resolverIn(network).securityGroupId],
      // AWS wants two addresses, if need be in one subnet.
      ipAddress: [...network.serverSubnets, ...network.serverSubnets]
        .slice(0, Math.max(network.serverSubnets.length, ENDPOINT_ADDRESSES))
        .map(({ id }) => ({ subnetId: id })),
      tags: this.tags('resolver'),
    });
    this.rule = new Route53ResolverRule(this, 'rule', {
      domainName,
      ruleType: 'FORWARD',
      resolverEndpointId: endpoint.id,
      targetIp: dnsAddressesFor(network)
        .slice(0, QUOTAS.targetsPerResolverRule)
        .map((ip) => ({ ip })),
      tags: this.tags('rule'),
    });
    return this.rule;
  }

  private tags(part: string): Record<string, string> {
    const component = this.node.path;
    return labTags({ component, role: 'dns-resolver', name: `${component}/${part}` });
  }
}

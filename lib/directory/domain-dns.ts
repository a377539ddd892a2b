import { Route53ResolverEndpoint } from '@cdktf/provider-aws/lib/route53-resolver-endpoint';
import { Route53ResolverRule } from '@cdktf/provider-aws/lib/route53-resolver-rule';
import { Route53ResolverRuleAssociation } from '@cdktf/provider-aws/lib/route53-resolver-rule-association';
import { VpcDhcpOptions } from '@cdktf/provider-aws/lib/vpc-dhcp-options';
import { VpcDhcpOptionsAssociation } from '@cdktf/provider-aws/lib/vpc-dhcp-options-association';
import { Construct } from 'constructs';
import type { ILabNetwork } from '../network/i-lab-network';
import { labTags } from '../network/lab-tags';
import type { DomainMembers } from './domain-members';
import { TIME_SERVICE } from './time-service';

/**
 * How the computers of a network find the names of a domain: by asking its controllers for everything, or by asking the
 * resolver of the VPC, which asks the controllers for the names of the domain alone.
 */
export type DomainNameResolution = 'dhcp-options' | 'resolver-rule' | 'none';

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
  private readonly served = new Set<string>();

  constructor(
    scope: Construct,
    id: string,
    private readonly props: DomainDnsProps,
  ) {
    super(scope, id);
  }

  /** Makes sure that a network resolves the names. */
  serve(network: ILabNetwork): void {
    const name = network.node.path.replaceAll('/', '-');
    if (this.served.has(name)) return;
    this.served.add(name);
    if (this.props.resolution === 'dhcp-options') this.createOptions(name, network);
    if (this.props.resolution === 'resolver-rule')
      new Route53ResolverRuleAssociation(this, `rule-${name}`, {
        resolverRuleId: this.resolverRule(network).id,
        vpcId: network.vpcId,
      });
  }

  private createOptions(name: string, network: ILabNetwork): void {
    const { domainName, dnsAddressesFor } = this.props;
    const { vpcId } = network;
    const options = new VpcDhcpOptions(this, `options-${name}`, {
      domainName,
      domainNameServers: [...dnsAddressesFor(network)],
      ntpServers: [TIME_SERVICE],
      tags: this.tags(`options-${name}`),
    });
    new VpcDhcpOptionsAssociation(this, `options-${name}-association`, { vpcId, dhcpOptionsId: options.id });
  }

  private resolverRule(network: ILabNetwork): Route53ResolverRule {
    if (this.rule) return this.rule;
    const { domainName, dnsAddressesFor, resolverIn } = this.props;
    const endpoint = new Route53ResolverEndpoint(this, 'resolver', {
      direction: 'OUTBOUND',
      securityGroupIds: [resolverIn(network).securityGroupId],
      ipAddress: network.serverSubnets.map(({ id }) => ({ subnetId: id })),
      tags: this.tags('resolver'),
    });
    this.rule = new Route53ResolverRule(this, 'rule', {
      domainName,
      ruleType: 'FORWARD',
      resolverEndpointId: endpoint.id,
      targetIp: dnsAddressesFor(network).map((ip) => ({ ip })),
      tags: this.tags('rule'),
    });
    return this.rule;
  }

  private tags(part: string): Record<string, string> {
    const component = this.node.path;
    return labTags({ component, role: 'dns-resolver', name: `${component}/${part}` });
  }
}

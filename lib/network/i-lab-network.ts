import type { IConstruct } from 'constructs';
import type { Cidr } from './cidr';
import type { HasMember } from './member';
import type { EndpointService } from './ssm-interface-endpoints';

/** A subnet as servers need it. */
export interface LabSubnet {
  /** Id of the subnet. */
  readonly id: string;
  /** Availability zone that the subnet is in. */
  readonly availabilityZone: string;
  /** The subnet's IPv4 block, where it is known at synth. */
  readonly cidr?: Cidr;
}

/** A private hosted zone as names need it. */
export interface PrivateZone {
  /** Id of the hosted zone. */
  readonly id: string;
  /** Domain name of the zone. */
  readonly name: string;
}

/** A VPC that a lab is put into: one that `LabNetwork` makes, or somebody else's. */
export interface ILabNetwork extends IConstruct {
  /** Id of the VPC. */
  readonly vpcId: string;
  /** Subnets for application servers, at most one for each availability zone. */
  readonly serverSubnets: readonly LabSubnet[];
  /** Subnets that face other networks, at most one for each availability zone. */
  readonly perimeterSubnets: readonly LabSubnet[];
  /** Subnets for the private network of a Unified ICM, at most one for each availability zone. */
  readonly icmPrivateSubnets: readonly LabSubnet[];
  /** The zone that servers' names go to. */
  readonly privateZone: PrivateZone | undefined;
  /** The interface endpoints through which servers reach AWS Systems Manager. They let the server subnets in. */
  readonly ssmEndpoints: HasMember | undefined;
  /** Whether server subnets have IPv6 addresses. */
  readonly dualStack: boolean;
  /** Blocks of addresses that the server subnets' network ACL lets in, or `undefined` where somebody else decides. */
  readonly reachableFrom: readonly Cidr[] | undefined;
  /** Makes sure that servers reach a service of AWS. In somebody else's VPC, that is up to them. */
  reachService(service: EndpointService): void;
  /** Makes sure that servers at the perimeter reach AWS Systems Manager. In somebody else's VPC, that is up to them. */
  administerPerimeter(): void;
}

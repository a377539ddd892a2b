import { Construct } from 'constructs';
import { z } from 'zod';
import { awsIdSchema } from '../boundary/aws-id';
import { checkProps } from '../boundary/check-props';
import { literalOrToken } from '../boundary/literal-or-token';
import { Cidr } from './cidr';
import { cidrSchema } from './cidr-schema';
import { distinctZones } from './distinct-zones';
import type { ILabNetwork, LabSubnet, PrivateZone } from './i-lab-network';
import { type HasMember, Member } from './member';

/** A subnet that somebody else made. */
export interface ExistingSubnet {
  /** Id of the subnet, or a token. */
  readonly id: string;
  /** Availability zone of the subnet. Two with the same zone: error `ZoneUsedTwice`. */
  readonly availabilityZone: string;
  /**
   * IPv4 block of the subnet. Without it, servers cannot choose an address and must be given theirs.
   *
   * @default - unknown
   */
  readonly cidr?: string;
}

/** What a lab has to know of a VPC that somebody else made. */
export interface ExistingNetworkProps {
  /** Id of the VPC, or a token. */
  readonly vpcId: string;
  /**
   * Subnets for application servers, one for each availability zone.
   *
   * @default - none: enough for security groups alone
   */
  readonly serverSubnets?: readonly ExistingSubnet[];
  /**
   * Subnets that face other networks, one for each availability zone. Their network ACLs are not judged. Two of one zone:
   * error `ZoneUsedTwice`.
   *
   * @default - none: nothing can be put at the perimeter
   */
  readonly perimeterSubnets?: readonly ExistingSubnet[];
  /**
   * Subnets for the private network of a Unified ICM, one for each availability zone. Two of one zone: error
   * `ZoneUsedTwice`.
   *
   * @default - none: nothing can have an interface in that network
   */
  readonly icmPrivateSubnets?: readonly ExistingSubnet[];
  /**
   * Private hosted zone for servers' names.
   *
   * @default - none: servers have no names
   */
  readonly privateZone?: PrivateZone;
  /**
   * Security group of interface endpoints for AWS Systems Manager, which must let the servers in.
   *
   * @default - none: no rules towards endpoints
   */
  readonly ssmEndpointSecurityGroupId?: string;
  /**
   * Whether the server subnets have IPv6 addresses.
   *
   * @default false
   */
  readonly dualStack?: boolean;
}

const subnetsSchema = z
  .array(
    z.strictObject({
      id: awsIdSchema('subnet'),
      availabilityZone: literalOrToken(z.string().min(1)),
      cidr: cidrSchema.exactOptional(),
    }),
  )
  .check(distinctZones);

const propsSchema = z.strictObject({
  vpcId: awsIdSchema('vpc'),
  serverSubnets: subnetsSchema.exactOptional(),
  perimeterSubnets: subnetsSchema.exactOptional(),
  icmPrivateSubnets: subnetsSchema.exactOptional(),
  privateZone: z.strictObject({ id: literalOrToken(z.string().min(1)), name: z.string().min(1) }).exactOptional(),
  ssmEndpointSecurityGroupId: awsIdSchema('sg').exactOptional(),
  dualStack: z.boolean().exactOptional(),
});

/** Somebody else's VPC, as a lab sees it. */
export class ExistingNetwork extends Construct implements ILabNetwork {
  readonly vpcId: string;
  readonly serverSubnets: readonly LabSubnet[];
  readonly perimeterSubnets: readonly LabSubnet[];
  readonly icmPrivateSubnets: readonly LabSubnet[];
  readonly privateZone: PrivateZone | undefined;
  readonly ssmEndpoints: HasMember | undefined;
  readonly dualStack: boolean;
  /** Network ACLs are somebody else's business. */
  readonly reachableFrom = undefined;

  constructor(scope: Construct, id: string, props: ExistingNetworkProps) {
    super(scope, id);
    checkProps(this, propsSchema, props);
    const { vpcId, privateZone, ssmEndpointSecurityGroupId, dualStack = false } = props;
    this.vpcId = vpcId;
    this.serverSubnets = labSubnets(props.serverSubnets);
    this.perimeterSubnets = labSubnets(props.perimeterSubnets);
    this.icmPrivateSubnets = labSubnets(props.icmPrivateSubnets);
    this.privateZone = privateZone;
    this.dualStack = dualStack;
    this.ssmEndpoints =
      ssmEndpointSecurityGroupId === undefined
        ? undefined
        : {
            member: Member.securityGroup(ssmEndpointSecurityGroupId, { name: 'ssm-endpoints' }),
          };
  }

  /** Endpoints are somebody else's business. */
  reachService(): void {}

  /** Nor who may call them. */
  administerPerimeter(): void {}
}

function labSubnets(given: readonly ExistingSubnet[] = []): LabSubnet[] {
  return given.map(({ cidr, ...subnet }) => ({ ...subnet, ...(cidr === undefined ? {} : { cidr: Cidr.parse(cidr) }) }));
}

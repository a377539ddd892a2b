import { z } from 'zod';
import { awsIdSchema } from '../boundary/aws-id';
import { literalInteger } from '../boundary/literal-integer';
import { report } from '../boundary/zod-problem';
import { domainSchema } from '../directory/domain-schemas';
import type { IDomain } from '../directory/i-domain';
import { cidrsOverlap, gatewayKindNotHere, instanceNumberFixed } from '../errors';
import type { ContactCenterFact } from '../guides/lab-model';
import type { Cidr } from '../network/cidr';
import type { MembersByRole } from '../network/connections';
import type { ILabNetwork } from '../network/i-lab-network';
import { type GatewayKind, HIGHEST_INSTANCE_NUMBER } from '../port-tables/icm-node';
import type { Role } from '../port-tables/role';
import { type LabHours, labHoursSchema } from '../server/lab-hours';
import { ServerImage } from '../server/server-image';
import { contactCenterFeaturesSchema, type ContactCenterFeatures } from './contact-center-features';
import type { ContactCenterRole } from './contact-center-role';
import { type ContactCenterServers, contactCenterServersSchema } from './contact-center-servers';
import { type ContactCenterSites, networksOf, sitesSchema } from './contact-center-sites';
import { type WindowsIpsecProps, windowsIpsecOrOffSchema } from './ipsec/ipsec-settings';
import { type ContactCenterSecurityProps, contactCenterSecuritySchema } from './security/contact-center-security-props';
import { SERVER_ROLES } from './server-roles';

/** Props that every contact centre has. */
export interface ContactCenterProps {
  /**
   * Where side A and side B are: one network, whose two zones they take, or a network for each, at geographically distributed
   * sites. Networks without subnets for the private network of a duplexed system: error `NoPrivateNetwork`. Two networks must
   * reach each other, by `NetworkPeering` for one, and have no addresses in common: error `CidrsOverlap`.
   */
  readonly sites: ContactCenterSites;
  /**
   * The domain that the Windows servers join, each in the organizational unit of its role. A role without a unit: error
   * `NoUnitForRole`.
   */
  readonly domain: IDomain;
  /**
   * Number of the ICM instance, 0 to 24: it decides the ports. Another: error `InvalidProperty`.
   *
   * @default 0
   */
  readonly instanceNumber?: number;
  /**
   * Which servers there are.
   *
   * @default - a duplexed system of every usual server; see its members
   */
  readonly servers?: ContactCenterServers;
  /**
   * What is in use, as far as ports depend on it.
   *
   * @default - nothing that has to be turned on
   */
  readonly features?: ContactCenterFeatures;
  /**
   * The security layers beside network and directory: firewall of Windows, antivirus, updates, hardening, desktops, phones.
   * (Securing Unified CCE, pages 8-13 to 8-21)
   *
   * @default - as the guide recommends
   */
  readonly security?: ContactCenterSecurityProps;
  /**
   * IPsec of Windows between the servers, on the paths on which it is supported, or `false`: the rule
   * `windows-ipsec-on-supported-paths` fails the synth. Rules judge it, so every value but the ARN of a secret must be a literal:
   * a token gives error `TokenWhereLiteral`. Between stand-ins there is none. Every Windows server has a
   * document for it, with `false` and without peers, too: Windows keeps the rules that it was given once until they are removed,
   * and would let nobody in. (Securing Unified CCE, pages 8-8 and 8-12)
   *
   * @default - on every such path, encrypted, with the servers' accounts in the domain
   */
  readonly ipsec?: WindowsIpsecProps | false;
  /**
   * Who outside of the system stands for which role. More can be added later, with `connections`. A member that no row gives a
   * flow with the features that are on: error `MemberWithoutFlow`.
   *
   * @default - nobody
   */
  readonly members?: MembersByRole<ContactCenterRole>;
  /**
   * `small` makes every server the smallest that still starts: for labs that only test the network.
   *
   * @default 'standard' - the instance type of each role
   */
  readonly size?: 'standard' | 'small';
  /**
   * EC2 instance types of some roles.
   *
   * @default - by `size`
   */
  readonly instanceTypes?: Readonly<Partial<Record<Role, string>>>;
  /**
   * Security groups of your own for the servers of some roles, for what no row of the table knows: the link of a gateway to a
   * call distributor, or the web that customers reach a Collaboration Server by. At most one for each interface with AWS's
   * default quotas: the rule `contact-center-groups-per-interface` fails the synth.
   *
   * @default - none
   */
  readonly additionalSecurityGroupIds?: Readonly<Partial<Record<Role, readonly string[]>>>;
  /**
   * What the Windows servers run.
   *
   * @default ServerImage.windows()
   */
  readonly image?: ServerImage;
  /**
   * Number of the first address that the system takes in each of its subnets; it may take the 160 from there on. Odd: error
   * `InvalidProperty`. An address that another server has: `AddressTaken`.
   *
   * @default - 32, and 160 more for each instance number
   */
  readonly firstAddress?: number;
  /**
   * When the servers run. Outside these hours they are stopped, and cost nothing but their volumes; updates and virus scans
   * whose hours lie outside do not happen.
   *
   * @default - always
   */
  readonly hours?: LabHours;
  /**
   * URL of the server of Windows Server Update Services, where `security.patching` says that updates come through one. Without
   * it: error `UpdateServerNeeded`. (Securing Unified CCE, page 8-18)
   *
   * @default - none
   */
  readonly updateServer?: string;
}

/** What tells one kind of contact centre from another. */
export interface ContactCenterKind {
  readonly system: ContactCenterFact['system'];
  /** The gateways that a pair may have. */
  readonly gateways: readonly GatewayKind[];
  /** The gateways of a pair where none is named. */
  readonly usualGateways: readonly GatewayKind[];
  /** The role by which the directory places every server, where it is not the server's own. */
  readonly placedAs?: Role;
  /** Defaults that differ from those of `ContactCenterServers`. */
  readonly servers?: ContactCenterServers;
}

const roleNames: readonly Role[] = SERVER_ROLES.map(({ role }) => role);

const propsSchema = z.strictObject({
  sites: sitesSchema,
  domain: domainSchema,
  instanceNumber: literalInteger(0, HIGHEST_INSTANCE_NUMBER).exactOptional(),
  servers: contactCenterServersSchema.exactOptional(),
  features: contactCenterFeaturesSchema.exactOptional(),
  security: contactCenterSecuritySchema.exactOptional(),
  ipsec: windowsIpsecOrOffSchema.exactOptional(),
  members: z.record(z.string(), z.unknown()).exactOptional(),
  size: z.enum(['standard', 'small']).exactOptional(),
  instanceTypes: z.partialRecord(z.enum(roleNames), z.string().min(1)).exactOptional(),
  additionalSecurityGroupIds: z.partialRecord(z.enum(roleNames), z.array(awsIdSchema('sg'))).exactOptional(),
  image: z.custom<ServerImage>((value) => value instanceof ServerImage, 'Expected a ServerImage').exactOptional(),
  firstAddress: literalInteger(4)
    .refine((number) => number % 2 === 0, 'Expected an even number, so that an address and its next are one block')
    .exactOptional(),
  hours: labHoursSchema.exactOptional(),
  // What updates need is checked where they are made.
  updateServer: z.unknown().exactOptional(),
});

/** A schema for the props of one kind of contact centre. */
export function contactCenterSchema({ gateways, system }: ContactCenterKind) {
  return propsSchema.check((context) => {
    checkOverlap(context);
    const { instanceNumber } = context.value;
    if (instanceNumber !== undefined && system === 'system-contact-center-child')
      report(context, instanceNumberFixed(instanceNumber), ['instanceNumber']);
    context.value.servers?.peripheralGateways?.forEach((pair, index) => {
      pair.gateways.forEach((kind, at) => {
        if (!gateways.includes(kind))
          report(context, gatewayKindNotHere(kind, system, gateways), [
            'servers',
            'peripheralGateways',
            index,
            'gateways',
            at,
          ]);
      });
    });
  });
}

/** Servers of two sites know each other by their addresses, so that the plans of the sites must not overlap. */
function checkOverlap(context: z.core.ParsePayload<Pick<ContactCenterProps, 'sites' | 'servers'>>): void {
  const { sites, servers } = context.value;
  const elsewhere = servers?.peripheralGateways?.flatMap((pair) => (pair.sites ? networksOf(pair.sites) : [])) ?? [];
  const networks = [...new Set([...networksOf(sites), ...elsewhere])];
  const blocks = networks.flatMap((network) => blocksOf(network).map((block) => ({ network, block })));
  blocks.forEach(({ network, block }, index) => {
    const other = blocks.slice(0, index).find((one) => one.network !== network && one.block.overlaps(block));
    if (other !== undefined)
      report(context, cidrsOverlap(other.block.toString(), block.toString(), 'subnets of the sites'), ['sites']);
  });
}

function blocksOf({ serverSubnets, icmPrivateSubnets, perimeterSubnets }: ILabNetwork): Cidr[] {
  return [...serverSubnets, ...icmPrivateSubnets, ...perimeterSubnets].flatMap(({ cidr }) => cidr ?? []);
}

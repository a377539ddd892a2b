import { TerraformOutput } from 'cdktf';
import { Construct } from 'constructs';
import { z } from 'zod';
import { awsIdSchema } from '../boundary/aws-id';
import { checkProps } from '../boundary/check-props';
import { literalOrToken } from '../boundary/literal-or-token';
import { literalString } from '../boundary/literal-string';
import { domainSchema } from '../directory/domain-schemas';
import type { IDomain } from '../directory/i-domain';
import { LabError, noServerSubnet } from '../errors';
import { GuideEnforcement } from '../guides/guide-enforcement';
import type { MembershipFact } from '../guides/lab-model';
import type { ILabNetwork, LabSubnet } from '../network/i-lab-network';
import { labTags } from '../network/lab-tags';
import { networkSchema } from '../network/network-schema';
import { isRole, type Role } from '../port-tables/role';
import { LabServer } from '../server/lab-server';
import { ServerImage } from '../server/server-image';
import { SsmInstanceProfile } from '../server/ssm-instance-profile';

/** Props of `ContactCenterServer`. */
export interface ContactCenterServerProps {
  /** The network that the server is in. */
  readonly network: ILabNetwork;
  /** What the server is. Its organizational unit is the one for this role: none is the error `NoUnitForRole`. */
  readonly role: Role;
  /**
   * What the server is a member of. A workgroup is supported for a gateway PG, and reported as not recommended; for any
   * other server a rule fails the synth. (Securing Unified CCE, page 8-9)
   */
  readonly membership: IDomain | 'workgroup';
  /**
   * What else runs on the server. A domain controller or a DNS server beside the application: a rule fails the synth.
   *
   * @default - nothing
   */
  readonly coResidentRoles?: readonly Role[];
  /**
   * Accounts that the services of the software log on with: `CORP\\icm-LoggerA-12345678`, or the same as
   * `name@corp.example.com`. One that is not of the server's own domain: a rule fails the synth. (Securing Unified CCE,
   * page 8-10)
   *
   * @default - none is known
   */
  readonly serviceLogonAccounts?: readonly string[];
  /**
   * Availability zone, one of those in which the network has a server subnet. Another: error `NoServerSubnet`.
   *
   * @default - the network's first zone
   */
  readonly availabilityZone?: string;
  /**
   * Static private IPv4 address. Outside the subnet: error `AddressOutsideSubnet`; another server's: `AddressTaken`.
   *
   * @default - an address over DHCP
   */
  readonly privateAddress?: string;
  /**
   * What the server runs.
   *
   * @default ServerImage.windows()
   */
  readonly image?: ServerImage;
  /**
   * EC2 instance type.
   *
   * @default - the image's
   */
  readonly instanceType?: string;
  /**
   * Security groups beside the one of the domain's members: what a server in a workgroup has is up to these.
   *
   * @default - none
   */
  readonly securityGroupIds?: readonly string[];
}

const roleSchema = z.string().refine(isRole, { error: ({ input }) => `${String(input)} is not a role` });

const propsSchema = z.strictObject({
  network: networkSchema,
  role: roleSchema,
  membership: z.union([z.literal('workgroup'), domainSchema]),
  coResidentRoles: z.array(roleSchema).exactOptional(),
  serviceLogonAccounts: z.array(z.string().min(1)).exactOptional(),
  availabilityZone: literalString.exactOptional(),
  privateAddress: literalOrToken(z.ipv4('Expected an IPv4 address')).exactOptional(),
  image: z.custom<ServerImage>((value) => value instanceof ServerImage, 'Expected a ServerImage').exactOptional(),
  instanceType: z.string().min(1).exactOptional(),
  securityGroupIds: z.array(awsIdSchema('sg')).exactOptional(),
});

/** A Windows server of the contact centre, which joins its domain in the organizational unit of its role. */
export class ContactCenterServer extends Construct {
  /** The server. */
  readonly server: LabServer;
  /** What the server is a member of. */
  readonly membership: MembershipFact;

  constructor(scope: Construct, id: string, props: ContactCenterServerProps) {
    super(scope, id);
    checkProps(this, propsSchema, props);
    const {
      network,
      role,
      membership,
      coResidentRoles = [],
      serviceLogonAccounts = [],
      privateAddress,
      instanceType,
    } = props;
    const { image = ServerImage.windows(), securityGroupIds = [] } = props;
    const component = this.node.path;
    const tags = { component, role, name: component };
    const profile = new SsmInstanceProfile(this, 'ssm', labTags(tags));
    const domain = membership === 'workgroup' ? undefined : membership;
    this.server = new LabServer(this, 'server', {
      network,
      subnet: this.subnetOf(props),
      securityGroupIds: [...(domain ? [domain.membersIn(network).securityGroupId] : []), ...securityGroupIds],
      image,
      listeners: [],
      instanceProfile: profile.profileName,
      tags,
      ...(privateAddress === undefined ? {} : { privateAddress }),
      ...(instanceType === undefined ? {} : { instanceType }),
    });
    this.membership =
      domain === undefined
        ? { kind: 'workgroup' }
        : {
            kind: 'domain',
            domain: domain.node.path,
            unit: domain.join({ server: this.server, profile, role, network }).dn,
          };
    new TerraformOutput(this, 'address', {
      value: this.server.instance.privateIp,
      description: `Private address of ${component}`,
    });
    GuideEnforcement.of(this).enlist(this, () => ({
      kind: 'contact-center-server',
      path: component,
      role,
      membership: this.membership,
      coResidentRoles,
      serviceLogonAccounts,
    }));
  }

  private subnetOf({ network, availabilityZone }: ContactCenterServerProps): LabSubnet {
    const { serverSubnets } = network;
    const zones = serverSubnets.map((subnet) => subnet.availabilityZone);
    const subnet =
      availabilityZone === undefined
        ? serverSubnets[0]
        : serverSubnets.find((one) => one.availabilityZone === availabilityZone);
    if (subnet === undefined) throw new LabError([noServerSubnet('server', availabilityZone, zones)], this.node.path);
    return subnet;
  }
}

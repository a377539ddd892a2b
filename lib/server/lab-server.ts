import { Instance } from '@cdktf/provider-aws/lib/instance';
import type { TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { LabError, userDataTooLong } from '../errors';
import type { ILabNetwork, LabSubnet } from '../network/i-lab-network';
import { labTags, type LabTags } from '../network/lab-tags';
import { QUOTAS } from '../network/quotas';
import type { Listener } from '../port-tables/listener';
import { claimAddress } from './claim-address';
import type { ServerImage } from './server-image';
import { withoutTraces } from '../without-traces';

/** Props of `LabServer`. */
export interface LabServerProps {
  /** The network that the server is in. */
  readonly network: ILabNetwork;
  /** The subnet of the server. */
  readonly subnet: LabSubnet;
  /**
   * Static private IPv4 address. Outside the subnet: error `AddressOutsideSubnet`; another server's: `AddressTaken`.
   *
   * @default - an address over DHCP
   */
  readonly privateAddress?: string;
  /**
   * A second private IPv4 address of the same interface. Throws as `privateAddress` does.
   *
   * @default - none
   */
  readonly secondaryAddress?: string;
  /** Security groups of the server's interface. */
  readonly securityGroupIds: string[];
  /** What the server runs. */
  readonly image: ServerImage;
  /** What the server listens on. */
  readonly listeners: readonly Listener[];
  /** Name of the instance profile. */
  readonly instanceProfile: string;
  /** What the server is. */
  readonly tags: LabTags;
  /**
   * EC2 instance type.
   *
   * @default - the image's
   */
  readonly instanceType?: string;
  /**
   * Size of the root volume, in GiB.
   *
   * @default - the image's
   */
  readonly rootVolumeGib?: number;
  /**
   * Tags beside those that say what the server is.
   *
   * @default - none
   */
  readonly furtherTags?: Readonly<Record<string, string>>;
  /**
   * Whether the server has an IPv6 address.
   *
   * @default false
   */
  readonly ipv6?: boolean;
  /**
   * Whether the server passes on what is neither from it nor to it, as a router does. It has no public address but one that is
   * associated with it later.
   *
   * @default false
   */
  readonly forwards?: boolean;
  /**
   * What must be there before the server starts.
   *
   * @default - nothing but what the server names
   */
  readonly after?: readonly TerraformResource[];
}

/** A server as every lab has it: encrypted volume, metadata by session token only, no public address, administered by SSM. */
export class LabServer extends Construct {
  /** The EC2 instance. */
  readonly instance: Instance;

  constructor(scope: Construct, id: string, props: LabServerProps) {
    super(scope, id);
    const { image, network, subnet, privateAddress, secondaryAddress, ipv6 = false, forwards = false } = props;
    for (const address of [privateAddress, secondaryAddress])
      if (address !== undefined) claimAddress(this, network, subnet, address);
    const { ami, userData, latest = false } = image.bind(this, props.listeners);
    const length = Buffer.byteLength(userData ?? '');
    if (length > QUOTAS.userDataBytes)
      throw new LabError([userDataTooLong(length, QUOTAS.userDataBytes)], this.node.path);
    const tags = { ...props.furtherTags, ...labTags(props.tags) };
    this.instance = withoutTraces(
      () =>
        new Instance(this, 'instance', {
          ami,
          instanceType: props.instanceType ?? image.instanceType,
          subnetId: subnet.id,
          ...(privateAddress === undefined ? {} : { privateIp: privateAddress }),
          ...(secondaryAddress === undefined ? {} : { secondaryPrivateIps: [secondaryAddress] }),
          ...(ipv6 ? { ipv6AddressCount: 1 } : {}),
          // A router is given its public address later, which must not look like a change of this.
          ...(forwards ? { sourceDestCheck: false } : { associatePublicIpAddress: false }),
          vpcSecurityGroupIds: props.securityGroupIds,
          iamInstanceProfile: props.instanceProfile,
          metadataOptions: { httpEndpoint: 'enabled', httpTokens: 'required', httpPutResponseHopLimit: 1 },
          rootBlockDevice: {
            encrypted: true,
            volumeType: 'gp3',
            volumeSize: props.rootVolumeGib ?? image.rootVolumeGib,
            tags,
          },
          // The script runs at first boot only, so a server whose script changes is made anew.
          ...(userData === undefined ? {} : { userData, userDataReplaceOnChange: true }),
          tags,
          ...(props.after === undefined ? {} : { dependsOn: [...props.after] }),
          ...(latest ? { lifecycle: { ignoreChanges: ['ami'] } } : {}),
        }),
    );
  }
}

import { Instance } from '@cdktf/provider-aws/lib/instance';
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import { addressOutsideSubnet, addressTaken, LabError, userDataTooLong } from '../errors';
import type { ILabNetwork, LabSubnet } from '../network/i-lab-network';
import { labTags, type LabTags } from '../network/lab-tags';
import { QUOTAS } from '../network/quotas';
import type { Listener } from '../port-tables/listener';
import type { ServerImage } from './server-image';

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
   * Whether the server has an IPv6 address.
   *
   * @default false
   */
  readonly ipv6?: boolean;
}

/** Addresses in use, by network: two servers with one address would fail only at apply. */
const claims = new WeakMap<ILabNetwork, Map<string, string>>();

/** A server as every lab has it: encrypted volume, metadata by session token only, no public address, administered by SSM. */
export class LabServer extends Construct {
  /** The EC2 instance. */
  readonly instance: Instance;

  constructor(scope: Construct, id: string, props: LabServerProps) {
    super(scope, id);
    const { image, network, subnet, privateAddress, ipv6 = false } = props;
    if (privateAddress !== undefined) this.claim(network, subnet, privateAddress);
    const { ami, userData, latest = false } = image.bind(this, props.listeners);
    const length = Buffer.byteLength(userData ?? '');
    if (length > QUOTAS.userDataBytes)
      throw new LabError([userDataTooLong(length, QUOTAS.userDataBytes)], this.node.path);
    const tags = labTags(props.tags);
    this.instance = new Instance(this, 'instance', {
      ami,
      instanceType: props.instanceType ?? image.instanceType,
      subnetId: subnet.id,
      ...(privateAddress === undefined ? {} : { privateIp: privateAddress }),
      ...(ipv6 ? { ipv6AddressCount: 1 } : {}),
      associatePublicIpAddress: false,
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
      ...(latest ? { lifecycle: { ignoreChanges: ['ami'] } } : {}),
    });
  }

  private claim(network: ILabNetwork, { cidr }: LabSubnet, address: string): void {
    if (Token.isUnresolved(address)) return;
    const reserved = QUOTAS.reservedAddressesAtSubnetStart;
    const usable = cidr === undefined || cidr.hasUsable(address, reserved);
    if (!usable) throw new LabError([addressOutsideSubnet(address, cidr.toString())], this.node.path);
    const claimed = claims.get(network) ?? new Map<string, string>();
    const owner = claimed.get(address);
    if (owner !== undefined) throw new LabError([addressTaken(address, owner)], this.node.path);
    claims.set(network, claimed.set(address, this.node.path));
  }
}

import { TerraformOutput } from 'cdktf';
import { Construct } from 'constructs';
import { LabError, noServerSubnet } from '../errors';
import type { ILabNetwork } from '../network/i-lab-network';
import { type Member, type HasMember } from '../network/member';
import type { Listener } from '../port-tables/listener';
import { LabServer } from '../server/lab-server';
import { ServerImage } from '../server/server-image';
import type { SsmInstanceProfile } from '../server/ssm-instance-profile';
import { addressBlock } from './address-block';
import { enlistServer } from './enlist-server';
import type { ServerRole } from './server-role';
import { ServerConnections } from './server-connections';

/** Props of `CallControlServer`. */
export interface CallControlServerProps {
  readonly network: ILabNetwork;
  readonly role: ServerRole;
  /** Availability zone of the server. */
  readonly availabilityZone: string;
  readonly privateAddress: string;
  /** What the stand-in listens on. */
  readonly listeners: readonly Listener[];
  readonly profile: SsmInstanceProfile;
  readonly instanceType?: string;
  /** Security groups of the user's own. */
  readonly securityGroupIds?: readonly string[];
}

/**
 * A server of Unified CM, Unified IP IVR or Unified CVP inside a lab, as a stand-in: these run on Cisco's own operating system,
 * so they join no domain, and Cisco patches and hardens them. (Securing Unified CCE, page 8-4)
 */
export class CallControlServer extends Construct implements HasMember {
  readonly server: LabServer;
  /** Security groups of the server. */
  readonly visible: ServerConnections;
  readonly privateAddress: string;
  private readonly network: ILabNetwork;

  constructor(scope: Construct, id: string, props: CallControlServerProps) {
    super(scope, id);
    const { network, role: serverRole, availabilityZone, privateAddress, listeners, profile, instanceType } = props;
    const { securityGroupIds = [] } = props;
    const { role, rootVolumeGib } = serverRole;
    this.network = network;
    this.privateAddress = privateAddress;
    const subnet = network.serverSubnets.find((one) => one.availabilityZone === availabilityZone);
    if (subnet === undefined) throw new LabError([noServerSubnet(role, availabilityZone, [])], this.node.path);
    const block = addressBlock(this, privateAddress);
    this.visible = new ServerConnections(this, 'visible', {
      network,
      icmNetwork: 'visible',
      role,
      serverName: id,
      block,
    });
    this.server = new LabServer(this, 'server', {
      network,
      subnet,
      privateAddress,
      securityGroupIds: [],
      image: ServerImage.standIn(),
      listeners,
      instanceProfile: profile.profileName,
      instanceType: instanceType ?? serverRole.instanceType,
      rootVolumeGib,
      tags: { component: this.node.path, role, name: this.node.path },
    });
    const { instance } = this.server;
    this.visible.attachTo((ids) => {
      instance.vpcSecurityGroupIds = [...ids, ...securityGroupIds];
    });
    this.visible.allowAdministration();
    enlistServer(this, {
      role,
      membership: { kind: 'appliance' },
      coResidentRoles: [],
      serviceLogonAccounts: [],
      network,
      instance,
      visible: this.visible,
      private: undefined,
    });
    new TerraformOutput(this, 'address', {
      value: instance.privateIp,
      description: `Private address of ${this.node.path}`,
    });
  }

  /** The server, as a member of other constructs' rules in its own network. */
  get member(): Member {
    return this.visible.memberIn(this.network, this.node.path);
  }
}

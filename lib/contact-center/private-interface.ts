import { NetworkInterface } from '@cdktf/provider-aws/lib/network-interface';
import { Construct } from 'constructs';
import type { ILabNetwork, LabSubnet } from '../network/i-lab-network';
import { labTags, type LabTags } from '../network/lab-tags';
import { claimAddress } from '../server/claim-address';
import type { LabServer } from '../server/lab-server';
import type { ServerConnections } from './server-connections';

/** Props of `PrivateInterface`. */
export interface PrivateInterfaceProps {
  readonly network: ILabNetwork;
  /** The subnet, one of the network's for the private network of a Unified ICM. */
  readonly subnet: LabSubnet;
  /** The normal address, and behind it the one for high priority where there is one. */
  readonly addresses: readonly string[];
  readonly server: LabServer;
  readonly connections: ServerConnections;
  readonly tags: LabTags;
}

/** The interface of a server in the private network, which joins the two sides of a pair and nothing else. */
export class PrivateInterface extends Construct {
  /** The interface. */
  readonly resource: NetworkInterface;

  /** Its security groups. */
  readonly connections: ServerConnections;

  constructor(scope: Construct, id: string, props: PrivateInterfaceProps) {
    super(scope, id);
    const { network, subnet, addresses, server, connections, tags } = props;
    this.connections = connections;
    for (const address of addresses) claimAddress(this, network, subnet, address);
    this.resource = new NetworkInterface(this, 'interface', {
      subnetId: subnet.id,
      description: `Private network of ${server.node.path}`,
      // A list keeps its order: the first is the address that Windows takes for its own.
      privateIpListEnabled: true,
      privateIpList: [...addresses],
      securityGroups: [],
      attachment: [{ instance: server.instance.id, deviceIndex: 1 }],
      tags: labTags(tags),
    });
    connections.attachTo((ids) => {
      this.resource.securityGroups = ids;
    });
  }
}

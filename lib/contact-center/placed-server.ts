import type { ILabNetwork } from '../network/i-lab-network';
import type { CallControlServer } from './call-control-server';
import type { ContactCenterServer } from './contact-center-server';
import type { PlannedServer } from './planned-server';
import type { ServerConnections } from './server-connections';

/** A server of a contact centre as a construct, with the plan that it was made from. */
export interface PlacedServer {
  readonly plan: PlannedServer;
  readonly network: ILabNetwork;
  readonly construct: ContactCenterServer | CallControlServer;
  /** Security groups of its visible interface. */
  readonly visible: ServerConnections;
  /** Security groups of its private interface, where it has one. */
  readonly private: ServerConnections | undefined;
}

import type { Construct } from 'constructs';
import { connect } from './connect-servers';
import { ContactCenter } from './contact-center';
import type { ContactCenterProps } from './contact-center-props';
import { ContactCenterServer } from './contact-center-server';
import type { PlacedServer } from './placed-server';
import { flowsTo } from './server-flows';
import type { SystemContactCenterChild } from './system-contact-center-child';

/** Props of `UnifiedIcmParent`. */
export type UnifiedIcmParentProps = ContactCenterProps;

/**
 * A parent Unified ICM, which routes calls between call centres. Its gateways talk to call distributors of other makes, and to
 * child systems at the children's sites. The ports towards a call distributor are its vendor's: they take a security group of
 * the user's own.
 */
export class UnifiedIcmParent extends ContactCenter {
  constructor(scope: Construct, id: string, props: UnifiedIcmParentProps) {
    super(scope, id, props, {
      system: 'unified-icm-parent',
      gateways: ['acd', 'gateway', 'agent', 'vru', 'media-routing'],
      usualGateways: ['acd'],
    });
  }

  /** The servers with a gateway to a child. */
  get gatewayPeripheralGateways(): ContactCenterServer[] {
    return this.gatewaysToChildren.flatMap(({ construct }) =>
      construct instanceof ContactCenterServer ? [construct] : [],
    );
  }

  /** Lets the gateways to children connect to the CTI Servers of one. `ParentAndChild` does so. */
  connectChild(child: SystemContactCenterChild): this {
    for (const gateway of this.gatewaysToChildren)
      for (const server of child.servers)
        for (const flows of flowsTo(gateway, server, [])) connect(flows, ({ construct }) => construct.node.path);
    return this;
  }

  private get gatewaysToChildren(): PlacedServer[] {
    return this.servers.filter(({ plan }) => plan.components.some(({ gateway }) => gateway?.kind === 'gateway'));
  }
}

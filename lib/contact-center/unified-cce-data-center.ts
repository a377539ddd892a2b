import type { Construct } from 'constructs';
import { ContactCenter } from './contact-center';
import type { ContactCenterProps } from './contact-center-props';

/** Props of `UnifiedCceDataCenter`. */
export type UnifiedCceDataCenterProps = ContactCenterProps;

/**
 * A Unified CCE: routers, loggers and peripheral gateways on two sides, CTI OS for the desktops of agents, workstations to
 * administer it, historical data and reports.
 */
export class UnifiedCceDataCenter extends ContactCenter {
  constructor(scope: Construct, id: string, props: UnifiedCceDataCenterProps) {
    super(scope, id, props, {
      system: 'unified-cce',
      gateways: ['agent', 'vru', 'media-routing'],
      usualGateways: ['agent', 'vru'],
    });
  }
}

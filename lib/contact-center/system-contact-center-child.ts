import type { Construct } from 'constructs';
import { ContactCenter } from './contact-center';
import type { ContactCenterProps } from './contact-center-props';

/** Props of `SystemContactCenterChild`. A System Unified CCE has one instance, so that its number is 0. */
export type SystemContactCenterChildProps = Omit<ContactCenterProps, 'instanceNumber'>;

/**
 * A child: a System Unified CCE with a Unified CM cluster. Its installer puts router and logger on one host, the gateways for
 * agents and IVRs with CTI OS on another, and the directory knows all of them as servers of one kind.
 */
export class SystemContactCenterChild extends ContactCenter {
  constructor(scope: Construct, id: string, props: SystemContactCenterChildProps) {
    super(scope, id, props, {
      system: 'system-contact-center-child',
      gateways: ['agent', 'vru', 'media-routing'],
      usualGateways: ['agent', 'vru'],
      placedAs: 'system-unified-cce',
      servers: {
        rogger: true,
        clientWorkstations: 0,
        peripheralGateways: [{ gateways: ['agent', 'vru'], ctiOs: 'co-resident' }],
      },
    });
  }
}

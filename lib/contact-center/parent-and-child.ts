import { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { domainSchema } from '../directory/domain-schemas';
import type { IDomain } from '../directory/i-domain';
import { GuideEnforcement } from '../guides/guide-enforcement';
import type { ParentAndChildFact } from '../guides/lab-model';
import { ContactCenterServer } from './contact-center-server';

/** Props of `ParentAndChild`. */
export interface ParentAndChildProps {
  /** The domain of the parent, a Unified ICM. */
  readonly parent: IDomain;
  /** The domain of the child, a System Unified CCE: the same, another of the same forest, or one of somebody else's. */
  readonly child: IDomain;
  /**
   * Peripheral gateways at the child's site that are nodes of the parent. One in another domain than the parent's: the rule
   * `gateway-pg-in-parent-domain` fails the synth. (Securing Unified CCE, page 8-9)
   */
  readonly gatewayPeripheralGateways: readonly ContactCenterServer[];
}

const propsSchema = z.strictObject({
  parent: domainSchema,
  child: domainSchema,
  gatewayPeripheralGateways: z.array(
    z.custom<ContactCenterServer>((value) => value instanceof ContactCenterServer, 'Expected a ContactCenterServer'),
  ),
});

/** How the domains of a parent and a child are to each other. */
export type DomainRelation = ParentAndChildFact['relation'];

/** A parent system and a child system, with the domains that their servers are members of. */
export class ParentAndChild extends Construct {
  /** How the two domains are to each other. */
  readonly relation: DomainRelation;

  constructor(scope: Construct, id: string, props: ParentAndChildProps) {
    super(scope, id);
    checkProps(this, propsSchema, props);
    const { parent, child, gatewayPeripheralGateways } = props;
    this.relation = relationOf(parent, child);
    GuideEnforcement.of(this).enlist(this, () => ({
      kind: 'parent-and-child',
      path: this.node.path,
      parent: parent.node.path,
      child: child.node.path,
      relation: this.relation,
      gatewayPeripheralGateways: gatewayPeripheralGateways.map(({ node, membership }) => ({
        path: node.path,
        membership,
      })),
    }));
  }
}

function relationOf(parent: IDomain, child: IDomain): DomainRelation {
  if (parent.root.equals(child.root)) return 'same domain';
  return parent.forestName.toLowerCase() === child.forestName.toLowerCase() ? 'same forest' : 'disparate environments';
}

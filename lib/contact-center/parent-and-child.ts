import { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { domainSchema } from '../directory/domain-schemas';
import type { IDomain } from '../directory/i-domain';
import { GuideEnforcement } from '../guides/guide-enforcement';
import type { ParentAndChildFact } from '../guides/lab-model';
import { ContactCenterServer } from './contact-center-server';
import { SystemContactCenterChild } from './system-contact-center-child';
import { UnifiedIcmParent } from './unified-icm-parent';

/** Props of `ParentAndChild`. */
export interface ParentAndChildProps {
  /** The parent, a Unified ICM, or the domain that it is in. */
  readonly parent: UnifiedIcmParent | IDomain;
  /**
   * The child, a System Unified CCE, or the domain that it is in: the same as the parent's, another of its forest, or one of
   * somebody else's. Where both are systems of the lab, the parent's gateways may connect to the child's CTI Servers.
   */
  readonly child: SystemContactCenterChild | IDomain;
  /**
   * Peripheral gateways at the child's site that are nodes of the parent. One in another domain than the parent's: the rule
   * `gateway-pg-in-parent-domain` fails the synth. (Securing Unified CCE, page 8-9)
   *
   * @default - the gateways to children that the parent has, where it is a system of the lab
   */
  readonly gatewayPeripheralGateways?: readonly ContactCenterServer[];
}

const parentSchema = z.custom<UnifiedIcmParent>((value) => value instanceof UnifiedIcmParent);
const childSchema = z.custom<SystemContactCenterChild>((value) => value instanceof SystemContactCenterChild);
const serverSchema = z.custom<ContactCenterServer>(
  (value) => value instanceof ContactCenterServer,
  'Expected a ContactCenterServer',
);

const propsSchema = z.strictObject({
  parent: z.union([parentSchema, domainSchema]),
  child: z.union([childSchema, domainSchema]),
  gatewayPeripheralGateways: z.array(serverSchema).exactOptional(),
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
    const parent = props.parent instanceof UnifiedIcmParent ? props.parent.domain : props.parent;
    const child = props.child instanceof SystemContactCenterChild ? props.child.domain : props.child;
    const ofParent = props.parent instanceof UnifiedIcmParent ? props.parent.gatewayPeripheralGateways : [];
    const { gatewayPeripheralGateways = ofParent } = props;
    this.relation = relationOf(parent, child);
    if (props.parent instanceof UnifiedIcmParent && props.child instanceof SystemContactCenterChild)
      props.parent.connectChild(props.child);
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

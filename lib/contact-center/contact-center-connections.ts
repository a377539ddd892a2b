import type { Construct } from 'constructs';
import { LabError, memberWithoutFlow, unknownRole } from '../errors';
import type { MembersByRole } from '../network/connections';
import { Member, type MemberLike } from '../network/member';
import type { Feature } from '../port-tables/feature';
import { type IcmFlow, icmFlowsBetween } from '../port-tables/icm-flow';
import type { IcmNode } from '../port-tables/icm-node';
import type { Role } from '../port-tables/role';
import { unifiedCce } from '../port-tables/unified-cce';
import { FEATURE_PROPS } from './contact-center-features';
import { CONTACT_CENTER_ROLES, type ContactCenterRole } from './contact-center-role';
import type { PlacedServer } from './placed-server';

/** What connections are derived from. */
export interface ContactCenterConnectionsProps {
  readonly servers: readonly PlacedServer[];
  readonly features: readonly Feature[];
}

/** Who outside of a contact centre may talk to its servers: name a role and who stands for it, and the table decides the rest. */
export class ContactCenterConnections {
  constructor(
    private readonly owner: Construct,
    private readonly props: ContactCenterConnectionsProps,
  ) {}

  /**
   * Lets members that stand for a role connect to the servers, and the servers to them, on what the table says. Throws
   * `UnknownRole`, `MemberWithoutFlow`, `CidrsOverlap`, `MemberBeyondNetworkAcl` or `MemberNameTaken`.
   */
  allow(role: ContactCenterRole, ...members: MemberLike[]): this {
    return this.add(role, members, { ingress: true, egress: true });
  }

  /** Lets members that stand for a role connect to the servers. Throws as `allow` does. */
  allowFrom(role: ContactCenterRole, ...members: MemberLike[]): this {
    return this.add(role, members, { ingress: true, egress: false });
  }

  /** Lets the servers connect to members that stand for a role. Throws as `allow` does. */
  allowTo(role: ContactCenterRole, ...members: MemberLike[]): this {
    return this.add(role, members, { ingress: false, egress: true });
  }

  /** `allow` for many roles. Throws one error with all that is wrong. */
  allowAll(members: MembersByRole<ContactCenterRole>): this {
    const problems = Object.entries<MemberLike | readonly MemberLike[] | undefined>(members).flatMap(([role, likes]) =>
      [likes ?? []].flat().flatMap((like) => {
        try {
          if (!isContactCenterRole(role)) throw new LabError([unknownRole(role, CONTACT_CENTER_ROLES)]);
          this.allow(role, like);
          return [];
        } catch (error) {
          if (!(error instanceof LabError)) throw error;
          return error.problems.map((problem) => ({ ...problem, property: `members.${role}` }));
        }
      }),
    );
    if (problems.length > 0) throw new LabError(problems, this.owner.node.path);
    return this;
  }

  private add(
    role: ContactCenterRole,
    likes: readonly MemberLike[],
    wanted: { readonly ingress: boolean; readonly egress: boolean },
  ): this {
    if (!isContactCenterRole(role)) throw new LabError([unknownRole(role, CONTACT_CENTER_ROLES)], this.owner.node.path);
    const outside: IcmNode = { role, instanceNumber: 0 };
    for (const like of likes) {
      const member = Member.of(like);
      let flows = 0;
      for (const { plan, visible } of this.props.servers) {
        const between = {
          ingress: wanted.ingress ? plan.components.flatMap((own) => this.flows(outside, own)) : [],
          egress: wanted.egress ? plan.components.flatMap((own) => this.flows(own, outside)) : [],
        };
        if (between.ingress.length + between.egress.length === 0) continue;
        flows += between.ingress.length + between.egress.length;
        visible.allowFlows(role, member, between);
      }
      if (flows === 0) this.failWithoutFlow(role, member, wanted);
    }
    return this;
  }

  private flows(client: IcmNode, listener: IcmNode): IcmFlow[] {
    return icmFlowsBetween(unifiedCce, client, listener, this.props.features);
  }

  private failWithoutFlow(role: Role, member: Member, wanted: { ingress: boolean; egress: boolean }): never {
    const directions = [...(wanted.ingress ? ['inbound'] : []), ...(wanted.egress ? ['outbound'] : [])];
    const roles = new Set(this.props.servers.flatMap(({ plan }) => plan.components.map((component) => component.role)));
    const rows = unifiedCce.rows.flatMap(({ listeners, connections }) =>
      connections.filter(
        ({ client }) =>
          (wanted.ingress && client === role && listeners.some((one) => roles.has(one))) ||
          (wanted.egress && roles.has(client) && listeners.includes(role)),
      ),
    );
    const switches = rows.flatMap(({ when }) => when.flatMap((feature) => FEATURE_PROPS[feature] ?? []));
    throw new LabError([memberWithoutFlow(role, member.name, directions, switches)], this.owner.node.path);
  }
}

function isContactCenterRole(role: string): role is ContactCenterRole {
  return CONTACT_CENTER_ROLES.some((one) => one === role);
}

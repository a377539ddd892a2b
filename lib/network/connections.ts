import type { TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import { VpcSecurityGroupEgressRule } from '@cdktf/provider-aws/lib/vpc-security-group-egress-rule';
import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import {
  cidrsOverlap,
  type GuidePage,
  ipv6NotGranted,
  LabError,
  memberBeyondNetworkAcl,
  memberNameTaken,
  memberWithoutFlow,
  type Problem,
  securityGroupOverQuota,
  unknownRole,
} from '../errors';
import type { Feature } from '../port-tables/feature';
import { type Flow, type FlowOptions, flowsFor } from '../port-tables/flow';
import { ESP_PROTOCOL_NUMBER, hasPorts, type PortTable } from '../port-tables/port-table';
import type { Role } from '../port-tables/role';
import type { Cidr } from './cidr';
import { Member, type MemberLike } from './member';
import { QUOTAS } from './quotas';
import {
  type DescribedTable,
  type Direction,
  describeRule,
  identityOf,
  type RuleReason,
  rulesFor,
  type SecurityRule,
} from './security-rule';
import { withoutTraces } from '../without-traces';

/** A security group, and the construct under which its rules are. */
export type GroupWithRules = Construct & { readonly id: string };

/** What connections are derived from. */
export interface ConnectionsProps<R extends Role> {
  /** The tables that say who may connect. */
  readonly tables: readonly PortTable[];
  /**
   * Tables whose flows are derived elsewhere, and come by `allowFlows`.
   *
   * @default - none
   */
  readonly otherTables?: readonly DescribedTable[];
  /** The features that are on. */
  readonly features: readonly Feature[];
  /** The administrator's own ports, for rows that leave a choice. */
  readonly chosenPorts: NonNullable<FlowOptions['chosenPorts']>;
  /** What the user writes to switch a feature on. One that is not here has no switch. */
  readonly featureProps: Readonly<Partial<Record<Feature, string>>>;
  /** The page that says what is granted over IPv6. */
  readonly ipv6Source: GuidePage;
  /** The roles that members may stand for. */
  readonly roles: readonly R[];
  /** The group that a role's rules go to. */
  readonly groupOf: (role: Role) => GroupWithRules;
  /**
   * Whether a rule beyond AWS's default quota of a group is refused at once: error `SecurityGroupOverQuota`.
   *
   * @default false - a guide rule says so at synth
   */
  readonly refuseBeyondQuota?: boolean;
  /** Addresses that the network lets in at all, or `undefined` where somebody else decides. */
  readonly reachableFrom: readonly Cidr[] | undefined;
}

/** Members by the role they stand for. */
export type MembersByRole<R extends Role> = Partial<Record<R, MemberLike | readonly MemberLike[]>>;

/** A rule as it was created, for the lab model. */
export interface DerivedRule {
  readonly rule: SecurityRule;
  readonly reasons: readonly RuleReason[];
}

/** Flows towards the servers, and flows that they open. */
export type FlowsByDirection = Readonly<Record<Direction, readonly Flow[]>>;

/** The group that a rule is put into, and the scope that the rule is created in. */
interface RuleGroup {
  readonly scope: Construct;
  readonly id: string;
}

type RuleResource = VpcSecurityGroupIngressRule | VpcSecurityGroupEgressRule;

interface CreatedRule {
  readonly rule: SecurityRule;
  readonly reasons: RuleReason[];
  readonly resource: RuleResource;
}

const derivedRules = new WeakMap<object, DerivedRule>();

/** What a rule resource was derived from, or `undefined` when other code wrote it. */
export function derivedRuleOf(resource: TerraformResource): DerivedRule | undefined {
  return derivedRules.get(resource);
}

/**
 * Who may talk to a set of servers, in the manner of aws-cdk's `Connections`: name a role and a member that stands for it,
 * and the port tables decide the ports. Every rule is a resource of its own, in the stack of the servers.
 */
export class Connections<R extends Role> {
  private readonly created = new Map<string, CreatedRule>();
  private readonly ownGroups = new Map<GroupWithRules, RuleGroup>();
  private readonly members = new Map<Role, Set<Member>>();
  private readonly weights = new Map<string, number>();

  constructor(
    private readonly owner: Construct,
    private readonly props: ConnectionsProps<R>,
  ) {}

  /**
   * Lets members that stand for a role connect to the servers, and the servers to them, on what the tables say.
   * Throws `UnknownRole`, `MemberWithoutFlow`, `CidrsOverlap`, `MemberBeyondNetworkAcl` or `MemberNameTaken`.
   */
  allow(role: R, ...members: MemberLike[]): this {
    return this.add(role, members, ['ingress', 'egress']);
  }

  /** Lets members that stand for a role connect to the servers. Throws as `allow` does. */
  allowFrom(role: R, ...members: MemberLike[]): this {
    return this.add(role, members, ['ingress']);
  }

  /** Lets the servers connect to members that stand for a role. Throws as `allow` does. */
  allowTo(role: R, ...members: MemberLike[]): this {
    return this.add(role, members, ['egress']);
  }

  /** `allow` for many roles. Throws one error with all that is wrong. */
  allowAll(members: MembersByRole<R>): this {
    const problems = Object.entries<MemberLike | readonly MemberLike[] | undefined>(members).flatMap(
      ([role, likes]) => {
        if (!this.isRole(role)) return [{ ...unknownRole(role, this.props.roles), property: `members.${role}` }];
        return [likes ?? []].flat().flatMap((like) => {
          try {
            this.allow(role, like);
            return [];
          } catch (error) {
            if (!(error instanceof LabError)) throw error;
            return error.problems.map((problem) => ({ ...problem, property: `members.${role}` }));
          }
        });
      },
    );
    if (problems.length > 0) throw new LabError(problems, this.owner.node.path);
    return this;
  }

  /** Lets the servers, which all have one group, connect to each other as peers, on some of the flows between them or on all. */
  allowPeers(role: Role, group: Member, isMeant: (flow: Flow) => boolean = () => true): this {
    const flows = this.flows(role, 'ingress').filter(isMeant);
    this.create(role, rulesFor(flows, 'ingress', role, group));
    this.create(role, rulesFor(flows, 'egress', role, group));
    return this;
  }

  /**
   * Lets a member that stands for a role talk to the servers, and them to it, on flows that were derived for just the two.
   * Throws `CidrsOverlap`, `MemberBeyondNetworkAcl` or `MemberNameTaken`.
   */
  allowFlows(role: Role, member: Member, flows: FlowsByDirection): this {
    this.checkAddresses(role, member);
    for (const direction of ['ingress', 'egress'] as const)
      this.create(role, rulesFor(flows[direction], direction, role, member));
    return this;
  }

  /** Every rule there is, with the path of its resource. */
  get derivedRules(): ReadonlyMap<string, DerivedRule> {
    return new Map([...this.created.values()].map(({ resource, ...derived }) => [resource.node.path, derived]));
  }

  /** Lets the servers connect to something of the lab's own. */
  allowToLab(role: Role, member: Member): this {
    this.create(role, rulesFor(this.flows(role, 'egress'), 'egress', role, member));
    return this;
  }

  /** What the tables let a role do in one direction. */
  private flows(role: Role, direction: Direction): Flow[] {
    const { tables, features, chosenPorts } = this.props;
    return tables
      .flatMap((table) => flowsFor(table, { roles: [role], features, chosenPorts }))
      .filter((flow) => (direction === 'ingress' ? flow.source : flow.destination) === role);
  }

  private get describedTables(): readonly DescribedTable[] {
    return [...this.props.tables, ...(this.props.otherTables ?? [])];
  }

  private isRole(role: string): role is R {
    return this.props.roles.some((one) => one === role);
  }

  private add(role: R, likes: readonly MemberLike[], directions: readonly Direction[]): this {
    if (!this.isRole(role)) this.fail(unknownRole(role, this.props.roles));
    for (const like of likes) {
      const member = Member.of(like);
      const rules = directions.flatMap((direction) => rulesFor(this.flows(role, direction), direction, role, member));
      if (rules.length === 0) this.failWithoutFlow(role, member, directions);
      this.checkAddresses(role, member);
      this.create(role, rules);
    }
    return this;
  }

  private failWithoutFlow(role: R, member: Member, directions: readonly Direction[]): never {
    const { features, featureProps, ipv6Source } = this.props;
    if (directions.some((direction) => this.flows(role, direction).length > 0))
      this.fail(ipv6NotGranted(role, member.name, features.includes('dual-stack'), ipv6Source));
    const switches = this.switches(role, directions).flatMap((feature) => featureProps[feature] ?? []);
    this.fail(memberWithoutFlow(role, member.name, directions, switches));
  }

  /** Features that would give a role a flow. */
  private switches(role: R, directions: readonly Direction[]): Feature[] {
    const wanted = directions.map((direction) => (direction === 'ingress' ? 'inbound' : 'outbound'));
    return this.props.tables.flatMap(({ rows }) =>
      rows.flatMap(({ connections }) =>
        connections
          .filter(({ peer, direction }) => peer === role && wanted.includes(direction))
          .flatMap(({ when }) => when),
      ),
    );
  }

  private checkAddresses(role: Role, member: Member): void {
    const members = this.members.get(role) ?? new Set();
    const block = blockOf(member);
    if (block !== undefined) {
      const { reachableFrom } = this.props;
      if (reachableFrom !== undefined && !reachableFrom.some((one) => one.covers(block)))
        this.fail(memberBeyondNetworkAcl(role, block.toString(), reachableFrom.join(', ')));
      for (const earlier of [...members].map(blockOf))
        if (earlier?.overlaps(block) && earlier.toString() !== block.toString())
          this.fail(cidrsOverlap(earlier.toString(), block.toString(), `members of the role ${role}`));
    }
    this.members.set(role, members.add(member));
  }

  /** Creates what is new. A rule that AWS already has for another reason gains the reason. */
  private create(role: Role, rules: readonly SecurityRule[]): void {
    const group = this.ownGroup(role);
    for (const rule of rules) {
      const identity = `${group.scope.node.path} ${identityOf(rule)}`;
      const existing = this.created.get(identity);
      if (existing === undefined) {
        if (this.props.refuseBeyondQuota) this.weigh(group, rule);
        const created = {
          rule,
          reasons: [rule.reason],
          resource: withoutTraces(() => this.createResource(group, rule)),
        };
        this.created.set(identity, created);
        derivedRules.set(created.resource, created);
      } else if (
        !existing.reasons.some(({ flow, role: known }) => flow.row === rule.reason.flow.row && known === role)
      ) {
        existing.reasons.push(rule.reason);
        existing.resource.description = describeRule(existing.reasons, this.describedTables);
      }
    }
  }

  /** What the rules of a group and direction take of AWS's quota. A prefix list counts with every entry it may have. */
  private weigh({ scope }: RuleGroup, { direction, member: { target } }: SecurityRule): void {
    const key = `${scope.node.path} ${direction}`;
    const weight = (this.weights.get(key) ?? 0) + (target.kind === 'prefix-list' ? target.maxEntries : 1);
    if (weight > QUOTAS.rulesPerSecurityGroup)
      this.fail(securityGroupOverQuota(scope.node.path, direction, QUOTAS.rulesPerSecurityGroup));
    this.weights.set(key, weight);
  }

  private createResource({ scope, id }: RuleGroup, rule: SecurityRule): RuleResource {
    const { target } = rule.member;
    if (scope.node.tryFindChild(rule.key)) this.fail(memberNameTaken(rule.member.name));
    const config = {
      securityGroupId: id,
      ...protocolOf(rule),
      description: describeRule([rule.reason], this.describedTables),
      ...(target.kind === 'security-group' ? { referencedSecurityGroupId: target.id } : {}),
      ...(target.kind === 'prefix-list' ? { prefixListId: target.id } : {}),
      ...(target.kind === 'cidr' ? (target.family === 4 ? { cidrIpv4: target.text } : { cidrIpv6: target.text }) : {}),
    };
    return rule.direction === 'ingress'
      ? new VpcSecurityGroupIngressRule(scope, rule.key, config)
      : new VpcSecurityGroupEgressRule(scope, rule.key, config);
  }

  /** Every `group.id` is a token of its own; one for all rules of a group is resolved faster. */
  private ownGroup(role: Role): RuleGroup {
    const group = this.props.groupOf(role);
    const known = this.ownGroups.get(group) ?? { scope: group, id: group.id };
    this.ownGroups.set(group, known);
    return known;
  }

  private fail(problem: Problem): never {
    throw new LabError([problem], this.owner.node.path);
  }
}

/** AWS knows ESP by its number only, and takes no ports for it. */
function protocolOf({ protocol, ports }: SecurityRule): { ipProtocol: string; fromPort?: number; toPort?: number } {
  return hasPorts(protocol)
    ? { ipProtocol: protocol, fromPort: ports.from, toPort: ports.to }
    : { ipProtocol: ESP_PROTOCOL_NUMBER };
}

function blockOf({ target }: Member): Cidr | undefined {
  return target.kind === 'cidr' ? target.cidr : undefined;
}

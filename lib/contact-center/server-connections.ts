import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import type { GrantedRuleFact, Known, PeerFact, ServerGroupFact } from '../guides/lab-model';
import { cidrPeer, groupPeer } from '../guides/rule-values';
import { resolveIn, securityGroupKey } from '../guides/security-group-key';
import type { SecurityGroupRules } from '../guides/security-group-rules';
import { awsText } from '../network/aws-text';
import { Connections, type FlowsByDirection } from '../network/connections';
import type { ILabNetwork } from '../network/i-lab-network';
import { labTags } from '../network/lab-tags';
import { Member } from '../network/member';
import { connectionInbound } from '../port-tables/connection-inbound';
import { connectionOutbound } from '../port-tables/connection-outbound';
import { PORT_UTILIZATION_GUIDE } from '../port-tables/guide-titles';
import { hostIpsec } from '../port-tables/host-ipsec';
import type { IcmNetwork } from '../port-tables/icm-port-table';
import { labAdministration } from '../port-tables/lab-administration';
import type { Role } from '../port-tables/role';
import { unifiedCce } from '../port-tables/unified-cce';
import { audienceOf, AUDIENCES, CONTACT_CENTER_AUDIENCES, type ContactCenterAudience } from './contact-center-audience';

/** Props of `ServerConnections`. */
export interface ServerConnectionsProps {
  /** The network that the interface is in. */
  readonly network: ILabNetwork;
  /** Which of the two networks of a Unified ICM the interface is in. */
  readonly icmNetwork: IcmNetwork;
  /** What the server is. */
  readonly role: Role;
  /** Name of the server in the rules of others. */
  readonly serverName: string;
  /** Block of the interface's addresses, by which servers of other networks know it. */
  readonly block: string | undefined;
}

/** The name of the one group of a private interface. */
const PRIVATE = 'private';

type GroupName = ContactCenterAudience | typeof PRIVATE;

const NAMES: readonly GroupName[] = [...AUDIENCES, PRIVATE];

/** The security groups of one interface of a server, each made when the first rule goes to it. */
export class ServerConnections extends Construct {
  private readonly connections: Connections<never>;
  private readonly groups = new Map<GroupName, SecurityGroup>();
  /** Every `group.id` is a token of its own; one for all that name the group is resolved faster. */
  private readonly ids = new Map<GroupName, string>();
  private readonly members = new Map<string, Member>();
  private attach: (ids: string[]) => void = () => undefined;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: ServerConnectionsProps,
  ) {
    super(scope, id);
    this.connections = new Connections<never>(this, {
      tables: [labAdministration],
      otherTables: [unifiedCce, connectionInbound, connectionOutbound, hostIpsec],
      features: [],
      chosenPorts: {},
      featureProps: {},
      ipv6Source: { guide: PORT_UTILIZATION_GUIDE, page: unifiedCce.title },
      roles: [],
      groupOf: (role) => this.group(props.icmNetwork === 'private' ? PRIVATE : audienceOf(role, props.role)),
      reachableFrom: props.network.reachableFrom,
    });
  }

  /** Tells the interface of its groups, now and whenever there is one more. */
  attachTo(attach: (ids: string[]) => void): this {
    this.attach = attach;
    if (this.groups.size > 0) attach(this.securityGroupIds);
    return this;
  }

  /** Ids of the groups that there are. */
  get securityGroupIds(): string[] {
    return NAMES.flatMap((name) => this.ids.get(name) ?? []);
  }

  /** The interface as a member of the rules of a server in some network: by its group in its own, elsewhere by its addresses. */
  memberIn(network: ILabNetwork, name: string = this.props.serverName): Member {
    const { block, icmNetwork } = this.props;
    if (network !== this.props.network && block !== undefined) return Member.cidr(block, { name });
    // Every `group.id` is a token of its own; one for all rules that name the group is resolved faster.
    const member =
      this.members.get(name) ??
      Member.securityGroup(this.group(icmNetwork === 'private' ? PRIVATE : 'system'), { name });
    this.members.set(name, member);
    return member;
  }

  /** Lets a member that stands for a role talk to the server, and the server to it. */
  allowFlows(role: Role, member: Member, flows: FlowsByDirection): this {
    this.connections.allowFlows(role, member, flows);
    return this;
  }

  /** Blocks of addresses that rules let in or out, whoever asked for them, as far as they are known before apply. */
  get blocks(): string[] {
    const targets = [...this.connections.derivedRules.values()].map(({ rule }) => rule.member.target);
    return [
      ...new Set(targets.flatMap((target) => (target.kind === 'cidr' && target.cidr ? [target.cidr.toString()] : []))),
    ];
  }

  /** Lets the agent of AWS Systems Manager call its endpoints. */
  allowAdministration(): this {
    const { ssmEndpoints } = this.props.network;
    if (ssmEndpoints !== undefined) this.connections.allowToLab('ssm-endpoint', ssmEndpoints.member);
    return this;
  }

  /** The groups and their rules, for the guide rules. */
  facts(rules: SecurityGroupRules): ServerGroupFact[] {
    const granted = this.grantedRules(rules);
    return NAMES.flatMap((name) => {
      const group = this.groups.get(name);
      if (group === undefined) return [];
      const key = securityGroupKey(TerraformStack.of(group), group.friendlyUniqueId);
      return [{ key, path: group.node.path, audience: name, roles: [], rules: rules.of(key) ?? [], granted }];
    });
  }

  private grantedRules(rules: SecurityGroupRules): ReadonlyMap<string, GrantedRuleFact> {
    return new Map(
      [...this.connections.derivedRules].map(
        ([
          path,
          {
            rule: { direction, protocol, ports, member },
          },
        ]) => [path, { direction, protocol, ports, peer: this.peer(member, rules) }],
      ),
    );
  }

  /** A member as Terraform is told of it. */
  private peer({ target }: Member, rules: SecurityGroupRules): Known<PeerFact> {
    const stack = TerraformStack.of(this);
    switch (target.kind) {
      case 'cidr':
        return target.cidr ? { kind: 'cidr', cidr: target.cidr } : cidrPeer(String(resolveIn(stack, target.text)));
      case 'security-group':
        return groupPeer(rules.keyOf(stack, target.id));
      case 'prefix-list':
        return { kind: 'prefix-list', id: String(resolveIn(stack, target.id)) };
    }
  }

  private group(name: GroupName): SecurityGroup {
    const existing = this.groups.get(name);
    if (existing) return existing;
    const { network, role } = this.props;
    const path = `${this.node.path}/${name}`;
    const audience = name === PRIVATE ? 'the other side of the pair' : CONTACT_CENTER_AUDIENCES[name];
    const group = new SecurityGroup(this, name, {
      vpcId: network.vpcId,
      name: awsText(`uc-lab/${path}`),
      description: `Unified CCE, ${role}: ${audience}`,
      tags: labTags({ component: this.node.path, role, audience: name, name: path }),
    });
    this.groups.set(name, group);
    this.ids.set(name, group.id);
    this.attach(this.securityGroupIds);
    return group;
  }
}

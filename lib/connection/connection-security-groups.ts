import type { Instance } from '@cdktf/provider-aws/lib/instance';
import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { TerraformOutput, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { report } from '../boundary/zod-problem';
import { dualStackNeedsNetwork } from '../errors';
import { accompanyingGroups } from '../guides/accompanying-groups';
import { GuideEnforcement } from '../guides/guide-enforcement';
import type { SecurityGroupFact } from '../guides/lab-model';
import { securityGroupKey } from '../guides/security-group-key';
import { awsText } from '../network/aws-text';
import { Connections, type FlowsByDirection, type MembersByRole } from '../network/connections';
import type { ILabNetwork } from '../network/i-lab-network';
import { labTags } from '../network/lab-tags';
import { Member, type HasMember } from '../network/member';
import { networkSchema } from '../network/network-schema';
import { clusterIpsec } from '../port-tables/cluster-ipsec';
import { connectionInbound } from '../port-tables/connection-inbound';
import { connectionOutbound } from '../port-tables/connection-outbound';
import { type Flow, type FlowOptions, flowsFor } from '../port-tables/flow';
import { CONNECTION_SECURITY_GUIDE } from '../port-tables/guide-titles';
import { labAdministration } from '../port-tables/lab-administration';
import { seenFrom } from '../port-tables/seen-from';
import {
  audienceOf,
  AUDIENCES,
  CONNECTION_AUDIENCES,
  CONNECTION_ROLES,
  type ConnectionAudience,
  type ConnectionRole,
  rolesOf,
} from './connection-audience';
import {
  checkRelease,
  chosenPorts,
  type ConnectionFeatures,
  FEATURE_PROPS,
  featuresAndRelease,
  portTableFeatures,
} from './connection-features';

/** Props of `ConnectionSecurityGroups`. */
export interface ConnectionSecurityGroupsProps {
  /** Where the groups are created. */
  readonly network: ILabNetwork;
  /**
   * What of Connection is in use: conditional rows are closed until their feature is on.
   *
   * @default - none
   */
  readonly features?: ConnectionFeatures;
  /**
   * Release of Cisco Unity Connection, `9.x(y)`. Another spelling: error `InvalidProperty`.
   *
   * @default '9.1(2)'
   */
  readonly release?: string;
  /**
   * Whether there are two servers, which talk to each other. A single server has no peers, and no rules for them.
   *
   * @default true
   */
  readonly cluster?: boolean;
  /**
   * Who stands for which role. More can be added later, with `connections`. A member that no row gives a flow with the
   * features that are on: error `MemberWithoutFlow`.
   *
   * @default - nobody: everything is closed but the cluster to itself
   */
  readonly members?: MembersByRole<ConnectionRole>;
}

/** Schema of what `ConnectionSecurityGroups` and `ConnectionCluster` have in common. */
export const connectionPropsShape = {
  network: networkSchema,
  ...featuresAndRelease,
  members: z.record(z.string(), z.unknown()).exactOptional(),
};

/** Checks what the features ask of their surroundings. */
export function checkConnectionProps(
  context: z.core.ParsePayload<{ network: ILabNetwork; features?: ConnectionFeatures; release?: string }>,
): void {
  checkRelease(context);
  const { features, network } = context.value;
  if (features?.dualStack && !network.dualStack) report(context, dualStackNeedsNetwork(), ['features', 'dualStack']);
}

const propsSchema = z
  .strictObject({ ...connectionPropsShape, cluster: z.boolean().exactOptional() })
  .check(checkConnectionProps);

const tables = [connectionInbound, connectionOutbound, labAdministration, clusterIpsec];

/** Rows that only IPsec needs. */
const ipsecRows = new Set(
  tables
    .flatMap(({ rows }) => rows)
    .filter(({ connections }) => connections.some(({ when }) => when.includes('ipsec')))
    .map(({ id }) => id),
);

/** On an encrypted path a filter in the network sees nothing else. */
function isOfIpsec({ row }: Flow): boolean {
  return ipsecRows.has(row);
}

/**
 * The security groups of a Cisco Unity Connection cluster, one for each audience, with the rules that Tables 1-1 and 1-2 of
 * its security guide give them. For people who bring their own servers; `ConnectionCluster` has them inside.
 */
export class ConnectionSecurityGroups extends Construct implements HasMember {
  /** Who may talk to the servers: `connections.allowFrom('admin-workstation', bastion)`. */
  readonly connections: Pick<Connections<ConnectionRole>, 'allow' | 'allowFrom' | 'allowTo'>;

  /** The servers, as a member of other constructs' rules. */
  readonly member: Member;

  /** What the tables are told of features and ports, for both ends of a connection. */
  private readonly flowOptions: Pick<FlowOptions, 'features' | 'chosenPorts'>;
  private readonly servers: Instance[] = [];
  private readonly groups: Readonly<Record<ConnectionAudience, SecurityGroup>>;

  constructor(scope: Construct, id: string, props: ConnectionSecurityGroupsProps) {
    super(scope, id);
    checkProps(this, propsSchema, props);
    const { network, features = {}, cluster = true, members = {} } = props;
    const on = portTableFeatures(features);
    this.flowOptions = { features: on, chosenPorts: chosenPorts(features) };

    this.groups = {
      cluster: this.createGroup('cluster', network),
      telephony: this.createGroup('telephony', network),
      clients: this.createGroup('clients', network),
      operations: this.createGroup('operations', network),
    };
    this.member = Member.securityGroup(this.groups.cluster, { name: this.node.path });

    const connections = new Connections(this, {
      tables,
      features: on,
      chosenPorts: chosenPorts(features),
      reachableFrom: network.reachableFrom,
      featureProps: FEATURE_PROPS,
      ipv6Source: { guide: CONNECTION_SECURITY_GUIDE, page: '1-5' },
      roles: CONNECTION_ROLES,
      groupOf: (role) => this.groups[audienceOf(role)],
    });
    this.connections = connections;
    if (cluster) {
      const peer = Member.securityGroup(this.groups.cluster, { name: 'cluster' });
      connections.allowPeers('cluster-peer', peer, features.ipsec === true ? isOfIpsec : undefined);
    }
    // The agent of every server calls the endpoints.
    if (network.ssmEndpoints !== undefined) connections.allowToLab('ssm-endpoint', network.ssmEndpoints.member);
    connections.allowAll(members);

    new TerraformOutput(this, 'ids', {
      value: this.securityGroupIds,
      description: `Security groups of ${this.node.path}: ${AUDIENCES.join(', ')}`,
    });
    GuideEnforcement.of(this).enlist(this, (rules) => {
      const groups = AUDIENCES.map((audience) => {
        const group = this.groups[audience];
        const key = securityGroupKey(TerraformStack.of(group), group.friendlyUniqueId);
        return { key, path: group.node.path, audience, roles: rolesOf(audience), rules: rules.of(key) ?? [] };
      });
      const own = groups.map(({ key }) => key);
      return {
        kind: 'connection-security-groups',
        path: this.node.path,
        features: on,
        chosenPorts: chosenPorts(features),
        ipv6Guarded: network.reachableFrom !== undefined,
        groups,
        // Servers of a cluster often share them.
        accompanyingGroups: distinct(this.servers.flatMap((server) => accompanyingGroups(server, own, rules))),
      };
    });
  }

  /**
   * Tells the guide rules of a server that has these groups: whatever other groups its interface has are judged with them.
   * `ConnectionCluster` does so for its own servers.
   */
  addServer(server: Instance): this {
    this.servers.push(server);
    return this;
  }

  /** What the tables let a role and the servers open to each other, from the role's side: for the rules at the other end. */
  flowsSeenFrom(role: ConnectionRole): FlowsByDirection {
    const flows = [connectionInbound, connectionOutbound].flatMap((table) =>
      flowsFor(seenFrom(table, role), { roles: [table.subject], ...this.flowOptions }),
    );
    return {
      ingress: flows.filter(({ destination }) => destination === role),
      egress: flows.filter(({ source }) => source === role),
    };
  }

  /** Ids of all the groups: what a server's interface is to have. */
  get securityGroupIds(): string[] {
    return AUDIENCES.map((audience) => this.groups[audience].id);
  }

  /** Id of the group of one audience. */
  securityGroupId(audience: ConnectionAudience): string {
    return this.groups[audience].id;
  }

  private createGroup(audience: ConnectionAudience, { vpcId }: ILabNetwork): SecurityGroup {
    const name = `${this.node.path}/${audience}`;
    const component = this.node.path;
    return new SecurityGroup(this, audience, {
      vpcId,
      // AWS refuses names that begin with sg-, as a stack's may.
      name: awsText(`uc-lab/${name}`),
      description: `Cisco Unity Connection: ${CONNECTION_AUDIENCES[audience]}`,
      tags: labTags({ component, role: 'connection-server', audience, name }),
    });
  }
}

function distinct(groups: readonly SecurityGroupFact[]): SecurityGroupFact[] {
  return [...new Map(groups.map((group) => [group.key, group])).values()];
}

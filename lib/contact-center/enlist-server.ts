import type { Instance } from '@cdktf/provider-aws/lib/instance';
import type { NetworkInterface } from '@cdktf/provider-aws/lib/network-interface';
import type { Construct } from 'constructs';
import { accompanyingGroups } from '../guides/accompanying-groups';
import { GuideEnforcement } from '../guides/guide-enforcement';
import { type ContactCenterServerFact, type Known, Unknown } from '../guides/lab-model';
import type { SecurityGroupRules } from '../guides/security-group-rules';
import type { ILabNetwork } from '../network/i-lab-network';
import type { PrivateInterface } from './private-interface';
import { hasPublicAddress } from './public-address';
import type { ServerConnections } from './server-connections';
import { subnetPlacement } from './subnet-placement';

/** What a server is, and where its interfaces are. */
export interface EnlistedServer extends Pick<
  ContactCenterServerFact,
  'role' | 'membership' | 'coResidentRoles' | 'serviceLogonAccounts'
> {
  readonly network: ILabNetwork;
  readonly instance: Instance;
  readonly visible: ServerConnections;
  readonly private: PrivateInterface | undefined;
}

/** Has the guide rules judge a server of a contact centre, as Terraform will be told of it. */
export function enlistServer(construct: Construct, server: EnlistedServer): void {
  const { role, membership, coResidentRoles, serviceLogonAccounts, network, instance, visible } = server;
  const second = server.private;
  GuideEnforcement.of(construct).enlist(construct, (rules, _networkAcls, elasticAddresses) => {
    const groups = { visible: visible.facts(rules), private: second?.connections.facts(rules) ?? [] };
    const own = [...groups.visible, ...groups.private].map(({ key }) => key);
    return {
      kind: 'contact-center-server',
      path: construct.node.path,
      role,
      membership,
      coResidentRoles,
      serviceLogonAccounts,
      publicAddress: hasPublicAddress(instance, second ? [second.resource] : [], elasticAddresses),
      interfaces: [
        {
          icmNetwork: 'visible',
          tier: subnetPlacement(network, instance).tier,
          groups: groups.visible,
          accompanyingGroups: accompanyingGroups(instance, own, rules),
          securityGroups: groupCount(rules, instance),
        },
        ...(second === undefined
          ? []
          : [
              {
                icmNetwork: 'private' as const,
                tier: subnetPlacement(network, second.resource).tier,
                groups: groups.private,
                // Those of every further interface are among the visible one's.
                accompanyingGroups: [],
                securityGroups: groupCount(rules, second.resource),
              },
            ]),
      ],
    };
  });
}

/** How many security groups an interface has. */
function groupCount(rules: SecurityGroupRules, holder: Instance | NetworkInterface): Known<number> {
  const groups = rules.groupsOf(holder);
  return groups instanceof Unknown ? groups : groups.length;
}

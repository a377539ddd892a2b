import type { Construct } from 'constructs';
import { Connections, type ConnectionsProps, type GroupWithRules } from '../network/connections';
import { activeDirectory } from '../port-tables/active-directory';
import type { Role } from '../port-tables/role';

/** What tells one group's connections in a directory from another's. */
export interface DirectoryConnectionsProps<R extends Role> extends Pick<
  ConnectionsProps<R>,
  'tables' | 'features' | 'roles' | 'reachableFrom'
> {
  /** The group that all the rules go to. */
  readonly group: GroupWithRules;
}

/** Who may talk to the servers of one group in a directory. No guide rule judges such a group, so the quota is kept at once. */
export function directoryConnections<R extends Role>(
  owner: Construct,
  { group, ...props }: DirectoryConnectionsProps<R>,
): Connections<R> {
  return new Connections(owner, {
    ...props,
    groupOf: () => group,
    chosenPorts: {},
    featureProps: {},
    ipv6Source: { guide: activeDirectory.guide, page: activeDirectory.title },
    refuseBeyondQuota: true,
  });
}

import { activeDirectory } from '../port-tables/active-directory';
import type { DirectoryFeature } from '../port-tables/feature';
import { portsOf } from '../port-tables/port-table';

/** Which dynamic RPC ports the controllers of a domain take. */
export type RpcPorts = 'windows-2003' | 'windows-2008' | 'restricted';

/** What switches their rows on. */
export const RPC_FEATURES: Readonly<Record<RpcPorts, readonly DirectoryFeature[]>> = {
  'windows-2003': ['rpc-windows-2003'],
  'windows-2008': ['rpc-windows-2008'],
  restricted: ['rpc-restricted', 'file-replication-service'],
};

/** The ports to which the registry of a controller keeps its services, as the rows of the restricted recipe have them. */
export const RESTRICTED_RPC = {
  fileReplication: tcpPortsOf('ad-rpc-restricted-frs'),
  directory: tcpPortsOf('ad-rpc-restricted-directory'),
  dynamic: tcpPortsOf('ad-rpc-restricted-dynamic'),
};

function tcpPortsOf(id: string): string {
  return activeDirectory.rows
    .filter((row) => row.id === id)
    .flatMap((row) => portsOf(row, 'tcp'))
    .join(', ');
}

import type { AwsEndpoint } from './aws-request';
import { openingsBetween } from './openings-between';
import { securityGroupRules } from './security-group-rules';
import { serverAddresses } from './server-addresses';
import { serverPairs, type ServerPairs } from './server-pairs';

/** What the security groups of a region let each two servers open to each other. */
export async function readBackPairs(endpoint: AwsEndpoint): Promise<ServerPairs> {
  const [addresses, rules] = await Promise.all([serverAddresses(endpoint), securityGroupRules(endpoint)]);
  return serverPairs(addresses, (from, to) => openingsBetween(from, to, rules));
}

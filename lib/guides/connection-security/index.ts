import { clusterInTwoZones } from './cluster-in-two-zones';
import { clusterPortsForPeersOnly } from './cluster-ports-for-peers-only';
import { ipv6OnlyWhereGranted } from './ipv6-only-where-granted';
import { localPortsClosed } from './local-ports-closed';
import { noInboundEphemeralPorts } from './no-inbound-ephemeral-ports';
import { noInboundFromAnywhere } from './no-inbound-from-anywhere';
import { onlyGrantedPortsInbound } from './only-granted-ports-inbound';
import { onlyGrantedPortsOutbound } from './only-granted-ports-outbound';
import { securityGroupRuleQuota } from './security-group-rule-quota';
import { securityGroupsPerInterface } from './security-groups-per-interface';
import { staticAddresses } from './static-addresses';

/** The rules of the Security Guide for Cisco Unity Connection. */
export const CONNECTION_SECURITY_RULES = [
  clusterInTwoZones,
  clusterPortsForPeersOnly,
  ipv6OnlyWhereGranted,
  localPortsClosed,
  noInboundEphemeralPorts,
  noInboundFromAnywhere,
  onlyGrantedPortsInbound,
  onlyGrantedPortsOutbound,
  securityGroupRuleQuota,
  securityGroupsPerInterface,
  staticAddresses,
];

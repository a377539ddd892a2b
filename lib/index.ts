// The public surface, and nothing else.
export { LabStack, type LabStackProps, AWS_PROVIDER_VERSIONS } from './lab-stack';
export { LabNetwork, type LabNetworkProps } from './network/lab-network';
export type { ExistingNetworkProps, ExistingSubnet } from './network/existing-network';
export type { ILabNetwork, LabSubnet, PrivateZone } from './network/i-lab-network';
export {
  Member,
  type HasMember,
  type MemberLike,
  type MemberOptions,
  type MemberTarget,
  type PrefixListOptions,
  type SecurityGroupLike,
} from './network/member';
export type { MembersByRole } from './network/connections';
export { Cidr } from './network/cidr';
export {
  ConnectionCluster,
  type ConnectionClusterProps,
  type ConnectionServerOptions,
} from './connection/connection-cluster';
export { ConnectionSecurityGroups, type ConnectionSecurityGroupsProps } from './connection/connection-security-groups';
export type { ConnectionAudience, ConnectionRole } from './connection/connection-audience';
export type {
  ConnectionFeatures,
  DirectoryProtocol,
  ExchangeVersion,
  SccpIntegration,
  SecurityMode,
  SipIntegration,
} from './connection/connection-features';
export { LabServer, type LabServerProps } from './server/lab-server';
export { ServerImage, type AmiOptions, type BoundImage } from './server/server-image';
export { SsmInstanceProfile } from './server/ssm-instance-profile';
export { GuideExceptions } from './guides/guide-exceptions';
export type { GuideException } from './guides/guide-exception';
export type { Finding, FindingStatus, Violation } from './guides/finding';
export type { GuideReport } from './guides/guide-report';
export { GUIDE_RULES } from './guides/guide-rules';
export type { GuideRule } from './guides/guide-rule';
export { LabError, type GuidePage, type Problem } from './errors';
export * from './port-tables';

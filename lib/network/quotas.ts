/**
 * What AWS allows by default, per account and region. Sources: Amazon VPC User Guide, "Amazon VPC quotas" and
 * "DHCP option sets"; Amazon Route 53 Developer Guide, "Quotas"; AWS General
 * Reference, "AWS Systems Manager endpoints and quotas"; AWS IAM User Guide, "IAM and AWS STS quotas"; AWS Systems
 * Manager API Reference, "CreatePatchBaseline".
 */
export const QUOTAS = {
  /** Rules per direction and address family of one security group. */
  rulesPerSecurityGroup: 60,
  /** Security groups of one network interface. */
  securityGroupsPerInterface: 5,
  /** Rules per direction of one network ACL, each family counted by itself: 20, of which one is AWS's own denial. */
  rulesPerNetworkAcl: 19,
  /** Length of the description of a security-group rule, in characters. */
  ruleDescriptionLength: 255,
  /** User data of an instance before its encoding, in bytes. */
  userDataBytes: 16_384,
  /** DNS servers of one set of DHCP options. */
  dnsServersPerDhcpOptions: 4,
  /** Addresses that one rule of the Route 53 Resolver forwards to. */
  targetsPerResolverRule: 6,
  /** Content of one document of AWS Systems Manager, in bytes. */
  ssmDocumentBytes: 65_536,
  /** Value of a parameter of AWS Systems Manager in its standard tier, in bytes. */
  standardParameterBytes: 4096,
  /** The same in its advanced tier. */
  advancedParameterBytes: 8192,
  /** Policies within one IAM role, all together, in characters without white space. */
  inlinePolicyCharacters: 10_240,
  /** Instances that the policy within one role can name: an ARN has up to 90 characters, quotes and comma included. */
  instancesPerScheduleRole: 100,
  /** Patches that a patch baseline of AWS Systems Manager approves by name, and as many that it rejects. */
  patchesPerList: 50,
  /** Days that a patch baseline can wait for before it approves. */
  daysToPatchApproval: 360,
  /** Addresses at the start of each subnet that AWS keeps for itself. */
  reservedAddressesAtSubnetStart: 4,
} as const;

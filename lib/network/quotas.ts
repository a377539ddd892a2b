/**
 * What AWS allows by default, per account and region. Source: Amazon VPC User Guide, "Amazon VPC quotas".
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
  /** Addresses at the start of each subnet that AWS keeps for itself. */
  reservedAddressesAtSubnetStart: 4,
} as const;

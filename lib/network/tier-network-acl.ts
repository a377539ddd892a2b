import { NetworkAcl } from '@cdktf/provider-aws/lib/network-acl';
import { Construct } from 'constructs';
import { LabError, networkAclOverQuota } from '../errors';
import { ESP_PROTOCOL_NUMBER, hasPorts } from '../port-tables/port-table';
import { type NetworkAclEntry, networkAclEntries, type NetworkAclOptions } from './network-acl-entries';
import { QUOTAS } from './quotas';

/** Props of `TierNetworkAcl`. */
export interface TierNetworkAclProps extends NetworkAclOptions {
  /** Id of the VPC. */
  readonly vpcId: string;
  /** Subnets of the tier. */
  readonly subnetIds: string[];
  readonly tags: Record<string, string>;
}

const FIRST_RULE_NUMBER = 100;

/** The network ACL of one tier. */
export class TierNetworkAcl extends Construct {
  constructor(scope: Construct, id: string, props: TierNetworkAclProps) {
    super(scope, id);
    const { vpcId, subnetIds, tags } = props;
    const { ingress, egress } = networkAclEntries(props);
    for (const entries of [ingress, egress])
      for (const family of [4, 6]) {
        const count = entries.filter((entry) => entry.family === family).length;
        if (count > QUOTAS.rulesPerNetworkAcl)
          throw new LabError([networkAclOverQuota(count, QUOTAS.rulesPerNetworkAcl)], scope.node.path);
      }
    new NetworkAcl(this, 'acl', {
      vpcId,
      subnetIds,
      ingress: ingress.map(toTerraform),
      egress: egress.map(toTerraform),
      tags,
    });
  }
}

/** AWS wants all protocols as -1, and ESP as its number, with no ports. */
function toTerraform({ action, protocol, ports, family, block }: NetworkAclEntry, index: number) {
  const withPorts = protocol !== 'all' && hasPorts(protocol);
  return {
    ruleNo: FIRST_RULE_NUMBER + index,
    action,
    protocol: withPorts ? protocol : protocol === 'all' ? '-1' : ESP_PROTOCOL_NUMBER,
    fromPort: withPorts ? ports.from : 0,
    toPort: withPorts ? ports.to : 0,
    icmpType: 0,
    icmpCode: 0,
    ...(family === 4 ? { cidrBlock: block } : { ipv6CidrBlock: block }),
  };
}

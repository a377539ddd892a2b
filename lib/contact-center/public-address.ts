import type { Instance } from '@cdktf/provider-aws/lib/instance';
import type { NetworkInterface } from '@cdktf/provider-aws/lib/network-interface';
import { z } from 'zod';
import type { ElasticAddresses } from '../guides/elastic-addresses';
import { type Known, Unknown } from '../guides/lab-model';
import { flag } from '../guides/terraform-schemas';
import { argumentsOf, hasOverrides } from '../guides/terraform-source';

const schema = z.object({ associate_public_ip_address: flag });

/** Whether a server has an address that the Internet reaches: of its own, or an elastic one on any of its interfaces. */
export function hasPublicAddress(
  instance: Instance,
  interfaces: readonly NetworkInterface[],
  elasticAddresses: ElasticAddresses,
): Known<boolean> {
  const all = [ownPublicAddress(instance), ...[instance, ...interfaces].map((one) => elasticAddresses.on(one))];
  return all.includes(true) || (all.find((one) => one instanceof Unknown) ?? false);
}

/** An override may give an instance an address; where nothing says so, the subnet decides. */
function ownPublicAddress(instance: Instance): Known<boolean> {
  const given = hasOverrides(instance)
    ? schema.parse(argumentsOf(instance)).associate_public_ip_address
    : instance.associatePublicIpAddressInput;
  if (given === true || given === 'true') return true;
  return given === false || given === 'false' ? false : new Unknown('whether it has a public address');
}

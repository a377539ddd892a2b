import type { Instance } from '@cdktf/provider-aws/lib/instance';
import type { NetworkInterface } from '@cdktf/provider-aws/lib/network-interface';
import { TerraformStack } from 'cdktf';
import { z } from 'zod';
import { isExpression } from '../boundary/is-expression';
import { type Known, Unknown } from './lab-model';
import { attributeKey } from './security-group-key';
import { text } from './terraform-schemas';
import { parsed, type TerraformSource, type TerraformSources } from './terraform-source';

/** Public addresses that an app gives to servers by resources of their own. */
export interface ElasticAddresses {
  /** Whether one is on a server or an interface. One that may be on any is unknown on each. */
  on(holder: Instance | NetworkInterface): Known<boolean>;
}

const ELASTIC_TYPES = ['aws_eip', 'aws_eip_association'] as const;

const schema = z.object({ instance: text, network_interface: text, instance_id: text, network_interface_id: text });

/** Whether resources of a type are read here. */
export function isElasticAddressType(type: string): boolean {
  return ELASTIC_TYPES.some((one) => one === type);
}

/** Reads them all. To be called when the stacks are prepared, as validations are. */
export function readElasticAddresses({ resources }: TerraformSources): ElasticAddresses {
  const holders = resources.filter(({ type }) => isElasticAddressType(type)).flatMap(holdersOf);
  return {
    on: (holder) => {
      const { terraformResourceType: type, friendlyUniqueId: name } = holder;
      const own = `${TerraformStack.of(holder).node.path}:${type}.${name}.`;
      if (holders.some((one) => typeof one === 'string' && one.startsWith(own))) return true;
      return holders.find((one) => one instanceof Unknown) ?? false;
    },
  };
}

/** What an address is given to: an id of a server or an interface, by its name across stacks. */
function holdersOf(source: TerraformSource): Known<string>[] {
  const { instance, network_interface, instance_id, network_interface_id } = parsed(source, schema);
  return [instance, network_interface, instance_id, network_interface_id].flatMap((reference) => {
    if (!reference) return [];
    // A literal id is that of something which this app does not make.
    const key = isExpression(reference) ? attributeKey(source.stack, reference) : reference;
    return [key ?? new Unknown(`what has the address of ${source.path}`)];
  });
}

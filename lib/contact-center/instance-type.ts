import type { Instance } from '@cdktf/provider-aws/lib/instance';
import { Token } from 'cdktf';
import { z } from 'zod';
import { type Known, Unknown } from '../guides/lab-model';
import { argumentsOf, hasOverrides } from '../guides/terraform-source';

const schema = z.object({ instance_type: z.string().nullish() });

/** The type of an instance, whoever has chosen it. To be used once the stacks are prepared. */
export function instanceTypeOf(instance: Instance): Known<string> {
  const given = hasOverrides(instance) ? schema.parse(argumentsOf(instance)).instance_type : instance.instanceTypeInput;
  return typeof given === 'string' && !Token.isUnresolved(given) ? given : new Unknown('the instance type');
}

import { z } from 'zod';

const change = z.object({
  actions: z.array(z.string()),
  // A value that is wholly unknown, such as an output's, is left out.
  before: z.unknown().optional(),
  after: z.unknown().optional(),
  after_unknown: z.unknown().optional(),
});

const resourceChange = z.object({
  address: z.string(),
  mode: z.enum(['managed', 'data']),
  type: z.string(),
  change,
});

/** What `terraform show -json` says of a saved plan, as far as the tests ask. */
export const terraformPlan = z.looseObject({
  resource_changes: z.array(resourceChange).default([]),
  resource_drift: z.array(resourceChange).default([]),
  output_changes: z.record(z.string(), change).default({}),
});

export type TerraformPlan = z.infer<typeof terraformPlan>;

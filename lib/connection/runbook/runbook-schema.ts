import { z } from 'zod';
import { RUNBOOK_PLACES, RUNBOOK_TIMES } from './runbook-step';

const sourceSchema = z.strictObject({
  title: z.string(),
  url: z.string(),
  certainty: z.enum(['documented', 'used by public code']),
  release: z.enum(['period', 'later']),
});

const actionSchema = z.union([
  z.strictObject({ cli: z.string() }),
  z.strictObject({
    request: z.strictObject({
      method: z.enum(['GET', 'POST', 'PUT']),
      path: z.string().startsWith('/vmrest/'),
      body: z.record(z.string(), z.string()).exactOptional(),
      finds: z.strictObject({ field: z.string(), is: z.string(), as: z.string() }).exactOptional(),
      attestedBy: z.array(sourceSchema).readonly(),
      caution: z.string().exactOptional(),
    }),
  }),
  z.strictObject({
    page: z.string(),
    fields: z.array(z.tuple([z.string(), z.string()]).readonly()).readonly(),
  }),
  z.strictObject({ task: z.string() }),
]);

const placeSchema = z.custom<keyof typeof RUNBOOK_PLACES>(
  (value) => typeof value === 'string' && Object.hasOwn(RUNBOOK_PLACES, value),
  `Expected one of ${Object.keys(RUNBOOK_PLACES).join(', ')}`,
);

const stepSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  at: placeSchema,
  actions: z.tuple([actionSchema], actionSchema).readonly(),
  page: z.string(),
  when: z.enum(RUNBOOK_TIMES).exactOptional(),
  caution: z.string().exactOptional(),
});

/** A schema for the runbook as machines read it. A change that it does not admit gets another version. */
export const runbookSchema = z.strictObject({
  version: z.literal(1),
  /** Title of the guide that the pages are of. */
  guide: z.string(),
  cluster: z.string(),
  release: z.string(),
  single: z.boolean(),
  sections: z
    .array(z.strictObject({ id: z.string(), title: z.string(), steps: z.array(stepSchema).readonly() }))
    .readonly(),
});

/** The runbook as machines read it. */
export type RunbookDocument = z.infer<typeof runbookSchema>;

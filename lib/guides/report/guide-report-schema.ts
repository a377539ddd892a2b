import { z } from 'zod';
import { LabError, malformedGuideReport } from '../../errors';
import type { FactKind } from '../lab-model';
import type { FindingStatus } from '../finding';
import { GUIDE_REPORT_SCHEMA, type GuideReport } from './guide-report';

const statusSchema = z.enum({
  violated: 'violated',
  'not recommended': 'not recommended',
  known: 'known',
  satisfied: 'satisfied',
  'not applicable': 'not applicable',
  'not evaluated': 'not evaluated',
} satisfies { [K in FindingStatus]: K });

const kindSchema = z.enum({
  'connection-cluster': 'connection-cluster',
  'connection-security-groups': 'connection-security-groups',
  'connection-settings': 'connection-settings',
  'contact-center': 'contact-center',
  'contact-center-server': 'contact-center-server',
  domain: 'domain',
  'lab-network': 'lab-network',
  'network-peering': 'network-peering',
  'parent-and-child': 'parent-and-child',
  'site-to-site-vpn': 'site-to-site-vpn',
} satisfies { [K in FactKind]: K });

const siteSchema = z
  .strictObject({ file: z.string(), line: z.int().min(1) })
  .meta({ description: 'Where the program made the construct: a file of the source tree, and a line.' });

const path = z.string().meta({ description: 'Path of a construct.' });

const violationSchema = z.strictObject({ at: path, message: z.string(), site: siteSchema.exactOptional() });

const acceptanceSchema = z.strictObject({
  scope: z
    .string()
    .meta({ description: 'Path of the construct that the exception was given to. Empty: the whole app.' }),
  reason: z.string(),
  owner: z.string(),
  expires: z.iso.date().meta({ description: 'Last day on which it holds.' }),
});

const findingSchema = z.strictObject({
  rule: z.string().meta({ description: 'Id of the rule.' }),
  guide: z.string().meta({ description: 'Title of the document.' }),
  page: z.string().meta({ description: 'Page of the document.' }),
  statement: z.string().meta({ description: 'What must hold.' }),
  construct: path,
  kind: kindSchema,
  status: statusSchema,
  site: siteSchema.exactOptional(),
  violations: z.array(violationSchema),
  accepted: z.array(violationSchema.extend({ acceptedBy: z.array(acceptanceSchema).min(1) })),
  known: z.array(violationSchema).meta({ description: 'What the baseline knows.' }),
  unknown: z
    .array(z.string())
    .meta({ description: 'What could not be judged before apply; why the rule is not applicable, where it is not.' }),
});

const problemSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  given: z.string().exactOptional(),
  allowed: z.string().exactOptional(),
  source: z.strictObject({ guide: z.string(), page: z.string() }).exactOptional(),
  property: z.string().exactOptional(),
});

/** The shape of the report, for whoever reads it back. */
export const guideReportSchema = z.strictObject({
  $schema: z.literal(GUIDE_REPORT_SCHEMA),
  findings: z.array(findingSchema),
  problems: z.array(problemSchema).meta({ description: 'What is wrong with rules or exceptions.' }),
  warnings: z.array(problemSchema),
  securityGroups: z.array(
    z.strictObject({
      path,
      audience: z.string(),
      ingressRules: z.int().min(0),
      egressRules: z.int().min(0),
      quota: z.int().min(1).meta({ description: 'How many rules AWS allows in each direction.' }),
    }),
  ),
  unattributedRules: z.array(path).meta({ description: 'Rules that may or may not be in a group of the lab.' }),
}) satisfies z.ZodType<GuideReport>;

/** Reads a report that a synth has written. Anything else: error `MalformedGuideReport`. */
export function parseGuideReport(text: string, file: string): GuideReport {
  const { data, error } = guideReportSchema.safeParse(jsonOf(text, file), { jitless: true });
  if (error) throw new LabError([malformedGuideReport(file, z.prettifyError(error))]);
  return data;
}

/** The shape of the report as JSON Schema, as the package ships it. */
export function guideReportJsonSchema(): string {
  const schema = z.toJSONSchema(guideReportSchema, { reused: 'ref' });
  return `${JSON.stringify({ $id: GUIDE_REPORT_SCHEMA, title: 'Report of the guide rules', ...schema }, undefined, 2)}\n`;
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LabError([malformedGuideReport(file, 'it is not JSON')]);
  }
}

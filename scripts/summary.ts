// What a synth has made: stacks, resources, rules against the quota, findings, and what to type next.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { RUNBOOK_FILES } from '../lib/connection/runbook/runbook-files';
import { GUIDE_REPORT_FILE } from '../lib/guides/report/guide-report-file';

const manifestSchema = z.object({
  stacks: z.record(
    z.string(),
    z.object({
      name: z.string(),
      synthesizedStackPath: z.string(),
      workingDirectory: z.string(),
      dependencies: z.array(z.string()),
    }),
  ),
});
const stackSchema = z.object({ resource: z.record(z.string(), z.record(z.string(), z.unknown())).default({}) });
const reportSchema = z.object({
  findings: z.array(
    z.object({ rule: z.string(), construct: z.string(), status: z.string(), unknown: z.array(z.string()) }),
  ),
  securityGroups: z.array(
    z.object({ path: z.string(), ingressRules: z.number(), egressRules: z.number(), quota: z.number() }),
  ),
});

const outdir = process.env['CDKTF_OUTDIR'] ?? 'cdktf.out';

function read<T>(file: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(join(outdir, file), 'utf8')));
}

function title(text: string): void {
  console.log(`\n${text}`);
}

const stacks = Object.values(read('manifest.json', manifestSchema).stacks);

title('Stacks');
console.table(
  Object.fromEntries(
    stacks.map(({ name, synthesizedStackPath }) => {
      const { resource } = read(synthesizedStackPath, stackSchema);
      const resources = Object.values(resource).reduce((sum, made) => sum + Object.keys(made).length, 0);
      return [name, { resources, file: relative('.', join(outdir, synthesizedStackPath)) }];
    }),
  ),
);

title('Resources');
const kinds = new Map<string, Record<string, number>>();
for (const { name, synthesizedStackPath } of stacks)
  for (const [kind, made] of Object.entries(read(synthesizedStackPath, stackSchema).resource))
    kinds.set(kind, { ...kinds.get(kind), [name]: Object.keys(made).length });
console.table(Object.fromEntries(kinds));

if (existsSync(join(outdir, GUIDE_REPORT_FILE))) {
  const { findings, securityGroups } = read(GUIDE_REPORT_FILE, reportSchema);

  title("Rules per security group, against AWS's default quota");
  console.table(
    Object.fromEntries(
      securityGroups.map(({ path, ingressRules, egressRules, quota }) => [path, { ingressRules, egressRules, quota }]),
    ),
  );

  title('Findings of the guide rules');
  const counts = new Map<string, number>();
  for (const { status } of findings) counts.set(status, (counts.get(status) ?? 0) + 1);
  console.table(Object.fromEntries([...counts].map(([status, count]) => [status, { findings: count }])));
  for (const { rule, construct, unknown } of findings.filter(({ status }) => status === 'not evaluated'))
    console.log(`not evaluated before apply: ${rule} at ${construct}\n  ${unknown.join('\n  ')}`);
  console.log(`All of them, with pages: ${relative('.', join(outdir, GUIDE_REPORT_FILE))}`);
}

const runbooks = existsSync(join(outdir, RUNBOOK_FILES))
  ? readdirSync(join(outdir, RUNBOOK_FILES), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    )
  : [];
if (runbooks.length > 0) {
  title('Runbooks: what people do inside the servers');
  for (const file of runbooks) console.log(relative('.', join(outdir, RUNBOOK_FILES, file)));
}

title('Next');
for (const { workingDirectory, dependencies } of inOrder(stacks)) {
  const folder = relative('.', join(outdir, workingDirectory));
  if (dependencies.length > 0) console.log(`# once ${dependencies.join(' and ')} are applied`);
  console.log(`terraform -chdir=${folder} init\nterraform -chdir=${folder} plan`);
}

/** Every stack after those whose outputs it reads. */
function inOrder<S extends { name: string; dependencies: readonly string[] }>(all: readonly S[]): S[] {
  const ordered = new Set<S>();
  const visit = (stack: S) => {
    for (const one of all) if (stack.dependencies.includes(one.name) && !ordered.has(one)) visit(one);
    ordered.add(stack);
  };
  all.forEach(visit);
  return [...ordered];
}

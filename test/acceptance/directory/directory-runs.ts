import { z } from 'zod';
import { type CommandSteps, commandSteps } from './command-steps';

const stack = z.object({
  resource: z.object({
    aws_ssm_document: z.record(z.string(), z.object({ content: z.string() })),
    aws_ssm_association: z.record(z.string(), z.object({ name: z.string(), depends_on: z.array(z.string()) })),
  }),
});

/** A run of a command document. */
export interface DirectoryRun extends CommandSteps {
  readonly name: string;
  /** The runs that Terraform waits for before this one, the earliest first. */
  readonly after: readonly DirectoryRun[];
}

/** The runs of command documents in Terraform's JSON, each after those that it waits for. */
export function directoryRuns(terraformJson: string): DirectoryRun[] {
  const { aws_ssm_document: documents, aws_ssm_association: associations } = stack.parse(
    JSON.parse(terraformJson),
  ).resource;
  const runs = new Map<string, DirectoryRun>();
  const add = (name: string, path: readonly string[]): DirectoryRun => {
    const known = runs.get(name);
    if (known !== undefined) return known;
    const association = associations[name];
    const document = /^\$\{aws_ssm_document\.(.+)\.name\}$/.exec(association?.name ?? '')?.[1] ?? '';
    const content = documents[document]?.content;
    if (association === undefined || content === undefined || path.includes(name))
      throw new Error(`No document for ${[...path, name].join(' -> ')}.`);
    const direct = association.depends_on.flatMap((address) => /^aws_ssm_association\.(.+)$/.exec(address)?.[1] ?? []);
    const before = direct.map((other) => add(other, [...path, name])).flatMap((run) => [...run.after, run]);
    const run = { name, after: [...new Set(before)], ...commandSteps(content) };
    runs.set(name, run);
    return run;
  };
  // Documents of AWS's own have nothing to do with a directory.
  for (const [name, association] of Object.entries(associations))
    if (!association.name.startsWith('AWS-')) add(name, []);
  return [...runs.values()];
}

import { z } from 'zod';

const documentSchema = z.strictObject({
  schemaVersion: z.literal('2.2'),
  description: z.string(),
  mainSteps: z.array(
    z.union([
      z.strictObject({
        action: z.literal('aws:runPowerShellScript'),
        name: z.string(),
        inputs: z.strictObject({ timeoutSeconds: z.string(), runCommand: z.array(z.string()) }),
      }),
      z.strictObject({
        action: z.literal('aws:domainJoin'),
        name: z.string(),
        inputs: z.strictObject({
          directoryId: z.string(),
          directoryName: z.string(),
          directoryOU: z.string(),
          dnsIpAddresses: z.array(z.string()).exactOptional(),
        }),
      }),
    ]),
  ),
});

/** A command document, as AWS Systems Manager reads it. */
export function readDocument(text: string) {
  return documentSchema.parse(JSON.parse(text));
}

/** The PowerShell of each step of a document, by the name of the step. */
export function scriptsIn(text: string): Record<string, readonly string[]> {
  return Object.fromEntries(
    readDocument(text).mainSteps.flatMap((step) =>
      'runCommand' in step.inputs ? [[step.name, step.inputs.runCommand]] : [],
    ),
  );
}

/** One step of a command document. */
export type CommandStep =
  | { readonly name: string; readonly runPowerShell: readonly string[] }
  | { readonly name: string; readonly domainJoin: DomainJoinInputs };

/** What the agent needs to join a domain of AWS Directory Service. */
export interface DomainJoinInputs {
  readonly directoryId: string;
  readonly directoryName: string;
  readonly directoryOU: string;
  readonly dnsIpAddresses?: readonly string[];
}

/** How long a step may take, in seconds: a promotion restarts the server and waits for the directory. */
const STEP_TIMEOUT_SECONDS = 3600;

/** A command document of AWS Systems Manager, as JSON. A description can be of anything, so it has no braces. */
export function commandDocument(description: string, steps: readonly CommandStep[]): string {
  return JSON.stringify({
    schemaVersion: '2.2',
    description: description.replaceAll('{', '(').replaceAll('}', ')'),
    mainSteps: steps.map((step) =>
      'domainJoin' in step
        ? { action: 'aws:domainJoin', name: step.name, inputs: step.domainJoin }
        : {
            action: 'aws:runPowerShellScript',
            name: step.name,
            inputs: { timeoutSeconds: String(STEP_TIMEOUT_SECONDS), runCommand: step.runPowerShell },
          },
    ),
  });
}

import { z } from 'zod';

const commandDocument = z.object({
  mainSteps: z.array(
    z.object({
      inputs: z.object({ runCommand: z.array(z.string()).optional(), directoryOU: z.string().optional() }),
    }),
  ),
});

/** What a command document has to do with a directory. */
export interface CommandSteps {
  /** The file that it imports, as the host writes it. */
  readonly ldif: string | undefined;
  /** The distinguished name of the unit that it puts a computer into. */
  readonly joinedIn: string | undefined;
}

/** Reads the content of a command document as the host that gets it does. */
export function commandSteps(content: string): CommandSteps {
  const { mainSteps } = commandDocument.parse(JSON.parse(content));
  const lines = mainSteps.flatMap(({ inputs }) => inputs.runCommand ?? []);
  const [, path] = /^Add-Computer .* -OUPath '((?:[^']|'')*)'/m.exec(lines.join('\n')) ?? [];
  return {
    ldif: hereString(lines),
    joinedIn: mainSteps.find(({ inputs }) => inputs.directoryOU)?.inputs.directoryOU ?? path?.replaceAll("''", "'"),
  };
}

/** The only here-string of a script, and the line end that Set-Content adds. PowerShell reads nothing into its lines. */
function hereString(lines: readonly string[]): string | undefined {
  const starts = lines.flatMap((line, at) => (line.endsWith("@'") ? [at] : []));
  const ends = lines.flatMap((line, at) => (line.startsWith("'@") ? [at] : []));
  const [[start, otherStart], [end, otherEnd]] = [starts, ends];
  if (start === undefined && end === undefined) return undefined;
  if (start === undefined || end === undefined || end < start || otherStart !== undefined || otherEnd !== undefined)
    throw new Error(`Here-strings start at ${starts.join()} and end at ${ends.join()}.`);
  const text = lines.slice(start + 1, end).join('\n');
  // Terraform and Systems Manager would put something else there.
  if (/[$%]\{|\{\{/.test(text)) throw new Error(`A template in a file: ${text}`);
  return `${text}\r\n`;
}

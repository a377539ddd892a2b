#!/usr/bin/env node
import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { checkCredentials, type CheckedUser } from '../lib/connection/credentials/check-credentials';
import {
  baselineUnreadable,
  baselineUnwritable,
  baselineWouldGrow,
  guideReportUnreadable,
  LabError,
  printProblem,
  type Problem,
} from '../lib/errors';
import { baselineChanges } from '../lib/guides/baseline-changes';
import { baselineOf, baselineText, parseBaseline } from '../lib/guides/baseline-file';
import { GUIDE_REPORT_FILE } from '../lib/guides/report/guide-report-file';
import { parseGuideReport } from '../lib/guides/report/guide-report-schema';
import { systemErrorCode } from '../lib/guides/system-error-code';

/** What the command ends with: nothing found, something found, or nothing that could be judged. */
const EXIT = { clean: 0, findings: 1, unusable: 2 } as const;

const program = new Command('uc-lab-constructs')
  .description('Checks what the security guides ask for and no synth can see.')
  .exitOverride();

program
  .command('check-credentials')
  .description(
    'Judges the PINs and passwords of a bulk file (CSV with the headings Alias, Extension, FirstName, LastName, PIN, ' +
      'Password and AlternateExtension1 …) and never prints one. Without a column of alternate extensions, credentials are ' +
      'not looked through for them, and a note says so. Ends with 0: nothing found, notes or not, 1: findings, 2: unusable file.',
  )
  .argument('<file.csv>', 'the file for the Bulk Password Edit tool or the Bulk Administration Tool')
  .option('--minimum-pin-length <digits>', 'fewest digits of a PIN', length, 6)
  .option('--minimum-password-length <characters>', 'fewest characters of a password', length, 8)
  .action(async (file: string, lengths: { minimumPinLength: number; minimumPasswordLength: number }) => {
    let [users, findings] = [0, 0];
    const note = (problem: Problem) => {
      console.log(`Note: ${printProblem(problem)}`);
    };
    for await (const user of checkCredentials(createReadStream(file), lengths, note)) {
      users += 1;
      findings += user.faults.length;
      for (const line of linesOf(user)) console.log(line);
    }
    console.log(`Users: ${users}. Findings: ${findings}.`);
    process.exitCode = findings === 0 ? EXIT.clean : EXIT.findings;
  });

program
  .command('baseline')
  .description(
    'Writes down the violations that a synth has reported, so that a lab which is there already can adopt the rules: what is ' +
      'in the file stays known, what is new fails. GuideBaseline.of(app).read(…) reads it.',
  )
  .argument('[output folder]', 'where the app was synthesized to', 'cdktf.out')
  .option('--file <file>', 'the file to write', 'guide-baseline.json')
  .option('--update', 'writes over a file although violations come into it that it does not know', false)
  .action((folder: string, { file, update }: { file: string; update: boolean }) => {
    const path = join(folder, GUIDE_REPORT_FILE);
    const unreadable = (why: string) => guideReportUnreadable(path, why);
    const text = attempt(() => readFileSync(path, 'utf8'), unreadable);
    // A report outlives the program that it is about, and only its reader can know.
    console.log(`Report: ${path}, of ${attempt(() => statSync(path), unreadable).mtime.toISOString()}.`);
    const baseline = baselineOf(parseGuideReport(text, path));
    let counts = '';
    if (existsSync(file)) {
      const before = attempt(
        () => readFileSync(file, 'utf8'),
        (why) => baselineUnreadable(file, why),
      );
      const { added, gone } = baselineChanges(parseBaseline(before, file), baseline);
      counts = ` New: ${added.length}. Gone: ${gone.length}.`;
      if (added.length > 0 && !update) {
        console.log(`Known violations: ${baseline.known.length}.${counts}`);
        throw new LabError([baselineWouldGrow(file, added.length)]);
      }
    }
    attempt(
      () => {
        writeFileSync(file, baselineText(baseline));
      },
      (why) => baselineUnwritable(file, why),
    );
    console.log(`Known violations: ${baseline.known.length}.${counts} Written to ${file}.`);
  });

program.parseAsync().catch((error: unknown) => {
  // What commander has to say, it has said, to be asked for help among it.
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.unusable;
    return;
  }
  console.error(error instanceof LabError ? error.message : error);
  process.exitCode = EXIT.unusable;
});

/** Does something to a file. Where the system lets it not, that is a line to read and no stack. */
function attempt<T>(action: () => T, problem: (why: string) => Problem): T {
  try {
    return action();
  } catch (error) {
    throw new LabError([problem(systemErrorCode(error))]);
  }
}

function length(text: string): number {
  if (!/^[1-9]\d?$/.test(text) || Number(text) > 64)
    throw new InvalidArgumentError('It is a whole number from 1 to 64.');
  return Number(text);
}

function linesOf({ line, alias, faults }: CheckedUser): string[] {
  const who = alias === undefined ? 'an alias with a credential in it' : printable(alias);
  return faults.map(({ credential, fault, page }) => `line ${line}, ${who}: ${credential} ${fault} (page ${page})`);
}

/** A file from somebody else could otherwise move the cursor. */
function printable(text: string): string {
  return text.replace(/\p{C}/gu, '?');
}

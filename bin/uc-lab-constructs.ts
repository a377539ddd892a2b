#!/usr/bin/env node
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { checkCredentials, type CheckedUser } from '../lib/connection/credentials/check-credentials';
import { LabError } from '../lib/errors';
import { baselineOf, baselineText } from '../lib/guides/baseline-file';
import { GUIDE_REPORT_FILE } from '../lib/guides/report/guide-report-file';
import { parseGuideReport } from '../lib/guides/report/guide-report-schema';

/** What the command ends with: nothing found, something found, or nothing that could be judged. */
const EXIT = { clean: 0, findings: 1, unusable: 2 } as const;

const program = new Command('uc-lab-constructs')
  .description('Checks what the security guides ask for and no synth can see.')
  .exitOverride();

program
  .command('check-credentials')
  .description(
    'Judges the PINs and passwords of a bulk file (CSV with the headings Alias, Extension, FirstName, LastName, PIN, ' +
      'Password and AlternateExtension1 …) and never prints one. Ends with 0: nothing found, 1: findings, 2: unusable file.',
  )
  .argument('<file.csv>', 'the file for the Bulk Password Edit tool or the Bulk Administration Tool')
  .option('--minimum-pin-length <digits>', 'fewest digits of a PIN', length, 6)
  .option('--minimum-password-length <characters>', 'fewest characters of a password', length, 8)
  .action(async (file: string, lengths: { minimumPinLength: number; minimumPasswordLength: number }) => {
    let [users, findings] = [0, 0];
    for await (const user of checkCredentials(createReadStream(file), lengths)) {
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
  .action((folder: string, { file }: { file: string }) => {
    const report = join(folder, GUIDE_REPORT_FILE);
    const baseline = baselineOf(parseGuideReport(readFileSync(report, 'utf8'), report));
    writeFileSync(file, baselineText(baseline));
    console.log(`Known violations: ${baseline.known.length}. Written to ${file}.`);
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

import { readFileSync, realpathSync } from 'node:fs';
import type { IConstruct } from 'constructs';
import { baselineUnreadable, LabError } from '../errors';
import { parseBaseline } from './baseline-file';
import { GuideEnforcement } from './guide-enforcement';
import { systemErrorCode } from './system-error-code';

/**
 * The violations that a lab had when it adopted the rules. They stay known: reports show them, and no synth fails because of them. A
 * violation that is not among them fails the synth as ever. An entry whose violation is gone is a warning, so that the file does
 * not outlive what it is for.
 *
 * @example GuideBaseline.of(app).read('guide-baseline.json');
 */
export class GuideBaseline {
  private constructor(private readonly construct: IConstruct) {}

  /** The baseline of the app that a construct belongs to. */
  static of(construct: IConstruct): GuideBaseline {
    return new GuideBaseline(construct);
  }

  /**
   * Reads a file that `uc-lab-constructs baseline` has written, by its path from the folder in which the program runs. A file that
   * is not there: error `BaselineUnreadable`; one of another shape: error `MalformedBaseline`. One that is read twice counts once.
   */
  read(file: string): this {
    const { known } = parseBaseline(textOf(file), file);
    GuideEnforcement.of(this.construct).know(realpathSync(file), known);
    return this;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new LabError([baselineUnreadable(file, systemErrorCode(error))]);
  }
}

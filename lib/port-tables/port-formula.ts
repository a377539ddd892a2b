import { LabError, malformedPortFormula } from '../errors';
import { PortRange } from './port-range';

const TERM = /^([^+]+?)(?:\s*\+\s*(\d*)\s*n)?$/;

interface Term {
  readonly base: PortRange;
  /** How far the next instance is. */
  readonly step: number;
}

/**
 * Ports as a formula of the number n of an ICM instance: `40003 + 40n`, `39500-39999`, `40026 + 40n, 40028 + 40n`. An
 * immutable value.
 */
export class PortFormula {
  private constructor(
    private readonly text: string,
    private readonly terms: readonly Term[],
  ) {}

  /** Reads a formula. Throws `MalformedPortFormula`. */
  static parse(text: string): PortFormula {
    const terms = text.split(',').map((part): Term => {
      const [, base = '', factor] = TERM.exec(part.trim()) ?? [];
      try {
        return {
          base: PortRange.parse(base),
          step: factor === undefined ? 0 : factor === '' ? 1 : Number(factor),
        };
      } catch (error) {
        if (error instanceof LabError) throw new LabError([malformedPortFormula(text)]);
        throw error;
      }
    });
    return new PortFormula(text, terms);
  }

  /** The ports of one instance, sorted and merged. */
  at(instanceNumber: number): PortRange[] {
    return PortRange.merge(
      this.terms.map(({ base, step }) => {
        const offset = step * instanceNumber;
        return PortRange.of(base.from + offset, base.to + offset);
      }),
    );
  }

  /** The formula as it was written. */
  toString(): string {
    return this.text;
  }
}

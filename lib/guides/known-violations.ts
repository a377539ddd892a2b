import type { Violation } from './finding';

/** A violation that a lab had when it adopted the rules, as its baseline lists it. */
export interface KnownViolation extends Violation {
  /** Id of the rule. */
  readonly rule: string;
  /** Path of the construct that was judged. */
  readonly construct: string;
}

/**
 * The violations of a baseline, each of which stands for one violation of an app. Of two that are alike in every word, one entry
 * knows one only: a second rule as open as the first must not hide behind it.
 */
export class KnownViolations {
  private readonly entries = new Map<string, KnownViolation[]>();

  constructor(known: readonly KnownViolation[]) {
    for (const entry of known) {
      const alike = this.entries.get(keyOf(entry));
      if (alike) alike.push(entry);
      else this.entries.set(keyOf(entry), [entry]);
    }
  }

  /** Whether a violation is known. The entry that knows it knows no other. */
  take(violation: KnownViolation): boolean {
    return this.entries.get(keyOf(violation))?.pop() !== undefined;
  }

  /** The entries that no violation was taken for. */
  left(): readonly KnownViolation[] {
    return [...this.entries.values()].flat();
  }
}

function keyOf({ rule, construct, at, message }: KnownViolation): string {
  return JSON.stringify([rule, construct, at, message]);
}

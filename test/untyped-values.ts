import { LabError } from '../lib/errors';

/** What code without types may hand over for anything. */
const VALUES: readonly unknown[] = [
  undefined,
  null,
  42,
  NaN,
  true,
  'text',
  '',
  [],
  [undefined],
  [null],
  {},
  () => 'text',
];

/**
 * Hands over anything for each property, by its dotted path, and lists what was refused without the property being named, or
 * broke instead of being refused.
 */
export function badRefusals(attempts: Readonly<Record<string, (value: unknown) => unknown>>): string[] {
  return Object.entries(attempts).flatMap(([property, attempt]) =>
    VALUES.flatMap((value) => {
      const where = `${property} = ${typeof value === 'function' ? 'a function' : value === undefined ? 'undefined' : JSON.stringify(value)}`;
      try {
        attempt(value);
        return [];
      } catch (error) {
        if (!(error instanceof LabError)) return [`${where}: ${String(error)}`];
        const unnamed = error.problems.filter(
          (problem) => problem.code === 'InvalidProperty' && problem.property?.startsWith(property) !== true,
        );
        return unnamed.map(({ message }) => `${where}: ${message}`);
      }
    }),
  );
}

import type { Finding } from '../finding';

/** Violated findings as the error of a failed synth shows them. */
export function violationText(findings: readonly Finding[]): string {
  return findings
    .map(({ rule, page, guide, statement, construct, violations }) =>
      [
        `  ${rule} at ${construct}`,
        `    ${statement} (${guide}, page ${page})`,
        ...violations.map(({ at, message }) => `    - ${at}: ${message}`),
      ].join('\n'),
    )
    .join('\n');
}

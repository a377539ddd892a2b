import { findTools, type Tools } from './find-tools';

/**
 * The tools of this suite, or undefined, loudly, when one is absent. With UC_LAB_ACCEPTANCE=required (which CI sets)
 * absence is an error instead, so that nothing is skipped unnoticed there.
 */
export function requireTools(): Tools | undefined {
  const search = findTools();
  if (search.found) return search.tools;
  const message = ['The Terraform acceptance suite needs:', ...search.missing].join('\n  - ');
  if (process.env['UC_LAB_ACCEPTANCE'] === 'required') throw new Error(message);
  console.warn(`SKIPPED. ${message}`);
  return undefined;
}

/** How sure it is that a fact holds for releases 7.x to 9.x. */
export const CERTAINTY_MEANINGS = {
  period: 'read in a Cisco document of releases 7.x to 9.x',
  later: 'read in a Cisco document of a later release; that it held before is an inference',
  earlier: 'read in a Cisco document of an earlier release; that it still held is an inference',
  microsoft: 'read in a document of Microsoft',
  secondary: 'read in a secondary source only',
  inferred: 'inferred from what documents say; no document states it',
} as const satisfies Record<string, string>;

/** The name of a certainty. */
export type Certainty = keyof typeof CERTAINTY_MEANINGS;

/** Every certainty, the surest first. */
export const CERTAINTIES = [
  'period',
  'later',
  'earlier',
  'microsoft',
  'secondary',
  'inferred',
] as const satisfies Certainty[];

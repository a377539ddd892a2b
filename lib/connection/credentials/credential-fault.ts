/** An attribute that a credential must have and lacks. Nothing in it is part of the credential. */
export interface CredentialFault<Id extends string = string> {
  /** Stable name of the attribute. */
  readonly id: Id;
  /** What the credential does instead, to be read after the word for it: `repeats a group of digits`. */
  readonly fault: string;
  /** Page of the Security Guide for Cisco Unity Connection. */
  readonly page: string;
}

/** Faults, of which there is at least one. */
export type CredentialFaults<Id extends string> = readonly [CredentialFault<Id>, ...CredentialFault<Id>[]];

/** Those of a table that a credential has, in the table's order. `false`: none. */
export function faultsAmong<Id extends string>(
  table: Readonly<Record<Id, Omit<CredentialFault, 'id'>>>,
  has: Readonly<Record<Id, boolean>>,
): CredentialFaults<Id> | false {
  const faults: CredentialFault<Id>[] = [];
  for (const id in table) if (has[id]) faults.push({ id, ...table[id] });
  const [first, ...others] = faults;
  return first === undefined ? false : [first, ...others];
}

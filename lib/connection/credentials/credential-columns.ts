import { credentialColumnMissing, credentialColumnTwice, LabError } from '../../errors';

/** Which column of a file has what: places in a row, from 0. */
export interface CredentialColumns {
  readonly alias: number;
  readonly extension: number;
  readonly alternateExtensions: readonly number[];
  readonly firstName: number | undefined;
  readonly lastName: number | undefined;
  readonly pin: number | undefined;
  readonly password: number | undefined;
}

/** Headings as the Bulk Administration Tool writes them. */
const HEADINGS = ['Alias', 'Extension', 'FirstName', 'LastName', 'PIN', 'Password'] as const;

/** No list of headings that is public has alternate extensions, so what people write for them is taken. */
const ALTERNATE_EXTENSION = /^(alternate|alternative|alt|secondary)extensions?\d*$/;

/**
 * Finds the columns by the first row of a file, in whichever order and case, with or without spaces. Another column is left
 * alone. One that a check needs must be there, so that no check is passed for want of it: alias and extension, a PIN or a
 * password, and for PINs the names. Alternate extensions may be missing, as few users have one. Throws
 * `CredentialColumnMissing` and `CredentialColumnTwice`, which show nothing of the row: it may be one of credentials.
 */
export function credentialColumns(firstRow: readonly string[]): CredentialColumns {
  const headings = firstRow.map(folded);
  const placeOf = (heading: (typeof HEADINGS)[number]) => {
    const place = headings.indexOf(folded(heading));
    return place < 0 ? undefined : place;
  };
  const [alias, extension] = [placeOf('Alias'), placeOf('Extension')];
  const [firstName, lastName] = [placeOf('FirstName'), placeOf('LastName')];
  const [pin, password] = [placeOf('PIN'), placeOf('Password')];
  const missing = [
    alias === undefined ? ['Alias'] : [],
    extension === undefined ? ['Extension'] : [],
    pin !== undefined && firstName === undefined ? ['FirstName'] : [],
    pin !== undefined && lastName === undefined ? ['LastName'] : [],
    pin === undefined && password === undefined ? ['PIN or Password'] : [],
  ].flat();
  const twice = HEADINGS.filter((heading) => headings.indexOf(folded(heading)) < headings.lastIndexOf(folded(heading)));
  const problems = [...missing.map(credentialColumnMissing), ...twice.map(credentialColumnTwice)];
  if (alias === undefined || extension === undefined || problems.length > 0) throw new LabError(problems);
  const alternateExtensions = headings.flatMap((heading, place) => (ALTERNATE_EXTENSION.test(heading) ? [place] : []));
  return { alias, extension, alternateExtensions, firstName, lastName, pin, password };
}

function folded(heading: string): string {
  return heading.replace(/[\s_-]/g, '').toLowerCase();
}

/** Whose credential is judged: what of a user a credential must not be made of. */
export interface CredentialOwner {
  /** The alias, with which the user signs in to web applications. */
  readonly alias: string;
  /**
   * First name, as the directory has it.
   *
   * @default - none
   */
  readonly firstName?: string;
  /**
   * Last name, as the directory has it.
   *
   * @default - none
   */
  readonly lastName?: string;
  /**
   * Primary extension, as it is written.
   *
   * @default - none
   */
  readonly extension?: string;
  /**
   * Alternate extensions, as they are written.
   *
   * @default - none
   */
  readonly alternateExtensions?: readonly string[];
}

/** The primary extension and the alternate ones. Empty ones, as a cell of a table may be, are none. */
export function extensionsOf({ extension = '', alternateExtensions = [] }: CredentialOwner): string[] {
  return [extension, ...alternateExtensions].map((one) => one.trim()).filter((one) => one !== '');
}

/**
 * The digits that are dialled for an extension: those of `+1 (408) 555-0100` without what stands between them. An extension
 * that is not dialled in digits alone, such as a SIP address, has none.
 */
export function dialledDigits(extension: string): string | undefined {
  const digits = extension.replace(/[\s().+-]/g, '');
  return /^\d+$/.test(digits) ? digits : undefined;
}

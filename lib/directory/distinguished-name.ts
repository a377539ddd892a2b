import { isUtf8 } from 'node:buffer';
import { dn as escapeValue } from 'ldap-escape';
import { LabError, malformedDistinguishedName, type Problem } from '../errors';
import { foldedName } from './folded-name';

/** One component of a distinguished name: `OU=Servers`. */
export interface RelativeDistinguishedName {
  /** Attribute type, in upper case: `OU`, `CN`, `DC`. */
  readonly type: string;
  /** Attribute value, without escapes. */
  readonly value: string;
}

// A string of RFC 4514 whose components have one attribute each, as all of Active Directory's have. Spaces round the
// separators belong to nobody. The libraries that read such strings do not read all of them: see CONTRIBUTING.
const ESCAPED = String.raw`\\(?:[ "#+,;<=>\\]|[0-9A-Fa-f]{2})`;
const PLAIN = String.raw`[^ \\"+,;<>\u0000-\u001f\ud800-\udfff]`;
const TYPE = String.raw`[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\.[0-9]+)*`;
const VALUE = String.raw`(?:${ESCAPED}|(?!#)${PLAIN})(?:${ESCAPED}|${PLAIN}| +(?![ ,]|$))*`;
const COMPONENT = String.raw` *(${TYPE}) *= *(${VALUE}) *`;
const DISTINGUISHED_NAME = new RegExp(`^${COMPONENT}(?:,${COMPONENT})*$`, 'u');
const EACH_COMPONENT = new RegExp(`${COMPONENT}(?:,|$)`, 'gu');

/** A value without its escapes, or nothing where its hex pairs are no text. */
function unescaped(text: string): string | undefined {
  const characters = [...text.matchAll(/\\([0-9A-Fa-f]{2})|\\?(.)/gsu)];
  const bytes = Buffer.concat(
    characters.map(([, pair, character = '']) =>
      pair === undefined ? Buffer.from(character, 'utf8') : Buffer.from(pair, 'hex'),
    ),
  );
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

/**
 * A value as RFC 4514 writes it. A brace that Terraform or an SSM document would take for the start of something of theirs is
 * written as its hex pair, so that a name goes anywhere as it is.
 */
function escaped(value: string): string {
  // To the library a space alone is a first one and a last one, and it escapes it twice.
  const written = value === ' ' ? '\\ ' : escapeValue`${value}`;
  return written.replace(/\p{Cc}|(?<=[$%{])\{/gu, (character) => `\\${Buffer.from(character, 'utf8').toString('hex')}`);
}

/**
 * A distinguished name: parsed and escaped as RFC 4514 says, and compared as Active Directory does, which looks at less than
 * the RFC. An immutable value.
 */
export class DistinguishedName {
  /** What is equal for two names exactly when Active Directory takes them for one. */
  readonly key: string;

  private constructor(
    /** The components, the most specific first. */
    readonly components: readonly RelativeDistinguishedName[],
  ) {
    this.key = components.map(({ type, value }) => `${type}=${escaped(foldedName(value))}`).join(',');
  }

  /** Reads a name such as `OU=Servers,DC=example,DC=com`. Throws `MalformedDistinguishedName`. */
  static parse(text: string): DistinguishedName {
    const parsed = DistinguishedName.tryParse(text);
    if (!(parsed instanceof DistinguishedName)) throw new LabError([parsed]);
    return parsed;
  }

  /** Reads a name, or says what is wrong with it. */
  static tryParse(text: string): DistinguishedName | Problem {
    if (!DISTINGUISHED_NAME.test(text)) return malformedDistinguishedName(text);
    const components: RelativeDistinguishedName[] = [];
    for (const [, type = '', written = ''] of text.matchAll(EACH_COMPONENT)) {
      const value = unescaped(written);
      if (value === undefined) return malformedDistinguishedName(text);
      components.push({ type: type.toUpperCase(), value });
    }
    return new DistinguishedName(components);
  }

  /** The root of a domain, from its DNS name: `DC=example,DC=com`. */
  static ofDomain(domainName: string): DistinguishedName {
    return new DistinguishedName(domainName.split('.').map((label) => ({ type: 'DC', value: label })));
  }

  /** The name of something directly below this. */
  child(type: 'CN' | 'OU', value: string): DistinguishedName {
    return new DistinguishedName([{ type, value }, ...this.components]);
  }

  /** The name of what this is directly below, if anything. */
  get parent(): DistinguishedName | undefined {
    const above = this.components.slice(1);
    return above.length > 0 ? new DistinguishedName(above) : undefined;
  }

  /** The value of the most specific component. */
  get name(): string {
    return this.components[0]?.value ?? '';
  }

  /** Whether two names mean the same, whatever the case and the accents of their letters. */
  equals(other: DistinguishedName): boolean {
    return this.key === other.key;
  }

  /** Whether this is another, or below it. */
  isWithin(other: DistinguishedName): boolean {
    return this.key === other.key || this.key.endsWith(`,${other.key}`);
  }

  toString(): string {
    return this.components.map(({ type, value }) => `${type}=${escaped(value)}`).join(',');
  }
}

import { DN } from '@ldapjs/dn';
import { dn as escape } from 'ldap-escape';
import { LabError, malformedDistinguishedName, type Problem } from '../errors';

/** One component of a distinguished name: `OU=Servers`. */
export interface RelativeDistinguishedName {
  /** Attribute type, in upper case: `OU`, `CN`, `DC`. */
  readonly type: string;
  /** Attribute value, without escapes. */
  readonly value: string;
}

/**
 * A string of RFC 4514 whose components have one attribute each, as all of Active Directory's have. The library takes more
 * than the RFC allows (an empty component, an escape that is none, old quoting), so the shape is checked before it reads.
 */
const ESCAPED = String.raw`\\(?:[ "#+,;<=>\\]|[0-9A-Fa-f]{2})`;
const PLAIN = String.raw`[^\\"+,;<>\u0000-\u001f]`;
const COMPONENT = String.raw` *(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\.[0-9]+)*) *= *(?:${ESCAPED}|(?!#)${PLAIN})(?:${ESCAPED}|${PLAIN})*`;
const DISTINGUISHED_NAME = new RegExp(`^${COMPONENT}(?:,${COMPONENT})*$`);

/** A distinguished name: parsed, escaped and compared as RFC 4514 and RFC 4518 say. An immutable value. */
export class DistinguishedName {
  /** What is equal for two names exactly when the names are: letters of one case, runs of spaces as one. */
  readonly key: string;

  private constructor(
    /** The components, the most specific first. */
    readonly components: readonly RelativeDistinguishedName[],
  ) {
    this.key = components
      .map(({ type, value }) => escape`${type}=${value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`)
      .join(',');
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
    const parsed = DN.fromString(text);
    const components = Array.from({ length: parsed.length }, (_, index) => {
      const component = parsed.rdnAt(index);
      const [type = ''] = component.keys();
      return { type: type.toUpperCase(), value: String(component.getValue(type)) };
    });
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

  /** Whether two names mean the same, whatever the case of their letters. */
  equals(other: DistinguishedName): boolean {
    return this.key === other.key;
  }

  /** Whether this is another, or below it. */
  isWithin(other: DistinguishedName): boolean {
    return this.key === other.key || this.key.endsWith(`,${other.key}`);
  }

  toString(): string {
    return this.components.map(({ type, value }) => `${type}=${escape`${value}`}`).join(',');
  }
}

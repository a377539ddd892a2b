// The library brings no types. This is the part of it that is used here.
declare module '@ldapjs/dn' {
  export interface ParsedRdn {
    keys(): IterableIterator<string>;
    getValue(name: string): unknown;
  }

  export class DN {
    static fromString(text: string): DN;
    get length(): number;
    rdnAt(index: number): ParsedRdn;
  }
}

import { type DomainNames, SambaDirectory } from './samba-directory';
import { type SambaTools } from './samba-tools';

/** Domains, each provisioned once and filled once, and copies of them for the tests. */
export class DomainPool {
  private readonly originals = new Map<string, SambaDirectory>();
  private readonly copies: SambaDirectory[] = [];

  constructor(private readonly tools: SambaTools | undefined) {}

  /** A domain of a test's own, with what each of the LDIF files puts into it, one after the other. */
  domain({ domainName, netbiosName }: DomainNames, ...files: readonly string[]): SambaDirectory {
    const copy = this.original({ domainName, netbiosName }, files).copy();
    this.copies.push(copy);
    return copy;
  }

  /** To call after each test. */
  removeCopies(): void {
    for (const copy of this.copies.splice(0)) copy.remove();
  }

  /** To call after the last. */
  remove(): void {
    this.removeCopies();
    for (const directory of this.originals.values()) directory.remove();
  }

  private original(names: DomainNames, files: readonly string[]): SambaDirectory {
    const key = JSON.stringify([names, files]);
    const known = this.originals.get(key);
    if (known !== undefined) return known;
    const last = files.at(-1);
    const made = last === undefined ? this.provision(names) : this.original(names, files.slice(0, -1)).copy();
    this.originals.set(key, made);
    if (last !== undefined) made.load(last);
    return made;
  }

  private provision(names: DomainNames): SambaDirectory {
    if (this.tools === undefined) throw new Error('There is no Samba to provision a domain with.');
    return SambaDirectory.provision(this.tools, names);
  }
}

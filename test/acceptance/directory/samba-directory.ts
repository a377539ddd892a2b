import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DirectoryEntry, directoryEntries } from './directory-entry';
import { type ImportResult, importResult } from './import-result';
import { type SambaTools } from './samba-tools';
import { strictLdif } from './strict-ldif';

export interface DomainNames {
  readonly domainName: string;
  readonly netbiosName: string;
}

/** An Active Directory domain of Samba's, as database files in a temporary folder: no daemon, no network. */
export class SambaDirectory {
  private constructor(
    private readonly tools: SambaTools,
    private readonly folder: string,
  ) {}

  /** A new domain. This takes seconds, and a copy of it milliseconds. */
  static provision(tools: SambaTools, { domainName, netbiosName }: DomainNames): SambaDirectory {
    const directory = new SambaDirectory(tools, temporaryFolder());
    try {
      run(tools.python, [program('provision_domain.py'), directory.folder, domainName, netbiosName]);
    } catch (error) {
      directory.remove();
      throw error;
    }
    return directory;
  }

  /** The same domain as it is now, which changes apart from this one from here on. */
  copy(): SambaDirectory {
    const copy = new SambaDirectory(this.tools, temporaryFolder());
    cpSync(this.folder, copy.folder, { recursive: true });
    // The configuration names the folder that it is for.
    writeFileSync(copy.configuration, readFileSync(this.configuration, 'utf8').replaceAll(this.folder, copy.folder));
    return copy;
  }

  /**
   * Loads LDIF with ldbmodify, all of it or, when one record is refused, nothing and an error. Gives the number of records.
   * The file must be LDIF to the letter, since ldbmodify drops lines that it cannot read and says nothing.
   */
  load(ldif: string): number {
    const expected = strictLdif(ldif).length;
    const database = ['-H', this.database, '--configfile', this.configuration];
    const said = run(this.tools.ldbmodify, database, withLineFeeds(ldif));
    const loaded = Number(/Modified (\d+) records successfully/.exec(said)?.[1]);
    if (loaded !== expected) throw new Error(`ldbmodify took ${loaded} records of ${expected}: ${said}`);
    return loaded;
  }

  /** Imports LDIF as `ldifde -i -k` does: record by record, past the errors that -k ignores. It must be LDIF to the letter. */
  import(ldif: string): ImportResult {
    strictLdif(ldif);
    const args = [program('import_ldif.py'), this.configuration, this.database];
    const said = run(this.tools.python, args, withLineFeeds(ldif));
    return importResult.parse(JSON.parse(said));
  }

  /** The entries at and below a base that a filter lets through, with those of the attributes that they have. */
  search(base: string, filter: string, attributes: readonly string[]): DirectoryEntry[] {
    const where = [this.configuration, this.database, base, filter];
    const said = run(this.tools.python, [program('search_directory.py'), ...where, ...attributes]);
    return directoryEntries.parse(JSON.parse(said));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get configuration(): string {
    return join(this.folder, 'etc', 'smb.conf');
  }

  private get database(): string {
    return join(this.folder, 'private', 'sam.ldb');
  }
}

function temporaryFolder(): string {
  return mkdtempSync(join(realpathSync(tmpdir()), 'uc-lab-directory-'));
}

function program(name: string): string {
  return join(__dirname, name);
}

/** RFC 2849 and Windows know both ends of a line. Samba knows only one. */
function withLineFeeds(ldif: string): string {
  return ldif.replaceAll('\r\n', '\n');
}

function run(command: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    // Nobody needs these databases after a crash.
    env: { ...process.env, TDB_NO_FSYNC: '1' },
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status ?? 'a signal'}: ${stderr}${stdout}`);
  return stdout;
}

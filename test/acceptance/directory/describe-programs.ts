import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROJECT } from '../../examples/programs';
import { runAsUser } from '../../examples/run-as-user';
import { type DirectoryRun, directoryRuns } from './directory-runs';
import { type DomainPool } from './domain-pool';
import { managedDomainLdif } from './managed-domain-ldif';
import { plainName } from './plain-name';
import { readDirectory } from './read-directory';

interface Program {
  readonly program: string;
  /** The domains that it fills, and how many servers join each. */
  readonly domains: readonly { readonly domainName: string; readonly netbiosName: string; readonly members: number }[];
}

const PROGRAMS: readonly Program[] = [
  { program: 'directory', domains: [{ domainName: 'corp.example.com', netbiosName: 'CORP', members: 3 }] },
  {
    program: 'parent-child',
    domains: [
      { domainName: 'corp.example.com', netbiosName: 'CORP', members: 12 },
      { domainName: 'outsourcer.example.net', netbiosName: 'OUTSOURCER', members: 8 },
    ],
  },
];

/** What the programs apply, taken out of what they have synthesized, makes the unit of every server before it joins. */
export function describePrograms(pool: DomainPool): void {
  describe.each(PROGRAMS)('that examples/$program fills', ({ program, domains }) => {
    let outdir: string;
    let runs: DirectoryRun[];

    beforeAll(() => {
      outdir = mkdtempSync(join(tmpdir(), 'uc-lab-directory-'));
      runAsUser(join(PROJECT, 'examples', program), 'main.ts', outdir);
      runs = directoryRuns(readFileSync(join(outdir, 'stacks', program, 'cdk.tf.json'), 'utf8'));
    });
    afterAll(() => {
      rmSync(outdir, { recursive: true, force: true });
    });

    it.each([...domains])('has all of $domainName before servers join', ({ domainName, netbiosName, members }) => {
      const root = `DC=${domainName.replaceAll('.', ',DC=')}`;
      const joins = runs.filter(({ joinedIn }) => joinedIn?.endsWith(`,${root}`));
      expect(joins).toHaveLength(members);

      // The host that imports joins first; all others join after the same imports.
      const unitsAfter = new Map<string, string[]>();
      for (const { joinedIn = '', after } of joins) {
        const files = after.flatMap(({ ldif }) => ldif ?? []);
        const key = files.join('\n');
        const units = unitsAfter.get(key) ?? unitNames(files);
        unitsAfter.set(key, units);
        expect(units).toContain(plainName(joinedIn));
      }
      expect(unitsAfter.size).toBeLessThanOrEqual(2);

      function unitNames(files: readonly string[]): string[] {
        const samba = pool.domain({ domainName, netbiosName }, managedDomainLdif(root, netbiosName), ...files);
        const { organizationalUnits, groups } = readDirectory(samba, root);
        const icmGroups = groups.filter(({ dn }) => dn.includes(',OU=Cisco_ICM,'));
        expect(icmGroups).toHaveLength(files.length === 0 ? 0 : 10);
        return organizationalUnits.map(({ dn }) => plainName(dn));
      }
    });

    it('imports one file after the other where they are for one domain', () => {
      const imports = runs.filter(({ ldif }) => ldif !== undefined);
      expect(imports).toHaveLength(2 * domains.length);

      for (const [at, run] of imports.entries()) {
        const earlier = imports.slice(0, at).filter(({ ldif }) => rootOf(ldif) === rootOf(run.ldif));
        expect(run.after).toEqual(expect.arrayContaining(earlier));
      }
    });
  });
}

/** The domain of the first record of a file. */
function rootOf(ldif = ''): string {
  const [first = ''] = ldif.replace(/\r?\n /g, '').split(/\r?\n/);
  return first.replace(/^.*?,DC=/, 'DC=');
}

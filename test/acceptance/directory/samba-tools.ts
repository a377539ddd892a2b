import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The parts of Samba that work on a directory's database files. None of them is a daemon, and none needs root. */
export interface SambaTools {
  readonly ldbmodify: string;
  /** A Python interpreter that can import samba, on a machine that has what a domain is provisioned from. */
  readonly python: string;
}

type SambaSearch =
  { readonly found: true; readonly tools: SambaTools } | { readonly found: false; readonly missing: readonly string[] };

/** Says on standard error what is not there. */
const probe = `
import os
import samba.provision, samba.samdb
from samba.param import modules_dir, setup_dir
os.stat(os.path.join(setup_dir(), "provision_users.ldif"))
os.stat(os.path.join(modules_dir(), "ldb", "samba_dsdb.so"))
`;

/**
 * The tools of this suite, or undefined, loudly, when one is absent. With UC_LAB_ACCEPTANCE=required (which CI sets)
 * absence is an error instead, so that nothing is skipped unnoticed there.
 */
export function requireSamba(): SambaTools | undefined {
  const search = findSamba();
  if (search.found) return search.tools;
  const message = ['The directory acceptance suite needs:', ...search.missing].join('\n  - ');
  if (process.env['UC_LAB_ACCEPTANCE'] === 'required') throw new Error(message);
  console.warn(`SKIPPED. ${message}`);
  return undefined;
}

function findSamba(): SambaSearch {
  const [ldbmodify] = onPath('ldbmodify');
  // The first python3 is often not the distribution's own, which is the one that Samba's modules are installed for.
  const pythons = onPath('python3').map((python) => ({ python, problem: problemOf(python) }));
  const python = pythons.find(({ problem }) => problem === undefined)?.python;
  if (ldbmodify !== undefined && python !== undefined) return { found: true, tools: { ldbmodify, python } };
  const missing: string[] = [];
  if (ldbmodify === undefined) missing.push('ldbmodify (not on PATH)');
  if (python === undefined) {
    const tried = pythons.map((one) => `${one.python}: ${one.problem ?? ''}`).join('; ');
    missing.push(`python3 with samba, its ldb modules and its provisioning data (${tried || 'no python3 on PATH'})`);
  }
  return { found: false, missing };
}

function problemOf(python: string): string | undefined {
  const { status, stderr, error } = spawnSync(python, ['-c', probe], { encoding: 'utf8' });
  return status === 0 ? undefined : (error?.message ?? stderr.trim().split('\n').at(-1));
}

function onPath(program: string): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...new Set(folders)].map((folder) => join(folder, program)).filter(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

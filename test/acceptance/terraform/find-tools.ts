import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

export interface Tools {
  readonly terraform: string;
  /** A Python interpreter that can import moto's server. */
  readonly python: string;
  /** A Terraform filesystem mirror that holds the AWS provider. */
  readonly mirror: string;
  readonly awsProviderVersion: string;
}

export type ToolSearch =
  { readonly found: true; readonly tools: Tools } | { readonly found: false; readonly missing: readonly string[] };

interface Mirror {
  readonly path: string;
  readonly version: string;
}

const provider = join('registry.terraform.io', 'hashicorp', 'aws');
const notWorthSearching = new Set(['proc', 'sys', 'dev', 'run', 'tmp']);
const searchDepth = 3;

export function findTools(): ToolSearch {
  const terraform = onPath('terraform');
  const python = findPython();
  const mirror = findMirror();
  if (terraform !== undefined && python !== undefined && mirror !== undefined) {
    return { found: true, tools: { terraform, python, mirror: mirror.path, awsProviderVersion: mirror.version } };
  }
  const missing: string[] = [];
  if (terraform === undefined) missing.push('terraform (not on PATH)');
  if (python === undefined) {
    missing.push('moto_server (neither the one on PATH nor python3 on PATH leads to a Python with moto[server])');
  }
  if (mirror === undefined) {
    missing.push(
      `a Terraform filesystem mirror with ${provider}/<version >=5.100.0 <7.0.0>/${platform()} (looked at ` +
        `UC_LAB_PROVIDER_MIRROR, TF_CLI_CONFIG_FILE, ${likelyMirrors().join(', ')}, and ` +
        `${searchDepth} levels below each top folder)`,
    );
  }
  return { found: false, missing };
}

function onPath(program: string): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const file = join(folder, program);
    if (folder !== '' && isExecutable(file)) return file;
  }
  return undefined;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Installed by pipx or into a virtual environment, moto_server names its interpreter; a pyenv shim has it beside it. */
function findPython(): string | undefined {
  const server = onPath('moto_server');
  const candidates =
    server === undefined
      ? [onPath('python3')]
      : [shebang(server), join(dirname(server), 'python3'), onPath('python3'), onPath('python')];
  for (const candidate of candidates) {
    if (candidate === undefined || !isExecutable(candidate)) continue;
    try {
      // The interpreter tells its own path, so that no shim stands between us and the process we will have to end.
      return execFileSync(candidate, ['-c', 'import sys, moto.server; print(sys.executable)'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    } catch {
      continue;
    }
  }
  return undefined;
}

function shebang(script: string): string | undefined {
  const [firstLine = ''] = readFileSync(script, 'utf8').split('\n', 1);
  return /^#!\s*(\S*python\S*)/.exec(firstLine)?.[1];
}

function findMirror(): Mirror | undefined {
  const named = [process.env['UC_LAB_PROVIDER_MIRROR'] ?? '', ...configuredMirrors(), ...likelyMirrors()];
  for (const path of named) {
    const found = path === '' ? undefined : mirrorAt(path);
    if (found !== undefined) return found;
  }
  for (const folder of subfolders('/')) {
    if (notWorthSearching.has(folder)) continue;
    const found = mirrorBelow(join('/', folder), searchDepth);
    if (found !== undefined) return found;
  }
  return undefined;
}

function configuredMirrors(): string[] {
  const file = process.env['TF_CLI_CONFIG_FILE'] ?? join(homedir(), '.terraformrc');
  if (!existsSync(file)) return [];
  const mirrors = readFileSync(file, 'utf8').matchAll(/filesystem_mirror\s*\{[^}]*?path\s*=\s*"([^"]+)"/g);
  return [...mirrors].map((match) => match[1] ?? '');
}

function likelyMirrors(): string[] {
  return [
    join(homedir(), '.terraform.d', 'plugins'),
    join(homedir(), '.terraform.d', 'plugin-cache'),
    '/usr/share/terraform',
    '/usr/share/terraform/plugins',
    '/usr/local/share/terraform',
    '/usr/local/share/terraform/plugins',
  ];
}

function mirrorBelow(folder: string, depth: number): Mirror | undefined {
  const here = mirrorAt(folder);
  if (here !== undefined || depth === 0) return here;
  for (const name of subfolders(folder)) {
    if (name === 'node_modules') continue;
    const found = mirrorBelow(join(folder, name), depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function mirrorAt(path: string): Mirror | undefined {
  const folder = join(path, provider);
  const versions = subfolders(folder)
    .filter((version) => isSupported(version) && existsSync(join(folder, version, platform())))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const newest = versions.at(-1);
  return newest === undefined ? undefined : { path, version: newest };
}

function isSupported(version: string): boolean {
  const match = /^(\d+)\.(\d+)\.\d+$/.exec(version);
  const [major, minor] = [Number(match?.[1]), Number(match?.[2])];
  return (major === 5 && minor >= 100) || major === 6;
}

function platform(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const processor = process.arch === 'x64' ? 'amd64' : process.arch;
  return `${system}_${processor}`;
}

/** Symbolic links are not followed, or the search could go round in circles. */
function subfolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  } catch {
    return [];
  }
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** How to run Python in a network of its own. */
export interface Isolation {
  /** Arguments for unshare. */
  readonly arguments: readonly string[];
}

const own = ['--net', '--pid', '--fork', '--kill-child'];
const ways = [own, ['--user', '--map-root-user', ...own]];

/**
 * A way to run Python in a network namespace, or undefined, loudly, when there is none. With UC_LAB_ACCEPTANCE=required
 * (which CI sets) that is an error instead.
 */
export function requireIsolation(): Isolation | undefined {
  const missing = [
    ...(works('python3', ['--version']) ? [] : ['python3 (not on PATH)']),
    ...(existsSync('/proc/net/if_inet6') ? [] : ['IPv6 (the kernel has none)']),
  ];
  const way = ways.find((one) => works('unshare', [...one, 'true']));
  if (way !== undefined && missing.length === 0) return { arguments: way };
  if (way === undefined) missing.push('network namespaces (unshare --net works neither as it is nor with --user)');
  const message = ['The stand-in acceptance suite needs:', ...missing].join('\n  - ');
  if (process.env['UC_LAB_ACCEPTANCE'] === 'required') throw new Error(message);
  console.warn(`SKIPPED. ${message}`);
  return undefined;
}

function works(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

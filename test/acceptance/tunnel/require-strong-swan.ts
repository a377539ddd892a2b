import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** strongSwan, and a way to have networks of one's own. */
export interface StrongSwan {
  readonly charon: string;
  readonly swanctl: string;
  /** A Python interpreter itself, and no shim before it, which would take longer than what it runs. */
  readonly python: string;
  /** Arguments for unshare. */
  readonly isolation: readonly string[];
}

const folders = ['/usr/lib/ipsec', '/usr/libexec/ipsec', '/usr/local/libexec/ipsec'];
const plugins = ['kernel-libipsec', 'kernel-netlink', 'socket-default', 'openssl', 'gcm', 'kdf', 'vici', 'updown'];
const others = ['ip', 'unshare', 'nsenter', 'mount', 'sysctl', 'bash', 'flock', 'python3', 'openssl', 'nft'];
const own = ['--mount', '--net', '--pid', '--fork', '--kill-child', '--mount-proc'];

/**
 * The tools of this suite, or undefined, loudly, when one is absent. With UC_LAB_ACCEPTANCE=required (which CI sets)
 * absence is an error instead, so that nothing is skipped unnoticed there.
 */
export function requireStrongSwan(): StrongSwan | undefined {
  const charon = folders.map((folder) => join(folder, 'charon')).find(isExecutable);
  const swanctl = onPath('swanctl');
  const { stdout: python } = spawnSync('python3', ['-c', 'import sys; print(sys.executable, end="")'], {
    encoding: 'utf8',
  });
  const isolated = spawnSync('unshare', [...own, 'sh', '-c', 'mount -t tmpfs tmpfs /run && ip link'], {
    stdio: 'ignore',
  });
  const missing = [
    ...(charon === undefined ? [`charon (in none of ${folders.join(', ')})`] : []),
    ...(swanctl === undefined ? ['swanctl (not on PATH)'] : []),
    ...plugins
      .filter((one) => !folders.some((folder) => existsSync(join(folder, 'plugins', `libstrongswan-${one}.so`))))
      .map((one) => `the plugin ${one} of strongSwan`),
    ...others.filter((one) => onPath(one) === undefined).map((one) => `${one} (not on PATH)`),
    ...(existsSync('/dev/net/tun') ? [] : ['/dev/net/tun (the kernel has no tunnel devices)']),
    ...(isolated.status === 0
      ? []
      : ['root, or what lets it have namespaces (unshare --mount --net --pid does not work)']),
  ];
  if (charon !== undefined && swanctl !== undefined && missing.length === 0)
    return { charon, swanctl, python, isolation: own };
  const message = ['The tunnel acceptance suite needs:', ...missing].join('\n  - ');
  if (process.env['UC_LAB_ACCEPTANCE'] === 'required') throw new Error(message);
  console.warn(`SKIPPED. ${message}`);
  return undefined;
}

/** Programs for administrators are often not on the PATH of others. */
function onPath(program: string): string | undefined {
  const path = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin', '/sbin'];
  return path
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, program))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

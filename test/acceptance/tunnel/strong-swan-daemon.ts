import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SecurityAssociation, securityAssociations } from './security-associations';
import { until } from './until';
import type { Running, World } from './world';

/** Each daemon has folders of its own where all of them look, so that none sees another's, and this machine keeps its own. */
const OWN_FOLDERS = ['/etc/apt', '/etc/swanctl', '/etc/strongswan.d', '/etc/systemd/system', '/etc/sysctl.d'];

/**
 * Every daemon here does ESP by itself, since not every kernel can. Its own route, to everything through its device, comes after all
 * others: what goes where is for the router's scripts to say, as with a kernel that can.
 */
function daemonConf(log: string): string {
  return `charon {
  load = random nonce openssl aes sha1 sha2 hmac mgf1 gcm kdf pem pkcs1 pkcs8 x509 pubkey revocation constraints vici \
    kernel-libipsec kernel-netlink socket-default updown
  routing_table_prio = 40000
  plugins {
    kernel-libipsec {
      allow_peer_ts = yes
    }
  }
  filelog {
    log {
      path = ${log}
      flush_line = yes
    }
  }
}
swanctl {
  load = random openssl pem pkcs1 pkcs8 x509
}
include /etc/strongswan.d/*.conf
`;
}

/** A daemon of strongSwan in one of a world's namespaces. */
export class StrongSwanDaemon {
  private pid: number | undefined;
  private runs = 0;

  /** `prepare` are lines of bash that run where the daemon will, before it does. */
  constructor(
    private readonly world: World,
    private readonly namespace: string,
    private readonly prepare: string,
  ) {}

  /** Starts it, and loads what `prepare` has put into /etc/swanctl. */
  async start(): Promise<void> {
    const { world, namespace } = this;
    const { charon } = world.tools;
    this.runs += 1;
    const conf = world.write(`${namespace}/strongswan.conf`, daemonConf(this.logFile));
    const script = world.write(
      `${namespace}/start`,
      `set -eu
mount --make-rprivate /
mount -t tmpfs tmpfs /run
for folder in ${OWN_FOLDERS.join(' ')}; do
  if [ -d "$folder" ]; then mount -t tmpfs tmpfs "$folder"; fi
done
mkdir /run/local
mount --bind /usr/local/lib /run/local
mount -t tmpfs tmpfs /usr/local/lib
for one in /run/local/*; do ln -s "$one" /usr/local/lib/; done
mkdir -p /etc/swanctl/{x509,x509ca,x509ocsp,x509aa,x509ac,x509crl,pubkey,private,rsa,ecdsa,bliss,pkcs8,pkcs12,conf.d}
echo 'include conf.d/*.conf' > /etc/swanctl/swanctl.conf
{
${this.prepare}
} >&2
echo $$
export STRONGSWAN_CONF=${conf}
exec ${charon} > ${join(world.folder, namespace, 'output')} 2>&1
`,
    );
    const running = world.start('ip', ['netns', 'exec', namespace, 'unshare', '--mount', 'bash', script]);
    this.pid = Number(await running.firstLine);
    running.end().catch(() => undefined);
    await until(`${namespace} listens`, 10, async () => {
      const { status, stdout, stderr } = await this.swanctl('--stats');
      return status === 0 ? { answer: undefined } : { seen: stdout + stderr + this.output() + this.log() };
    });
    await this.load();
  }

  /** Loads /etc/swanctl anew, with another configuration in it if one is given. */
  async load(swanctlConf?: string): Promise<void> {
    if (swanctlConf !== undefined) await this.inside('tee', ['/etc/swanctl/conf.d/this.conf'], swanctlConf);
    const { status, stdout, stderr } = await this.swanctl('--load-all', '--noprompt', '--clear');
    if (status !== 0) throw new Error(`${this.namespace} does not load its configuration: ${stdout}${stderr}`);
  }

  /** Starts one more program where the daemon is. */
  runBeside(program: string): Running {
    return this.world.start('nsenter', [...this.place(), '--', 'env', this.path, program]);
  }

  /** Runs one to its end where the daemon is, and throws when it fails. */
  async runToEnd(program: string, args: readonly string[]): Promise<void> {
    const { status, stdout, stderr } = await this.inside('env', [this.path, program, ...args]);
    if (status !== 0) throw new Error(`${program} ended with ${String(status)}: ${stderr}${stdout}`);
  }

  /** What is in a file where the daemon is. */
  async read(path: string): Promise<string> {
    return (await this.inside('cat', [path])).stdout;
  }

  /** Ends it without a word to its peer, as a failing machine does. */
  async kill(): Promise<void> {
    await this.world.shell(`kill -9 ${this.pid ?? ''}`);
    this.pid = undefined;
  }

  async swanctl(...args: string[]) {
    const env = `STRONGSWAN_CONF=${this.world.folder}/${this.namespace}/strongswan.conf`;
    return this.inside('env', [env, this.world.tools.swanctl, ...args]);
  }

  async associations(): Promise<SecurityAssociation[]> {
    const { stdout } = await this.swanctl('--list-sas', '--raw');
    return securityAssociations(stdout);
  }

  /** What it has said since it was started. */
  log(): string {
    try {
      return readFileSync(this.logFile, 'utf8');
    } catch {
      return '';
    }
  }

  private output(): string {
    return readFileSync(join(this.world.folder, this.namespace, 'output'), 'utf8');
  }

  private get path(): string {
    return `PATH=${join(this.world.folder, 'bin')}:/usr/sbin:/usr/bin:/sbin:/bin`;
  }

  private get logFile(): string {
    return join(this.world.folder, this.namespace, `log-${this.runs}`);
  }

  private async inside(program: string, args: readonly string[], input = '') {
    return this.world.run('nsenter', [...this.place(), '--', program, ...args], input);
  }

  private place(): string[] {
    if (this.pid === undefined) throw new Error(`${this.namespace} does not run.`);
    return ['--target', `${this.pid}`, '--mount', '--net'];
  }
}

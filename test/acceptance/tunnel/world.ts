import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { StrongSwan } from './require-strong-swan';

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

export interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that goes on running in a world. */
export interface Running {
  /** Waits for the first line of its output. */
  readonly firstLine: Promise<string>;
  /** Closes its input, and gives all that it has said. */
  end(): Promise<string>;
}

/**
 * Networks, mounts and processes of one's own. They are held by one process that reads from us: when we are gone, for whatever reason,
 * it is, and with it every process, every daemon and every network in here.
 */
export class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'uc-lab-tunnel-'));

  private constructor(
    readonly tools: StrongSwan,
    private readonly holder: Child,
  ) {}

  static async create(tools: StrongSwan): Promise<World> {
    const script = 'mount -t tmpfs tmpfs /run && mkdir /run/netns && echo ready && exec cat';
    const holder = spawn('unshare', [...tools.isolation, 'sh', '-c', script], { stdio: ['pipe', 'pipe', 'pipe'] });
    const world = new World(tools, holder);
    try {
      await firstLine(holder);
      return world;
    } catch (error) {
      await world.remove();
      throw error;
    }
  }

  /** Runs a program to its end. */
  async run(program: string, args: readonly string[], input = ''): Promise<Said> {
    const child = this.spawn(program, args);
    const [stdout, stderr] = [text(child.stdout), text(child.stderr)];
    child.stdin.end(input);
    const status = await exit(child);
    return { status, stdout: await stdout, stderr: await stderr };
  }

  /** Runs lines of bash, and throws when one fails. */
  async shell(lines: string): Promise<string> {
    const { status, stdout, stderr } = await this.run('bash', ['-eu'], lines);
    if (status !== 0) throw new Error(`Status ${String(status)} of:\n${lines}\n${stderr}${stdout}`);
    return stdout;
  }

  /** Starts a program that goes on. */
  start(program: string, args: readonly string[]): Running {
    const child = this.spawn(program, args);
    const [stdout, stderr] = [text(child.stdout), text(child.stderr)];
    return {
      firstLine: firstLine(child),
      end: async () => {
        child.stdin.end();
        const status = await exit(child);
        if (status !== 0) throw new Error(`${program} ended with ${String(status)}: ${await stderr}`);
        return stdout;
      },
    };
  }

  /** Puts a text into a file of this world's folder, and gives its path. */
  write(name: string, content: string, mode = 0o644): string {
    const path = join(this.folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content, { mode });
    return path;
  }

  /** Ends every process in here, and waits until they are gone. */
  async remove(): Promise<void> {
    const { holder } = this;
    holder.stdin.end();
    // unshare ends with its child, and the child with its input.
    if (holder.exitCode === null && holder.signalCode === null) await once(holder, 'close');
    rmSync(this.folder, { recursive: true, force: true });
  }

  private spawn(program: string, args: readonly string[]): Child {
    const { pid } = this.holder;
    if (pid === undefined) throw new Error('There is no world.');
    const where = ['--target', `${pid}`, '--mount', '--net', `--pid=/proc/${pid}/ns/pid_for_children`];
    const path = `${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`;
    const env = { ...process.env, PATH: path };
    const child = spawn('nsenter', [...where, '--', program, ...args], { stdio: ['pipe', 'pipe', 'pipe'], env });
    // What a program has not read when it ends is for its status to explain.
    child.stdin.on('error', () => undefined);
    return child;
  }
}

async function exit(child: Child): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null)
    await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
  return child.exitCode;
}

async function text(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(stream, 'close');
  return Buffer.concat(chunks).toString();
}

function firstLine(child: Child): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    let complained = '';
    child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [line = '', rest] = said.split('\n', 2);
      if (rest !== undefined) resolve(line);
    });
    child.once('error', reject);
    child.once('close', (status) => {
      reject(new Error(`It ended with ${String(status)} and said nothing: ${complained}`));
    });
  });
}

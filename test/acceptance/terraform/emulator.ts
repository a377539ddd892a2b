import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { Tools } from './find-tools';

const announcement = z.object({ port: z.number().int().positive() });
const secondsToStart = 60;
const keptLogLength = 20_000;

type Server = ChildProcessByStdio<Writable, Readable, Readable>;

/** An AWS emulator of our own on 127.0.0.1, on a port that was free. */
export class Emulator {
  static async start(tools: Pick<Tools, 'python'>): Promise<Emulator> {
    // Its standard input stays open as long as this process lives; the server ends itself when it closes, so not even
    // a killed test run leaves one behind.
    const server = spawn(tools.python, [join(__dirname, 'moto_extensions')], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        PYTHONUNBUFFERED: '1',
        PYTHONDONTWRITEBYTECODE: '1',
      },
    });
    const log = new LogTail(server.stderr);
    const stopWaiting = new AbortController();
    try {
      const port = await Promise.race([
        announcedPort(server),
        failure(server, log, stopWaiting.signal),
        tooLate(log, stopWaiting.signal),
      ]);
      const emulator = new Emulator(`http://127.0.0.1:${port}`, server, log);
      await emulator.reset();
      return emulator;
    } catch (error) {
      server.kill('SIGKILL');
      throw error;
    } finally {
      stopWaiting.abort();
    }
  }

  private constructor(
    readonly url: string,
    private readonly server: Server,
    private readonly tail: LogTail,
  ) {}

  /** The last requests that failed in the emulator, and any Python traceback. */
  get log(): string {
    return this.tail.text;
  }

  async reset(): Promise<void> {
    const answer = await fetch(`${this.url}/moto-api/reset`, { method: 'POST' });
    if (!answer.ok) throw new Error(`The emulator did not reset: ${answer.status} ${await answer.text()}`);
  }

  async stop(): Promise<void> {
    if (this.server.exitCode !== null || this.server.signalCode !== null) return;
    const ended = once(this.server, 'exit');
    this.server.stdin.end();
    this.server.kill('SIGTERM');
    const hard = setTimeout(() => this.server.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(hard);
  }
}

class LogTail {
  text = '';

  constructor(stream: Readable) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      this.text = (this.text + chunk).slice(-keptLogLength);
    });
  }
}

async function announcedPort(server: Server): Promise<number> {
  for await (const line of createInterface({ input: server.stdout })) {
    return announcement.parse(JSON.parse(line)).port;
  }
  // Nothing was said, so the process is ending, and its exit tells why.
  return new Promise<never>(() => undefined);
}

async function failure(server: Server, log: LogTail, signal: AbortSignal): Promise<never> {
  // A program that cannot be started says so in an 'error', which `once` turns into a rejection.
  const reason = await once(server, 'exit', { signal }).then(
    () => log.text,
    (error: unknown) => String(error),
  );
  throw new Error(`The emulator ended before it was ready:\n${reason}`);
}

async function tooLate(log: LogTail, signal: AbortSignal): Promise<never> {
  await delay(secondsToStart * 1000, undefined, { signal }).catch(() => undefined);
  throw new Error(`The emulator was not ready after ${secondsToStart} s:\n${log.text}`);
}

import { spawn } from 'node:child_process';

export interface ProgramResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly secondsAllowed: number;
}

export async function runProgram(
  program: string,
  args: readonly string[],
  { cwd, env, secondsAllowed }: ProgramOptions,
): Promise<ProgramResult> {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const endWithUs = (): void => {
    child.kill('SIGTERM');
  };
  process.once('exit', endWithUs);
  const limit = AbortSignal.timeout(secondsAllowed * 1000);
  limit.addEventListener('abort', endWithUs);
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const said = { stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
    if (!limit.aborted) return { exitCode, ...said };
    // What it was doing last tells where it hangs.
    throw new Error(
      `${program} ${args.join(' ')} in ${cwd} took more than ${secondsAllowed} s and was ended:\n` +
        `${said.stdout.slice(-4000)}\n${said.stderr}`,
    );
  } finally {
    limit.removeEventListener('abort', endWithUs);
    process.removeListener('exit', endWithUs);
  }
}

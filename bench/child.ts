// Runs a program as a process of its own, and reads the one line of JSON that it prints.
import { spawnSync } from 'node:child_process';
import type { z } from 'zod';

/** What a program measured of itself, and what its process took as seen from outside. */
export type Measured<T> = T & { readonly processMs: number };

/** Runs `node <program> <arguments>`. Throws with all it said when it fails. */
export function measure<T extends object>(schema: z.ZodType<T>, program: string, args: readonly string[]): Measured<T> {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  const processMs = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${program} failed:\n${stdout}${stderr}`);
  return { ...schema.parse(JSON.parse(stdout)), processMs };
}

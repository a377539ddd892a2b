import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeChanges } from './describe-changes';
import { emulatedProvider } from './emulated-provider';
import type { Emulator } from './emulator';
import type { Tools } from './find-tools';
import { remainingResources } from './remaining-resources';
import { createStateBucket } from './state-bucket';
import { synthesizedStacks } from './synthesized-stacks';
import { Terraform } from './terraform';

export interface LifecycleOptions {
  readonly tools: Tools;
  readonly emulator: Pick<Emulator, 'url'>;
  /** The regions in which nothing may be left at the end. */
  readonly regions: readonly string[];
  /** Ids of what was there before the lab and is somebody else's. */
  readonly mayBeLeft?: readonly string[];
  /** The stacks' names in the order to apply them. Left out, the app's manifest tells. */
  readonly stackOrder?: readonly string[];
  /** Looks at what is there once all stacks are applied. */
  readonly inspect?: (applied: AppliedLab) => void | Promise<void>;
}

export interface AppliedLab {
  /** What Terraform has printed, in all stacks. */
  readonly transcript: string;
}

interface Stack {
  readonly name: string;
  readonly terraform: Terraform;
}

/** Applies a synthesized app, demands that a plan then finds nothing to do, destroys it, demands that nothing is left. */
export async function runLifecycle(appOutDirectory: string, options: LifecycleOptions): Promise<void> {
  const workDirectory = mkdtempSync(join(tmpdir(), 'uc-lab-terraform-'));
  await createStateBucket(options.emulator.url);
  const stacks = prepare(appOutDirectory, workDirectory, options);
  try {
    for (const { terraform } of stacks) {
      await terraform.init();
      await apply(terraform);
    }
    // Only when all stacks are there: one of them may have changed what another one owns.
    await Promise.all(stacks.map(demandEmptyPlan));
    await options.inspect?.({ transcript: stacks.map(({ terraform }) => terraform.transcript).join('\n') });
    for (const { terraform } of [...stacks].reverse()) await terraform.destroy();
  } finally {
    for (const { terraform } of stacks) terraform.close();
  }
  await demandNothingLeft(options);

  // After a failure the folder stays, for whoever has to find out why.
  rmSync(workDirectory, { recursive: true });
}

/** The plan of an apply checks all that `terraform validate` does, and more, but names each mistake less well. */
async function apply(terraform: Terraform): Promise<void> {
  try {
    await terraform.apply();
  } catch (error) {
    await terraform.validate();
    throw error;
  }
}

async function demandEmptyPlan({ name, terraform }: Stack): Promise<void> {
  const plan = await terraform.plan();
  if (plan.outcome === 'changes')
    throw new Error(`The second plan of ${name} is not empty:\n${describeChanges(await plan.json())}`);
}

function prepare(
  appOutDirectory: string,
  workDirectory: string,
  { tools, emulator, stackOrder }: LifecycleOptions,
): Stack[] {
  const home = join(workDirectory, 'home');
  mkdirSync(home);
  const synthesized = synthesizedStacks(appOutDirectory);
  const ordered = stackOrder === undefined ? synthesized : stackOrder.map((name) => find(synthesized, name));
  return ordered.map(({ name, directory: stackDirectory }) => {
    const directory = emulatedProvider({ stackDirectory, workDirectory, awsUrl: emulator.url });
    return { name, terraform: new Terraform({ tools, home, directory, awsUrl: emulator.url }) };
  });
}

function find<T extends { readonly name: string }>(stacks: readonly T[], name: string): T {
  const stack = stacks.find((candidate) => candidate.name === name);
  if (stack !== undefined) return stack;
  throw new Error(`There is no stack ${name}, but ${stacks.map((candidate) => candidate.name).join(', ')}.`);
}

async function demandNothingLeft({ emulator, regions, mayBeLeft = [] }: LifecycleOptions): Promise<void> {
  for (const region of regions) {
    const remaining = await remainingResources({ url: emulator.url, region });
    const left = remaining.filter((resource) => !mayBeLeft.some((id) => resource.includes(id)));
    if (left.length > 0) throw new Error(`Left in ${region} after destroy:\n${left.join('\n')}`);
  }
}

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
import { type Plan, Terraform } from './terraform';
import type { TerraformPlan } from './terraform-plan';

export interface LifecycleOptions {
  readonly tools: Tools;
  readonly emulator: Pick<Emulator, 'url'>;
  /** The regions in which nothing may be left at the end. */
  readonly regions: readonly string[];
  /** Ids of what was there before the lab and is somebody else's. */
  readonly mayBeLeft?: readonly string[];
  /** The stacks' names in the order to apply them. Left out, the app's manifest tells. */
  readonly stackOrder?: readonly string[];
  /** Looks at each stack's first plan, before it is applied. */
  readonly inspectPlan?: (stackName: string, plan: TerraformPlan) => void | Promise<void>;
  /** Looks at what is there once all stacks are applied. */
  readonly inspect?: (applied: AppliedLab) => void | Promise<void>;
}

export interface AppliedLab {
  readonly awsUrl: string;
  /** What Terraform has printed, in all stacks. */
  readonly transcript: string;
  /** Terraform in the folder of a stack. */
  stack(name: string): Terraform;
}

export interface LifecycleReport {
  readonly stacks: readonly string[];
  readonly steps: readonly Step[];
}

export interface Step {
  readonly stack: string;
  readonly name: 'init' | 'plan' | 'apply' | 'second plan' | 'destroy';
  readonly seconds: number;
}

interface Stack {
  readonly name: string;
  readonly terraform: Terraform;
}

/** Applies a synthesized app, demands that a second plan finds nothing to do, destroys it, demands that nothing is left. */
export async function runLifecycle(appOutDirectory: string, options: LifecycleOptions): Promise<LifecycleReport> {
  const workDirectory = mkdtempSync(join(tmpdir(), 'uc-lab-terraform-'));
  await createStateBucket(options.emulator.url);
  const stacks = prepare(appOutDirectory, workDirectory, options);
  const steps: Step[] = [];
  const timed = async <T>(stack: Stack, name: Step['name'], work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    steps.push({ stack: stack.name, name, seconds: (performance.now() - start) / 1000 });
    return result;
  };

  for (const stack of stacks) {
    const { name, terraform } = stack;
    await timed(stack, 'init', () => terraform.init());
    const plan = await timed(stack, 'plan', () => firstPlan(terraform));
    if (options.inspectPlan !== undefined) await options.inspectPlan(name, await plan.json());
    await timed(stack, 'apply', () => terraform.apply());
  }
  // Only when all stacks are there: one of them may have changed what another one owns.
  await Promise.all(
    stacks.map(async (stack) => {
      const second = await timed(stack, 'second plan', () => stack.terraform.plan());
      if (second.outcome === 'changes')
        throw new Error(`The second plan of ${stack.name} is not empty:\n${describeChanges(await second.json())}`);
    }),
  );
  await options.inspect?.({
    awsUrl: options.emulator.url,
    transcript: stacks.map(({ terraform }) => terraform.transcript).join('\n'),
    stack: (name) => find(stacks, name).terraform,
  });
  for (const stack of [...stacks].reverse()) await timed(stack, 'destroy', () => stack.terraform.destroy());
  await demandNothingLeft(options);

  // After a failure the folder stays, for whoever has to find out why.
  rmSync(workDirectory, { recursive: true });
  return { stacks: stacks.map(({ name }) => name), steps };
}

/** A plan checks all that `terraform validate` does, and more, but names each mistake less well. */
async function firstPlan(terraform: Terraform): Promise<Plan> {
  try {
    return await terraform.plan();
  } catch (error) {
    await terraform.validate();
    throw error;
  }
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

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tools } from './find-tools';
import { ProviderProcess } from './provider-process';
import { type ProgramResult, runProgram } from './run-program';
import { type TerraformPlan, terraformPlan } from './terraform-plan';

export interface Plan {
  readonly outcome: 'empty' | 'changes';
  /** Reading the plan asks the provider for all its schemas again, so it is done only when asked for. */
  json(): Promise<TerraformPlan>;
}

export interface TerraformOptions {
  readonly tools: Pick<Tools, 'terraform' | 'mirror'>;
  /** A folder for what all stacks share: the CLI's configuration and an empty home. */
  readonly home: string;
  /** The stack's own folder, with its configuration in it. */
  readonly directory: string;
  /** Where AWS is. Every request of the provider goes there, whatever the service. */
  readonly awsUrl: string;
}

const planFile = 'acceptance.tfplan';
// Creating is mostly waiting, so many at a time; more than this and the emulator is the bottleneck.
const parallelism = '-parallelism=30';
// The slowest command measured, a destroy, took two minutes.
const secondsAllowed = 900;

/** Terraform in one folder, knowing nothing of this machine's Terraform or AWS configuration. */
export class Terraform {
  private readonly env: NodeJS.ProcessEnv;
  private readonly printed: string[] = [];
  private provider: ProviderProcess | undefined;

  constructor(private readonly options: TerraformOptions) {
    this.env = environment(options);
  }

  /** Installs the provider as everybody's Terraform does, and starts it for the commands that follow. */
  async init(): Promise<void> {
    await this.run('init', '-input=false', '-no-color');
    this.provider = await ProviderProcess.start(this.options.directory, this.env);
  }

  /** Ends the provider. No command can follow, but for `init`. */
  close(): void {
    this.provider?.stop();
    this.provider = undefined;
  }

  async validate(): Promise<void> {
    await this.run('validate', '-no-color');
  }

  /** Plans, and keeps the plan, to be looked at. */
  async plan(): Promise<Plan> {
    const args = ['-input=false', '-no-color', '-detailed-exitcode', '-lock=false', parallelism, `-out=${planFile}`];
    const result = await this.execute('plan', ...args);
    if (result.exitCode !== 0 && result.exitCode !== 2) throw this.failed('plan', result);
    return { outcome: result.exitCode === 0 ? 'empty' : 'changes', json: () => this.showPlan() };
  }

  /** Plans and applies at once: with a saved plan, Terraform reads all the provider's schemas once more. */
  async apply(): Promise<void> {
    await this.run('apply', '-auto-approve', '-input=false', '-no-color', parallelism);
  }

  async destroy(): Promise<void> {
    // Whoever destroys has just planned, and so has just read everything.
    await this.run('destroy', '-auto-approve', '-input=false', '-no-color', '-refresh=false', parallelism);
  }

  private async showPlan(): Promise<TerraformPlan> {
    return terraformPlan.parse(JSON.parse(await this.run('show', '-json', '-no-color', planFile)));
  }

  private async run(...args: readonly string[]): Promise<string> {
    const result = await this.execute(...args);
    if (result.exitCode !== 0) throw this.failed(args[0] ?? '', result);
    return result.stdout;
  }

  /** Everything that Terraform has printed so far: what a terminal, and the log of a pipeline, has. */
  get transcript(): string {
    return this.printed.join('\n');
  }

  private async execute(...args: readonly string[]): Promise<ProgramResult> {
    const { tools, directory: cwd } = this.options;
    const env = { ...this.env, TF_REATTACH_PROVIDERS: this.provider?.reattach };
    const result = await runProgram(tools.terraform, args, { cwd, env, secondsAllowed });
    this.printed.push(result.stdout, result.stderr);
    return result;
  }

  private failed(command: string, { exitCode, stdout, stderr }: ProgramResult): Error {
    const said = stderr.trim() === '' ? stdout.trim() : stderr.trim();
    return new Error(`terraform ${command} in ${this.options.directory} ended with ${String(exitCode)}:\n${said}`);
  }
}

function environment({ tools, home, awsUrl }: TerraformOptions): NodeJS.ProcessEnv {
  const configuration = join(home, 'terraform.tfrc');
  const mirror = `filesystem_mirror {\n    path = ${JSON.stringify(tools.mirror)}\n  }`;
  // From an unpacked mirror, init links the provider instead of copying its hundreds of megabytes.
  writeFileSync(configuration, `provider_installation {\n  ${mirror}\n  direct {\n    exclude = ["*/*/*"]\n  }\n}\n`);
  // The machine's own variables are left out: with them come profiles, regions and real credentials.
  return {
    PATH: process.env['PATH'],
    HOME: home,
    TMPDIR: process.env['TMPDIR'],
    TF_CLI_CONFIG_FILE: configuration,
    TF_IN_AUTOMATION: '1',
    CHECKPOINT_DISABLE: '1',
    // Reading the provider's schemas is what each command is busy with, and much of that is collecting garbage.
    GOGC: '400',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL: awsUrl,
  };
}

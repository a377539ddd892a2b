import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { stateInBucket } from './state-bucket';

/** Where the backend `local` keeps a state that it is told no path for. */
const DEFAULT_STATE = 'terraform.tfstate';

const providerBlock = z.looseObject({ alias: z.string().optional() });
const localPath = z.looseObject({ path: z.string().optional() });
const remoteState = z.looseObject({ backend: z.string(), config: localPath });
const synthesized = z.looseObject({
  provider: z.object({ aws: z.array(providerBlock) }),
  terraform: z.looseObject({ backend: z.looseObject({ local: localPath }) }),
  data: z.looseObject({ terraform_remote_state: z.record(z.string(), remoteState).optional() }).optional(),
});

export interface EmulatedProviderOptions {
  /** Where cdktf wrote the stack: cdktf.out/stacks/<name>. */
  readonly stackDirectory: string;
  /** A temporary folder for all stacks of the app, so that one finds another's state where it expects it. */
  readonly workDirectory: string;
  readonly awsUrl: string;
}

/**
 * Copies a synthesized stack and adds an override file that points its AWS providers at the emulator. What the lab wrote stays
 * as it is, but for where states are: a bucket of the emulator has them, by the paths of the lab's files.
 * Returns the folder of the copy.
 */
export function emulatedProvider({ stackDirectory, workDirectory, awsUrl }: EmulatedProviderOptions): string {
  // As deep as the original, because a state's path is relative to the stack: ../../../ is the project's folder.
  const directory = join(workDirectory, 'cdktf.out', 'stacks', basename(stackDirectory));
  cpSync(stackDirectory, directory, { recursive: true, filter: (path) => !isLeftover(path) });
  const stack = synthesized.parse(JSON.parse(readFileSync(join(directory, 'cdk.tf.json'), 'utf8')));
  const stateAt = ({ path = DEFAULT_STATE }: z.infer<typeof localPath>) =>
    stateInBucket(awsUrl, resolve(directory, path).slice(1));
  const states = stack.data?.terraform_remote_state ?? {};
  const override = {
    terraform: { backend: { s3: stateAt(stack.terraform.backend.local) } },
    ...(Object.keys(states).length === 0 ? {} : { data: { terraform_remote_state: readFrom(states, stateAt) } }),
    provider: { aws: stack.provider.aws.map((block) => emulated(block)) },
  };
  writeFileSync(join(directory, 'emulator_override.tf.json'), JSON.stringify(override, null, 2));
  return directory;
}

// Where AWS is comes from AWS_ENDPOINT_URL. A block `endpoints` would say the same, but the provider takes seconds to check one, at
// each command: for each of its hundreds of attributes it prints all others.
function emulated({ alias }: z.infer<typeof providerBlock>): object {
  return {
    ...(alias === undefined ? {} : { alias }),
    access_key: 'test',
    secret_key: 'test',
    skip_credentials_validation: true,
    skip_metadata_api_check: 'true',
    skip_region_validation: true,
    // Without the account's number a rule's group reads back as "123456789012/sg-…", and every second plan differs.
    skip_requesting_account_id: false,
    s3_use_path_style: true,
    // The provider's 25 would hide for minutes what the emulator cannot do; one would let a lost connection fail a run.
    max_retries: 4,
  };
}

function readFrom(
  states: Record<string, z.infer<typeof remoteState>>,
  stateAt: (config: z.infer<typeof localPath>) => object,
): Record<string, object> {
  const overrides: Record<string, object> = {};
  for (const [name, { backend, config }] of Object.entries(states)) {
    if (backend !== 'local') throw new Error(`The remote state ${name} has the backend ${backend}, not local.`);
    overrides[name] = { backend: 's3', config: stateAt(config) };
  }
  return overrides;
}

function isLeftover(path: string): boolean {
  const name = basename(path);
  return name === '.terraform' || name === '.terraform.lock.hcl' || /\.(tfstate(\..*)?|tfplan)$/.test(name);
}

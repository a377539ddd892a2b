import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ANNOUNCEMENT = /^\s*TF_REATTACH_PROVIDERS='(.+)'$/;
/** The provider is a child of a shell that ends it when our end of the pipe closes, which it does even if a test run is killed. */
const UNTIL_STDIN_CLOSES = '"$0" -debug & provider=$!; cat >/dev/null; kill "$provider"';
const KEPT = 4000;
/** Started without Terraform, it would trace each request, for a reader that Terraform decides about. */
const QUIET = Object.fromEntries(
  ['SDK', 'SDK_PROTO', 'SDK_MUX', 'SDK_FRAMEWORK', 'SDK_HELPER_SCHEMA', 'PROVIDER'].map((part) => [
    `TF_LOG_${part}`,
    'ERROR',
  ]),
);

/**
 * A Terraform provider that stays up from command to command, as developers of providers run theirs. A plan or an apply starts the
 * provider two or three times by itself, and each start takes seconds of processor time. It holds one configuration, so a
 * stack has one of its own.
 */
export class ProviderProcess {
  /** Starts the only provider that `terraform init` has installed in a folder. */
  static async start(directory: string, env: NodeJS.ProcessEnv): Promise<ProviderProcess> {
    const shell = spawn('sh', ['-c', UNTIL_STDIN_CLOSES, installedProvider(directory)], {
      cwd: directory,
      env: { ...env, ...QUIET },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let said = '';
    // Read to the end, or the provider would block as soon as the pipe is full.
    shell.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-KEPT);
    });
    const reattach = await new Promise<string>((resolve, reject) => {
      const ended = (): void => {
        reject(new Error(`The provider of ${directory} did not start:\n${said}`));
      };
      shell.once('error', reject).once('close', ended);
      createInterface({ input: shell.stdout }).on('line', (line) => {
        const [, providers] = ANNOUNCEMENT.exec(line) ?? [];
        if (providers !== undefined) resolve(providers);
      });
    });
    return new ProviderProcess(reattach, () => shell.stdin.end());
  }

  private constructor(
    /** What TF_REATTACH_PROVIDERS has to be. */
    readonly reattach: string,
    readonly stop: () => void,
  ) {}
}

/** `.terraform/providers/<host>/<owner>/<name>/<version>/<platform>/terraform-provider-…` */
function installedProvider(directory: string): string {
  const [provider, ...others] = readdirSync(join(directory, '.terraform', 'providers'), {
    recursive: true,
    encoding: 'utf8',
  }).filter((path) => /terraform-provider-[^/]+$/.test(path));
  if (provider === undefined || others.length > 0)
    throw new Error(`${directory} has not one provider, but ${others.length + 1}.`);
  return join(directory, '.terraform', 'providers', provider);
}

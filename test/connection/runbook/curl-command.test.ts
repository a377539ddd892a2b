import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { curlCommand } from '../../../lib/connection/runbook/curl-command';
import { changeObject, findObject } from '../../../lib/connection/runbook/provisioning-interface';
import type { ProvisioningRequest } from '../../../lib/connection/runbook/provisioning-request';

/** What a shell hands to curl: its arguments, and its standard input. */
function handedToCurl(command: string) {
  const { stdout, stderr } = spawnSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; cat; }\n${command}`], {
    env: { CONNECTION_SERVER: 'cuc.example.com' },
    input: '',
    encoding: 'utf8',
  });
  const texts = stdout.split('\0');
  return { args: texts.slice(0, -1), input: texts.at(-1), stderr };
}

const request = (path: ProvisioningRequest['path'], body?: Record<string, string>): ProvisioningRequest => ({
  method: 'PUT',
  path,
  attestedBy: [],
  ...(body === undefined ? {} : { body }),
});

describe('a request as a command', () => {
  it('asks with the name and password of a file, and takes braces as they are', () => {
    expect(curlCommand(findObject('coses', 'Staff'))).toBe(
      "curl --netrc --globoff --fail --write-out '\\n%{http_code}\\n' --request GET \\\n" +
        "  --header 'Accept: application/json' \\\n" +
        `  "https://$CONNECTION_SERVER"'/vmrest/coses?query=(DisplayName%20is%20Staff)'`,
    );
    expect(handedToCurl(curlCommand(findObject('coses', 'Staff')))).toEqual({
      args: [
        ...['--netrc', '--globoff', '--fail', '--write-out', String.raw`\n%{http_code}\n`],
        ...['--request', 'GET', '--header', 'Accept: application/json'],
        'https://cuc.example.com/vmrest/coses?query=(DisplayName%20is%20Staff)',
      ],
      input: '',
      stderr: '',
    });
  });

  it('sends its body on standard input', () => {
    const { args, input, stderr } = handedToCurl(
      curlCommand(changeObject('coses', { RequireSecureMessages: 'always' }, 'Staff')),
    );
    expect(args).toEqual([
      ...['--netrc', '--globoff', '--fail', '--write-out', String.raw`\n%{http_code}\n`],
      ...['--request', 'PUT', '--header', 'Accept: application/json'],
      ...['--header', 'Content-Type: application/json', '--data', '@-'],
      'https://cuc.example.com/vmrest/coses/{coses:Staff.ObjectId}',
    ]);
    expect(JSON.parse(input ?? '')).toEqual({ RequireSecureMessages: '1' });
    expect(stderr).toBe('');
  });

  it('keeps shells out of paths and bodies', () => {
    const evil = fc.string({ unit: fc.constantFrom(...Array.from('\'"`$\\!;&|<>(){}*\n JSON#~')) });
    fc.assert(
      fc.property(evil, evil, evil, (path, field, value) => {
        const { args, input, stderr } = handedToCurl(curlCommand(request(`/vmrest/${path}`, { [field]: value })));
        expect(args.at(-1)).toBe(`https://cuc.example.com/vmrest/${path}`);
        expect(args).toHaveLength(14);
        expect(JSON.parse(input ?? '')).toEqual({ [field]: value });
        expect(stderr).toBe('');
      }),
      {
        numRuns: 50,
        examples: [
          ["'; exit 1; '", 'JSON', '\nJSON\n'],
          ['$(id)', '`id`', '$(id)'],
        ],
      },
    );
  });
});

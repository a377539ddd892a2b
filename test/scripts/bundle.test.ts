import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { z } from 'zod';
import * as library from '../../lib';
import { PROJECT } from '../examples/programs';

// Bundles the whole library, and starts processes that load it.
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));

/** Runs a program that finds the package as `./lib` and `./lib/port-tables`, and reads the JSON that it prints. */
function told(program: string): unknown {
  writeFileSync(join(folder, 'program.js'), program);
  const said: unknown = JSON.parse(execFileSync(process.execPath, ['program.js'], { cwd: folder, encoding: 'utf8' }));
  return said;
}

beforeAll(() => {
  const program = join(folder, 'bundle.ts');
  writeFileSync(
    program,
    `import { bundle } from ${JSON.stringify(join(PROJECT, 'scripts/bundle'))};\nvoid bundle(__dirname);\n`,
  );
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  execFileSync(process.execPath, ['--import', 'tsx', program], { cwd: PROJECT });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the package', () => {
  it('is a few files', () => {
    expect(readdirSync(join(folder, 'lib')).filter((name) => name.endsWith('.js')).length).toBeLessThan(10);
  });

  it('has what the index names, and loads each of the bindings by itself', () => {
    const program =
      "const loaded = Object.keys(require('./lib')); console.log(JSON.stringify([loaded, Object.keys(require.cache)]))";
    const [names, files] = z.tuple([z.array(z.string()), z.array(z.string())]).parse(told(program));
    expect([...names].sort()).toEqual(Object.keys(library).sort());
    const bindings = files.filter((file) => file.includes('provider-aws/lib/'));
    expect(bindings.length).toBeGreaterThan(0);
    expect(bindings.filter((file) => file.endsWith('provider-aws/lib/index.js'))).toEqual([]);
  });

  it('has tables that load neither cdktf nor the bindings', () => {
    const program = "require('./lib/port-tables'); console.log(JSON.stringify(Object.keys(require.cache)))";
    const files = z.array(z.string()).parse(told(program));
    expect(files.filter((file) => /node_modules.(cdktf|constructs|@cdktf)./.test(file))).toEqual([]);
  });

  it('has one copy of what its entries share, or an error of one would not be one of the other', () => {
    const program = `
      const { LabError } = require('./lib');
      const tables = require('./lib/port-tables');
      try {
        tables.definePortTable({ id: 'none', guide: 'none', title: 'none', subject: 'connection-server', rows: [] });
      } catch (error) {
        console.log(JSON.stringify([error instanceof LabError, require('./lib').connectionInbound === tables.connectionInbound]));
      }`;
    expect(told(program)).toEqual([true, true]);
  });

  it('has a command that can be run', () => {
    const command = join(folder, 'bin', 'uc-lab-constructs.js');
    expect(readFileSync(command, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
    expect(execFileSync(command, ['--help'], { encoding: 'utf8' })).toContain('check-credentials');
  });

  it('is not taken for the program that uses it', () => {
    const program = `
      const { App } = require('cdktf');
      const { ConnectionCluster, LabNetwork, LabStack } = require('./lib');
      const app = new App({ outdir: 'out' });
      const stack = new LabStack(app, 'lab', { region: 'eu-central-1' });
      const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
      const additionalSecurityGroupIds = ['sg-0123456789abcdef0'];
      new ConnectionCluster(stack, 'voicemail', { network, members: {}, additionalSecurityGroupIds });
      app.synth();
      console.log(require('fs').readFileSync('out/guide-report.json', 'utf8'));`;
    const report = z.object({ findings: z.array(z.object({ site: z.object({ file: z.string() }).optional() })) });
    const files = report.parse(told(program)).findings.flatMap((finding) => finding.site?.file ?? []);
    expect(files.length).toBeGreaterThan(0);
    expect([...new Set(files)]).toEqual(['program.js']);
  });
});

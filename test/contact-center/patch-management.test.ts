import { describe, expect, it } from '@jest/globals';
import { Fn } from 'cdktf';
import { PatchManagement, type PatchManagementProps } from '../../lib/contact-center/patch-management';
import { directoryLab } from '../directory/directory-lab';
import { problemsOf, refusalOf } from '../problems-of';
import { labStack } from '../synthesized-stack';
import { untyped } from '../untyped';
import { badRefusals } from '../untyped-values';

const url = 'http://wsus.corp.example.com:8530';
const patched = (props?: PatchManagementProps) =>
  directoryLab((stack) => {
    new PatchManagement(stack, 'patching', props);
  });
const typesOf = (props?: PatchManagementProps) => [
  ...new Set(
    patched(props)
      .resources()
      .map(({ address }) => address.split('.')[0]),
  ),
];
const tagged = [{ key: 'tag:Patch Group', values: ['lab/patching'] }];

describe('patching through AWS Systems Manager', () => {
  const lab = patched();

  it('approves what the settings say, for the servers with the tag', () => {
    expect(lab.at('patching/baseline').config).toMatchObject({
      name: 'uc-lab-lab-patching',
      operating_system: 'WINDOWS',
      rejected_patches_action: 'BLOCK',
      approval_rule: [{ approve_after_days: 7 }, { approve_after_days: 7 }],
      tags: { 'uc-lab:component': 'lab/patching', 'uc-lab:role': 'patch-management' },
    });
    const { config } = lab.at('patching/patch-group');
    expect(config['patch_group']).toBe('lab/patching');
    expect(lab.readable(config['baseline_id'])).toBe('<patching/baseline.id>');
    expect(new PatchManagement(labStack(), 'patching').tag).toEqual({ 'Patch Group': 'lab/patching' });
  });

  it('approves and rejects by name, and leaves out what there is not', () => {
    const { config } = patched({
      patching: { approveAfterDays: false, approvedPatches: ['KB5031364'], rejectedPatches: ['KB5031365'] },
    }).at('patching/baseline');
    expect(config).toMatchObject({ approved_patches: ['KB5031364'], rejected_patches: ['KB5031365'] });
    expect(config).not.toHaveProperty('approval_rule');
    expect(lab.at('patching/baseline').config).not.toHaveProperty('approved_patches');
    expect(lab.at('patching/baseline').config).not.toHaveProperty('rejected_patches');
  });

  it('installs each week in the window, one server at a time, and stops at one that fails', () => {
    expect(lab.at('patching/window').config).toMatchObject({
      schedule: 'cron(0 2 ? * SUN *)',
      schedule_timezone: 'UTC',
      duration: 3,
      cutoff: 1,
    });
    expect(lab.at('patching/servers').config).toMatchObject({ resource_type: 'INSTANCE', targets: tagged });
    const { config } = lab.at('patching/install');
    expect(config).toMatchObject({
      task_type: 'RUN_COMMAND',
      task_arn: 'AWS-RunPatchBaseline',
      max_concurrency: '1',
      max_errors: '0',
      task_invocation_parameters: {
        run_command_parameters: {
          parameter: [
            { name: 'Operation', values: ['Install'] },
            { name: 'RebootOption', values: ['RebootIfNeeded'] },
          ],
        },
      },
    });
    expect(JSON.parse(lab.readable(config['targets']))).toEqual([
      { key: 'WindowTargetIds', values: ['<patching/servers.id>'] },
    ]);
    // Servers whose group has no baseline yet would have AWS’s own.
    expect(lab.after('patching/install')).toEqual(['patching/patch-group']);
  });

  it.each([
    [{ day: 'saturday', hour: 23, durationHours: 1 } as const, 'cron(0 23 ? * SAT *)', 1, 0],
    [{ day: 'thursday', hour: 0, durationHours: 24 } as const, 'cron(0 0 ? * THU *)', 24, 1],
  ])('has the window %j', (window, schedule, duration, cutoff) => {
    expect(patched({ patching: { window } }).at('patching/window').config).toMatchObject({
      schedule,
      duration,
      cutoff,
    });
  });

  it('patches more servers at a time where it is told so', () => {
    expect(patched({ serversAtATime: 5 }).at('patching/install').config['max_concurrency']).toBe('5');
  });

  it('installs on each server before anything else, once its group has a baseline', () => {
    const { config } = lab.at('patching/before-going-live');
    expect(config).toMatchObject({
      association_name: 'uc-lab-lab-patching-before-going-live',
      name: 'AWS-RunPatchBaseline',
      parameters: { Operation: 'Install', RebootOption: 'RebootIfNeeded' },
      targets: tagged,
    });
    expect(config).not.toHaveProperty('schedule_expression');
    expect(lab.after('patching/before-going-live')).toEqual(['patching/patch-group']);
    expect(patched({ patching: { beforeGoingLive: false } }).pathsOf('aws_ssm_association')).toEqual([]);
  });

  it('is for the servers with another tag where it is told so', () => {
    const other = patched({ patchGroup: 'Contact centre 1' });
    const targets = [{ key: 'tag:Patch Group', values: ['Contact centre 1'] }];
    expect(other.at('patching/patch-group').config['patch_group']).toBe('Contact centre 1');
    expect(other.at('patching/servers').config['targets']).toEqual(targets);
    expect(other.at('patching/before-going-live').config['targets']).toEqual(targets);
  });

  it('gives names that AWS takes, however long the path', () => {
    const long = directoryLab((stack) => {
      new PatchManagement(stack, 'patching of everything that there is, '.repeat(9), {});
    });
    const names = long
      .resources()
      .flatMap(({ config }) => [config['name'], config['association_name']])
      .filter((name) => typeof name === 'string');
    expect(names).toHaveLength(6);
    for (const name of names) expect(name).toMatch(/^[a-zA-Z0-9_\-.]{3,128}$/);
  });
});

describe('patching through an update server', () => {
  const props: PatchManagementProps = { patching: { through: 'wsus' }, updateServer: url };

  it('tells the servers with the tag where it is, with each version of the document', () => {
    const lab = patched(props);
    const { config } = lab.at('patching/policy');
    expect(config).toMatchObject({ association_name: 'uc-lab-lab-patching', targets: tagged });
    expect(lab.readable(config['name'])).toBe('<patching/document.name>');
    expect(lab.readable(config['document_version'])).toBe('<patching/document.latest_version>');
    expect(lab.steps('patching/document').map(({ name }) => name)).toEqual(['policy', 'install']);
    expect(lab.script('patching/document')).toContain(`-Name WUServer -PropertyType String -Value '${url}'`);
  });

  it('makes nothing of AWS’s own patching', () => {
    expect(typesOf(props).sort()).toEqual(['aws_ssm_association', 'aws_ssm_document']);
    expect(typesOf()).not.toContain('aws_ssm_document');
  });

  it('takes a server that is known only at apply', () => {
    const updateServer = Fn.join('', ['http://', 'wsus', ':8530']);
    expect(patched({ ...props, updateServer }).pathsOf('aws_ssm_document')).toEqual(['patching/document']);
  });
});

describe('patching that cannot be', () => {
  it.each<[string, string, PatchManagementProps]>([
    ['an update server nobody names', 'UpdateServerNeeded at updateServer', { patching: { through: 'wsus' } }],
    ['an update server nobody asks', 'UpdateServerUnused at updateServer', { updateServer: url }],
    [
      'an address of no server',
      'InvalidProperty at updateServer',
      { patching: { through: 'wsus' }, updateServer: 'wsus.corp.example.com' },
    ],
    [
      'a server of files',
      'InvalidProperty at updateServer',
      { patching: { through: 'wsus' }, updateServer: 'ftp://wsus.corp.example.com' },
    ],
    ['a tag that is none', 'InvalidProperty at patchGroup', { patchGroup: 'a*b' }],
    ['a tag that is too long', 'InvalidProperty at patchGroup', { patchGroup: 'x'.repeat(257) }],
    ['no tag', 'InvalidProperty at patchGroup', { patchGroup: '' }],
    ['no server at a time', 'InvalidProperty at serversAtATime', { serversAtATime: 0 }],
    ['half a server at a time', 'InvalidProperty at serversAtATime', { serversAtATime: 0.5 }],
    [
      'settings that cannot be',
      'InvalidProperty at patching.approvedPatches.0',
      { patching: { approvedPatches: ['5'] } },
    ],
  ])('has %s', (_, expected, props) => {
    const problems = problemsOf(() => new PatchManagement(labStack(), 'patching', props));
    expect(problems.map(({ code, property }) => `${code} at ${property ?? ''}`)).toContain(expected);
  });

  it('says where', () => {
    expect(refusalOf(() => new PatchManagement(labStack(), 'patching', { updateServer: url })).path).toBe(
      'lab/patching',
    );
  });

  it('is refused with the property, whatever untyped code hands over', () => {
    const attempt =
      (property: string, others: PatchManagementProps = {}) =>
      (value: unknown) =>
        new PatchManagement(labStack(), 'patching', untyped(others, { [property]: value }));
    expect(
      badRefusals({
        patching: attempt('patching'),
        patchGroup: attempt('patchGroup'),
        updateServer: attempt('updateServer', { patching: { through: 'wsus' } }),
        serversAtATime: attempt('serversAtATime'),
      }),
    ).toEqual([]);
  });
});

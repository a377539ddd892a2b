import { describe, expect, it } from '@jest/globals';
import { Instance } from '@cdktf/provider-aws/lib/instance';
import { Testing } from 'cdktf';
import { LabStack } from '../../lib/lab-stack';
import { createCommandDocument } from '../../lib/server/create-command-document';
import { runCommandDocument } from '../../lib/server/run-command-document';
import { directoryLab, DirectoryLab, type Stack } from '../directory/directory-lab';

const run = (scope: Stack, id: string, after: readonly Instance[]) =>
  runCommandDocument(scope, id, {
    document: createCommandDocument(scope, `${id}-document`, '{}'),
    instance: new Instance(scope, `${id}-server`, {}),
    after,
  });

describe('a document that runs on a server', () => {
  const lab = directoryLab((stack) => {
    run(stack, 'run', [new Instance(stack, 'one', {}), new Instance(stack, 'two', {})]);
  });

  it('does so after what must have been done before, and the apply waits for it', () => {
    expect(lab.after('run')).toEqual(['one', 'two']);
    expect(lab.at('run').config).toMatchObject({
      association_name: 'uc-lab-lab-run',
      wait_for_success_timeout_seconds: 3600,
    });
    expect(lab.readable(lab.at('run').config['targets'])).toBe('[{"key":"InstanceIds","values":["<run-server.id>"]}]');
  });

  it('does so again with each of its versions', () => {
    const { config } = lab.at('run');
    expect(lab.readable(config['name'])).toBe('<run-document.name>');
    expect(lab.readable(config['document_version'])).toBe('<run-document.latest_version>');
    expect(config).not.toHaveProperty('schedule_expression');
  });

  it('waits for other stacks as a whole, and for resources in its own', () => {
    const app = Testing.app();
    const stack = new LabStack(app, 'lab', { region: 'eu-central-1' });
    const others = ['one', 'two'].map((id) => new LabStack(app, id, { region: 'eu-central-1' }));
    const after = [...others, stack].map((one) => new Instance(one, 'before', {}));
    run(stack, 'run', [...after, ...others.map((one) => new Instance(one, 'more', {}))]);
    expect(stack.dependencies.map(({ node }) => node.id)).toEqual(['one', 'two']);
    expect(others.flatMap(({ dependencies }) => dependencies)).toEqual([]);
    expect(new DirectoryLab(stack).after('run')).toEqual(['before']);
  });
});

import { expect, it } from '@jest/globals';
import { Construct } from 'constructs';
import { createCommandDocument } from '../../lib/server/create-command-document';
import { synthesize } from '../synthesized-stack';

it('makes a command document with a name of its own, that says what it belongs to', () => {
  const stack = synthesize((scope) => {
    createCommandDocument(new Construct(scope, 'head office'), 'join', '{"schemaVersion":"2.2"}');
  });
  const { path, config } = stack.resource('aws_ssm_document');
  expect(path).toBe('head office/join');
  expect(config).toEqual({
    name: 'uc-lab-lab-head-office-join',
    document_type: 'Command',
    document_format: 'JSON',
    content: '{"schemaVersion":"2.2"}',
    tags: {
      Name: 'lab/head office/join',
      'uc-lab:component': 'lab/head office',
      'uc-lab:role': 'ssm-managed-server',
    },
  });
});

import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { checkProps } from '../../../lib/boundary/check-props';
import { silentHostName } from '../../../lib/connection/settings/silent-host-name';
import { problemsOf } from '../../problems-of';
import { labStack } from '../../synthesized-stack';

const schema = z.strictObject({ host: silentHostName });
const problems = (host: unknown) =>
  problemsOf(() => {
    checkProps(labStack(), schema, { host });
  });

it.each(['voicemail', 'voicemail.lab.internal', '10.20.0.5'])('%s is a host name', (host) => {
  expect(() => {
    checkProps(labStack(), schema, { host });
  }).not.toThrow();
});

it.each<[unknown, string]>([
  ['voice mail', 'MalformedHostName'],
  ['-voicemail', 'MalformedHostName'],
  ['${TfToken[TOKEN.0]}', 'TokenWhereLiteral'],
  [5, 'InvalidProperty'],
])('%j is none', (host, code) => {
  expect(problems(host).map((problem) => [problem.code, problem.property])).toEqual([[code, 'host']]);
});

it('is not shown', () => {
  expect(JSON.stringify(problems('unity:hunter2@voicemail'))).not.toContain('hunter2');
});

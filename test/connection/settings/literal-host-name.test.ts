import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { checkProps } from '../../../lib/boundary/check-props';
import { literalHostName } from '../../../lib/connection/settings/literal-host-name';
import { silentHostName } from '../../../lib/connection/settings/silent-host-name';
import { problemsOf } from '../../problems-of';
import { labStack } from '../../synthesized-stack';

const problems = (name: z.ZodType, host: unknown) =>
  problemsOf(() => {
    checkProps(labStack(), z.strictObject({ host: name }), { host });
  });

describe.each([
  ['a host name', literalHostName],
  ['a host name that is not shown', silentHostName],
])('%s', (_, name) => {
  it.each(['voicemail', 'voicemail.lab.internal', '10.20.0.5'])('%s', (host) => {
    expect(() => {
      checkProps(labStack(), z.strictObject({ host: name }), { host });
    }).not.toThrow();
  });

  it.each<[unknown, string]>([
    ['voice mail', 'MalformedHostName'],
    ['-voicemail', 'MalformedHostName'],
    ['${TfToken[TOKEN.0]}', 'TokenWhereLiteral'],
    [5, 'InvalidProperty'],
  ])('is not %j', (host, code) => {
    expect(problems(name, host).map((problem) => [problem.code, problem.property])).toEqual([[code, 'host']]);
  });
});

it('is shown by one of the two', () => {
  expect(problems(literalHostName, 'hunter 2')[0]).toHaveProperty('given', '"hunter 2"');
  expect(JSON.stringify(problems(silentHostName, 'hunter 2'))).not.toContain('hunter 2');
});

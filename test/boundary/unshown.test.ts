import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { checkProps } from '../../lib/boundary/check-props';
import { report } from '../../lib/boundary/zod-problem';
import { unshown } from '../../lib/boundary/unshown';
import { problemsOf } from '../problems-of';
import { labStack } from '../synthesized-stack';

const SECRET = 'a-text-that-must-never-be-shown-0123456789';
const named = z.string().check((context) => {
  report(context, { code: 'TooBlue', message: 'This is too blue.', given: context.value, allowed: 'red' });
});
const schema = unshown(() => z.strictObject({ colour: named.optional(), size: z.number().optional() }));
const problems = (props: unknown) =>
  problemsOf(() => {
    checkProps(labStack(), z.strictObject({ inner: schema }), { inner: props });
  });

it('takes what the schema takes', () => {
  expect(() => {
    checkProps(labStack(), schema, { size: 4 });
  }).not.toThrow();
});

it.each([
  ['a text in place of an object', SECRET, 'InvalidProperty inner'],
  ['a text in place of a number', { size: SECRET }, 'InvalidProperty inner.size'],
  ['a member that there is not', { key: SECRET }, 'InvalidProperty inner'],
  ['a member that has the secret for its name', { [SECRET]: 1 }, 'InvalidProperty inner'],
  ['what a named problem is about', { colour: SECRET }, 'TooBlue inner.colour'],
])('refuses %s, says where, and does not show it', (_, props, expected) => {
  const found = problems(props);
  expect(found.map(({ code, property }) => `${code} ${property ?? ''}`)).toEqual([expected]);
  expect(JSON.stringify(found)).not.toContain(SECRET);
  expect(found[0]).not.toHaveProperty('given');
});

it('says of a named problem what is allowed instead', () => {
  expect(problems({ colour: SECRET })).toEqual([
    { code: 'TooBlue', message: 'This is too blue.', allowed: 'red', property: 'inner.colour' },
  ]);
});

import { expect, it } from '@jest/globals';
import { givenProps } from '../../lib/boundary/given-props';
import { untyped } from '../untyped';

it('leaves out what is undefined, and nothing else', () => {
  const props = { a: 0, b: false, c: '', d: null };
  const given = givenProps(untyped<typeof props & { e?: number }>(props, { e: undefined }));
  expect(given).toEqual(props);
  expect('e' in given).toBe(false);
});

it('leaves what it was given as it was', () => {
  const props = untyped<{ a?: number }>({}, { a: undefined });
  expect({ a: 1, ...givenProps(props) }).toEqual({ a: 1 });
  expect('a' in props).toBe(true);
});

import { expect, it } from '@jest/globals';
import { windowsDay } from '../../../lib/contact-center/documents/windows-day';

it.each([
  ['sunday', 1],
  ['monday', 2],
  ['tuesday', 3],
  ['wednesday', 4],
  ['thursday', 5],
  ['friday', 6],
  ['saturday', 7],
] as const)('%s is %i', (day, number) => {
  expect(windowsDay(day)).toBe(number);
});

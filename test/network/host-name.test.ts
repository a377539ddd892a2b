import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isHostName } from '../../lib/network/host-name';

it.each(['lab.internal', 'voicemail', 'a', '1', 'a-b.c-d', 'x'.repeat(63), 'Lab.Internal', `${'a.'.repeat(126)}a`])(
  '%s is a host name',
  (name) => {
    expect(isHostName(name)).toBe(true);
  },
);

it.each([
  '',
  '.',
  'lab.',
  '.lab',
  'a..b',
  '-a',
  'a-',
  'a.-b',
  'a_b',
  'a b',
  'ä',
  '*.lab',
  'lab.internal\n',
  'x'.repeat(64),
  `${'a.'.repeat(127)}a`,
])('%j is no host name', (name) => {
  expect(isHostName(name)).toBe(false);
});

it('is made of labels that are each a host name', () => {
  const label = fc.stringMatching(/^[a-z0-9-]{1,5}$/);
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), (labels) => {
      const good = labels.every((one) => !one.startsWith('-') && !one.endsWith('-'));
      expect(isHostName(labels.join('.'))).toBe(good);
    }),
  );
});

import { expect, it } from '@jest/globals';
import { FUNCTIONAL_LEVELS, isNative } from '../../lib/directory/functional-level';

it('is native mode where no controller of Windows NT can be', () => {
  expect(FUNCTIONAL_LEVELS.map((level) => [level, isNative(level)])).toEqual([
    ['windows-2000-mixed', false],
    ['windows-server-2003-interim', false],
    ['windows-2000-native', true],
    ['windows-server-2003', true],
    ['windows-server-2008', true],
    ['windows-server-2008-r2', true],
    ['windows-server-2012', true],
    ['windows-server-2012-r2', true],
    ['windows-server-2016', true],
  ]);
});

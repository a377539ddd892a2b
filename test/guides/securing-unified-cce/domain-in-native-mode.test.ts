import { describe, expect, it } from '@jest/globals';
import { FUNCTIONAL_LEVELS } from '../../../lib/directory/functional-level';
import { domainInNativeMode } from '../../../lib/guides/securing-unified-cce/domain-in-native-mode';
import { Unknown } from '../../../lib/guides/lab-model';
import { domain } from '../directory-facts';
import { judged, notEvaluated, SATISFIED, violated } from '../facts';

describe('domain-in-native-mode', () => {
  it.each(FUNCTIONAL_LEVELS.slice(2))('is satisfied by %s', (functionalLevel) => {
    expect(judged(domainInNativeMode, domain({ functionalLevel }))).toEqual(SATISFIED);
  });

  it.each(['windows-2000-mixed', 'windows-server-2003-interim'] as const)(
    'is violated by %s, which has room for controllers of Windows NT',
    (functionalLevel) => {
      expect(judged(domainInNativeMode, domain({ functionalLevel }))).toEqual(
        violated('lab/domain', `has the functional level ${functionalLevel}`),
      );
    },
  );

  it('is not evaluated where nobody says what the level is', () => {
    const functionalLevel = new Unknown('the functional level');
    expect(judged(domainInNativeMode, domain({ functionalLevel }))).toEqual(notEvaluated('the functional level'));
  });
});

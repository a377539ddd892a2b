import { describe, expect, it } from '@jest/globals';
import { isSameName } from '../../../lib/connection/settings/is-same-name';

describe('two names', () => {
  it('are the same in upper and lower case, and otherwise not', () => {
    expect(isSameName('VoiceMailUserTemplate', 'voicemailusertemplate')).toBe(true);
    expect(isSameName('MÜLLER', 'müller')).toBe(true);
    expect(isSameName('ann', 'ann ')).toBe(false);
  });
});

import { describe, expect, it } from '@jest/globals';
import { hardeningSchema, hardeningSettings } from '../../../lib/contact-center/security/hardening-settings';
import { refused } from './refused';

describe('hardening', () => {
  it('is applied on each server unless a policy has it', () => {
    expect(hardeningSettings({})).toEqual({ through: 'local' });
    expect(hardeningSettings({ through: 'group-policy' })).toEqual({ through: 'group-policy' });
  });

  it.each<[object, string[]]>([
    [{}, []],
    [{ through: 'local' }, []],
    [{ through: 'group-policy' }, []],
    [{ through: 'hand' }, ['InvalidProperty at through']],
    [{ policy: 'x' }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(hardeningSchema, props)).toEqual(problems);
  });
});

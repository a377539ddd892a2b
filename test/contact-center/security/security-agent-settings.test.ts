import { describe, expect, it } from '@jest/globals';
import {
  securityAgentSchema,
  securityAgentSettings,
} from '../../../lib/contact-center/security/security-agent-settings';
import { refused } from './refused';

describe('the security agent', () => {
  it('stands alone unless it is managed', () => {
    expect(securityAgentSettings({})).toEqual({ mode: 'standalone' });
    expect(securityAgentSettings({ mode: 'managed' })).toEqual({ mode: 'managed' });
  });

  it.each<[object, string[]]>([
    [{}, []],
    [{ mode: 'standalone' }, []],
    [{ mode: 'managed' }, []],
    [{ mode: 'central' }, ['InvalidProperty at mode']],
    [{ mode: false }, ['InvalidProperty at mode']],
    [{ center: '10.0.0.1' }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(securityAgentSchema, props)).toEqual(problems);
  });
});

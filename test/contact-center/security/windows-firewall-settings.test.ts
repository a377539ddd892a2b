import { describe, expect, it } from '@jest/globals';
import {
  windowsFirewallSchema,
  windowsFirewallSettings,
} from '../../../lib/contact-center/security/windows-firewall-settings';
import { refused } from './refused';

const GUID = '31b2f340-016d-11d2-945f-00c04fb984f9';

describe('Windows Firewall', () => {
  it('is enabled by the utility, and by group policy beside an agent', () => {
    expect(windowsFirewallSettings({}, false)).toEqual({ enabledBy: 'local-utility', groupPolicy: undefined });
    expect(windowsFirewallSettings({}, true)).toEqual({ enabledBy: 'group-policy', groupPolicy: undefined });
  });

  it('is enabled by what is named, whatever is beside it', () => {
    const policy = { enabledBy: 'group-policy', groupPolicy: GUID } as const;
    expect(windowsFirewallSettings(policy, false)).toEqual(policy);
    expect(windowsFirewallSettings({ enabledBy: 'local-utility' }, true).enabledBy).toBe('local-utility');
  });

  it.each<[object, string[]]>([
    [{}, []],
    [{ enabledBy: undefined }, []],
    [{ enabledBy: 'local-utility' }, []],
    [{ enabledBy: 'group-policy', groupPolicy: GUID.toUpperCase() }, []],
    [{ enabledBy: 'hand' }, ['InvalidProperty at enabledBy']],
    [{ groupPolicy: 'Firewall' }, ['MalformedGuid at groupPolicy']],
    [{ groupPolicy: `{${GUID}}` }, ['MalformedGuid at groupPolicy']],
    [{ groupPolicy: '' }, ['MalformedGuid at groupPolicy']],
    [{ groupPolicy: '${TfToken[TOKEN.0]}' }, ['TokenWhereLiteral at groupPolicy']],
    [{ policy: GUID }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(windowsFirewallSchema, props)).toEqual(problems);
  });
});

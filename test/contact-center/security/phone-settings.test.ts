import { describe, expect, it } from '@jest/globals';
import { phoneSchema, phoneSettings } from '../../../lib/contact-center/security/phone-settings';
import { refused } from './refused';

const DEFAULTS = {
  deviceSecurityMode: 'authenticated',
  mediaEncryption: false,
  pcVoiceVlanAccess: true,
  spanToPcPort: true,
  gratuitousArp: false,
} as const;

const OTHERS = {
  deviceSecurityMode: 'non-secure',
  mediaEncryption: true,
  pcVoiceVlanAccess: false,
  spanToPcPort: false,
  gratuitousArp: true,
} as const;

describe('phones', () => {
  it('are as the guide recommends unless told otherwise', () => {
    expect(phoneSettings({})).toEqual(DEFAULTS);
  });

  it('are what they are told', () => {
    expect(phoneSettings(OTHERS)).toEqual(OTHERS);
    expect(phoneSettings({ spanToPcPort: false })).toEqual({ ...DEFAULTS, spanToPcPort: false });
  });

  it.each<[object, string[]]>([
    [{}, []],
    [DEFAULTS, []],
    [OTHERS, []],
    [{ deviceSecurityMode: 'encrypted' }, []],
    // A rule judges it, not the schema.
    [{ spanToPcPort: true, pcVoiceVlanAccess: false }, []],
    [{ deviceSecurityMode: 'secure' }, ['InvalidProperty at deviceSecurityMode']],
    [{ mediaEncryption: 'srtp' }, ['InvalidProperty at mediaEncryption']],
    [{ pcVoiceVlanAccess: 1 }, ['InvalidProperty at pcVoiceVlanAccess']],
    [{ spanToPcPort: null }, ['InvalidProperty at spanToPcPort']],
    [{ gratuitousArp: 'off' }, ['InvalidProperty at gratuitousArp']],
    [{ pcPort: true }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(phoneSchema, props)).toEqual(problems);
  });
});

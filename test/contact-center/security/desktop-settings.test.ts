import { describe, expect, it } from '@jest/globals';
import { desktopSchema, desktopSettings } from '../../../lib/contact-center/security/desktop-settings';
import { refused } from './refused';

const DEFAULTS = {
  tls: true,
  mutualAuthentication: true,
  minimumTlsVersion: '1.2',
  certificateAuthority: 'enterprise',
} as const;

const OTHERS = {
  tls: false,
  mutualAuthentication: false,
  minimumTlsVersion: 'ssl3',
  certificateAuthority: 'self-signed',
} as const;

describe('desktops', () => {
  it('are encrypted, of both kinds', () => {
    expect(desktopSettings({})).toEqual({ ctiOs: DEFAULTS, cad: DEFAULTS });
  });

  it('are what they are told, each kind by itself', () => {
    expect(desktopSettings({ ctiOs: OTHERS })).toEqual({ ctiOs: OTHERS, cad: DEFAULTS });
    expect(desktopSettings({ cad: { minimumTlsVersion: '1.3' } })).toEqual({
      ctiOs: DEFAULTS,
      cad: { ...DEFAULTS, minimumTlsVersion: '1.3' },
    });
  });

  it.each<[object, string[]]>([
    [{}, []],
    [{ ctiOs: OTHERS, cad: DEFAULTS }, []],
    ...['1.0', '1.1', '1.3'].map((minimumTlsVersion): [object, string[]] => [{ cad: { minimumTlsVersion } }, []]),
    [{ cad: { certificateAuthority: 'external' } }, []],
    [{ ctiOs: { tls: 'yes' } }, ['InvalidProperty at ctiOs.tls']],
    [{ cad: { mutualAuthentication: 1 } }, ['InvalidProperty at cad.mutualAuthentication']],
    [{ cad: { minimumTlsVersion: 1.2 } }, ['InvalidProperty at cad.minimumTlsVersion']],
    [{ cad: { minimumTlsVersion: 'ssl2' } }, ['InvalidProperty at cad.minimumTlsVersion']],
    [{ ctiOs: { certificateAuthority: 'Verisign' } }, ['InvalidProperty at ctiOs.certificateAuthority']],
    [{ ctiOs: false }, ['InvalidProperty at ctiOs']],
    [{ tls: true }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(desktopSchema, props)).toEqual(problems);
  });
});

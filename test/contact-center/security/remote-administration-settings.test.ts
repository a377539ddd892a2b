import { describe, expect, it } from '@jest/globals';
import {
  remoteAdministrationSchema,
  remoteAdministrationSettings,
} from '../../../lib/contact-center/security/remote-administration-settings';
import { refused } from './refused';

describe('remote administration', () => {
  it('is AWS Systems Manager’s alone unless told otherwise', () => {
    const nothing = { remoteDesktop: false, vnc: false, pcAnywhere: false };
    expect(remoteAdministrationSettings({})).toEqual(nothing);
    expect(remoteAdministrationSettings({ remoteDesktop: true })).toEqual({ ...nothing, remoteDesktop: true });
    expect(remoteAdministrationSettings({ vnc: true })).toEqual({ ...nothing, vnc: true });
    expect(remoteAdministrationSettings({ pcAnywhere: true })).toEqual({ ...nothing, pcAnywhere: true });
  });

  it.each<[object, string[]]>([
    [{}, []],
    [{ remoteDesktop: true, vnc: false, pcAnywhere: true }, []],
    [{ remoteDesktop: 3389 }, ['InvalidProperty at remoteDesktop']],
    [{ vnc: 'no' }, ['InvalidProperty at vnc']],
    [{ pcAnywhere: null }, ['InvalidProperty at pcAnywhere']],
    [{ ssh: true }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(remoteAdministrationSchema, props)).toEqual(problems);
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  contactCenterSecurity,
  contactCenterSecuritySchema,
} from '../../../lib/contact-center/security/contact-center-security-props';
import { refused } from './refused';

const GUID = '31b2f340-016d-11d2-945f-00c04fb984f9';

describe('the security of a contact centre', () => {
  it('has every layer that the lab can have, as the guide asks for it', () => {
    const desktop = {
      tls: true,
      mutualAuthentication: true,
      minimumTlsVersion: '1.2',
      certificateAuthority: 'enterprise',
    };
    const defaults = {
      windowsFirewall: { enabledBy: 'local-utility', groupPolicy: undefined },
      securityAgent: false,
      otherIntrusionPrevention: undefined,
      antivirus: {
        product: 'Microsoft Defender Antivirus',
        supported: true,
        latestVersion: true,
        definitionsEveryHours: 24,
        scanNetworkFiles: false,
        heuristics: false,
        realTime: 'incoming',
        exclusions: ['C:\\icm', '*.mdf', '*.ldf', '*.ndf'],
        scanDay: 'saturday',
        scanHour: 2,
        quietHours: { from: 1, to: 5 },
      },
      patching: {
        through: 'ssm-patch-manager',
        approval: 'selective',
        approvedPatches: [],
        rejectedPatches: [],
        approveAfterDays: 7,
        window: { day: 'sunday', hour: 2, durationHours: 3 },
        beforeGoingLive: true,
      },
      hardening: { through: 'local' },
      desktops: { ctiOs: desktop, cad: desktop },
      phones: {
        deviceSecurityMode: 'authenticated',
        mediaEncryption: false,
        pcVoiceVlanAccess: true,
        spanToPcPort: true,
        gratuitousArp: false,
      },
      monitoring: { silentMonitoring: false, recording: false, agentsBehindNat: false },
      remoteAdministration: { remoteDesktop: false, vnc: false, pcAnywhere: false },
    };
    expect(contactCenterSecurity()).toEqual(defaults);
    expect(contactCenterSecurity({})).toEqual(defaults);
  });

  it('goes without the layers that are turned off', () => {
    const off = { windowsFirewall: false, securityAgent: false, antivirus: false, patching: false, hardening: false };
    expect(refused(contactCenterSecuritySchema, off)).toEqual([]);
    expect(
      contactCenterSecurity({
        windowsFirewall: false,
        securityAgent: false,
        antivirus: false,
        patching: false,
        hardening: false,
      }),
    ).toMatchObject(off);
  });

  it('enables Windows Firewall by group policy beside an agent, unless told otherwise', () => {
    expect(contactCenterSecurity({ securityAgent: {} })).toMatchObject({
      securityAgent: { mode: 'standalone' },
      windowsFirewall: { enabledBy: 'group-policy' },
    });
    expect(
      contactCenterSecurity({ securityAgent: { mode: 'managed' }, windowsFirewall: { enabledBy: 'local-utility' } }),
    ).toMatchObject({ securityAgent: { mode: 'managed' }, windowsFirewall: { enabledBy: 'local-utility' } });
    expect(contactCenterSecurity({ securityAgent: {}, windowsFirewall: false }).windowsFirewall).toBe(false);
  });

  it('has each layer as it is told', () => {
    expect(
      contactCenterSecurity({
        windowsFirewall: { enabledBy: 'group-policy', groupPolicy: GUID },
        otherIntrusionPrevention: 'Blocker',
        antivirus: { heuristics: true },
        patching: { through: 'wsus' },
        hardening: { through: 'group-policy' },
        desktops: { cad: { tls: false } },
        phones: { gratuitousArp: true },
        monitoring: { silentMonitoring: 'cad' },
        remoteAdministration: { vnc: true },
      }),
    ).toMatchObject({
      windowsFirewall: { enabledBy: 'group-policy', groupPolicy: GUID },
      otherIntrusionPrevention: 'Blocker',
      antivirus: { heuristics: true },
      patching: { through: 'wsus' },
      hardening: { through: 'group-policy' },
      desktops: { cad: { tls: false }, ctiOs: { tls: true } },
      phones: { gratuitousArp: true },
      monitoring: { silentMonitoring: 'cad' },
      remoteAdministration: { vnc: true },
    });
  });

  it.each<[object, string[]]>([
    [{}, []],
    [{ antivirus: {}, patching: {}, hardening: {}, windowsFirewall: {}, securityAgent: {} }, []],
    [{ antivirus: undefined, phones: { mediaEncryption: undefined } }, []],
    [{ antivirus: true }, ['InvalidProperty at antivirus']],
    [{ windowsFirewall: { groupPolicy: 'x' } }, ['MalformedGuid at windowsFirewall.groupPolicy']],
    [{ securityAgent: { mode: 'x' } }, ['InvalidProperty at securityAgent.mode']],
    [{ otherIntrusionPrevention: '' }, ['InvalidProperty at otherIntrusionPrevention']],
    [{ otherIntrusionPrevention: false }, ['InvalidProperty at otherIntrusionPrevention']],
    [{ antivirus: { quietHours: { from: 5, to: 1 } } }, ['WindowEndsBeforeItBegins at antivirus.quietHours.to']],
    [{ patching: { approveAfterDays: false } }, ['NoPatchApproved at patching.approveAfterDays']],
    [{ hardening: { through: 'x' } }, ['InvalidProperty at hardening.through']],
    [{ desktops: false }, ['InvalidProperty at desktops']],
    [{ phones: false }, ['InvalidProperty at phones']],
    [{ monitoring: { recording: {} } }, ['InvalidProperty at monitoring.recording.product']],
    [{ remoteAdministration: false }, ['InvalidProperty at remoteAdministration']],
    [{ firewall: {} }, ['InvalidProperty at ']],
    [
      { antivirus: { scanHour: 24 }, phones: { spanToPcPort: 'x' } },
      ['InvalidProperty at antivirus.scanHour', 'InvalidProperty at phones.spanToPcPort'],
    ],
  ])('%j', (props, problems) => {
    expect(refused(contactCenterSecuritySchema, props)).toEqual(problems);
  });
});

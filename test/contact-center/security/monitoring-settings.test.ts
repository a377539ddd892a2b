import { describe, expect, it } from '@jest/globals';
import { monitoringSchema, monitoringSettings } from '../../../lib/contact-center/security/monitoring-settings';
import { refused } from './refused';

const RECORDER = { product: 'Recorder', desktopBased: 'cad', srtpSupported: false, usesGratuitousArp: true } as const;

describe('monitoring', () => {
  it('is off unless somebody wants it', () => {
    expect(monitoringSettings({})).toEqual({ silentMonitoring: false, recording: false, agentsBehindNat: false });
  });

  it('is what it is told', () => {
    const others = { silentMonitoring: 'cti-os', recording: RECORDER, agentsBehindNat: true } as const;
    expect(monitoringSettings(others)).toEqual(others);
    expect(monitoringSettings({ recording: false }).recording).toBe(false);
  });

  it('records at no desktop, not by ARP, and leaves open what nobody has asked the vendor', () => {
    expect(monitoringSettings({ recording: { product: 'Recorder' } }).recording).toEqual({
      product: 'Recorder',
      desktopBased: false,
      srtpSupported: undefined,
      usesGratuitousArp: false,
    });
  });

  it.each<[object, string[]]>([
    [{}, []],
    [{ silentMonitoring: 'cad', recording: RECORDER, agentsBehindNat: true }, []],
    [{ silentMonitoring: false, recording: false }, []],
    [{ recording: { product: 'Recorder', srtpSupported: undefined } }, []],
    [{ silentMonitoring: true }, ['InvalidProperty at silentMonitoring']],
    [{ silentMonitoring: 'CTI OS' }, ['InvalidProperty at silentMonitoring']],
    [{ recording: true }, ['InvalidProperty at recording']],
    [{ recording: {} }, ['InvalidProperty at recording.product']],
    [{ recording: { product: '' } }, ['InvalidProperty at recording.product']],
    [{ recording: { product: '${TfToken[TOKEN.0]}' } }, ['TokenWhereLiteral at recording.product']],
    [{ recording: { ...RECORDER, desktopBased: true } }, ['InvalidProperty at recording.desktopBased']],
    [{ recording: { ...RECORDER, srtpSupported: 'no' } }, ['InvalidProperty at recording.srtpSupported']],
    [{ recording: { ...RECORDER, usesGratuitousArp: 0 } }, ['InvalidProperty at recording.usesGratuitousArp']],
    [{ agentsBehindNat: 'some' }, ['InvalidProperty at agentsBehindNat']],
    [{ monitoring: 'cad' }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(monitoringSchema, props)).toEqual(problems);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { MonitoringProps } from '../../../lib/contact-center/security/monitoring-settings';
import { noNatWithCtiOsMonitoring } from '../../../lib/guides/securing-unified-cce/no-nat-with-cti-os-monitoring';
import { judgedSecurity } from '../contact-center-facts';
import { notApplicable, SATISFIED, violated } from '../facts';

describe('no-nat-with-cti-os-monitoring', () => {
  const recording = (desktopBased: 'cti-os' | 'cad' | false) => ({ product: 'Recorder', desktopBased });
  const behind = (uses: string) =>
    violated('lab/ucce', `has agents behind address translation whose CTI OS desktops ${uses}`);

  it('is satisfied without translation', () => {
    expect(judgedSecurity(noNatWithCtiOsMonitoring, { monitoring: { silentMonitoring: 'cti-os' } })).toEqual(SATISFIED);
    expect(judgedSecurity(noNatWithCtiOsMonitoring, { monitoring: { recording: recording('cti-os') } })).toEqual(
      SATISFIED,
    );
  });

  it.each<[MonitoringProps, string]>([
    [{ silentMonitoring: 'cti-os' }, 'monitor'],
    [{ recording: recording('cti-os') }, 'record'],
    [{ silentMonitoring: 'cad', recording: recording('cti-os') }, 'record'],
    [{ silentMonitoring: 'cti-os', recording: recording('cti-os') }, 'monitor and record'],
  ])('is violated by translation with %j', (monitoring, uses) => {
    expect(judgedSecurity(noNatWithCtiOsMonitoring, { monitoring: { ...monitoring, agentsBehindNat: true } })).toEqual(
      behind(uses),
    );
  });

  it.each<[MonitoringProps]>([
    [{}],
    [{ silentMonitoring: 'cad', recording: recording('cad') }],
    [{ recording: recording(false) }],
  ])('is not applicable to %j, with translation or without', (monitoring) => {
    for (const agentsBehindNat of [true, false])
      expect(judgedSecurity(noNatWithCtiOsMonitoring, { monitoring: { ...monitoring, agentsBehindNat } })).toEqual(
        notApplicable('No CTI OS desktop monitors or records.'),
      );
  });
});

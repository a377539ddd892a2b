import { describe, expect, it } from '@jest/globals';
import type { MonitoringProps } from '../../../lib/contact-center/security/monitoring-settings';
import { phoneSettingsForMonitoring } from '../../../lib/guides/securing-unified-cce/phone-settings-for-monitoring';
import { judgedSecurity } from '../contact-center-facts';
import { notApplicable, SATISFIED, violated } from '../facts';

describe('phone-settings-for-monitoring', () => {
  const [access, span] = ['PC voice VLAN access', 'span to PC port'];
  const atDesktops: [MonitoringProps][] = [
    [{ silentMonitoring: 'cti-os' }],
    [{ silentMonitoring: 'cad' }],
    [{ recording: { product: 'Recorder', desktopBased: 'cti-os' } }],
    [{ recording: { product: 'Recorder', desktopBased: 'cad' } }],
  ];
  const elsewhere: [MonitoringProps][] = [[{}], [{ recording: { product: 'Recorder' } }]];

  it.each(atDesktops)('is satisfied by phones with both, and %j', (monitoring) => {
    expect(judgedSecurity(phoneSettingsForMonitoring, { monitoring })).toEqual(SATISFIED);
  });

  it.each(atDesktops)('is violated by phones that lack one, or both, with %j', (monitoring) => {
    const [noAccess, noSpan] = [access, span].map((setting) => `listens at desktops, with ${setting} off`);
    expect(judgedSecurity(phoneSettingsForMonitoring, { monitoring, phones: { spanToPcPort: false } })).toEqual(
      violated('lab/ucce', noSpan ?? ''),
    );
    expect(judgedSecurity(phoneSettingsForMonitoring, { monitoring, phones: { pcVoiceVlanAccess: false } })).toEqual(
      violated('lab/ucce', noAccess ?? '', `has ${span} on, with ${access} off`),
    );
    expect(
      judgedSecurity(phoneSettingsForMonitoring, {
        monitoring,
        phones: { pcVoiceVlanAccess: false, spanToPcPort: false },
      }),
    ).toEqual(violated('lab/ucce', noAccess ?? '', noSpan ?? ''));
  });

  it.each(elsewhere)('is violated by a span that leads nowhere, with %j, too', (monitoring) => {
    expect(judgedSecurity(phoneSettingsForMonitoring, { monitoring, phones: { pcVoiceVlanAccess: false } })).toEqual(
      violated('lab/ucce', `has ${span} on, with ${access} off`),
    );
  });

  it.each(elsewhere)('is not applicable without a span that anything needs, with %j', (monitoring) => {
    const why = notApplicable('Nothing needs what the phones send to their PC port.');
    expect(judgedSecurity(phoneSettingsForMonitoring, { monitoring, phones: { spanToPcPort: false } })).toEqual(why);
    expect(
      judgedSecurity(phoneSettingsForMonitoring, {
        monitoring,
        phones: { spanToPcPort: false, pcVoiceVlanAccess: false },
      }),
    ).toEqual(why);
  });
});

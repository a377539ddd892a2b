import { describe, expect, it } from '@jest/globals';
import { gratuitousArpDisabled } from '../../../lib/guides/securing-unified-cce/gratuitous-arp-disabled';
import { judgedSecurity } from '../contact-center-facts';
import { notApplicable, SATISFIED, violated } from '../facts';

describe('gratuitous-arp-disabled', () => {
  const phones = { gratuitousArp: true };

  it('is satisfied by phones that do not learn from it, whoever would like them to', () => {
    const recording = { product: 'Recorder', usesGratuitousArp: true };
    expect(judgedSecurity(gratuitousArpDisabled, {})).toEqual(SATISFIED);
    expect(judgedSecurity(gratuitousArpDisabled, { monitoring: { recording } })).toEqual(SATISFIED);
  });

  it('is violated by phones that do, which monitoring by CTI OS or CAD is no excuse for', () => {
    const learns = violated('lab/ucce', 'has phones that learn from gratuitous ARP');
    expect(judgedSecurity(gratuitousArpDisabled, { phones })).toEqual(learns);
    for (const desktop of ['cti-os', 'cad'] as const) {
      const recording = { product: 'Recorder', desktopBased: desktop };
      expect(judgedSecurity(gratuitousArpDisabled, { phones, monitoring: { silentMonitoring: desktop } })).toEqual(
        learns,
      );
      expect(judgedSecurity(gratuitousArpDisabled, { phones, monitoring: { recording } })).toEqual(learns);
    }
  });

  it('is not applicable where a product needs it', () => {
    const recording = { product: 'Recorder', usesGratuitousArp: true };
    expect(judgedSecurity(gratuitousArpDisabled, { phones, monitoring: { recording } })).toEqual(
      notApplicable('Recorder gets at calls by gratuitous ARP.'),
    );
  });
});

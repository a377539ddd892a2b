import { describe, expect, it } from '@jest/globals';
import { noSilentMonitoringWithMediaEncryption } from '../../../lib/guides/securing-unified-cce/no-silent-monitoring-with-media-encryption';
import { judgedSecurity } from '../contact-center-facts';
import { notApplicable, SATISFIED, violated } from '../facts';

describe('no-silent-monitoring-with-media-encryption', () => {
  const phones = { mediaEncryption: true };

  it('is satisfied by encrypted calls that nobody monitors', () => {
    expect(judgedSecurity(noSilentMonitoringWithMediaEncryption, { phones })).toEqual(SATISFIED);
    expect(
      judgedSecurity(noSilentMonitoringWithMediaEncryption, {
        phones,
        monitoring: { recording: { product: 'Recorder' } },
      }),
    ).toEqual(SATISFIED);
  });

  it.each([
    ['cti-os', 'CTI OS desktops'],
    ['cad', 'Cisco Agent Desktop'],
  ] as const)('is violated where %s monitors them', (silentMonitoring, name) => {
    expect(judgedSecurity(noSilentMonitoringWithMediaEncryption, { phones, monitoring: { silentMonitoring } })).toEqual(
      violated('lab/ucce', `encrypts calls, which ${name} would listen to`),
    );
  });

  it('is not applicable to calls in the clear', () => {
    const clear = notApplicable('Its calls are not encrypted.');
    expect(judgedSecurity(noSilentMonitoringWithMediaEncryption, {})).toEqual(clear);
    expect(
      judgedSecurity(noSilentMonitoringWithMediaEncryption, { monitoring: { silentMonitoring: 'cti-os' } }),
    ).toEqual(clear);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { AntivirusProps } from '../../../lib/contact-center/security/antivirus-settings';
import { antivirusScansInQuietHours } from '../../../lib/guides/securing-unified-cce/antivirus-scans-in-quiet-hours';
import { judgedSecurity, NO_ANTIVIRUS } from '../contact-center-facts';
import { SATISFIED, violated } from '../facts';

describe('antivirus-scans-in-quiet-hours', () => {
  it.each<[AntivirusProps]>([
    [{}],
    [{ scanHour: 1 }],
    [{ scanHour: 4 }],
    [{ scanHour: 23, quietHours: { from: 22, to: 24 } }],
  ])('is satisfied with %j', (antivirus) => {
    expect(judgedSecurity(antivirusScansInQuietHours, { antivirus })).toEqual(SATISFIED);
  });

  it.each<[AntivirusProps, string]>([
    [{ scanHour: 5 }, 'scans disks at 5, outside the quiet hours from 1 to 5'],
    [{ scanHour: 0 }, 'scans disks at 0, outside the quiet hours from 1 to 5'],
    [{ quietHours: { from: 3, to: 4 } }, 'scans disks at 2, outside the quiet hours from 3 to 4'],
  ])('is violated with %j', (antivirus, message) => {
    expect(judgedSecurity(antivirusScansInQuietHours, { antivirus })).toEqual(violated('lab/ucce', message));
  });

  it('is not applicable without antivirus software', () => {
    expect(judgedSecurity(antivirusScansInQuietHours, { antivirus: false })).toEqual(NO_ANTIVIRUS);
  });
});

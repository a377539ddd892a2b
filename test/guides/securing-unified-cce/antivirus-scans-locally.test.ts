import { describe, expect, it } from '@jest/globals';
import type { AntivirusProps } from '../../../lib/contact-center/security/antivirus-settings';
import { antivirusScansLocally } from '../../../lib/guides/securing-unified-cce/antivirus-scans-locally';
import { judgedSecurity, NO_ANTIVIRUS } from '../contact-center-facts';
import { SATISFIED, violated } from '../facts';

describe('antivirus-scans-locally', () => {
  it.each<[AntivirusProps]>([[{}], [{ scanNetworkFiles: false }]])('is satisfied with %j', (antivirus) => {
    expect(judgedSecurity(antivirusScansLocally, { antivirus })).toEqual(SATISFIED);
  });

  it.each<[AntivirusProps, string]>([
    [{ scanNetworkFiles: true }, 'scans files on other machines'],
    [{ scanNetworkFiles: true, realTime: 'off' }, 'scans files on other machines'],
  ])('is violated with %j', (antivirus, message) => {
    expect(judgedSecurity(antivirusScansLocally, { antivirus })).toEqual(violated('lab/ucce', message));
  });

  it('is not applicable without antivirus software', () => {
    expect(judgedSecurity(antivirusScansLocally, { antivirus: false })).toEqual(NO_ANTIVIRUS);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { AntivirusProps } from '../../../lib/contact-center/security/antivirus-settings';
import { antivirusOnWriteOnly } from '../../../lib/guides/securing-unified-cce/antivirus-on-write-only';
import { judgedSecurity, NO_ANTIVIRUS } from '../contact-center-facts';
import { SATISFIED, violated } from '../facts';

describe('antivirus-on-write-only', () => {
  it.each<[AntivirusProps]>([[{}], [{ realTime: 'incoming' }], [{ realTime: 'off' }]])(
    'is satisfied with %j',
    (antivirus) => {
      expect(judgedSecurity(antivirusOnWriteOnly, { antivirus })).toEqual(SATISFIED);
    },
  );

  it.each<[AntivirusProps, string]>([
    [{ realTime: 'incoming-and-outgoing' }, 'scans files each time that they are read'],
  ])('is violated with %j', (antivirus, message) => {
    expect(judgedSecurity(antivirusOnWriteOnly, { antivirus })).toEqual(violated('lab/ucce', message));
  });

  it('is not applicable without antivirus software', () => {
    expect(judgedSecurity(antivirusOnWriteOnly, { antivirus: false })).toEqual(NO_ANTIVIRUS);
  });
});

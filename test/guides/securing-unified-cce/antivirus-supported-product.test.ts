import { describe, expect, it } from '@jest/globals';
import type { AntivirusProps } from '../../../lib/contact-center/security/antivirus-settings';
import { antivirusSupportedProduct } from '../../../lib/guides/securing-unified-cce/antivirus-supported-product';
import { judgedSecurity, NO_ANTIVIRUS } from '../contact-center-facts';
import { SATISFIED, violated } from '../facts';

describe('antivirus-supported-product', () => {
  it.each<[AntivirusProps]>([[{}], [{ product: 'Scanner', supported: true }]])('is satisfied with %j', (antivirus) => {
    expect(judgedSecurity(antivirusSupportedProduct, { antivirus })).toEqual(SATISFIED);
  });

  it.each<[AntivirusProps, string]>([
    [{ supported: false }, 'runs Microsoft Defender Antivirus, which is not supported'],
    [{ product: 'Scanner', supported: false }, 'runs Scanner, which is not supported'],
  ])('is violated with %j', (antivirus, message) => {
    expect(judgedSecurity(antivirusSupportedProduct, { antivirus })).toEqual(violated('lab/ucce', message));
  });

  it('is not applicable without antivirus software', () => {
    expect(judgedSecurity(antivirusSupportedProduct, { antivirus: false })).toEqual(NO_ANTIVIRUS);
  });
});

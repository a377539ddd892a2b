import { describe, expect, it } from '@jest/globals';
import { phoneAuthentication } from '../../../lib/guides/securing-unified-cce/phone-authentication';
import { judgedSecurity, notRecommended } from '../contact-center-facts';
import { SATISFIED } from '../facts';

describe('phone-authentication', () => {
  it.each(['authenticated', 'encrypted'] as const)('is satisfied by phones that are %s', (deviceSecurityMode) => {
    expect(judgedSecurity(phoneAuthentication, { phones: { deviceSecurityMode } })).toEqual(SATISFIED);
  });

  it('warns of phones that are not', () => {
    expect(judgedSecurity(phoneAuthentication, { phones: { deviceSecurityMode: 'non-secure' } })).toEqual(
      notRecommended('has phones that are not authenticated'),
    );
  });
});

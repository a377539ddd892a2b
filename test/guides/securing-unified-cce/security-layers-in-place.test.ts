import { describe, expect, it } from '@jest/globals';
import { securityLayersInPlace } from '../../../lib/guides/securing-unified-cce/security-layers-in-place';
import { judgedSecurity, notRecommended } from '../contact-center-facts';
import { SATISFIED } from '../facts';

describe('security-layers-in-place', () => {
  it('is satisfied by hardening and Windows Firewall, an agent there or not', () => {
    expect(judgedSecurity(securityLayersInPlace, {})).toEqual(SATISFIED);
    expect(
      judgedSecurity(securityLayersInPlace, { securityAgent: {}, hardening: { through: 'group-policy' } }),
    ).toEqual(SATISFIED);
  });

  it('warns of each that is left out', () => {
    const [hardening, firewall] = ['does without the hardening template', 'does without Windows Firewall'];
    expect(judgedSecurity(securityLayersInPlace, { hardening: false })).toEqual(notRecommended(hardening));
    expect(judgedSecurity(securityLayersInPlace, { windowsFirewall: false })).toEqual(notRecommended(firewall));
    expect(judgedSecurity(securityLayersInPlace, { hardening: false, windowsFirewall: false })).toEqual(
      notRecommended(hardening, firewall),
    );
  });
});

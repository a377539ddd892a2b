import { describe, expect, it } from '@jest/globals';
import type { DesktopEncryptionProps } from '../../../lib/contact-center/security/desktop-settings';
import { certificateAuthorityOfTheEnterprise } from '../../../lib/guides/securing-unified-cce/certificate-authority-of-the-enterprise';
import { judgedSecurity, notRecommended } from '../contact-center-facts';
import { notApplicable, SATISFIED } from '../facts';

describe('certificate-authority-of-the-enterprise', () => {
  it.each<[DesktopEncryptionProps]>([[{}], [{ certificateAuthority: 'external' }]])(
    'is satisfied with %j',
    (encryption) => {
      expect(
        judgedSecurity(certificateAuthorityOfTheEnterprise, { desktops: { ctiOs: encryption, cad: encryption } }),
      ).toEqual(SATISFIED);
    },
  );

  it.each<[DesktopEncryptionProps, string, string]>([
    [
      { certificateAuthority: 'self-signed' },
      'has CTI OS desktops with certificates that its own authority signs',
      'has Cisco Agent Desktop with certificates that its own authority signs',
    ],
  ])('warns with %j, at desktops of either kind', (encryption, ctiOs, cad) => {
    expect(judgedSecurity(certificateAuthorityOfTheEnterprise, { desktops: { ctiOs: encryption } })).toEqual(
      notRecommended(ctiOs),
    );
    expect(judgedSecurity(certificateAuthorityOfTheEnterprise, { desktops: { cad: encryption } })).toEqual(
      notRecommended(cad),
    );
    expect(
      judgedSecurity(certificateAuthorityOfTheEnterprise, { desktops: { ctiOs: encryption, cad: encryption } }),
    ).toEqual(notRecommended(ctiOs, cad));
  });

  it('is about encrypted desktops only', () => {
    const plain: DesktopEncryptionProps = { certificateAuthority: 'self-signed', tls: false };
    expect(judgedSecurity(certificateAuthorityOfTheEnterprise, { desktops: { ctiOs: plain } })).toEqual(SATISFIED);
    expect(judgedSecurity(certificateAuthorityOfTheEnterprise, { desktops: { ctiOs: plain, cad: plain } })).toEqual(
      notApplicable('None of its desktops is encrypted.'),
    );
  });
});

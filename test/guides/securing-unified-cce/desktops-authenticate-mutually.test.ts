import { describe, expect, it } from '@jest/globals';
import type { DesktopEncryptionProps } from '../../../lib/contact-center/security/desktop-settings';
import { desktopsAuthenticateMutually } from '../../../lib/guides/securing-unified-cce/desktops-authenticate-mutually';
import { judgedSecurity } from '../contact-center-facts';
import { notApplicable, SATISFIED, violated } from '../facts';

describe('desktops-authenticate-mutually', () => {
  it.each<[DesktopEncryptionProps]>([[{}], [{ mutualAuthentication: true, certificateAuthority: 'self-signed' }]])(
    'is satisfied with %j',
    (encryption) => {
      expect(
        judgedSecurity(desktopsAuthenticateMutually, { desktops: { ctiOs: encryption, cad: encryption } }),
      ).toEqual(SATISFIED);
    },
  );

  it.each<[DesktopEncryptionProps, string, string]>([
    [
      { mutualAuthentication: false },
      'lets CTI OS desktops in without a certificate',
      'lets Cisco Agent Desktop in without a certificate',
    ],
  ])('is violated with %j, at desktops of either kind', (encryption, ctiOs, cad) => {
    expect(judgedSecurity(desktopsAuthenticateMutually, { desktops: { ctiOs: encryption } })).toEqual(
      violated('lab/ucce', ctiOs),
    );
    expect(judgedSecurity(desktopsAuthenticateMutually, { desktops: { cad: encryption } })).toEqual(
      violated('lab/ucce', cad),
    );
    expect(judgedSecurity(desktopsAuthenticateMutually, { desktops: { ctiOs: encryption, cad: encryption } })).toEqual(
      violated('lab/ucce', ctiOs, cad),
    );
  });

  it('is about encrypted desktops only', () => {
    const plain: DesktopEncryptionProps = { mutualAuthentication: false, tls: false };
    expect(judgedSecurity(desktopsAuthenticateMutually, { desktops: { ctiOs: plain } })).toEqual(SATISFIED);
    expect(judgedSecurity(desktopsAuthenticateMutually, { desktops: { ctiOs: plain, cad: plain } })).toEqual(
      notApplicable('None of its desktops is encrypted.'),
    );
  });
});

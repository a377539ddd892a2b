import { describe, expect, it } from '@jest/globals';
import type { DesktopEncryptionProps } from '../../../lib/contact-center/security/desktop-settings';
import { noSupersededDesktopProtocol } from '../../../lib/guides/securing-unified-cce/no-superseded-desktop-protocol';
import { judgedSecurity } from '../contact-center-facts';
import { notApplicable, SATISFIED, violated } from '../facts';

describe('no-superseded-desktop-protocol', () => {
  it.each<[DesktopEncryptionProps]>([[{}], [{ minimumTlsVersion: '1.2' }], [{ minimumTlsVersion: '1.3' }]])(
    'is satisfied with %j',
    (encryption) => {
      expect(judgedSecurity(noSupersededDesktopProtocol, { desktops: { ctiOs: encryption, cad: encryption } })).toEqual(
        SATISFIED,
      );
    },
  );

  it.each<[DesktopEncryptionProps, string, string]>([
    [
      { minimumTlsVersion: 'ssl3' },
      'accepts SSLv3 from CTI OS desktops: TLS 1.2 replaces it',
      'accepts SSLv3 from Cisco Agent Desktop: TLS 1.2 replaces it',
    ],
    [
      { minimumTlsVersion: '1.0' },
      'accepts TLS 1.0 from CTI OS desktops: TLS 1.2 replaces it',
      'accepts TLS 1.0 from Cisco Agent Desktop: TLS 1.2 replaces it',
    ],
    [
      { minimumTlsVersion: '1.1' },
      'accepts TLS 1.1 from CTI OS desktops: TLS 1.2 replaces it',
      'accepts TLS 1.1 from Cisco Agent Desktop: TLS 1.2 replaces it',
    ],
  ])('is violated with %j, at desktops of either kind', (encryption, ctiOs, cad) => {
    expect(judgedSecurity(noSupersededDesktopProtocol, { desktops: { ctiOs: encryption } })).toEqual(
      violated('lab/ucce', ctiOs),
    );
    expect(judgedSecurity(noSupersededDesktopProtocol, { desktops: { cad: encryption } })).toEqual(
      violated('lab/ucce', cad),
    );
    expect(judgedSecurity(noSupersededDesktopProtocol, { desktops: { ctiOs: encryption, cad: encryption } })).toEqual(
      violated('lab/ucce', ctiOs, cad),
    );
  });

  it('is about encrypted desktops only', () => {
    const plain: DesktopEncryptionProps = { minimumTlsVersion: 'ssl3', tls: false };
    expect(judgedSecurity(noSupersededDesktopProtocol, { desktops: { ctiOs: plain } })).toEqual(SATISFIED);
    expect(judgedSecurity(noSupersededDesktopProtocol, { desktops: { ctiOs: plain, cad: plain } })).toEqual(
      notApplicable('None of its desktops is encrypted.'),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { type CertificateIssuer, resolveCertificates } from '../../../lib/connection/settings/certificates';
import { resolveSrsv } from '../../../lib/connection/settings/srsv';
import { certificateFromAuthority } from '../../../lib/guides/connection-security/certificate-from-authority';
import { judged, notEvaluated, SATISFIED } from '../facts';
import { connectionSettings } from '../settings-facts';

const fact = (issuedBy: CertificateIssuer | undefined, branches?: 'authority' | 'self-signed') =>
  connectionSettings({
    certificates: resolveCertificates(issuedBy && { issuedBy }),
    srsv: resolveSrsv(
      branches && { branches: [{ name: 'Bonn', hostName: 'bonn.lab.internal' }], certificates: branches },
    ),
  });

const warned = (...messages: readonly string[]) => ({
  status: 'not recommended',
  violations: messages.map((message) => ({ at: 'lab/voicemail', message })),
  unknown: [],
});

const OWN = 'has certificates that its servers have signed themselves';
const BRANCHES = 'has branches whose servers have signed their certificates';
const NO_AUTHORITY = 'has branches whose certificates are those of its authority, and has none';

describe('certificate-from-authority', () => {
  it.each<[CertificateIssuer | undefined, ('authority' | 'self-signed') | undefined]>([
    [undefined, undefined],
    ['microsoft-certificate-services', 'authority'],
    ['other-application', undefined],
    ['external-authority', undefined],
  ])('is satisfied with %s, and branches with %s', (issuedBy, branches) => {
    expect(judged(certificateFromAuthority, fact(issuedBy, branches))).toEqual(SATISFIED);
  });

  it('warns of self-signed certificates, of the cluster and of branches', () => {
    expect(judged(certificateFromAuthority, fact('self-signed'))).toEqual(warned(OWN));
    expect(judged(certificateFromAuthority, fact('external-authority', 'self-signed'))).toEqual(warned(BRANCHES));
    expect(judged(certificateFromAuthority, fact('self-signed', 'self-signed'))).toEqual(warned(OWN, BRANCHES));
  });

  it('warns of branches with certificates of an authority that the cluster has not', () => {
    expect(judged(certificateFromAuthority, fact('self-signed', 'authority'))).toEqual(warned(OWN, NO_AUTHORITY));
    for (const issuedBy of [undefined, 'other-application', 'external-authority'] as const)
      expect(judged(certificateFromAuthority, fact(issuedBy, 'authority'))).toEqual(SATISFIED);
  });

  it('is not evaluated for branches that the settings do not name', () => {
    const features = { srsv: true };
    const unknown = ['lab/voicemail: its branches, which the settings do not name'];
    expect(judged(certificateFromAuthority, connectionSettings({}, { features }))).toEqual(notEvaluated(...unknown));
    const certificates = resolveCertificates({ issuedBy: 'self-signed' });
    expect(judged(certificateFromAuthority, connectionSettings({ certificates }, { features }))).toEqual({
      ...warned(OWN),
      unknown,
    });
    const srsv = resolveSrsv({ branches: [{ name: 'Bonn', hostName: 'bonn.lab.internal' }] });
    expect(judged(certificateFromAuthority, connectionSettings({ srsv }, { features }))).toEqual(SATISFIED);
  });
});

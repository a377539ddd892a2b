import { describe, expect, it } from '@jest/globals';
import { type CertificatesProps, resolveCertificates } from '../../../lib/connection/settings/certificates';
import type { ConnectionSettings } from '../../../lib/connection/settings/connection-settings';
import { resolveExchange } from '../../../lib/connection/settings/exchange';
import { resolveLdap } from '../../../lib/connection/settings/ldap';
import { resolveMeetingPlace } from '../../../lib/connection/settings/meeting-place';
import { certificateFileNames } from '../../../lib/guides/connection-security/certificate-file-names';
import { judged, notApplicable, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';

const fact = (
  props: CertificatesProps,
  others: Partial<ConnectionSettings> = {},
  other: { readonly single?: boolean } = {},
) => connectionSettings({ certificates: resolveCertificates(props), ...others }, other);

const SELF_SIGNED: CertificatesProps = { issuedBy: 'self-signed' };
const everywhere = (rootCertificateFile: string) => ({
  meetingPlace: resolveMeetingPlace({ hostName: 'meet', rootCertificateFile }),
  exchange: resolveExchange({ rootCertificateFile }, { exchangeCalendar: true }),
  ldap: resolveLdap({ rootCertificateFile }, { ldapDirectory: 'ldaps' }),
});

describe('certificate-file-names', () => {
  it('is satisfied by the names that files have unless told otherwise, and by others like them', () => {
    expect(judged(certificateFileNames, fact({}, everywhere('root.pem')))).toEqual(SATISFIED);
    expect(judged(certificateFileNames, fact({ rootFile: 'Lab.Root-1.PEM', publisherFile: 'a.b.Pem' }))).toEqual(
      SATISFIED,
    );
  });

  it('is satisfied by spaces, but for the root certificate for MeetingPlace', () => {
    const others = { ...everywhere('a b.pem'), meetingPlace: undefined };
    const own = { rootFile: 'lab root.pem', publisherFile: 'a b.pem', subscriberFile: 'b\tb.pem' };
    expect(judged(certificateFileNames, fact(own, others))).toEqual(SATISFIED);
    expect(judged(certificateFileNames, fact(own, everywhere('a b.pem')))).toEqual(
      violated('lab/voicemail', 'uploads the root certificate for MeetingPlace as "a b.pem", which has a space'),
    );
  });

  it.each<[CertificatesProps, string]>([
    [
      { rootFile: 'root.cer' },
      'uploads the root certificate of its authority as "root.cer", which does not end in .pem',
    ],
    [
      { rootFile: 'root.pem.txt' },
      'uploads the root certificate of its authority as "root.pem.txt", which does not end in .pem',
    ],
    [{ publisherFile: 'a.der' }, 'uploads the certificate of the publisher as "a.der", which does not end in .pem'],
    [{ subscriberFile: 'b.crt' }, 'uploads the certificate of the subscriber as "b.crt", which does not end in .pem'],
  ])('is violated with %j', (props, message) => {
    expect(judged(certificateFileNames, fact(props))).toEqual(violated('lab/voicemail', message));
  });

  it('is violated by files of others’ root certificates, too', () => {
    const message = (what: string) =>
      `uploads the root certificate for ${what} as "a b.cer", which does not end in .pem`;
    expect(judged(certificateFileNames, fact(SELF_SIGNED, everywhere('a b.cer')))).toEqual(
      violated(
        'lab/voicemail',
        message('MeetingPlace'),
        'uploads the root certificate for MeetingPlace as "a b.cer", which has a space',
        message('Exchange'),
        message('the directory'),
      ),
    );
  });

  it('is about files that are uploaded, and no others', () => {
    expect(judged(certificateFileNames, fact({ subscriberFile: 'b.crt' }, {}, { single: true }))).toEqual(SATISFIED);
    const nowhere = {
      meetingPlace: resolveMeetingPlace({ hostName: 'meet', transport: 'none', rootCertificateFile: 'a' }),
      exchange: resolveExchange({ validateCertificates: false, rootCertificateFile: 'a' }, { exchangeCalendar: true }),
      ldap: resolveLdap({ rootCertificateFile: 'a' }, { ldapDirectory: 'ldap' }),
    };
    const nothing = notApplicable('It uploads no certificate.');
    expect(judged(certificateFileNames, fact({ ...SELF_SIGNED, rootFile: 'a' }, nowhere))).toEqual(nothing);
    expect(judged(certificateFileNames, fact(SELF_SIGNED))).toEqual(nothing);
  });

  it('is about a directory that is asked over TLS for one of the two things', () => {
    const asked = resolveLdap({ authenticationOverTls: true, rootCertificateFile: 'a' }, { ldapDirectory: 'ldap' });
    const fetched = resolveLdap({ authenticationOverTls: false, rootCertificateFile: 'a' }, { ldapDirectory: 'ldaps' });
    for (const ldap of [asked, fetched])
      expect(judged(certificateFileNames, fact(SELF_SIGNED, { ldap }))).toEqual(
        violated('lab/voicemail', 'uploads the root certificate for the directory as "a", which does not end in .pem'),
      );
  });
});

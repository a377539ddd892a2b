import type { ConnectionSettings } from '../../connection/settings/connection-settings';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Files that a server takes. */
export const certificateFileNames = guideRule({
  id: 'certificate-file-names',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '8-3',
  statement:
    'Files of certificates that are uploaded to Connection end in .pem, and that of the root certificate for MeetingPlace has ' +
    'no space in its name.',
  why: 'The servers take PEM files only, and refuse any other file, or name, when it is uploaded.',
  judges: 'connection-settings',
  check({ path, single, settings }) {
    const files = uploadedFiles(settings, single);
    if (files.length === 0) return { notApplicable: 'It uploads no certificate.' };
    return {
      violations: files.flatMap(({ what, file, spaces = true }) =>
        [
          ...(file.toLowerCase().endsWith('.pem') ? [] : [`uploads ${what} as "${file}", which does not end in .pem`]),
          ...(!spaces && /\s/.test(file) ? [`uploads ${what} as "${file}", which has a space`] : []),
        ].map((message) => ({ at: path, message })),
      ),
    };
  },
});

/** A file that is uploaded. */
interface UploadedFile {
  readonly what: string;
  readonly file: string;
  /** Its name may have spaces (page 8-6). @default true */
  readonly spaces?: boolean;
}

function uploadedFiles(
  { certificates: { issuedBy, files }, meetingPlace, exchange, ldap }: ConnectionSettings,
  single: boolean,
): UploadedFile[] {
  const own = [
    { what: 'the root certificate of its authority', file: files.root },
    { what: 'the certificate of the publisher', file: files.publisher },
    ...(single ? [] : [{ what: 'the certificate of the subscriber', file: files.subscriber }]),
  ];
  return [
    ...(issuedBy === 'self-signed' ? [] : own),
    ...(meetingPlace?.transport === 'ssl'
      ? [{ what: 'the root certificate for MeetingPlace', file: meetingPlace.rootCertificateFile, spaces: false }]
      : []),
    ...(exchange?.validateCertificates
      ? [{ what: 'the root certificate for Exchange', file: exchange.rootCertificateFile }]
      : []),
    ...(ldap && (ldap.synchronizationOverTls || ldap.authenticationOverTls)
      ? [{ what: 'the root certificate for the directory', file: ldap.rootCertificateFile }]
      : []),
  ];
}

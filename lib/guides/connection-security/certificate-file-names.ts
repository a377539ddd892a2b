import type { ConnectionSettings } from '../../connection/settings/connection-settings';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Files that a server takes. */
export const certificateFileNames = guideRule({
  id: 'certificate-file-names',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '8-3',
  statement: 'Files of certificates that are uploaded to Connection end in .pem, and have no spaces in their names.',
  why: 'The servers take PEM files only, and refuse any other file, or name, when it is uploaded.',
  judges: 'connection-settings',
  check({ path, single, settings }) {
    const files = uploadedFiles(settings, single);
    if (files.length === 0) return { notApplicable: 'It uploads no certificate.' };
    return {
      violations: files.flatMap(([what, file]) =>
        [
          ...(file.endsWith('.pem') ? [] : [`uploads ${what} as "${file}", which does not end in .pem`]),
          ...(/\s/.test(file) ? [`uploads ${what} as "${file}", which has a space`] : []),
        ].map((message) => ({ at: path, message })),
      ),
    };
  },
});

/** What is uploaded, and the name of its file. */
function uploadedFiles(
  { certificates: { issuedBy, files }, meetingPlace, exchange, ldap }: ConnectionSettings,
  single: boolean,
): (readonly [what: string, file: string])[] {
  const own = [
    ['the root certificate of its authority', files.root],
    ['the certificate of the publisher', files.publisher],
    ...(single ? [] : [['the certificate of the subscriber', files.subscriber] as const]),
  ] as const;
  return [
    ...(issuedBy === 'self-signed' ? [] : own),
    ...(meetingPlace?.transport === 'ssl'
      ? [['the root certificate for MeetingPlace', meetingPlace.rootCertificateFile] as const]
      : []),
    ...(exchange?.validateCertificates
      ? [['the root certificate for Exchange', exchange.rootCertificateFile] as const]
      : []),
    ...(ldap && (ldap.synchronizationOverTls || ldap.authenticationOverTls)
      ? [['the root certificate for the directory', ldap.rootCertificateFile] as const]
      : []),
  ];
}

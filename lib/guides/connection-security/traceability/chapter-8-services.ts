import type { GuideStatement } from '../../guide-statement';

/** What the servers use: Exchange, MeetingPlace and a directory, pages 8-5 to 8-7. */
export const chapter8Services: readonly GuideStatement[] = [
  // ---- page 8-5
  {
    id: 'cuc-8-exchange',
    page: '8-5',
    statement: 'Access to calendars, contacts and mail of Exchange is secured as the Unified Messaging Guide has it.',
    strength: 'should',
    answers: [
      { rule: 'exchange-over-ssl' },
      { default: 'ExchangeProps.transport', says: '`https`' },
      { default: 'ExchangeProps.validateCertificates', says: 'true' },
    ],
  },
  {
    id: 'cuc-8-meetingplace-server',
    page: '8-5',
    statement: 'The MeetingPlace server gets SSL first.',
    strength: 'must',
    answers: [{ reason: 'That server is outside of the lab: the runbook has it in its step meeting-place/server.' }],
  },
  // ---- page 8-6
  {
    id: 'cuc-8-meetingplace-transport',
    page: '8-6',
    statement: 'SSL is the security transport of the integration with MeetingPlace.',
    strength: 'must',
    answers: [{ rule: 'meetingplace-over-ssl' }, { default: 'MeetingPlaceProps.transport', says: '`ssl`' }],
  },
  {
    id: 'cuc-8-meetingplace-root',
    page: '8-6',
    statement: 'The root certificate of the authority behind the MeetingPlace certificate is uploaded to Connection.',
    strength: 'must',
    answers: [
      {
        default: 'MeetingPlaceProps.rootCertificateFile',
        says: '`meetingplace-root-ca.pem`, in the runbook step meeting-place/root-certificate',
      },
    ],
  },
  {
    id: 'cuc-8-meetingplace-root-not-own',
    page: '8-6',
    statement: 'It is the authority’s certificate, which verifies the MeetingPlace server’s, and not that one itself.',
    strength: 'fact',
    answers: [{ reason: 'The runbook warns of it where it uploads the file.' }],
  },
  {
    id: 'cuc-8-meetingplace-pem',
    page: '8-6',
    statement: 'Its file is in PEM form, with .pem at the end of its name.',
    strength: 'only',
    answers: [{ rule: 'certificate-file-names' }],
  },
  {
    id: 'cuc-8-meetingplace-no-spaces',
    page: '8-6',
    statement: 'The name of its file has no spaces.',
    strength: 'must',
    answers: [
      { rule: 'certificate-file-names' },
      { reason: 'The rule asks the same of every certificate that is uploaded.' },
    ],
  },
  {
    id: 'cuc-8-operating-system-account',
    page: '8-6',
    statement:
      'Certificates are uploaded with the administrator account of the operating system, which is another than those of Connection ' +
      'Administration.',
    strength: 'must',
    answers: [{ reason: 'The runbook names the operating system’s administration as the page on which it is done.' }],
  },
  {
    id: 'cuc-8-meetingplace-store',
    page: '8-6',
    statement: 'The store for it is Connection-trust.',
    strength: 'must',
    answers: [{ reason: 'The runbook names that store in its step meeting-place/root-certificate.' }],
  },
  {
    id: 'cuc-8-no-express',
    page: '8-6',
    statement: 'Connection 9.x does not support integrations with MeetingPlace Express.',
    strength: 'only',
    answers: [{ rule: 'no-meetingplace-express' }, { default: 'MeetingPlaceProps.edition', says: '`meetingplace`' }],
  },
  {
    id: 'cuc-8-express-server',
    page: '8-6',
    statement: 'A MeetingPlace Express server would get SSL first.',
    strength: 'must',
    answers: [
      { rule: 'no-meetingplace-express' },
      { reason: 'The guide keeps the tasks of older releases here. With an exception, the runbook has them, too.' },
    ],
  },
  // ---- page 8-7
  {
    id: 'cuc-8-express-transport',
    page: '8-7',
    statement: 'SSL would be the security transport to MeetingPlace Express, too.',
    strength: 'must',
    answers: [{ rule: 'meetingplace-over-ssl' }],
  },
  {
    id: 'cuc-8-express-root',
    page: '8-7',
    statement:
      'The root certificate for MeetingPlace Express would be a PEM file without spaces in its name, in Connection-trust.',
    strength: 'must',
    answers: [
      { rule: 'certificate-file-names' },
      { default: 'MeetingPlaceProps.rootCertificateFile', says: 'the same file' },
    ],
  },
  {
    id: 'cuc-8-ldap',
    page: '8-7',
    statement: 'What goes between LDAP servers and Connection is secured as the System Administration Guide has it.',
    strength: 'should',
    answers: [
      { rule: 'ldap-over-ssl' },
      { default: 'ConnectionFeatures.ldapDirectory', says: 'no directory; `ldaps` is LDAP over TLS' },
      { default: 'LdapProps.authenticationOverTls', says: 'as users are fetched' },
      {
        default: 'LdapProps.rootCertificateFile',
        says: '`ldap-root-ca.pem`, in the runbook step ldap/root-certificate',
      },
    ],
  },
];

import type { GuideStatement } from '../../guide-statement';

/** Certificates of the servers themselves, pages 8-1 to 8-5. */
export const chapter8Servers: readonly GuideStatement[] = [
  // ---- page 8-1
  {
    id: 'cuc-8-self-signed',
    page: '8-1',
    statement: 'An installed server has signed a certificate of its own, for its web pages, for IMAP, and for SRSV.',
    strength: 'fact',
    answers: [
      { rule: 'certificate-from-authority' },
      { default: 'CertificatesProps.issuedBy', says: '`microsoft-certificate-services`: not that one' },
    ],
  },
  // ---- page 8-2
  {
    id: 'cuc-8-pca-encrypted',
    page: '8-2',
    statement: 'All traffic of the Personal Communications Assistant is encrypted without further ado.',
    strength: 'fact',
    answers: [{ row: 'cuc-in-web' }, { reason: 'The server does so by itself, whoever has issued its certificate.' }],
  },
  {
    id: 'cuc-8-imap-encrypted',
    page: '8-2',
    statement: 'Traffic of IMAP clients is encrypted where the clients ask for it.',
    strength: 'may',
    answers: [
      { default: 'ConnectionFeatures.imap', says: 'off' },
      { reason: 'Encryption is turned on in each client, and clients are no machines of the lab.' },
    ],
  },
  {
    id: 'cuc-8-srsv-encrypted',
    page: '8-2',
    statement: 'Traffic between branches with SRSV and the central server is encrypted without further ado.',
    strength: 'fact',
    answers: [
      { default: 'SrsvProps.certificates', says: '`authority`: with certificates that somebody vouches for, besides' },
    ],
  },
  {
    id: 'cuc-8-man-in-the-middle',
    page: '8-2',
    statement: 'Against machines in the middle, certificates come from an authority.',
    strength: 'should',
    answers: [
      { rule: 'certificate-from-authority' },
      { default: 'CertificatesProps.issuedBy', says: '`microsoft-certificate-services`' },
      { default: 'SrsvProps.certificates', says: '`authority`' },
    ],
  },
  {
    id: 'cuc-8-trusted-root-store',
    page: '8-2',
    statement:
      'The certificate of the authority goes to the Trusted Root Store of workstations, or browsers and clients warn.',
    strength: 'should',
    answers: [
      { rule: 'certificates-trusted-by-workstations' },
      {
        default: 'CertificatesProps.trustedByWorkstations',
        says: 'true: the runbook has it in its step certificates/trust',
      },
    ],
  },
  {
    id: 'cuc-8-authority-installed',
    page: '8-2',
    statement: 'What issues the certificates is installed first, unless it is there already, or outside.',
    strength: 'must',
    answers: [
      {
        default: 'CertificatesProps.issuedBy',
        says: '`microsoft-certificate-services`, which the runbook installs in its step certificates/install-authority',
      },
    ],
  },
  {
    id: 'cuc-8-same-alternate-name',
    page: '8-2',
    statement: 'Both servers of a cluster are given the same alternate name, with the set web-security command.',
    strength: 'must',
    answers: [
      { rule: 'certificate-alternate-name' },
      { default: 'CertificatesProps.alternateName', says: 'the name of the cluster' },
      {
        default: 'CertificatesProps.subscriberAlternateName',
        says: 'the publisher’s; the runbook has the command for each server',
      },
    ],
  },
  {
    id: 'cuc-8-alternate-name-requested',
    page: '8-2',
    statement: 'Requests and certificates have that name from then on.',
    strength: 'fact',
    answers: [{ reason: 'The server puts it there: the runbook gives the name before it requests anything.' }],
  },
  // ---- page 8-3
  {
    id: 'cuc-8-dns-record',
    page: '8-3',
    statement: 'A DNS A record has the alternate name, with the publisher first.',
    strength: 'must',
    answers: [
      { artifact: 'aws_route53_record', of: 'ConnectionCluster', says: 'lists the publisher’s address first' },
      {
        default: 'ConnectionClusterProps.alternateName',
        says: 'the construct’s id, in the private zone of the network',
      },
    ],
  },
  {
    id: 'cuc-8-request',
    page: '8-3',
    statement: 'A certificate for Tomcat is requested at both servers, and the requests are taken to the authority.',
    strength: 'must',
    answers: [{ reason: 'Keys are made by the servers: the runbook has it in its step certificates/request.' }],
  },
  {
    id: 'cuc-8-issue',
    page: '8-3',
    statement: 'A certificate is issued for both servers.',
    strength: 'must',
    answers: [
      { default: 'CertificatesProps.publisherFile', says: '`publisher.pem`, from the runbook step certificates/issue' },
      { default: 'CertificatesProps.subscriberFile', says: '`subscriber.pem`' },
    ],
  },
  {
    id: 'cuc-8-pem-only',
    page: '8-3',
    statement: 'Connection takes certificates in PEM form alone.',
    strength: 'only',
    answers: [
      { rule: 'certificate-file-names' },
      { reason: 'The form of a file is seen when it is uploaded; the rule sees its name.' },
    ],
  },
  {
    id: 'cuc-8-pem-extension',
    page: '8-3',
    statement: 'The name of the file ends in .pem.',
    strength: 'must',
    answers: [{ rule: 'certificate-file-names' }, { default: 'CertificatesProps.rootFile', says: '`root-ca.pem`' }],
  },
  {
    id: 'cuc-8-pem-converted',
    page: '8-3',
    statement: 'Other forms can mostly be converted, with OpenSSL for one.',
    strength: 'may',
    answers: [{ reason: 'The runbook has it in its step certificates/issue, where the authority gives another form.' }],
  },
  {
    id: 'cuc-8-upload',
    page: '8-3',
    statement: 'Root and server certificate are uploaded to both servers.',
    strength: 'must',
    answers: [
      { reason: 'The runbook does so in its steps certificates/upload-root, upload-publisher and upload-subscriber.' },
    ],
  },
  {
    id: 'cuc-8-imap-restarted',
    page: '8-3',
    statement:
      'The Connection IMAP Server service is restarted on both servers, or clients go on with the old certificates.',
    strength: 'must',
    answers: [{ reason: 'The runbook does so in its step certificates/restart-imap, after Tomcat.' }],
  },
  {
    id: 'cuc-8-client-stores',
    page: '8-3',
    statement: 'Server certificates go to the certificate store and the Java store of computers from which users come.',
    strength: 'should',
    answers: [
      { rule: 'certificates-trusted-by-workstations' },
      {
        default: 'CertificatesProps.trustedByWorkstations',
        says: 'true: both stores are in the runbook step certificates/trust',
      },
    ],
  },
  // ---- page 8-4
  {
    id: 'cuc-8-upload-where-requested',
    page: '8-4',
    statement: 'A certificate is uploaded to the server that has requested it.',
    strength: 'must',
    answers: [
      { default: 'CertificatesProps.publisherFile', says: 'another file than `CertificatesProps.subscriberFile`' },
      { reason: 'The runbook has a step for each server, with its own file.' },
    ],
  },
  {
    id: 'cuc-8-other-certificate-listed',
    page: '8-4',
    statement: 'The certificate for Tomcat that is listed already is the self-signed one, and of no concern here.',
    strength: 'fact',
    answers: [{ reason: 'It is replaced when the new one is uploaded.' }],
  },
  {
    id: 'cuc-8-root-first',
    page: '8-4',
    statement: 'The root goes to tomcat-trust before the server certificate goes to tomcat.',
    strength: 'must',
    answers: [{ reason: 'The runbook keeps that order, and a test of the runbook does, too.' }],
  },
  // ---- page 8-5
  {
    id: 'cuc-8-tomcat-restarted',
    page: '8-5',
    statement: 'Tomcat is restarted at the command line, since Cisco Unified Serviceability cannot.',
    strength: 'must',
    answers: [{ reason: 'The runbook has the command in its step certificates/restart-tomcat.' }],
  },
  {
    id: 'cuc-8-imap-stopped-and-started',
    page: '8-5',
    statement: 'IMAP is stopped on the page Service Management, and started once that is reported.',
    strength: 'must',
    answers: [{ reason: 'The runbook says so in its step certificates/restart-imap.' }],
  },
];

import type { GuideStatement } from '../../guide-statement';

/**
 * The link to a Cisco Unity site, pages 8-8 to 8-12. What it says of the Connection servers is what pages 8-2 to 8-5 say, but
 * for one field.
 */
export const chapter8CiscoUnity: readonly GuideStatement[] = [
  // ---- page 8-8
  {
    id: 'cuc-8-gateway-authority',
    page: '8-8',
    statement:
      'Certificates on both ends of an intersite link come from an authority that is installed before, or is outside.',
    strength: 'must',
    answers: [
      { default: 'CertificatesProps.issuedBy', says: '`microsoft-certificate-services`' },
      { reason: 'The runbook asks for an authority in its step digital-networking/connection.' },
    ],
  },
  {
    id: 'cuc-8-gateway-alternate-name',
    page: '8-8',
    statement: 'A cluster that is the Connection gateway has one alternate name on both servers, as every cluster.',
    strength: 'must',
    answers: [
      { rule: 'certificate-alternate-name' },
      { default: 'CertificatesProps.alternateName', says: 'the name of the cluster' },
    ],
  },
  {
    id: 'cuc-8-gateway-dns-record',
    page: '8-8',
    statement: 'That name has an A record with the publisher first, by which Cisco Unity reaches the cluster.',
    strength: 'must',
    answers: [{ artifact: 'aws_route53_record', of: 'ConnectionCluster', says: 'lists the publisher’s address first' }],
  },
  {
    id: 'cuc-8-gateway-request',
    page: '8-8',
    statement: 'Both servers of the Connection gateway request a certificate.',
    strength: 'must',
    answers: [{ reason: 'It is the runbook step certificates/request, which comes before.' }],
  },
  {
    id: 'cuc-8-unity-request',
    page: '8-8',
    statement: 'The Cisco Unity gateway requests one, too: with failover, its primary and its secondary server.',
    strength: 'must',
    answers: [
      {
        default: 'CiscoUnityGatewayProps.failover',
        says: 'false; with it, the runbook step digital-networking/request is for both servers',
      },
    ],
  },
  {
    id: 'cuc-8-unity-issue',
    page: '8-8',
    statement: 'Certificates are issued for every server on both ends.',
    strength: 'must',
    answers: [{ reason: 'The runbook does so in its steps certificates/issue and digital-networking/issue.' }],
  },
  // ---- page 8-9
  {
    id: 'cuc-8-gateway-pem',
    page: '8-9',
    statement: 'What is uploaded to the Connection end is in PEM form, in a file that ends in .pem.',
    strength: 'only',
    answers: [{ rule: 'certificate-file-names' }],
  },
  {
    id: 'cuc-8-gateway-upload',
    page: '8-9',
    statement:
      'Root and server certificate are uploaded to the Connection end, on both servers, and IMAP is restarted.',
    strength: 'must',
    answers: [{ reason: 'These are the runbook steps certificates/upload-root to certificates/restart-imap.' }],
  },
  {
    id: 'cuc-8-unity-upload',
    page: '8-9',
    statement: 'Root and server certificate are uploaded to Cisco Unity, on both servers of a failover pair.',
    strength: 'must',
    answers: [
      {
        default: 'CiscoUnityGatewayProps.failover',
        says: 'false; with it, the runbook step digital-networking/upload is for both servers',
      },
    ],
  },
  // ---- page 8-10
  {
    id: 'cuc-8-unity-key-length',
    page: '8-10',
    statement: 'A key of 512 bits is strongly recommended for Cisco Unity, since longer ones cost performance.',
    strength: 'should',
    answers: [
      { rule: 'no-superseded-key-length' },
      { default: 'CiscoUnityGatewayProps.keyLength', says: '2048' },
      {
        reason:
          'Flagged as superseded, and not followed. RSA with 512 bits is factored within hours, Windows has refused certificates ' +
          'with less than 1024 since 2012, and authorities issue none with less than 2048. The rule fails what the guide asks for.',
      },
    ],
  },
  {
    id: 'cuc-8-unity-common-name',
    page: '8-10',
    statement: 'The common name of the site is the system name of Cisco Unity or its fully qualified name.',
    strength: 'must',
    answers: [
      { rule: 'intersite-link-common-name' },
      { default: 'CiscoUnityGatewayProps.commonName', says: '`CiscoUnityGatewayProps.hostName`' },
    ],
  },
  {
    id: 'cuc-8-unity-common-name-exact',
    page: '8-10',
    statement:
      'It is to the letter what the field Hostname of the intersite link has, of which Connection makes a URL.',
    strength: 'must',
    answers: [
      { rule: 'intersite-link-common-name' },
      {
        default: 'CiscoUnityGatewayProps.hostName',
        says: 'the one text that both have, in the runbook steps digital-networking/request and /link',
      },
    ],
  },
  // ---- page 8-11
  {
    id: 'cuc-8-gateway-root-field',
    page: '8-11',
    statement:
      'The field Root Certificate stays empty for the root, and has the file name of the root for the server certificate.',
    strength: 'must',
    answers: [
      {
        reason:
          'The same procedure on page 8-4 has no such field: whoever sees it fills it in so. The order of the two uploads is that of the ' +
          'runbook.',
      },
    ],
  },
  {
    id: 'cuc-8-gateway-tomcat-restarted',
    page: '8-11',
    statement: 'Tomcat of the Connection gateway is restarted at the command line.',
    strength: 'must',
    answers: [{ reason: 'It is the runbook step certificates/restart-tomcat.' }],
  },
  // ---- page 8-12
  {
    id: 'cuc-8-gateway-imap',
    page: '8-12',
    statement: 'IMAP of the Connection gateway is started once its stop is reported.',
    strength: 'must',
    answers: [{ reason: 'It is the runbook step certificates/restart-imap.' }],
  },
  {
    id: 'cuc-8-unity-certificates-mmc',
    page: '8-12',
    statement:
      'At Cisco Unity, certificates go to the store of the computer account, with the console of Windows for it.',
    strength: 'must',
    answers: [
      { reason: 'Cisco Unity is outside of the lab: the runbook has it in its step digital-networking/upload.' },
    ],
  },
];

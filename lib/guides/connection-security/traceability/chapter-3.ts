import type { GuideStatement } from '../../guide-statement';

/** Securing the connection with Cisco Unified Communications Manager and IP phones, pages 3-1 to 3-4. */
export const chapter3: readonly GuideStatement[] = [
  // ---- page 3-1
  {
    id: 'cuc-3-vulnerable',
    page: '3-1',
    statement: 'Between Connection’s ports or port groups, Unified CM and IP phones a system can be attacked.',
    strength: 'fact',
    answers: [
      {
        default: 'ConnectionFeatures.phoneSystem',
        says: 'none, and the ports of telephony are closed; with one, they are open to those who stand for its roles',
      },
      { reason: 'What an attacker who is among those can do is what the security modes of this chapter are about.' },
    ],
  },
  {
    id: 'cuc-3-man-in-the-middle',
    page: '3-1',
    statement: 'Somebody in the middle can watch and change what flows between Unified CM and Connection.',
    strength: 'fact',
    answers: [
      {
        default: 'IntegrationPort.securityMode',
        says: 'authenticated is against changes, encrypted against watching as well',
      },
      { rule: 'security-mode-matches-unified-cm' },
    ],
  },
  {
    id: 'cuc-3-sniffing',
    page: '3-1',
    statement: 'Somebody who sniffs the network can capture calls and their signaling.',
    strength: 'fact',
    answers: [
      { default: 'IntegrationPort.securityMode', says: 'encrypted is against it, for signaling' },
      { default: 'PhoneSystemProps.mediaEncryption', says: 'on at encrypted ports, which is against it for calls' },
    ],
  },
  {
    id: 'cuc-3-signaling-modified',
    page: '3-1',
    statement: 'The signaling between Connection and Unified CM can be modified.',
    strength: 'fact',
    answers: [{ default: 'IntegrationPort.securityMode', says: 'authenticated and encrypted are against it' }],
  },
  // ---- page 3-2
  {
    id: 'cuc-3-media-modified',
    page: '3-2',
    statement: 'The media stream between Connection and a phone or gateway can be modified.',
    strength: 'fact',
    answers: [
      {
        default: 'PhoneSystemProps.certificateTrustList',
        says: 'there is one where a port is authenticated or encrypted: devices authenticate each other by it',
      },
    ],
  },
  {
    id: 'cuc-3-identity-of-connection',
    page: '3-2',
    statement: 'Another device can pass itself off as Connection to Unified CM.',
    strength: 'fact',
    answers: [{ rule: 'certificate-trust-list' }],
  },
  {
    id: 'cuc-3-identity-of-unified-cm',
    page: '3-2',
    statement: 'Another server can pass itself off as Unified CM to Connection.',
    strength: 'fact',
    answers: [{ rule: 'certificate-trust-list' }],
  },
  {
    id: 'cuc-3-signaling-authentication',
    page: '3-2',
    statement: 'Signaling is authenticated by TLS, which needs a certificate trust list.',
    strength: 'must',
    answers: [
      { rule: 'certificate-trust-list' },
      {
        default: 'PhoneSystemProps.certificateTrustList',
        says: 'there is one where a port is authenticated or encrypted, and a step of the runbook makes it',
      },
    ],
  },
  {
    id: 'cuc-3-device-authentication',
    page: '3-2',
    statement:
      'Ports or port groups and Unified CM each accept the certificate of the other, for which they need a certificate trust list.',
    strength: 'must',
    answers: [
      { rule: 'certificate-trust-list' },
      { reason: 'Certificates are exchanged by hand: the runbook has the step phone-system/certificates for it.' },
    ],
  },
  // ---- page 3-3
  {
    id: 'cuc-3-signaling-encryption',
    page: '3-3',
    statement:
      'Encrypted signaling keeps parties, digits that they dial, the state of calls and media keys from those who listen.',
    strength: 'fact',
    answers: [
      {
        default: 'SccpIntegration.securityMode',
        says: 'non-secure; encrypted opens SCCP over TLS and the download of certificates in its place',
      },
      { default: 'SipIntegration.securityMode', says: 'non-secure; encrypted opens the download of certificates' },
    ],
  },
  {
    id: 'cuc-3-media-encryption',
    page: '3-3',
    statement: 'Encrypted media (SRTP) can be understood by Connection and the endpoint alone.',
    strength: 'fact',
    answers: [{ default: 'PhoneSystemProps.mediaEncryption', says: 'on where the port is encrypted' }],
  },
  {
    id: 'cuc-3-media-audio',
    page: '3-3',
    statement: 'Media encryption is for audio, and for nothing else.',
    strength: 'fact',
    answers: [{ reason: 'It is so in the product; the lab has no video that it would be missed for.' }],
  },
  {
    id: 'cuc-3-media-needs-signaling',
    page: '3-3',
    statement: 'Without authenticated and encrypted signaling there is no media encryption.',
    strength: 'must',
    answers: [{ rule: 'media-encryption-over-encrypted-signaling' }],
  },
  {
    id: 'cuc-3-stored-messages',
    page: '3-3',
    statement: 'What protects calls does not protect messages in the store; secure messaging can.',
    strength: 'fact',
    answers: [{ reason: 'Stored messages are what the settings of message security are about, and chapter 9.' }],
  },
  {
    id: 'cuc-3-security-modes',
    page: '3-3',
    statement: 'Voice messaging ports (SCCP) or port groups (SIP) have one of three security modes.',
    strength: 'may',
    answers: [
      { default: 'SccpIntegration.ports', says: 'all ports have the mode of the integration, unless named here' },
      { default: 'SipIntegration.portGroups', says: 'one port group with the mode of the integration' },
    ],
  },
  {
    id: 'cuc-3-modes-match',
    page: '3-3',
    statement: 'A port or port group and its counterpart on Unified CM have one security mode, or nothing is secured.',
    strength: 'must',
    answers: [
      { rule: 'security-mode-matches-unified-cm' },
      {
        default: 'PhoneSystemProps.unifiedCmSecurityModes',
        says: 'what Connection is set to; steps of the runbook set both ends',
      },
    ],
  },
  {
    id: 'cuc-3-non-secure',
    page: '3-3',
    statement:
      'Non-secure: signaling is in the clear, over a port on which nobody is authenticated, and media cannot be encrypted.',
    strength: 'fact',
    answers: [
      { default: 'IntegrationPort.securityMode', says: 'the integration’s, which is non-secure unless told otherwise' },
      { rule: 'media-encryption-over-encrypted-signaling' },
      { reason: 'The guide says what it means and asks for no mode: which one a lab needs is for its owner to say.' },
    ],
  },
  {
    id: 'cuc-3-authenticated',
    page: '3-3',
    statement: 'Authenticated: signaling cannot be changed, over TLS, but can be read, and media are not encrypted.',
    strength: 'fact',
    answers: [
      { default: 'IntegrationPort.securityMode', says: 'over SCCP, such a port opens SCCP over TLS' },
      { rule: 'media-encryption-over-encrypted-signaling' },
    ],
  },
  {
    id: 'cuc-3-encrypted',
    page: '3-3',
    statement: 'Encrypted: signaling can be neither changed nor read, over TLS, and media can be encrypted.',
    strength: 'fact',
    answers: [
      { default: 'IntegrationPort.securityMode', says: 'such a port opens the download of certificates as well' },
      { default: 'PhoneSystemProps.mediaEncryption', says: 'on where the port is encrypted' },
    ],
  },
  {
    id: 'cuc-3-both-endpoints',
    page: '3-3',
    statement: 'A call is in the clear as long as one of its two endpoints is not registered in encrypted mode.',
    strength: 'must',
    answers: [
      { rule: 'media-encrypted-end-to-end' },
      { default: 'PhoneSystemProps.unencryptedEndpoints', says: 'none; for each, the runbook has what is to be done' },
    ],
  },
  {
    id: 'cuc-3-intervening-devices',
    page: '3-3',
    statement:
      'A call is in the clear if a transcoder, a gateway or the like on its way is not enabled for encryption.',
    strength: 'must',
    answers: [
      { rule: 'media-encrypted-end-to-end' },
      { default: 'PhoneSystemProps.unencryptedDevices', says: 'none; for each, the runbook has what is to be done' },
    ],
  },
  // ---- page 3-4
  {
    id: 'cuc-3-integration-guide',
    page: '3-4',
    statement: 'Who wants authentication and encryption at both ends finds how in the SCCP integration guide.',
    strength: 'may',
    answers: [
      {
        default: 'PhoneSystemProps.certificateTrustList',
        says: 'where a port is authenticated or encrypted; the runbook has the list, certificates, both ends and a check',
      },
      { reason: 'The integration guide is another document, for other releases of Unified CM as well.' },
    ],
  },
];

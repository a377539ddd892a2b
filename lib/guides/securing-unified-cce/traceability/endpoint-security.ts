import type { GuideStatement } from '../../guide-statement';

/**
 * Endpoint Security, pages 8-19 to 8-21. Figures 8-4 and 8-5 are between the first page and the second; the hardening
 * of phones is taken for the third.
 */
export const endpointSecurity: readonly GuideStatement[] = [
  // ---- page 8-19
  {
    id: 'endpoint-desktops-tls',
    page: '8-19',
    statement:
      'CTI OS desktops of the C++ toolkit and Cisco Agent Desktop can use TLS to their servers, which hides ' +
      'sign-in and call data.',
    strength: 'may',
    answers: [{ rule: 'desktops-over-tls' }, { default: 'DesktopEncryptionProps.tls', says: 'true' }],
  },
  {
    id: 'endpoint-mutual-authentication',
    page: '8-19',
    statement: 'Client and server of CTI OS authenticate each other and agree on a cipher suite.',
    strength: 'fact',
    answers: [
      { rule: 'desktops-authenticate-mutually' },
      { default: 'DesktopEncryptionProps.mutualAuthentication', says: 'true' },
    ],
  },
  {
    id: 'endpoint-cipher-suite',
    page: '8-19',
    statement: 'The suite is SSLv3 with Diffie-Hellman, RSA, AES of 128 bits and SHA-1.',
    strength: 'fact',
    answers: [
      { rule: 'no-superseded-desktop-protocol' },
      { default: 'DesktopEncryptionProps.minimumTlsVersion', says: '1.2' },
      {
        reason:
          'This is what the release had in 2009. SSLv3 is broken and forbidden today (RFC 7568), so the lab does not ' +
          'follow it.',
      },
    ],
  },
  {
    id: 'endpoint-certificates',
    page: '8-19',
    statement: 'X.509 certificates are on desktops and on servers.',
    strength: 'fact',
    answers: [{ rule: 'desktops-authenticate-mutually' }],
  },
  {
    id: 'endpoint-pki',
    page: '8-19',
    statement: 'Desktops are most secure with a public key infrastructure, which can be integrated.',
    strength: 'may',
    answers: [
      {
        default: 'DesktopEncryptionProps.certificateAuthority',
        says: '`enterprise`: an authority of such an infrastructure',
      },
    ],
  },
  {
    id: 'endpoint-self-signed',
    page: '8-19',
    statement:
      'The application installs a certificate authority of its own, which signs requests of clients and servers ' +
      'by default.',
    strength: 'fact',
    answers: [
      { rule: 'certificate-authority-of-the-enterprise' },
      { default: 'DesktopEncryptionProps.certificateAuthority', says: '`enterprise`: not that one' },
    ],
  },
  {
    id: 'endpoint-certificate-authority',
    page: '8-19',
    statement: 'An authority that the enterprise manages, or one outside, is preferred.',
    strength: 'should',
    answers: [{ rule: 'certificate-authority-of-the-enterprise' }],
  },
  // ---- page 8-20
  {
    id: 'endpoint-enrollment',
    page: '8-20',
    statement: 'Certificates of desktops are requested by hand at each endpoint, and signed by the authority.',
    strength: 'must',
    answers: [{ reason: 'Agent desktops are no machines of the lab: they are members that connect from outside.' }],
  },
  {
    id: 'endpoint-phone-authentication',
    page: '8-20',
    statement:
      'With Unified CM 4.x or 5.0, customers may have a 7940, 7960 or 7970 authenticate: who it is, and that what it signals ' +
      'is unchanged and hidden.',
    strength: 'may',
    answers: [{ rule: 'phone-authentication' }, { default: 'PhoneProps.deviceSecurityMode', says: '`authenticated`' }],
  },
  {
    id: 'endpoint-tested-mode',
    page: '8-20',
    statement: 'Unified CCE was tested with the device security mode that authenticates.',
    strength: 'fact',
    answers: [{ default: 'PhoneProps.deviceSecurityMode', says: '`authenticated`' }],
  },
  {
    id: 'endpoint-media-encryption',
    page: '8-20',
    statement: 'Calls may be encrypted.',
    strength: 'may',
    answers: [{ default: 'PhoneProps.mediaEncryption', says: 'false' }],
  },
  {
    id: 'endpoint-no-silent-monitoring',
    page: '8-20',
    statement: 'Encrypted calls cannot be monitored silently.',
    strength: 'only',
    answers: [{ rule: 'no-silent-monitoring-with-media-encryption' }],
  },
  {
    id: 'endpoint-recording',
    page: '8-20',
    statement: 'Whether a recording system records encrypted calls is a question to its vendor.',
    strength: 'should',
    answers: [
      { rule: 'recording-with-media-encryption' },
      { default: 'RecordingProps.srtpSupported', says: 'nobody has asked' },
    ],
  },
  // ---- page 8-21
  {
    id: 'endpoint-phone-hardening',
    page: '8-21',
    statement: 'Unified CM can turn features of phones off, and with some of them goes monitoring and recording.',
    strength: 'may',
    answers: [
      { rule: 'phone-settings-for-monitoring' },
      { reason: 'Phones are configured in Unified CM; the lab holds what is said of them together.' },
    ],
  },
  {
    id: 'endpoint-voice-vlan',
    page: '8-21',
    statement: 'Without PC voice VLAN access, desktops neither monitor nor record.',
    strength: 'only',
    answers: [{ rule: 'phone-settings-for-monitoring' }],
  },
  {
    id: 'endpoint-voice-vlan-setting',
    page: '8-21',
    statement: 'PC voice VLAN access is to be enabled, as it is by default.',
    strength: 'should',
    answers: [{ default: 'PhoneProps.pcVoiceVlanAccess', says: 'true' }, { rule: 'phone-settings-for-monitoring' }],
  },
  {
    id: 'endpoint-span',
    page: '8-21',
    statement: 'Without span to PC port, desktops neither monitor nor record.',
    strength: 'only',
    answers: [{ rule: 'phone-settings-for-monitoring' }],
  },
  {
    id: 'endpoint-span-needs-vlan',
    page: '8-21',
    statement: 'Span to PC port needs PC voice VLAN access.',
    strength: 'must',
    answers: [{ rule: 'phone-settings-for-monitoring' }],
  },
  {
    id: 'endpoint-span-setting',
    page: '8-21',
    statement: 'Span to PC port is to be enabled.',
    strength: 'should',
    answers: [{ default: 'PhoneProps.spanToPcPort', says: 'true' }, { rule: 'phone-settings-for-monitoring' }],
  },
  {
    id: 'endpoint-gratuitous-arp',
    page: '8-21',
    statement: 'Phones do not learn from gratuitous ARP, unless a product of a third party listens or records by it.',
    strength: 'should',
    answers: [
      { rule: 'gratuitous-arp-disabled' },
      { default: 'PhoneProps.gratuitousArp', says: 'false' },
      { default: 'RecordingProps.usesGratuitousArp', says: 'false' },
    ],
  },
  {
    id: 'endpoint-no-need-of-arp',
    page: '8-21',
    statement: 'Neither silent monitoring of CTI OS nor monitoring and recording of Cisco Agent Desktop needs it.',
    strength: 'fact',
    answers: [{ rule: 'gratuitous-arp-disabled' }],
  },
];

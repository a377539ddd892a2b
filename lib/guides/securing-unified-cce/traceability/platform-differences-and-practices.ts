import type { Answer, GuideStatement } from '../../guide-statement';

/** Why the lab does not go by the Security Best Practices guide. */
export const lacksBestPractices: Answer = {
  reason: 'The Security Best Practices guide has the details, and the lab does not have the guide.',
};

/**
 * Platform Differences and Security Best Practices, pages 8-4 to 8-6. A sentence breaks off where page 8-5 is taken
 * to begin; table 8-1 is taken for 8-6.
 */
export const platformDifferencesAndPractices: readonly GuideStatement[] = [
  // ---- page 8-4
  {
    id: 'platform-standard-windows',
    page: '8-4',
    statement: 'Application servers take nothing but Windows as Microsoft ships it.',
    strength: 'only',
    answers: [{ default: 'ContactCenterProps.image', says: 'Windows Server as AWS has it' }],
  },
  {
    id: 'platform-windows-2000',
    page: '8-4',
    statement: 'Upgraded servers may stay on Windows 2000 for a while.',
    strength: 'may',
    answers: [{ reason: 'AWS has no image of Windows 2000; what is upgraded is not in the lab.' }],
  },
  {
    id: 'platform-windows-2003',
    page: '8-4',
    statement: 'What is newly installed runs on Windows Server 2003, in one of two editions: Standard and Enterprise.',
    strength: 'must',
    answers: [
      {
        default: 'ContactCenterProps.image',
        says: 'a Windows Server that still gets updates; another image can be named',
      },
      { reason: 'AWS has no image of Windows Server 2003 either, and it gets no updates.' },
    ],
  },
  {
    id: 'platform-maintenance',
    page: '8-4',
    statement:
      'Drivers and security updates of this operating system are the customer’s to see to, and software is his ' +
      'to acquire.',
    strength: 'must',
    answers: [
      { default: 'ContactCenterSecurityProps.patching', says: 'through AWS Systems Manager' },
      { reason: 'The software of the contact centre is not part of the lab.' },
    ],
  },
  {
    id: 'platform-second-group',
    page: '8-4',
    statement: 'Unified CM and Unified IP IVR run on the vendor’s own operating system; Unified CVP need not.',
    strength: 'must',
    answers: [
      { default: 'ContactCenterServers.unifiedCm', says: 'none: real ones are members from outside' },
      { default: 'ContactCenterServers.ipIvr', says: 'none' },
      { default: 'ContactCenterServers.cvpCallServers', says: 'none' },
    ],
  },
  {
    id: 'platform-hardened',
    page: '8-4',
    statement: 'That operating system is hardened by default, and delivered and maintained by the vendor.',
    strength: 'fact',
    answers: [{ reason: 'Its inside is the vendor’s; the lab gives stand-ins the ports of the real servers.' }],
  },
  // ---- page 8-5
  {
    id: 'platform-vendor-patches',
    page: '8-5',
    statement: 'Patches of that operating system are obtained from the vendor.',
    strength: 'must',
    answers: [
      { reason: 'Servers with that operating system are members from outside, where their owner patches them.' },
    ],
  },
  {
    id: 'platform-hardening-documents',
    page: '8-5',
    statement: 'How the vendor’s operating system is hardened, the documents of Unified CM specify.',
    strength: 'fact',
    answers: [{ reason: 'They are about the inside of servers that the lab does not have.' }],
  },
  {
    id: 'platform-two-groups',
    page: '8-5',
    statement: 'The layers are not the same for the two groups of servers, from design to maintenance.',
    strength: 'should',
    answers: [
      { default: 'ContactCenterProps.security', says: 'about the servers with Windows' },
      { reason: 'A stand-in of the second group has no Windows to protect.' },
    ],
  },
  {
    id: 'practices-guide',
    page: '8-5',
    statement:
      'The Security Best Practices guide, in its latest edition, is what to go by for the first group of servers.',
    strength: 'should',
    answers: [
      { rule: 'windows-ipsec-on-supported-paths' },
      { default: 'WindowsIpsecProps.paths', says: 'the paths of a later release of that guide' },
      lacksBestPractices,
    ],
  },
  {
    id: 'practices-topics',
    page: '8-5',
    statement:
      'It is about encryption, IPsec, address translation, the firewall, hardening of Windows, SQL Server, WebView, WMI and ' +
      'SNMP, auditing, antivirus and more.',
    strength: 'fact',
    answers: [
      { default: 'ContactCenterProps.ipsec', says: 'on every path on which it is supported' },
      { default: 'WindowsIpsecProps.natTraversal', says: 'false' },
      { default: 'ContactCenterSecurityProps.windowsFirewall', says: 'on' },
      { default: 'ContactCenterFeatures.webViewHttp', says: 'off: WebView over HTTPS only' },
      { default: 'ContactCenterFeatures.snmp', says: 'off' },
      { reason: 'What it has on the inside of a server is beyond a lab that does not have the software.' },
    ],
  },
  {
    id: 'practices-remote-administration',
    page: '8-5',
    statement: 'Remote administration is among its topics, and is to be secure.',
    strength: 'should',
    answers: [
      { rule: 'clear-text-remote-administration' },
      { default: 'RemoteAdministrationProps.remoteDesktop', says: 'off: AWS Systems Manager only' },
      { default: 'RemoteAdministrationProps.vnc', says: 'off' },
      { default: 'RemoteAdministrationProps.pcAnywhere', says: 'off' },
    ],
  },
  {
    id: 'practices-installation',
    page: '8-5',
    statement: 'The guide also says how to install the hardening, the firewall’s utility and the one for SSL.',
    strength: 'fact',
    answers: [lacksBestPractices],
  },
  // ---- page 8-6
  {
    id: 'practices-other-guides',
    page: '8-6',
    statement:
      'Table 8-1 names the documents on staging, on the agent, on the security of CTI OS, Cisco Agent Desktop, WebView and ' +
      'SNMP, and on what users and clients may do inside the software.',
    strength: 'should',
    answers: [
      { rule: 'icm-unit-names' },
      { default: 'ContactCenterFeatures.snmp', says: 'off, in every version' },
      { reason: 'Of these documents the rules follow the Staging Guide alone, as far as it could be read.' },
    ],
  },
  {
    id: 'practices-partitioning',
    page: '8-6',
    statement: 'Partitioning is supported for Unified ICM Enterprise and for nothing else.',
    strength: 'only',
    answers: [{ reason: 'It divides the database inside the software, which the lab does not configure.' }],
  },
];

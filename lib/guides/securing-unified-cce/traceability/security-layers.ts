import type { GuideStatement } from '../../guide-statement';

/**
 * Security Layers, pages 8-2 and 8-3. The list breaks before intrusion prevention, which is taken for the next page.
 */
export const securityLayers: readonly GuideStatement[] = [
  // ---- page 8-2
  {
    id: 'layers-required',
    page: '8-2',
    statement: 'It takes more than one layer for a deployment to be safe from attacks and from viruses that spread.',
    strength: 'must',
    answers: [
      { rule: 'perimeter-blocks-windows-ports' },
      { rule: 'only-designated-traffic' },
      { rule: 'windows-ipsec-on-supported-paths' },
      { rule: 'antivirus-on-every-server' },
      { default: 'ContactCenterProps.security', says: 'every layer that the lab can have' },
    ],
  },
  {
    id: 'layers-several',
    page: '8-2',
    statement: 'Several layers of security, with policies around each, are strongly recommended.',
    strength: 'should',
    answers: [
      { rule: 'security-layers-in-place' },
      { default: 'ContactCenterProps.security', says: 'every layer that the lab can have' },
    ],
  },
  {
    id: 'layers-physical',
    page: '8-2',
    statement: 'Servers stand in data centers that nobody enters without authorization.',
    strength: 'must',
    answers: [
      {
        reason:
          'Who gets to a server is up to AWS, whose data centers they are; the lab decides who gets to it over the ' +
          'network.',
      },
    ],
  },
  {
    id: 'layers-cabling',
    page: '8-2',
    statement:
      'Access to cables, routers and switches is controlled, too, for instance with port security on switches.',
    strength: 'should',
    answers: [
      { reason: 'The lab’s networks are AWS’s: nobody plugs anything into them.' },
      { reason: 'The router at the other end of a tunnel may be in somebody’s building, who locks it up.' },
    ],
  },
  {
    id: 'layers-perimeter',
    page: '8-2',
    statement: 'Security at the perimeter is a layer, whose design other documents describe.',
    strength: 'fact',
    answers: [
      { artifact: 'aws_network_acl', of: 'LabNetwork', says: 'stands before every subnet of the perimeter' },
      { rule: 'perimeter-blocks-windows-ports' },
    ],
  },
  {
    id: 'layers-desktops-tls',
    page: '8-2',
    statement:
      'TLS on CTI OS desktops and Cisco Agent Desktop keeps eavesdroppers from what customers say of themselves.',
    strength: 'may',
    answers: [
      { rule: 'desktops-over-tls' },
      { default: 'DesktopProps.ctiOs', says: 'encrypted' },
      { default: 'DesktopProps.cad', says: 'encrypted' },
    ],
  },
  {
    id: 'layers-servers-ipsec',
    page: '8-2',
    statement: 'IPsec secures the channels between servers.',
    strength: 'may',
    answers: [
      { rule: 'windows-ipsec-on-supported-paths' },
      { default: 'ContactCenterProps.ipsec', says: 'on every path on which it is supported' },
      { default: 'WindowsIpsecProps.traffic', says: 'encrypted: nothing else is let through' },
    ],
  },
  {
    id: 'layers-hardening',
    page: '8-2',
    statement: 'Servers can be given, automatically, security settings that are made for the application.',
    strength: 'may',
    answers: [
      { rule: 'security-layers-in-place' },
      { default: 'ContactCenterSecurityProps.hardening', says: 'applied on each server' },
    ],
  },
  {
    id: 'layers-host-firewall',
    page: '8-2',
    statement: 'The firewall of Windows can protect servers, set up by a utility that knows the application.',
    strength: 'may',
    answers: [
      { rule: 'security-layers-in-place' },
      { default: 'ContactCenterSecurityProps.windowsFirewall', says: 'on' },
    ],
  },
  {
    id: 'layers-desktop-firewall',
    page: '8-2',
    statement: 'Installers of agent desktops set up the firewall of the desktop’s Windows.',
    strength: 'may',
    answers: [{ reason: 'Agent desktops are no machines of the lab: they are members that connect from outside.' }],
  },
  {
    id: 'layers-antivirus',
    page: '8-2',
    statement: 'Every server runs an antivirus application.',
    strength: 'must',
    answers: [{ rule: 'antivirus-on-every-server' }, { default: 'ContactCenterSecurityProps.antivirus', says: 'on' }],
  },
  {
    id: 'layers-definitions',
    page: '8-2',
    statement: 'Virus definitions are the latest, from updates each day.',
    strength: 'must',
    answers: [{ rule: 'antivirus-daily-definitions' }, { default: 'AntivirusProps.definitionsEveryHours', says: '24' }],
  },
  {
    id: 'layers-antivirus-list',
    page: '8-2',
    statement: 'The bill of materials lists the antivirus applications that are tested and supported.',
    strength: 'fact',
    answers: [
      { rule: 'antivirus-supported-product' },
      {
        default: 'AntivirusProps.supported',
        says: 'the product is on the list; whoever names another says whether it is',
      },
    ],
  },
  // ---- page 8-3
  {
    id: 'layers-intrusion',
    page: '8-3',
    statement: 'A policy for Cisco Security Agent can protect servers on the day on which a threat comes up.',
    strength: 'may',
    answers: [
      { default: 'ContactCenterSecurityProps.securityAgent', says: 'none, as the lab has no software of Cisco’s' },
    ],
  },
  {
    id: 'layers-patched-first',
    page: '8-3',
    statement: 'A system is not connected to a live network before all security updates are on it.',
    strength: 'should',
    answers: [{ rule: 'patched-before-live' }, { default: 'PatchingProps.beforeGoingLive', says: 'true' }],
  },
  {
    id: 'layers-kept-up-to-date',
    page: '8-3',
    statement: 'Every host is kept up to date with security updates of Microsoft and of other vendors.',
    strength: 'must',
    answers: [
      { rule: 'patched-before-live' },
      { default: 'ContactCenterSecurityProps.patching', says: 'through AWS Systems Manager' },
      { reason: 'What other vendors publish, their own software fetches.' },
    ],
  },
  {
    id: 'layers-procedures',
    page: '8-3',
    statement: 'The vendor cannot enforce the policies and procedures of an enterprise.',
    strength: 'fact',
    answers: [
      { default: 'GuideException.owner', says: 'whoever accepts a violation answers for it by name' },
      { reason: 'What people do is beyond any synth.' },
    ],
  },
];

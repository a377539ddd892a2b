import type { GuideStatement } from '../../guide-statement';

/**
 * Network Firewalls, pages 8-7 to 8-9. The points under Topology are taken for page 8-8; a break in the text precedes
 * the paragraph on page 8-9.
 */
export const networkFirewalls: readonly GuideStatement[] = [
  // ---- page 8-7
  {
    id: 'net-no-perimeter',
    page: '8-7',
    statement: 'Application servers, Collaboration Servers excepted, are not meant for a perimeter network.',
    strength: 'must',
    answers: [
      { rule: 'application-servers-behind-perimeter' },
      {
        default: 'ContactCenterServers.collaborationServers',
        says: 'none; those that there are stand at the perimeter',
      },
    ],
  },
  {
    id: 'net-segmented',
    page: '8-7',
    statement:
      'They are to be segmented from networks that are visible from outside, and from those of the enterprise.',
    strength: 'should',
    answers: [
      { rule: 'servers-segmented' },
      { rule: 'no-application-server-open-to-anywhere' },
      {
        default: 'LabNetworkProps.connectedNetworks',
        says: 'none: a network of the enterprise has a way in once it is named',
      },
      {
        default: 'LabNetworkProps.wan',
        says: 'false; with it, the routers’ subnets have a way to the Internet, and no server',
      },
    ],
  },
  {
    id: 'net-data-centers',
    page: '8-7',
    statement: 'Their place is a data center.',
    strength: 'should',
    answers: [
      {
        default: 'ContactCenterProps.sites',
        says: 'server subnets of one or two networks; the lab gives other sites a way to them by a peering or a tunnel only',
      },
    ],
  },
  {
    id: 'net-access-lists',
    page: '8-7',
    statement: 'Access lists on firewalls or routers let designated traffic through to the servers, and nothing else.',
    strength: 'should',
    answers: [
      { rule: 'only-designated-traffic' },
      { artifact: 'aws_network_acl', of: 'LabNetwork', says: 'drops at the perimeter what no access list lets in' },
    ],
  },
  {
    id: 'net-administrator',
    page: '8-7',
    statement:
      'With firewalls around, the administrator has to know the ports, the topology and what address translation ' +
      'does.',
    strength: 'must',
    answers: [
      { default: 'ContactCenterProps.members', says: 'by role: the port tables know the ports' },
      { rule: 'only-designated-traffic' },
    ],
  },
  {
    id: 'net-port-guides',
    page: '8-7',
    statement: 'Port guides list what desktops, administration, reporting and the servers themselves use.',
    strength: 'fact',
    answers: [
      { rule: 'only-designated-traffic' },
      { reason: 'They were read in a later release; each row says so, and how certain it is.' },
    ],
  },
  // ---- page 8-8
  {
    id: 'net-placement',
    page: '8-8',
    statement:
      'Figure 8-2 has the recommended places of firewalls: a parent Unified ICM with legacy peripheral hosts, ' +
      'and a child with a Unified CM cluster.',
    strength: 'should',
    answers: [
      { default: 'ParentAndChild.relation', says: 'a parent and a child, each at a site of its own' },
      { rule: 'servers-segmented' },
    ],
  },
  {
    id: 'net-block-udp',
    page: '8-8',
    statement: 'The perimeter blocks UDP 135, 137, 138 and 445.',
    strength: 'must',
    answers: [
      { rule: 'perimeter-blocks-windows-ports' },
      { row: 'perimeter-block-udp' },
      { artifact: 'aws_network_acl', of: 'LabNetwork', says: 'denies them before it allows anything' },
    ],
  },
  {
    id: 'net-block-tcp',
    page: '8-8',
    statement: 'The perimeter blocks TCP 135, 139, 445 and 593.',
    strength: 'must',
    answers: [
      { rule: 'perimeter-blocks-windows-ports' },
      { row: 'perimeter-block-tcp' },
      { artifact: 'aws_network_acl', of: 'LabNetwork', says: 'denies them before it allows anything' },
    ],
  },
  {
    id: 'net-port-lists',
    page: '8-8',
    statement: 'Access lists at layers 3 and 4 are as the port guides have them.',
    strength: 'should',
    answers: [
      { rule: 'only-designated-traffic' },
      { rule: 'contact-center-rule-quota' },
      { rule: 'contact-center-groups-per-interface' },
    ],
  },
  {
    id: 'net-dedicated',
    page: '8-8',
    statement: 'WebView and historical data get servers of their own, so that web and database are isolated.',
    strength: 'should',
    answers: [
      { rule: 'dedicated-reporting-servers' },
      { default: 'ContactCenterServers.webViewServers', says: 'one, on a host of its own' },
      { default: 'ContactCenterServers.historicalDataServers', says: 'one' },
    ],
  },
  {
    id: 'net-few-distributors',
    page: '8-8',
    statement: 'Distributors are kept to a minimum.',
    strength: 'should',
    answers: [{ rule: 'few-distributors' }, { default: 'ContactCenterServers.distributors', says: '1' }],
  },
  {
    id: 'net-clients',
    page: '8-8',
    statement: 'Client workstations without a database, and the Internet Script Editor, are used in their place.',
    strength: 'should',
    answers: [
      { rule: 'few-distributors' },
      { default: 'ContactCenterServers.clientWorkstations', says: '1' },
      { row: 'icm-script-editor' },
    ],
  },
  {
    id: 'net-distributed',
    page: '8-8',
    statement: 'What holds for one site holds for central controllers that are distributed over several.',
    strength: 'should',
    answers: [
      { rule: 'sides-apart' },
      { default: 'ContactCenterProps.sites', says: 'one network or two, with the same rules' },
    ],
  },
  {
    id: 'net-support-tools',
    page: '8-8',
    statement: 'Windows IPsec authenticates the servers with a Node Agent and the Support Tools server to each other.',
    strength: 'should',
    answers: [
      { row: 'cce-support-tools' },
      { default: 'ContactCenterServers.supportTools', says: 'none, and with it the port of the Node Agent is closed' },
      { rule: 'support-tools-over-ipsec' },
    ],
  },
  {
    id: 'net-esp',
    page: '8-8',
    statement: 'Windows IPsec, with ESP, encrypts what servers say to each other.',
    strength: 'should',
    answers: [
      { rule: 'windows-ipsec-on-supported-paths' },
      { rule: 'ipsec-not-beside-clear-text' },
      { rule: 'ipsec-on-instances-that-sustain-it' },
      { row: 'ipsec-esp' },
      { default: 'ContactCenterProps.ipsec', says: 'on every path on which it is supported' },
    ],
  },
  {
    id: 'net-offload',
    page: '8-8',
    statement: 'Encryption needs network cards that take it off the processor, or servers do not sustain their load.',
    strength: 'must',
    answers: [
      {
        reason:
          'An instance has the network card that AWS gives it. Processors of today encrypt AES by instructions of their own, which ' +
          'those of the guide’s time did not have; a warning names servers whose processor runs on credits.',
      },
    ],
  },
  {
    id: 'net-site-to-site',
    page: '8-8',
    statement: 'VPNs between distributed sites, branches and outsourcers use Cisco IOS IPsec.',
    strength: 'should',
    answers: [
      { rule: 'sites-joined-by-ipsec' },
      { rule: 'vpn-ends-agree' },
      { rule: 'vpn-above-floor' },
      { rule: 'vpn-keys-kept-apart' },
      { rule: 'vpn-detects-dead-peers' },
      { row: 'vpn-ike' },
      { row: 'vpn-nat-traversal' },
      { default: 'SiteToSiteVpnProps.tunnels', says: 'two, with AES-256-GCM, SHA-384 and group 20 in both phases' },
      {
        default: 'OnPremisesRouterProps.platform',
        says: 'none: with `ios-xe`, what comes out is for Cisco’s routers; a branch inside the lab has strongSwan',
      },
    ],
  },
  {
    id: 'net-nat-payload',
    page: '8-8',
    statement: 'Address translation harms applications that send addresses inside their packets.',
    strength: 'fact',
    answers: [
      {
        reason:
          'Nothing translates the addresses that servers, phones and desktops have: networks route to each other, and through ' +
          'a tunnel packets go as they are. The tunnel’s own packets alone may have theirs translated on the way.',
      },
    ],
  },
  {
    id: 'net-nat-fixups',
    page: '8-8',
    statement: 'A router that mends such packets must be of a version that is compatible with Unified CM.',
    strength: 'must',
    answers: [
      { reason: 'The routers of the lab mend no packets, since they translate none; others are outside of it.' },
    ],
  },
  // ---- page 8-9
  {
    id: 'net-nat',
    page: '8-9',
    statement: 'Unified CCE can be reached through address translation.',
    strength: 'may',
    answers: [
      {
        default: 'MonitoringProps.agentsBehindNat',
        says: 'no; it may be, where CTI OS desktops do not monitor or record',
      },
      {
        default: 'WindowsIpsecProps.natTraversal',
        says: 'false; with it, servers can speak IPsec through translation',
      },
      { row: 'ipsec-nat-traversal' },
    ],
  },
  {
    id: 'net-nat-cti-os',
    page: '8-9',
    statement:
      'Translation is not supported where CTI OS desktops monitor or record: they filter packets by an address ' +
      'that it has changed.',
    strength: 'only',
    answers: [{ rule: 'no-nat-with-cti-os-monitoring' }, { rule: 'no-nat-traversal-with-cti-os-monitoring' }],
  },
];

import { definePortTable } from './port-table';

/** What a router says to the ends of its tunnels that AWS runs. */
export const siteToSiteVpn = definePortTable({
  id: 'site-to-site-vpn',
  guide: 'AWS Site-to-Site VPN User Guide',
  title: 'Firewall rules for an AWS Site-to-Site VPN customer gateway device',
  subject: 'branch-router',
  rows: [
    {
      id: 'vpn-ike',
      page: 'Firewall rules',
      ports: { udp: '500' },
      firewall: 'not stated',
      process: 'charon',
      connections: [{ from: 'vpn-endpoint' }, { to: 'vpn-endpoint' }],
      note: 'Internet Key Exchange. Either end may begin.',
    },
    {
      id: 'vpn-nat-traversal',
      page: 'Firewall rules',
      ports: { udp: '4500' },
      firewall: 'not stated',
      process: 'charon',
      connections: [{ from: 'vpn-endpoint' }, { to: 'vpn-endpoint' }],
      note:
        'The tunnels themselves: an instance has its public address by translation, so ESP always comes in UDP and ' +
        'protocol 50 needs no rule.',
    },
    {
      id: 'vpn-router-https',
      page: 'AWS General Reference, "AWS service endpoints"',
      ports: { tcp: '443' },
      firewall: 'not stated',
      process: '(package manager, agent of AWS Systems Manager)',
      connections: [{ to: 'internet-service' }],
      note: 'At first boot the router installs its software and reads its keys. Nobody connects to it.',
    },
  ],
});

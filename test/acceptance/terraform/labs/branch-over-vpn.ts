import { cidrs, connectionGroups, endpointsGroup, routerGroup } from '../expected-groups';
import type { ExpectedLab } from '../expected-lab';

const CENTER = 'branch-over-vpn/center';
const BRANCH = 'branch-over-vpn/branch';

/** Voicemail in one network, and a router that leads to it from another. */
export const branchOverVpn: ExpectedLab = {
  groups: [
    endpointsGroup(`${CENTER}/ssm/endpoints`, cidrs('10.20.64.0/20', '10.20.80.0/20')),
    // The router calls the endpoints, too.
    endpointsGroup(
      `${BRANCH}/ssm/endpoints`,
      cidrs('10.30.64.0/20', '10.30.80.0/20', '10.30.224.0/20', '10.30.240.0/20'),
    ),
    routerGroup({ router: 'branch-over-vpn/router', network: BRANCH, block: '10.30.0.0/16' }),
    ...connectionGroups({
      name: 'branch-over-vpn/voicemail/security-groups',
      ssmEndpoints: `${CENTER}/ssm/endpoints`,
      features: ['imap', 'sccp-over-tls', 'certificate-download'],
      members: {
        'unified-cm': cidrs('10.20.200.0/28'),
        'ip-phone': cidrs('10.30.64.0/20'),
        'client-workstation': cidrs('10.30.80.0/20'),
        'admin-workstation': cidrs('10.30.80.0/28'),
      },
    }),
  ],
};

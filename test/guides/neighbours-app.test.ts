import { describe, expect, it } from '@jest/globals';
import type { LabStack } from '../../lib/lab-stack';
import type { LabNetwork } from '../../lib/network/lab-network';
import { NetworkPeering } from '../../lib/network/network-peering';
import { BranchRouter } from '../../lib/vpn/branch-router';
import { SiteToSiteVpn } from '../../lib/vpn/site-to-site-vpn';
import { dataCenter } from '../contact-center/contact-center-lab';
import { BRANCH, CENTER, vpnNetwork } from '../vpn/vpn-lab';
import { findingOf, labApp, labStack } from './lab-app';

const AGENTS = '10.30.64.0/24';
const SAID = {
  at: 'lab/branch',
  message: `reaches servers in lab/center without a tunnel, from ${AGENTS}`,
};

/** What the guide says of a branch of the lab whose agents are members of a contact centre, through a real synth. */
function saidOf(join: (stack: LabStack, center: LabNetwork, branch: LabNetwork) => void) {
  const app = labApp();
  const stack = labStack(app);
  const center = vpnNetwork(stack, 'center', { icmPrivateNetwork: true });
  const branch = vpnNetwork(stack, 'branch', { cidr: BRANCH, connectedNetworks: [CENTER], wan: true });
  join(stack, center, branch);
  dataCenter(stack, { members: { 'agent-desktop': AGENTS } }, 'ucce', center);
  return findingOf(app, 'sites-joined-by-ipsec');
}

const tunnel = (stack: LabStack, network: LabNetwork, branch: LabNetwork) =>
  new SiteToSiteVpn(stack, 'vpn', { network, router: new BranchRouter(stack, 'router', { network: branch }) });

describe('a branch of the lab', () => {
  it('may be joined by a tunnel', () => {
    expect(saidOf(tunnel)).toMatchObject({ status: 'satisfied', unknown: [] });
  });

  it('may not be joined by a peering', () => {
    const peering = (stack: LabStack, one: LabNetwork, other: LabNetwork) =>
      new NetworkPeering(stack, 'line', { one, other });
    expect(saidOf(peering)).toMatchObject({ status: 'violated', violations: [SAID], unknown: [] });
  });

  it('is named where nobody knows how it is joined', () => {
    expect(saidOf(() => undefined)).toMatchObject({
      status: 'not evaluated',
      unknown: [`how ${AGENTS}, which is in lab/branch, reaches lab/center`],
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { TerraformVariable } from 'cdktf';
import { Unknown } from '../../lib/guides/lab-model';
import { SiteToSiteVpn } from '../../lib/vpn/site-to-site-vpn';
import type { VpnTunnelProps } from '../../lib/vpn/vpn-tunnel';
import { cloudEnd } from '../../lib/vpn/vpn-facts';
import { labStack } from '../synthesized-stack';
import { branchRouter, vpnNetwork } from './vpn-lab';

type Stack = ReturnType<typeof labStack>;

/** What AWS's ends do about a dead peer, after somebody has changed what Terraform is told. */
function actionsAfter(
  change: (connection: SiteToSiteVpn['connection'], stack: Stack) => void,
  tunnels: readonly [VpnTunnelProps, VpnTunnelProps] = [{}, {}],
) {
  const stack = labStack();
  const network = vpnNetwork(stack, 'center');
  const { connection } = new SiteToSiteVpn(stack, 'vpn', { network, router: branchRouter(stack), tunnels });
  change(connection, stack);
  return cloudEnd(connection).deadPeerActions;
}

describe('what AWS’s ends do about a dead peer', () => {
  it('is what their props say, each for itself', () => {
    expect(actionsAfter(() => undefined)).toEqual(['restart', 'restart']);
    const tunnels = [{ dpdTimeoutAction: 'clear' }, { dpdTimeoutAction: 'none' }] as const;
    expect(actionsAfter(() => undefined, tunnels)).toEqual(['clear', 'none']);
  });

  it('is what Terraform is told, whatever the props say', () => {
    const actions = actionsAfter((connection) => {
      connection.tunnel1DpdTimeoutAction = 'none';
      connection.resetTunnel2DpdTimeoutAction();
    });
    expect(actions).toEqual(['none', undefined]);
  });

  it('is not known where a variable decides', () => {
    const actions = actionsAfter((connection, stack) => {
      const action = new TerraformVariable(stack, 'action', { type: 'string' });
      connection.addOverride('tunnel2_dpd_timeout_action', action.value);
    });
    expect(actions).toEqual(['restart', new Unknown('what is done about a dead peer')]);
  });
});

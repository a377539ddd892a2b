import type { VpnConnectionConfig } from '@cdktf/provider-aws/lib/vpn-connection';
import type { VpnTunnel } from './vpn-tunnel';

/** Nothing but IKEv2: its predecessor has no floor worth the name. */
const IKE_VERSIONS = ['ikev2'];

/** What AWS's end is told of the two tunnels. */
export function tunnelOptions(tunnels: readonly [VpnTunnel, VpnTunnel], logGroupArn: string) {
  const log = { cloudwatchLogOptions: { logEnabled: true, logGroupArn, logOutputFormat: 'json' } };
  const [one, two] = tunnels;
  return {
    tunnel1IkeVersions: IKE_VERSIONS,
    tunnel1InsideCidr: one.insideCidr.toString(),
    tunnel1Phase1EncryptionAlgorithms: [...one.phase1.encryption],
    tunnel1Phase1IntegrityAlgorithms: [...one.phase1.integrity],
    tunnel1Phase1DhGroupNumbers: [...one.phase1.dhGroups],
    tunnel1Phase1LifetimeSeconds: one.phase1.lifetimeSeconds,
    tunnel1Phase2EncryptionAlgorithms: [...one.phase2.encryption],
    tunnel1Phase2IntegrityAlgorithms: [...one.phase2.integrity],
    tunnel1Phase2DhGroupNumbers: [...one.phase2.dhGroups],
    tunnel1Phase2LifetimeSeconds: one.phase2.lifetimeSeconds,
    tunnel1RekeyMarginTimeSeconds: one.rekeyMarginSeconds,
    tunnel1RekeyFuzzPercentage: one.rekeyFuzzPercentage,
    tunnel1DpdTimeoutSeconds: one.dpdTimeoutSeconds,
    tunnel1DpdTimeoutAction: one.dpdTimeoutAction,
    tunnel1ReplayWindowSize: one.replayWindowSize,
    tunnel1StartupAction: one.startupAction,
    tunnel1LogOptions: log,
    tunnel2IkeVersions: IKE_VERSIONS,
    tunnel2InsideCidr: two.insideCidr.toString(),
    tunnel2Phase1EncryptionAlgorithms: [...two.phase1.encryption],
    tunnel2Phase1IntegrityAlgorithms: [...two.phase1.integrity],
    tunnel2Phase1DhGroupNumbers: [...two.phase1.dhGroups],
    tunnel2Phase1LifetimeSeconds: two.phase1.lifetimeSeconds,
    tunnel2Phase2EncryptionAlgorithms: [...two.phase2.encryption],
    tunnel2Phase2IntegrityAlgorithms: [...two.phase2.integrity],
    tunnel2Phase2DhGroupNumbers: [...two.phase2.dhGroups],
    tunnel2Phase2LifetimeSeconds: two.phase2.lifetimeSeconds,
    tunnel2RekeyMarginTimeSeconds: two.rekeyMarginSeconds,
    tunnel2RekeyFuzzPercentage: two.rekeyFuzzPercentage,
    tunnel2DpdTimeoutSeconds: two.dpdTimeoutSeconds,
    tunnel2DpdTimeoutAction: two.dpdTimeoutAction,
    tunnel2ReplayWindowSize: two.replayWindowSize,
    tunnel2StartupAction: two.startupAction,
    tunnel2LogOptions: log,
  } satisfies Partial<VpnConnectionConfig>;
}

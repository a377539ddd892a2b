import { espProposals, ikeProposals } from './strong-swan-proposals';
import { strongSwanLiveness } from './strong-swan-liveness';
import { VPN_UPDOWN_PATH } from './vpn-updown-script';
import type { VpnAddresses, VpnDeclaration } from './vpn-declaration';
import type { VpnProposal, VpnTunnel } from './vpn-tunnel';

/** What else a configuration may say. */
export interface StrongSwanOptions {
  /**
   * Id of the VPN connection, by which AWS's ends call themselves in their certificates. Used with certificates only.
   *
   * @default - any certificate that the certificate authority has signed is taken for AWS's
   */
  readonly connectionId?: string;
}

interface Rekeying {
  readonly rekeySeconds: number;
  readonly randomSeconds: number;
}

/**
 * The router's end of a VPN connection: a swanctl.conf for strongSwan 5.9 or later. It has no key; the pre-shared ones are in a file
 * that it includes, `<name>.secrets` beside it.
 *
 * The tunnels take everything (0.0.0.0/0), as AWS offers it and as its gateways want it: one pair of keys per tunnel. Which traffic
 * goes into which tunnel is a matter of routes, and those come and go with the tunnels. With policies on networks the kernel
 * would pick the tunnel instead, and every new network would be a new negotiation.
 */
export function strongSwanConfig(
  declaration: VpnDeclaration,
  addresses: VpnAddresses,
  options: StrongSwanOptions = {},
): string {
  const { delays } = strongSwanLiveness(declaration.tunnels);
  return `# The router's end of the VPN connection ${declaration.name}. No key is in here.
connections {
${connection(declaration, addresses, options, 1, delays[0])}${connection(declaration, addresses, options, 2, delays[1])}}
${declaration.authentication === 'pre-shared-key' ? `\n# Keys, readable by root alone.\ninclude ${declaration.name}.secrets\n` : ''}`;
}

function connection(
  { name, tunnels, authentication }: VpnDeclaration,
  addresses: VpnAddresses,
  options: StrongSwanOptions,
  number: 1 | 2,
  dpdDelay: number,
): string {
  const [tunnel, address] = number === 1 ? [tunnels[0], addresses.tunnels[0]] : [tunnels[1], addresses.tunnels[1]];
  const { phase1, phase2 } = tunnel;
  const [ike, esp] = [rekeying(tunnel, phase1), rekeying(tunnel, phase2)];
  const [local, remote] =
    authentication === 'pre-shared-key'
      ? [preSharedKey(addresses.router), preSharedKey(address)]
      : [
          ['auth = pubkey', `certs = ${name}.pem`],
          ['auth = pubkey', `id = ${certificateOf(options, number)}`],
        ];
  return `  ${name}-${number} {
    version = 2
    proposals = ${ikeProposals(phase1)}
    remote_addrs = ${address}
    mobike = no
    keyingtries = 0
    rekey_time = ${ike.rekeySeconds}s
    rand_time = ${ike.randomSeconds}s
    over_time = ${phase1.lifetimeSeconds - ike.rekeySeconds}s
    dpd_delay = ${dpdDelay}s
    local {
${indented(local)}    }
    remote {
${indented(remote)}    }
    children {
      ${name}-${number} {
        esp_proposals = ${espProposals(phase2)}
        local_ts = 0.0.0.0/0
        remote_ts = 0.0.0.0/0
        if_id_in = ${number}
        if_id_out = ${number}
        rekey_time = ${esp.rekeySeconds}s
        rand_time = ${esp.randomSeconds}s
        life_time = ${phase2.lifetimeSeconds}s
        replay_window = ${tunnel.replayWindowSize}
        updown = ${VPN_UPDOWN_PATH} ${number}
${beginnings(tunnel)}      }
    }
  }
`;
}

/**
 * Who begins. The router always does, whether or not AWS does too: nothing says for how long AWS goes on trying, and a router that
 * has been restarted would wait for AWS to find its old self dead. When AWS forgets a dead peer, it waits for the router, so the
 * router makes the tunnel again in that case, too. Only when AWS never begins is a tunnel that AWS has ended made again at
 * once: two ends that both do so may end each other's tunnels for ever.
 */
function beginnings({ dpdTimeoutAction, startupAction }: VpnTunnel): string {
  return [
    'start_action = start',
    ...(dpdTimeoutAction === 'none' ? [] : ['dpd_action = restart']),
    ...(startupAction === 'add' ? ['close_action = start'] : []),
  ]
    .map((line) => `        ${line}\n`)
    .join('');
}

/** AWS's way to say it: keys are changed a margin before they run out, and the margin is up to so many percent longer. */
function rekeying({ rekeyMarginSeconds, rekeyFuzzPercentage }: VpnTunnel, { lifetimeSeconds }: VpnProposal): Rekeying {
  const margin = Math.min(rekeyMarginSeconds, Math.floor(lifetimeSeconds / 2));
  const rekeySeconds = lifetimeSeconds - margin;
  const fuzz = Math.floor((margin * rekeyFuzzPercentage) / 100);
  // Keys that are as old as nothing need no change.
  return { rekeySeconds, randomSeconds: Math.min(fuzz, Math.floor(rekeySeconds / 2)) };
}

function preSharedKey(address: string): string[] {
  return ['auth = psk', `id = ${address}`];
}

/** How AWS's ends call themselves; what is around the connection's id is the same for all of them, and AWS's own. */
function certificateOf({ connectionId }: StrongSwanOptions, number: 1 | 2): string {
  if (connectionId === undefined) return '%any';
  return `"C=*, ST=*, L=*, O=*, OU=*, CN=${connectionId}.endpoint-${number - 1}"`;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `      ${line}\n`).join('');
}

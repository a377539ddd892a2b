import type { VpnTunnel } from './vpn-tunnel';

/** strongSwan repeats a message that nobody answers so often, each time after that many times as long. */
const TRIES = 3;
const BASE = 1.8;

/** Its own first wait, in seconds. A longer one would only make a lost packet cost more. */
const LONGEST_FIRST_WAIT = 4;

/** How long all the waits take together, in units of the first one. */
const WAITS = Array.from({ length: TRIES + 1 }, (_, n) => BASE ** n).reduce((sum, wait) => sum + wait, 0);

/** How strongSwan finds a peer dead in time. */
export interface StrongSwanLiveness {
  /** How often a message is repeated, after which first wait in seconds, and how much longer each wait is: for all tunnels. */
  readonly retransmission: { readonly tries: number; readonly timeout: number; readonly base: number } | undefined;
  /** After how many silent seconds each tunnel's peer is asked whether it is there; 0 for never. */
  readonly delays: readonly [number, number];
}

/**
 * In IKEv2 nothing times out but a message that is not answered, and how often that is repeated is one setting for all tunnels. So
 * the shortest time decides: a third of it may be silent, and the question is repeated for the rest.
 */
export function strongSwanLiveness(tunnels: readonly [VpnTunnel, VpnTunnel]): StrongSwanLiveness {
  const watched = tunnels.filter(({ dpdTimeoutAction }) => dpdTimeoutAction !== 'none');
  if (watched.length === 0) return { retransmission: undefined, delays: [0, 0] };
  const shortest = Math.min(...watched.map(({ dpdTimeoutSeconds }) => dpdTimeoutSeconds));
  const timeout = Math.floor(Math.min(LONGEST_FIRST_WAIT, (shortest * 2) / 3 / WAITS) * 100) / 100;
  const delay = ({ dpdTimeoutAction, dpdTimeoutSeconds }: VpnTunnel) =>
    dpdTimeoutAction === 'none' ? 0 : Math.floor(dpdTimeoutSeconds - timeout * WAITS);
  return { retransmission: { tries: TRIES, timeout, base: BASE }, delays: [delay(tunnels[0]), delay(tunnels[1])] };
}

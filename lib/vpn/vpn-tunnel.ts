import { z } from 'zod';
import { literalInteger } from '../boundary/literal-integer';
import { literalString } from '../boundary/literal-string';
import { report } from '../boundary/zod-problem';
import { belowIpsecFloor } from '../errors';
import { Cidr } from '../network/cidr';
import {
  BELOW_FLOOR,
  DH_GROUPS,
  type DhGroup,
  ENCRYPTION_ALGORITHMS,
  type EncryptionAlgorithm,
  INTEGRITY_ALGORITHMS,
  type IntegrityAlgorithm,
  IPSEC_FLOOR,
} from './ike-algorithms';
import { insideCidrProblem } from './inside-cidr';
import { REFUSED_KEYS } from './refused-keys';

/**
 * What the two ends may agree on in one phase. Every combination of what is listed is offered, and AWS takes the lowest value that
 * both ends have, whatever the order: each list is as strong as the weakest in it.
 */
export interface VpnProposalProps {
  /**
   * Ciphers. AES with keys of 128 bits is the floor. Unknown, or none: error `InvalidProperty`.
   *
   * @default ['AES256-GCM-16']
   */
  readonly encryption?: readonly EncryptionAlgorithm[];
  /**
   * Hashes. Below SHA-2: error `BelowIpsecFloor`. Unknown, or none: `InvalidProperty`.
   *
   * @default ['SHA2-384']
   */
  readonly integrity?: readonly IntegrityAlgorithm[];
  /**
   * Diffie-Hellman groups. Groups 2, 5 and 22 to 24: error `BelowIpsecFloor`. Unknown, or none:
   * `InvalidProperty`.
   *
   * @default [20] - the curve over a prime of 384 bits
   */
  readonly dhGroups?: readonly DhGroup[];
  /**
   * How long keys are used, in seconds: 900 to 28,800 in the first phase, 900 to 3,600 in the second, and less than in the first.
   * Anything else: error `InvalidProperty`.
   *
   * @default 28800 in the first phase, 3600 in the second
   */
  readonly lifetimeSeconds?: number;
}

/** One of the two tunnels of a VPN connection. */
export interface VpnTunnelProps {
  /**
   * Block of the tunnel's two inside addresses, a /30 in 169.254.0.0/16. One that AWS keeps for itself: error
   * `InsideCidrReserved`; another kind of block: `InsideCidrWrong`; no block at all: `MalformedCidr` or `CidrHostBitsSet`; one
   * that another tunnel of the gateway or of the router has: `CidrsOverlap`.
   *
   * @default '169.254.10.0/30' and '169.254.10.4/30'
   */
  readonly insideCidr?: string;
  /**
   * First phase, IKE: how the two ends know each other.
   *
   * @default - AES-256-GCM, SHA-384, group 20, eight hours
   */
  readonly phase1?: VpnProposalProps;
  /**
   * Second phase, ESP: how packets are protected.
   *
   * @default - AES-256-GCM, SHA-384, group 20 with perfect forward secrecy, an hour
   */
  readonly phase2?: VpnProposalProps;
  /**
   * How long before the keys of the second phase run out new ones are made, in seconds: 60 to half of their lifetime. Anything else:
   * error `InvalidProperty`.
   *
   * @default 270
   */
  readonly rekeyMarginSeconds?: number;
  /**
   * By how much of it that margin may be longer, in percent from 0 to 100, so that tunnels do not all rekey at once. Anything else:
   * error `InvalidProperty`.
   *
   * @default 100
   */
  readonly rekeyFuzzPercentage?: number;
  /**
   * How long a silent peer is taken for alive, in seconds, from 30 up. Less: error `InvalidProperty`.
   *
   * @default 30
   */
  readonly dpdTimeoutSeconds?: number;
  /**
   * What is done about a dead peer: the tunnel is made again, forgotten, or left as it is. Anything else: error
   * `InvalidProperty`. `none`: the rule `vpn-detects-dead-peers` warns.
   *
   * @default 'restart'
   */
  readonly dpdTimeoutAction?: DpdTimeoutAction;
  /**
   * How many packets may come out of their order before one is taken for a replayed one: 64 to 2,048. Anything else: error
   * `InvalidProperty`.
   *
   * @default 1024
   */
  readonly replayWindowSize?: number;
  /**
   * Whether AWS begins with the negotiation (`start`) or waits for the router to (`add`). Anything else: error
   * `InvalidProperty`.
   *
   * @default 'start'
   */
  readonly startupAction?: StartupAction;
}

/** What is done about a dead peer, in AWS's words. */
const DPD_TIMEOUT_ACTIONS = ['restart', 'clear', 'none'] as const;
type DpdTimeoutAction = (typeof DPD_TIMEOUT_ACTIONS)[number];

/** Who begins with the negotiation, in AWS's words. */
const STARTUP_ACTIONS = ['start', 'add'] as const;
type StartupAction = (typeof STARTUP_ACTIONS)[number];

/** What the two ends may agree on in one phase, complete. */
export type VpnProposal = Required<VpnProposalProps>;

/** One of the two tunnels, complete. */
export interface VpnTunnel extends Required<Omit<VpnTunnelProps, 'insideCidr' | 'phase1' | 'phase2'>> {
  readonly insideCidr: Cidr;
  readonly phase1: VpnProposal;
  readonly phase2: VpnProposal;
}

const LIFETIME = { least: 900, phase1: 28_800, phase2: 3_600 } as const;
const REKEY_MARGIN = { least: 60, usual: 270 } as const;
const INSIDE_CIDRS = ['169.254.10.0/30', '169.254.10.4/30'] as const;

/** One of a list of names or numbers, with a word of its own for what AWS knows and the floor forbids. */
function listOf<T extends string | number>(what: string, allowed: readonly T[], below: readonly (string | number)[]) {
  return z
    .array(
      z.custom<T>().check((context) => {
        const { value } = context;
        if (allowed.includes(value)) return;
        if (below.includes(value)) report(context, belowIpsecFloor(what, value, allowed.join(', '), IPSEC_FLOOR));
        else
          context.issues.push({
            code: 'custom',
            message: `Expected one of ${allowed.join(', ')}`,
            input: value,
            continue: true,
          });
      }),
    )
    .min(1)
    .refine((values) => new Set(values).size === values.length, 'Expected each once');
}

function proposalSchema(longest: number) {
  return z.strictObject({
    encryption: listOf('cipher', ENCRYPTION_ALGORITHMS, BELOW_FLOOR.encryption).exactOptional(),
    integrity: listOf('hash', INTEGRITY_ALGORITHMS, BELOW_FLOOR.integrity).exactOptional(),
    dhGroups: listOf('Diffie-Hellman group', DH_GROUPS, BELOW_FLOOR.dhGroups).exactOptional(),
    lifetimeSeconds: literalInteger(LIFETIME.least, longest).exactOptional(),
  });
}

/** A schema for `VpnTunnelProps`. */
export const vpnTunnelSchema = z
  .strictObject({
    insideCidr: literalString
      .check((context) => {
        const problem = insideCidrProblem(context.value);
        if (problem) report(context, problem);
      })
      .exactOptional(),
    phase1: proposalSchema(LIFETIME.phase1).exactOptional(),
    phase2: proposalSchema(LIFETIME.phase2).exactOptional(),
    rekeyMarginSeconds: literalInteger(REKEY_MARGIN.least, LIFETIME.phase2 / 2).exactOptional(),
    rekeyFuzzPercentage: literalInteger(0, 100).exactOptional(),
    dpdTimeoutSeconds: literalInteger(30).exactOptional(),
    dpdTimeoutAction: z.enum(DPD_TIMEOUT_ACTIONS).exactOptional(),
    replayWindowSize: literalInteger(64, 2048).exactOptional(),
    startupAction: z.enum(STARTUP_ACTIONS).exactOptional(),
    ...REFUSED_KEYS,
  })
  .refine(
    ({ rekeyMarginSeconds = REKEY_MARGIN.usual, phase2 }) =>
      rekeyMarginSeconds <= (phase2?.lifetimeSeconds ?? LIFETIME.phase2) / 2,
    { error: 'Expected half the lifetime of the second phase at most', path: ['rekeyMarginSeconds'] },
  )
  .refine(
    ({ phase1, phase2 }) => (phase2?.lifetimeSeconds ?? LIFETIME.phase2) < (phase1?.lifetimeSeconds ?? LIFETIME.phase1),
    { error: 'Expected less than the lifetime of the first phase', path: ['phase2', 'lifetimeSeconds'] },
  );

/** A tunnel with everything that was not said. */
export function vpnTunnel(number: 1 | 2, props: VpnTunnelProps): VpnTunnel {
  return {
    insideCidr: Cidr.parse(props.insideCidr ?? INSIDE_CIDRS[number - 1] ?? INSIDE_CIDRS[0]),
    phase1: proposal(LIFETIME.phase1, props.phase1),
    phase2: proposal(LIFETIME.phase2, props.phase2),
    rekeyMarginSeconds: props.rekeyMarginSeconds ?? REKEY_MARGIN.usual,
    rekeyFuzzPercentage: props.rekeyFuzzPercentage ?? 100,
    dpdTimeoutSeconds: props.dpdTimeoutSeconds ?? 30,
    dpdTimeoutAction: props.dpdTimeoutAction ?? 'restart',
    replayWindowSize: props.replayWindowSize ?? 1024,
    startupAction: props.startupAction ?? 'start',
  };
}

function proposal(longest: number, props: VpnProposalProps = {}): VpnProposal {
  return {
    encryption: props.encryption ?? ['AES256-GCM-16'],
    integrity: props.integrity ?? ['SHA2-384'],
    dhGroups: props.dhGroups ?? [20],
    lifetimeSeconds: props.lifetimeSeconds ?? longest,
  };
}

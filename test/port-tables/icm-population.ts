import type { GatewayKind, GatewayNumber, IcmNode } from '../../lib/port-tables/icm-node';
import type { Role } from '../../lib/port-tables/role';
import { type Side, SIDES } from '../../lib/port-tables/side';

/** What stands outside of every system: phones, desktops, and somebody else’s servers. */
export const OUTSIDERS = [
  'agent-desktop',
  'supervisor-desktop',
  'report-reader',
  'internet-script-editor',
  'ip-phone',
  'voice-gateway',
  'nam-router',
  'admin-workstation',
  'security-agent-center',
  'snmp-manager',
  'syslog-server',
  'patch-server',
] as const satisfies Role[];

/** What there is one of for each side, and no pair of. */
const SINGLES = [
  'distributor',
  'historical-data-server',
  'webview-server',
  'administrative-workstation',
  'support-tools-server',
  'outbound-dialer',
  'collaboration-server',
  'unified-cm',
  'ip-ivr',
  'cvp-call-server',
] as const satisfies Role[];

/** Three pairs of hosts: every kind of gateway is there, an agent gateway on each number. */
const GATEWAYS: Readonly<Record<string, readonly [GatewayKind, GatewayKind, GatewayKind]>> = {
  'pg-1': ['agent', 'vru', 'media-routing'],
  'pg-2': ['acd', 'gateway', 'agent'],
  'pg-3': ['vru', 'agent', 'gateway'],
};

const NUMBERS: readonly GatewayNumber[] = [1, 2, 3];

/** A gateway of a pair, as the system has it. */
export function gateway(
  system: string,
  instanceNumber: number,
  pair: string,
  number: GatewayNumber,
  side: Side,
): IcmNode {
  const kind = GATEWAYS[pair]?.[number - 1];
  if (kind === undefined) throw new Error(`There is no gateway ${number} of ${pair}.`);
  return { role: 'peripheral-gateway', system, instanceNumber, side, pair, gateway: { number, kind } };
}

/** A system with two of everything, and every kind of gateway on several numbers. */
export function icmSystem(system: string, instanceNumber: number): IcmNode[] {
  return SIDES.flatMap((side): IcmNode[] => {
    const here = { system, instanceNumber, side };
    return [
      ...(['router', 'logger'] as const).map((role) => ({ ...here, role, pair: role })),
      ...SINGLES.map((role) => ({ ...here, role })),
      ...Object.keys(GATEWAYS).flatMap((pair) => [
        ...NUMBERS.flatMap((number): IcmNode[] => {
          const one = gateway(system, instanceNumber, pair, number, side);
          const hasCtiServer = one.gateway?.kind === 'agent' && number < 3;
          return hasCtiServer ? [one, { ...one, role: 'cti-server' }] : [one];
        }),
        ...(['cti-os-server', 'cad-server'] as const).map((role) => ({ ...here, role, pair })),
      ]),
    ];
  });
}

/** Everybody who is no part of a system. */
export const outsiders: readonly IcmNode[] = OUTSIDERS.map((role) => ({ role, instanceNumber: 0 }));

/** Two systems of two instances, and everybody outside. */
export function everybody(instanceNumber: number): IcmNode[] {
  return [...icmSystem('one', instanceNumber), ...icmSystem('other', (instanceNumber + 1) % 25), ...outsiders];
}

/** A component in words: `one peripheral-gateway a pg-1 2`. */
export function nameOf({ system = 'outside', role, side, pair, gateway: number }: IcmNode): string {
  return [system, role, side, pair, number?.number].filter((part) => part !== undefined).join(' ');
}

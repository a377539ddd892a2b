import type { GatewayKind, GatewayNumber, IcmNode } from '../port-tables/icm-node';
import type { Role } from '../port-tables/role';
import type { Side } from '../port-tables/side';
import type { PlannedServers } from './contact-center-servers';
import type { ServerRole } from './server-role';
import { administrativeWorkstation } from './servers/administrative-workstation';
import { cadServer } from './servers/cad-server';
import { collaborationServer } from './servers/collaboration-server';
import { ctiOsServer } from './servers/cti-os-server';
import { cvpCallServer } from './servers/cvp-call-server';
import { distributor } from './servers/distributor';
import { historicalDataServer } from './servers/historical-data-server';
import { ipIvr } from './servers/ip-ivr';
import { logger } from './servers/logger';
import { outboundDialer } from './servers/outbound-dialer';
import { peripheralGateway } from './servers/peripheral-gateway';
import { router } from './servers/router';
import { supportToolsServer } from './servers/support-tools-server';
import { unifiedCm } from './servers/unified-cm';
import { webViewServer } from './servers/webview-server';

/** A host of a contact centre, before it is a construct. */
export interface PlannedServer {
  /** Construct id: `router-a`, `pg-1-b`, `webview-1`. */
  readonly id: string;
  /** What both sides of a pair are called: `router`, `pg-1`. Of other servers, the id. */
  readonly name: string;
  /** What runs on it, the role that decides its place first. */
  readonly roles: readonly [ServerRole, ...ServerRole[]];
  readonly components: readonly IcmNode[];
  /** The side that it stands on: a zone, or a site. */
  readonly side: Side;
  /** Whether there is another one of it on the other side. */
  readonly duplexed: boolean;
  /** Number of its normal address among those of the contact centre in its subnet. The next one is for high priority. */
  readonly slot: number;
  /** Index of its pair, where it belongs to a pair of gateways. */
  readonly pair?: number;
}

/** What the components of all servers have in common. */
interface Identity {
  readonly system: string;
  readonly instanceNumber: number;
}

/**
 * The hosts of a contact centre, in the order of its catalogue. One more of a kind changes neither id nor address of another,
 * except where distributors share the hosts of historical data.
 */
export function planServers(servers: PlannedServers, identity: Identity): PlannedServer[] {
  const sides: readonly Side[] = servers.duplexed ? ['a', 'b'] : ['a'];
  const component = (role: Role, other: Partial<IcmNode> = {}): IcmNode => ({ ...identity, role, ...other });

  const onEachSide = (
    id: string,
    roles: PlannedServer['roles'],
    componentsOf: (side: Side) => IcmNode[],
    pair?: number,
  ): PlannedServer[] =>
    sides.map((side) => ({
      id: `${id}-${side}`,
      name: id,
      roles,
      components: componentsOf(side),
      side,
      duplexed: servers.duplexed,
      slot: roles[0].firstSlot + 2 * (pair ?? 0),
      ...(pair === undefined ? {} : { pair }),
    }));
  const inTurns = (
    roles: PlannedServer['roles'],
    from: number,
    to: number,
    id: string = roles[0].id,
  ): PlannedServer[] =>
    Array.from({ length: Math.max(to - from, 0) }, (_, number) => from + number).map((index) => ({
      id: `${id}-${index + 1}`,
      name: `${id}-${index + 1}`,
      roles,
      // Of distributors, the first is the primary and the second the secondary, whichever side they are on.
      components: roles.map(({ role }) => component(role, { side: index % 2 === 0 ? 'a' : 'b' })),
      side: sides[index % sides.length] ?? 'a',
      duplexed: false,
      slot: roles[0].firstSlot + 2 * Math.floor(index / sides.length),
    }));

  const controllerPart = (role: Role) => (side: Side) => [component(role, { side, pair: role })];
  const centralController = servers.rogger
    ? onEachSide('rogger', [router, logger], (side) =>
        ['router' as const, 'logger' as const].flatMap((role) => controllerPart(role)(side)),
      )
    : [
        ...onEachSide(router.id, [router], controllerPart('router')),
        ...onEachSide(logger.id, [logger], controllerPart('logger')),
      ];

  const gateways = servers.peripheralGateways.flatMap(({ gateways: kinds, ctiOs, cad }, index) => {
    const pair = `pg-${index + 1}`;
    const ctiOsOn = (side: Side) => component('cti-os-server', { side, pair });
    return [
      ...onEachSide(
        pair,
        ctiOs === 'co-resident' ? [peripheralGateway, ctiOsServer] : [peripheralGateway],
        (side) => [
          ...kinds.flatMap((kind, at) =>
            gatewayComponents(kind, at, (role, gateway) => component(role, { side, pair, gateway })),
          ),
          ...(ctiOs === 'co-resident' ? [ctiOsOn(side)] : []),
        ],
        index,
      ),
      ...(ctiOs === 'dedicated'
        ? onEachSide(`${ctiOsServer.id}-${index + 1}`, [ctiOsServer], (side) => [ctiOsOn(side)], index)
        : []),
      ...(cad
        ? onEachSide(
            `${cadServer.id}-${index + 1}`,
            [cadServer],
            (side) => [component('cad-server', { side, pair })],
            index,
          )
        : []),
    ];
  });

  const { distributors, historicalDataServers } = servers;
  const combined = servers.awHds ? Math.min(distributors, historicalDataServers) : 0;
  return [
    ...centralController,
    ...gateways,
    ...inTurns([historicalDataServer, distributor], 0, combined, 'aw-hds'),
    ...inTurns([distributor], combined, distributors),
    ...inTurns([historicalDataServer], combined, historicalDataServers),
    ...inTurns([webViewServer], 0, servers.webViewServers),
    ...inTurns([administrativeWorkstation], 0, servers.clientWorkstations),
    ...inTurns([supportToolsServer], 0, servers.supportTools ? 1 : 0),
    ...inTurns([outboundDialer], 0, servers.dialers),
    ...inTurns([collaborationServer], 0, servers.collaborationServers),
    ...inTurns([unifiedCm], 0, servers.unifiedCm),
    ...inTurns([ipIvr], 0, servers.ipIvr),
    ...inTurns([cvpCallServer], 0, servers.cvpCallServers),
  ];
}

/** A gateway, and the CTI Server of an agent gateway. */
function gatewayComponents(
  kind: GatewayKind,
  index: number,
  component: (role: Role, gateway: NonNullable<IcmNode['gateway']>) => IcmNode,
): IcmNode[] {
  const gateway = { number: GATEWAY_NUMBER_AT[index] ?? 1, kind };
  const hasCtiServer = kind === 'agent' && gateway.number < 3;
  return ['peripheral-gateway' as const, ...(hasCtiServer ? ['cti-server' as const] : [])].map((role) =>
    component(role, gateway),
  );
}

const GATEWAY_NUMBER_AT: readonly GatewayNumber[] = [1, 2, 3];

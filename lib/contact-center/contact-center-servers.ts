import { z } from 'zod';
import { literalInteger } from '../boundary/literal-integer';
import { report } from '../boundary/zod-problem';
import { ctiServerNeedsGateway, dialerNeedsGateway, gatewayKindTwice, tooManyServers } from '../errors';
import { GATEWAY_KINDS, type GatewayKind } from '../port-tables/icm-node';
import { type ContactCenterSites, sitesSchema } from './contact-center-sites';
import { SERVER_ROLES } from './server-roles';
import type { ServerRole } from './server-role';

/** A pair of hosts with peripheral gateways, and the servers of their agents' desktops. */
export interface PeripheralGatewayPair {
  /**
   * The gateways of each host, one to three, in the order of their installation: it decides their ports. One kind twice:
   * error `GatewayKindTwice`. A kind that this system has no use for: `InvalidProperty`.
   */
  readonly gateways: readonly GatewayKind[];
  /**
   * CTI OS for the agents of this pair: on servers of its own, on the hosts of the gateways, or not at all. Without an agent
   * gateway among the first two of the host: error `CtiServerNeedsGateway`.
   *
   * @default 'dedicated' where there is such an agent gateway, `false` where there is none
   */
  readonly ctiOs?: 'dedicated' | 'co-resident' | false;
  /**
   * Whether there are servers with the services of Cisco Agent Desktop. Without an agent gateway: error
   * `CtiServerNeedsGateway`.
   *
   * @default false
   */
  readonly cad?: boolean;
  /**
   * Where the pair is: one network, or one for each side. A parent’s gateway to a child stands at the site of the child.
   * (Securing Unified CCE, page 8-9)
   *
   * @default - where the contact centre is
   */
  readonly sites?: ContactCenterSites;
  /**
   * Whether the hosts are in a workgroup, as is supported for a gateway to a child and not recommended: elsewhere a rule fails
   * the synth. (Securing Unified CCE, page 8-9)
   *
   * @default false
   */
  readonly workgroup?: boolean;
}

/** Which servers a contact centre has. More of a kind than there is room for: error `TooManyServers`. */
export interface ContactCenterServers {
  /**
   * Whether routers, loggers and gateways have both sides. A lab of one side is cheaper, and fails as one server does.
   *
   * @default true
   */
  readonly duplexed?: boolean;
  /**
   * Whether router and logger of a side are on one host, which people call a rogger.
   *
   * @default false
   */
  readonly rogger?: boolean;
  /**
   * Whether distributors are on the hosts of the historical data servers, which people call an AW-HDS: the first on the first,
   * and so on, as far as there are hosts. One more of the fewer of the two moves a distributor to another host.
   *
   * @default false
   */
  readonly awHds?: boolean;
  /**
   * Pairs of hosts with peripheral gateways, seven at most: the group by which a router lets them in has no room for more.
   *
   * @default - one pair, with the gateways that are usual in the system
   */
  readonly peripheralGateways?: readonly PeripheralGatewayPair[];
  /**
   * Administrative workstations with a database, a primary and a secondary in turns. More than two for each site are reported
   * as not recommended. (Securing Unified CCE, page 8-8)
   *
   * @default 1
   */
  readonly distributors?: number;
  /**
   * Historical data servers.
   *
   * @default 1
   */
  readonly historicalDataServers?: number;
  /**
   * WebView servers, each on a host of its own. (Securing Unified CCE, page 8-8)
   *
   * @default 1
   */
  readonly webViewServers?: number;
  /**
   * Client administrative workstations, which have no database. (Securing Unified CCE, page 8-8)
   *
   * @default 1
   */
  readonly clientWorkstations?: number;
  /**
   * Whether there is a server from which Cisco Support Tools manage the others: 60 at most, or the rule
   * `contact-center-rule-quota` fails the synth.
   *
   * @default false
   */
  readonly supportTools?: boolean;
  /**
   * Dialers of the Outbound Option. They need a media routing gateway.
   *
   * @default 0
   */
  readonly dialers?: number;
  /**
   * Cisco Collaboration Servers, at the perimeter. (Securing Unified CCE, page 8-7)
   *
   * @default 0
   */
  readonly collaborationServers?: number;
  /**
   * Stand-ins for servers of Unified CM inside the lab. Real ones are members from outside.
   *
   * @default 0
   */
  readonly unifiedCm?: number;
  /**
   * Stand-ins for servers of Unified IP IVR inside the lab.
   *
   * @default 0
   */
  readonly ipIvr?: number;
  /**
   * Stand-ins for call servers of Unified CVP inside the lab.
   *
   * @default 0
   */
  readonly cvpCallServers?: number;
}

/** The same with every default filled in. */
export type PlannedServers = Required<Omit<ContactCenterServers, 'peripheralGateways'>> & {
  readonly peripheralGateways: readonly PlannedGatewayPair[];
};

/** A pair with every default filled in. */
export type PlannedGatewayPair = Required<Omit<PeripheralGatewayPair, 'sites'>> & Pick<PeripheralGatewayPair, 'sites'>;

const kinds = Object.keys(GATEWAY_KINDS).filter((name): name is GatewayKind => name in GATEWAY_KINDS);

const pairSchema = z
  .strictObject({
    gateways: z.array(z.enum(kinds)).min(1).max(3),
    ctiOs: z.union([z.enum(['dedicated', 'co-resident']), z.literal(false)]).exactOptional(),
    cad: z.boolean().exactOptional(),
    sites: sitesSchema.exactOptional(),
    workgroup: z.boolean().exactOptional(),
  })
  .check((context) => {
    const { gateways, ctiOs, cad } = context.value;
    gateways.forEach((kind, index) => {
      if (gateways.indexOf(kind) < index) report(context, gatewayKindTwice(kind), ['gateways', index]);
    });
    if (!hasCtiServer(gateways))
      for (const [property, wanted] of [
        ['ctiOs', ctiOs],
        ['cad', cad],
      ] as const)
        if (wanted) report(context, ctiServerNeedsGateway(gateways), [property]);
  });

const count = literalInteger(0);

/** Schema of `ContactCenterServers`. */
export const contactCenterServersSchema = z
  .strictObject({
    duplexed: z.boolean().exactOptional(),
    rogger: z.boolean().exactOptional(),
    awHds: z.boolean().exactOptional(),
    peripheralGateways: z.array(pairSchema).exactOptional(),
    distributors: count.exactOptional(),
    historicalDataServers: count.exactOptional(),
    webViewServers: count.exactOptional(),
    clientWorkstations: count.exactOptional(),
    supportTools: z.boolean().exactOptional(),
    dialers: count.exactOptional(),
    collaborationServers: count.exactOptional(),
    unifiedCm: count.exactOptional(),
    ipIvr: count.exactOptional(),
    cvpCallServers: count.exactOptional(),
  })
  .check((context) => {
    const sides = context.value.duplexed === false ? 1 : 2;
    const { peripheralGateways = [] } = context.value;
    const counts: Partial<Record<ServerRole['id'], readonly [property: string, count: number, most: number]>> = {};
    const most = (id: string) => SERVER_ROLES.find((role) => role.id === id)?.most ?? 0;
    for (const [property, id] of COUNTED) counts[id] = [property, context.value[property] ?? 0, most(id) * sides];
    counts['pg'] = ['peripheralGateways', peripheralGateways.length, most('pg')];
    const lastWithCad = peripheralGateways.findLastIndex(({ cad }) => cad) + 1;
    counts['cad'] = ['peripheralGateways', lastWithCad, most('cad')];
    const dialers = context.value.dialers ?? 0;
    if (dialers > 0 && !peripheralGateways.some(({ gateways }) => gateways.includes('media-routing')))
      report(context, dialerNeedsGateway(), ['dialers']);
    for (const [id, [property, number, limit] = ['', 0, 0]] of Object.entries(counts))
      if (number > limit) report(context, tooManyServers(id, number, limit), [property]);
  });

const COUNTED = [
  ['distributors', 'distributor'],
  ['historicalDataServers', 'hds'],
  ['webViewServers', 'webview'],
  ['clientWorkstations', 'aw'],
  ['dialers', 'dialer'],
  ['collaborationServers', 'collaboration'],
  ['unifiedCm', 'unified-cm'],
  ['ipIvr', 'ip-ivr'],
  ['cvpCallServers', 'cvp'],
] as const;

/** Whether a host has a CTI Server: an agent gateway has one, and only the first two gateways of a host have ports for it. */
function hasCtiServer(gateways: readonly GatewayKind[]): boolean {
  return gateways.slice(0, 2).includes('agent');
}

/** Fills in the defaults. `usual` are the gateways that a pair has where none is named. */
export function plannedServers(servers: ContactCenterServers, usual: readonly GatewayKind[]): PlannedServers {
  const { peripheralGateways = [{ gateways: usual }], ...given } = servers;
  return {
    duplexed: true,
    rogger: false,
    awHds: false,
    distributors: 1,
    historicalDataServers: 1,
    webViewServers: 1,
    clientWorkstations: 1,
    supportTools: false,
    dialers: 0,
    collaborationServers: 0,
    unifiedCm: 0,
    ipIvr: 0,
    cvpCallServers: 0,
    ...given,
    peripheralGateways: peripheralGateways.map(({ gateways, ctiOs, cad = false, workgroup = false, ...where }) => ({
      gateways,
      ctiOs: ctiOs ?? (hasCtiServer(gateways) ? 'dedicated' : false),
      cad,
      workgroup,
      ...where,
    })),
  };
}

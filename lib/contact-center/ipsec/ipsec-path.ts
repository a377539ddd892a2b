import type { Certainty } from '../../port-tables/certainty';
import type { IcmNode } from '../../port-tables/icm-node';
import type { IcmNetwork } from '../../port-tables/icm-port-table';
import type { Role } from '../../port-tables/role';
import { unifiedCce } from '../../port-tables/unified-cce';

/** The paths between servers on which IPsec of Windows is supported. */
export const IPSEC_PATH_IDS = [
  'nam-router',
  'controllers-visible',
  'controllers-private',
  'router-gateway',
  'controller-historical-data',
  'controller-distributor',
  'gateway-pair',
  'gateway-unified-cm',
  'support-tools',
] as const;

/** The name of such a path. */
export type IpsecPathId = (typeof IPSEC_PATH_IDS)[number];

/** A path between servers on which IPsec of Windows is supported. */
export interface IpsecPath {
  readonly id: IpsecPathId;
  /** What it joins, in words. */
  readonly title: string;
  /** Roles at either end. */
  readonly ends: readonly [readonly Role[], readonly Role[]];
  /** `pair`: both ends are of one pair, on its two sides. `system`: they are of one system. `outside`: one is of none of ours. */
  readonly relation: 'system' | 'pair' | 'outside';
  readonly networks: readonly IcmNetwork[];
  /** Encrypted, or only proven to come from whom it says. */
  readonly protection: 'encrypted' | 'authenticated';
  /** The rows that are protected, where it is not everything that the two ends say to each other. */
  readonly rows?: readonly string[];
  /** The document that has the path. */
  readonly source: string;
  readonly certainty: Certainty;
  /** How the path was read where the document says less than a lab needs. */
  readonly reading?: string;
}

const LIST = 'Security Guide 12.6(2), IPsec and NAT support';
const SUPPORT_TOOLS = 'Support Tools 2.1(1) User Guide, IPsec';

const CONTROLLER: readonly Role[] = ['router', 'logger'];

/** The row that a Support Tools server and its nodes talk on. Everything else between the two stays as it is. */
const SUPPORT_TOOLS_ROW = 'cce-support-tools';

/** Every path, in the order of the documents. What is not here has TLS, or nothing to hide. */
export const IPSEC_PATHS: readonly IpsecPath[] = [
  {
    id: 'nam-router',
    title: 'router of another Unified ICM and router',
    ends: [['nam-router'], ['router']],
    relation: 'outside',
    networks: ['visible'],
    protection: 'encrypted',
    source: LIST,
    certainty: 'later',
  },
  {
    id: 'controllers-visible',
    title: 'routers and loggers of the two sides, visible network',
    ends: [CONTROLLER, CONTROLLER],
    relation: 'system',
    networks: ['visible'],
    protection: 'encrypted',
    source: LIST,
    certainty: 'later',
  },
  {
    id: 'controllers-private',
    title: 'routers and loggers of the two sides, private network',
    ends: [CONTROLLER, CONTROLLER],
    relation: 'system',
    networks: ['private'],
    protection: 'encrypted',
    source: LIST,
    certainty: 'later',
    reading:
      'The list names the redundant pairs. Router and logger of one side, on hosts of their own, are taken to be meant, too: ' +
      'the Network Isolation Utility has both among its trusted devices, and a line that joins them.',
  },
  {
    id: 'router-gateway',
    title: 'router and peripheral gateway',
    ends: [['router'], ['peripheral-gateway']],
    relation: 'system',
    networks: ['visible'],
    protection: 'encrypted',
    source: LIST,
    certainty: 'later',
  },
  {
    id: 'controller-historical-data',
    title: 'router or logger and historical data server',
    ends: [CONTROLLER, ['historical-data-server']],
    relation: 'system',
    networks: ['visible'],
    protection: 'encrypted',
    source: LIST,
    certainty: 'later',
  },
  {
    id: 'controller-distributor',
    title: 'router or logger and distributor',
    ends: [CONTROLLER, ['distributor']],
    relation: 'system',
    networks: ['visible'],
    protection: 'encrypted',
    source: LIST,
    certainty: 'later',
    reading:
      'The list has names of later releases, of servers that distribute and keep history at once. A distributor by itself is ' +
      'taken to be meant, too: it gets the same data from the same servers.',
  },
  {
    id: 'gateway-pair',
    title: 'the two sides of a pair of peripheral gateways',
    ends: [['peripheral-gateway'], ['peripheral-gateway']],
    relation: 'pair',
    networks: ['visible', 'private'],
    protection: 'encrypted',
    source: LIST,
    certainty: 'later',
  },
  {
    id: 'gateway-unified-cm',
    title: 'peripheral gateway and Unified CM',
    ends: [['peripheral-gateway'], ['unified-cm']],
    relation: 'system',
    networks: ['visible'],
    protection: 'encrypted',
    source: LIST,
    certainty: 'later',
  },
  {
    id: 'support-tools',
    title: 'Support Tools server and the servers with its Node Agent',
    ends: [
      ['support-tools-server'],
      unifiedCce.rows.flatMap(({ id, listeners }) => (id === SUPPORT_TOOLS_ROW ? listeners : [])),
    ],
    relation: 'system',
    networks: ['visible'],
    protection: 'authenticated',
    rows: [SUPPORT_TOOLS_ROW],
    source: SUPPORT_TOOLS,
    certainty: 'period',
  },
];

/**
 * The path that joins the components of two hosts in one of the two networks, or `undefined` where the documents have none. A
 * filter of IPsec knows addresses and no ports, so one path makes the two hosts encrypt all they say to each other there.
 */
export function ipsecPathBetween(
  one: readonly IcmNode[],
  other: readonly IcmNode[],
  network: IcmNetwork,
): IpsecPath | undefined {
  return IPSEC_PATHS.find(
    (path) =>
      path.networks.includes(network) && one.some((a) => other.some((b) => joins(path, a, b) || joins(path, b, a))),
  );
}

function joins({ ends, relation }: IpsecPath, one: IcmNode, other: IcmNode): boolean {
  if (!ends[0].includes(one.role) || !ends[1].includes(other.role)) return false;
  const outside = one.system === undefined || other.system === undefined;
  switch (relation) {
    case 'outside':
      return outside;
    // Unified CM may be a member, which is of no system.
    case 'system':
      return outside || one.system === other.system;
    case 'pair':
      return !outside && one.system === other.system && one.pair === other.pair && one.side !== other.side;
  }
}

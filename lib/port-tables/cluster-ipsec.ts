import { hostIpsecBetween } from './host-ipsec-flow';

/**
 * What the optional IPsec of a Connection cluster needs beside the row of Table 1-1, which has the exchange of keys alone: the
 * packets themselves, which have no port and so no row in a table of ports.
 */
export const clusterIpsec = hostIpsecBetween('connection-server', 'cluster-peer', ['ipsec-esp']);

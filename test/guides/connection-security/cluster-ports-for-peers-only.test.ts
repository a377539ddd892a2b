import { describe, expect, it } from '@jest/globals';
import { clusterPortsForPeersOnly } from '../../../lib/guides/connection-security/cluster-ports-for-peers-only';
import { Unknown } from '../../../lib/guides/lab-model';
import { PortRange } from '../../../lib/port-tables/port-range';
import { addresses, group, inbound, judged, outbound, prefixList, SATISFIED, securityGroups, violated } from '../facts';

const PEER_PORTS = [
  ...['1090', '1099', '1500', '1501', '1502', '1503', '1515', '2555', '2556', '5007', '8001', '8500'],
  ...['19003', '20500', '20501', '20502', '22000', '22001'],
].map((ports) => ['tcp', ports] as const);
const PEER_PORTS_UDP = ['123', '500', '8500', '22000', '22001'].map((ports) => ['udp', ports] as const);

const NOT_A_PEER = "which is not the group of the cluster's own servers";

describe('cluster-ports-for-peers-only', () => {
  it('guards ESP, which has no port', () => {
    const judge = (other: object) =>
      judged(clusterPortsForPeersOnly, securityGroups([inbound('0-65535', { protocol: 'esp', ...other })]));
    expect(judge({ peer: group('cluster') })).toEqual(SATISFIED);
    expect(judge({}).violations).toEqual([
      { at: 'lab/0-65535', message: `opens esp to 192.168.1.0/24, ${NOT_A_PEER}` },
    ]);
  });

  it.each([...PEER_PORTS, ...PEER_PORTS_UDP])(
    'guards %s %s: open to the cluster group, to nobody else',
    (protocol, ports) => {
      const rule = inbound(ports, { protocol });
      const judge = (other: object) => judged(clusterPortsForPeersOnly, securityGroups([{ ...rule, ...other }]));
      expect(judge({ peer: group('cluster') })).toEqual(SATISFIED);
      expect(judge({})).toEqual({
        status: 'violated',
        violations: [{ at: `lab/${ports}`, message: `opens ${protocol} ${ports} to 192.168.1.0/24, ${NOT_A_PEER}` }],
        unknown: [],
      });
    },
  );

  it.each([
    ['a prefix list', prefixList, 'the prefix list pl-12345678'],
    ["somebody else's group", group('sg-12345678'), 'the security group sg-12345678'],
    ['another group of the same cluster', group('telephony'), 'the security group telephony'],
    ['the addresses of a peer', addresses('10.20.64.10/32'), '10.20.64.10/32'],
    ['IPv6 addresses', addresses('2001:db8::/64'), '2001:db8::/64'],
  ])('is violated by %s, and says to whom', (_name, peer, name) => {
    expect(judged(clusterPortsForPeersOnly, securityGroups([inbound('1500', { peer })]))).toEqual(
      violated('lab/1500', `opens tcp 1500 to ${name}, ${NOT_A_PEER}`),
    );
  });

  it.each([
    ['a range that ends on the port', { ports: PortRange.of(1489, 1500) }],
    ['a range that starts on the port', { ports: PortRange.of(1503, 1510) }],
    ['all protocols', { protocol: 'all', ports: PortRange.ALL }],
  ] as const)('is violated by %s', (_name, other) => {
    expect(judged(clusterPortsForPeersOnly, securityGroups([inbound('22', other)])).status).toBe('violated');
  });

  it.each([
    ['the port before', inbound('1499')],
    ['the port after', inbound('1504')],
    ['the same port of the other protocol', inbound('1500', { protocol: 'udp' })],
    ['a protocol without ports', inbound('0-65535', { protocol: 'other' })],
    ['a port that is for nobody at all', inbound('20055')],
    ['a port that the system hands to clients', inbound('40000')],
    ['an outbound rule', outbound('1500')],
  ])('is satisfied by %s', (_name, rule) => {
    expect(judged(clusterPortsForPeersOnly, securityGroups([rule]))).toEqual(SATISFIED);
  });

  it.each([
    ['protocol', { protocol: new Unknown('the protocol') }],
    ['ports', { ports: new Unknown('the ports') }],
    ['peer', { peer: new Unknown('the peer') }],
  ])('is not evaluated where the %s is not known', (what, other) => {
    expect(judged(clusterPortsForPeersOnly, securityGroups([inbound('1500', other)]))).toEqual({
      status: 'not evaluated',
      violations: [],
      unknown: [`lab/1500: the ${what}`],
    });
  });

  it('needs no peer to say that other ports are not the business of this rule', () => {
    const rule = inbound('443', { peer: new Unknown('the peer') });
    expect(judged(clusterPortsForPeersOnly, securityGroups([rule]))).toEqual(SATISFIED);
  });
});

import { describe, expect, it } from '@jest/globals';
import { localPortsClosed } from '../../../lib/guides/connection-security/local-ports-closed';
import { Unknown } from '../../../lib/guides/lab-model';
import { printPeer } from '../../../lib/guides/print-peer';
import { group, inbound, judged, outbound, SATISFIED, securityGroups } from '../facts';

describe('local-ports-closed', () => {
  it.each([
    ['tcp', '20055'],
    ['tcp', '4900'],
    ['tcp', '4904'],
    ['tcp', '5001'],
    ['tcp', '8005'],
    ['udp', '7774'],
    ['udp', '7900'],
  ] as const)('keeps %s %s closed, to peers of the cluster too', (protocol, ports) => {
    for (const peer of [group('cluster'), inbound(ports).peer])
      expect(judged(localPortsClosed, securityGroups([inbound(ports, { protocol, peer })]))).toEqual({
        status: 'violated',
        violations: [{ at: `lab/${ports}`, message: `opens ${protocol} ${ports} to ${printPeer(peer)}` }],
        unknown: [],
      });
  });

  it('names the local ports of a wider range alone', () => {
    const fact = securityGroups([inbound('4000-5001')]);
    expect(judged(localPortsClosed, fact).violations).toEqual([
      { at: 'lab/4000-5001', message: 'opens tcp 4900-4904, tcp 5001 to 192.168.1.0/24' },
    ]);
  });

  it.each([
    ['the port before', inbound('4899')],
    ['the port after', inbound('4905')],
    ['the port before, over UDP', inbound('7773', { protocol: 'udp' })],
    ['the port after, over UDP', inbound('7901', { protocol: 'udp' })],
    ['the same port of the other protocol', inbound('20055', { protocol: 'udp' })],
    ['a protocol without ports', inbound('0-65535', { protocol: 'other' })],
    ['an outbound rule', outbound('20055')],
  ])('is satisfied by %s', (_name, rule) => {
    expect(judged(localPortsClosed, securityGroups([rule]))).toEqual(SATISFIED);
  });

  it('is violated by all protocols, whoever the peer is', () => {
    const rule = inbound('0-65535', { protocol: 'all', peer: group('cluster') });
    expect(judged(localPortsClosed, securityGroups([rule], { audience: 'cluster' })).status).toBe('violated');
  });

  it.each([
    ['protocol', { protocol: new Unknown('the protocol') }],
    ['ports', { ports: new Unknown('the ports') }],
  ])('is not evaluated where the %s is not known', (what, other) => {
    expect(judged(localPortsClosed, securityGroups([inbound('443', other)]))).toEqual({
      status: 'not evaluated',
      violations: [],
      unknown: [`lab/443: the ${what}`],
    });
  });
});

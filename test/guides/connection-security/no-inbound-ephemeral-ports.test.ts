import { describe, expect, it } from '@jest/globals';
import { noInboundEphemeralPorts } from '../../../lib/guides/connection-security/no-inbound-ephemeral-ports';
import { Unknown } from '../../../lib/guides/lab-model';
import { group, inbound, judged, outbound, SATISFIED, securityGroups } from '../facts';

describe('no-inbound-ephemeral-ports', () => {
  it.each([
    ['tcp', '32768'],
    ['tcp', '61000'],
    ['udp', '32768'],
    ['udp', '61000'],
    ['tcp', '32768-61000'],
  ] as const)('keeps %s %s closed', (protocol, ports) => {
    expect(judged(noInboundEphemeralPorts, securityGroups([inbound(ports, { protocol })]))).toEqual({
      status: 'violated',
      violations: [{ at: `lab/${ports}`, message: `opens ${protocol} ${ports} to 192.168.1.0/24` }],
      unknown: [],
    });
  });

  it('names the ephemeral ports of a wider range alone', () => {
    expect(judged(noInboundEphemeralPorts, securityGroups([inbound('1024-65535')])).violations).toEqual([
      { at: 'lab/1024-65535', message: 'opens tcp 32768-61000 to 192.168.1.0/24' },
    ]);
  });

  it.each([
    ['the port before', inbound('32767')],
    ['the port after', inbound('61001')],
    ['a protocol without ports', inbound('0-65535', { protocol: 'other' })],
    ['an outbound rule', outbound('32768-61000')],
  ])('is satisfied by %s', (_name, rule) => {
    expect(judged(noInboundEphemeralPorts, securityGroups([rule]))).toEqual(SATISFIED);
  });

  it('is violated by all protocols, whoever the peer is', () => {
    const rule = inbound('0-65535', { protocol: 'all', peer: group('cluster') });
    expect(judged(noInboundEphemeralPorts, securityGroups([rule], { audience: 'cluster' })).status).toBe('violated');
  });

  it.each([
    ['protocol', { protocol: new Unknown('the protocol') }],
    ['ports', { ports: new Unknown('the ports') }],
  ])('is not evaluated where the %s is not known', (what, other) => {
    expect(judged(noInboundEphemeralPorts, securityGroups([inbound('443', other)]))).toEqual({
      status: 'not evaluated',
      violations: [],
      unknown: [`lab/443: the ${what}`],
    });
  });
});

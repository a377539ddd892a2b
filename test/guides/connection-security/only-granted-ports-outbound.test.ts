import { describe, expect, it } from '@jest/globals';
import { onlyGrantedPortsOutbound } from '../../../lib/guides/connection-security/only-granted-ports-outbound';
import { Unknown } from '../../../lib/guides/lab-model';
import type { Feature } from '../../../lib/port-tables/feature';
import { inbound, judged, outbound, SATISFIED, securityGroups } from '../facts';

describe('only-granted-ports-outbound', () => {
  it.each([
    ['the administration of the lab', outbound('443')],
    ['audio', outbound('16384-32767', { protocol: 'udp' })],
    ['the peer of the cluster', outbound('1500-1503')],
    ['web pages of the peer', outbound('8443')],
    ['time of the peer', outbound('123', { protocol: 'udp' })],
  ])('is satisfied by %s', (_name, rule) => {
    expect(judged(onlyGrantedPortsOutbound, securityGroups([rule]))).toEqual(SATISFIED);
  });

  it('grants ESP only while ipsec is on', () => {
    const rule = outbound('0-65535', { protocol: 'esp' });
    expect(judged(onlyGrantedPortsOutbound, securityGroups([rule], { features: ['ipsec'] }))).toEqual(SATISFIED);
    expect(judged(onlyGrantedPortsOutbound, securityGroups([rule])).violations).toEqual([
      { at: 'lab/0-65535', message: 'opens esp to 192.168.1.0/24, which no row grants here' },
    ]);
  });

  it.each<[string, 'tcp' | 'udp', Feature]>([
    ['2000', 'tcp', 'sccp'],
    ['2443', 'tcp', 'sccp-over-tls'],
    ['53', 'udp', 'dns'],
    ['389', 'tcp', 'ldap-directory'],
    ['636', 'tcp', 'ldaps-directory'],
    ['25', 'tcp', 'smtp'],
    ['123', 'tcp', 'ntp-source'],
    ['67', 'udp', 'dhcp'],
    ['500', 'udp', 'ipsec'],
  ])('lets out to %s/%s only while %s is on', (ports, protocol, feature) => {
    const rule = outbound(ports, { protocol });
    expect(judged(onlyGrantedPortsOutbound, securityGroups([rule], { features: [feature] }))).toEqual(SATISFIED);
    expect(judged(onlyGrantedPortsOutbound, securityGroups([rule], { features: ['imap'] })).violations).toEqual([
      { at: `lab/${ports}`, message: `opens ${protocol} ${ports} to 192.168.1.0/24, which no row grants here` },
    ]);
  });

  it.each([
    ['an inbound port that is not for peers', outbound('143'), ['imap']],
    ['a port of no row', outbound('3389'), []],
    ['the port after a range', outbound('32767-32768', { protocol: 'udp' }), []],
    ['all protocols', outbound('0-65535', { protocol: 'all' }), []],
    ['ICMP', outbound('0-65535', { protocol: 'other' }), []],
  ] satisfies [string, ReturnType<typeof outbound>, Feature[]][])('is violated by %s', (_name, rule, features) => {
    expect(judged(onlyGrantedPortsOutbound, securityGroups([rule], { features })).status).toBe('violated');
  });

  it('leaves inbound rules alone', () => {
    expect(judged(onlyGrantedPortsOutbound, securityGroups([inbound('3389')]))).toEqual(SATISFIED);
  });

  it.each([
    ['protocol', { protocol: new Unknown('the protocol') }],
    ['ports', { ports: new Unknown('the ports') }],
  ])('is not evaluated where the %s is not known', (what, other) => {
    expect(judged(onlyGrantedPortsOutbound, securityGroups([outbound('443', other)]))).toEqual({
      status: 'not evaluated',
      violations: [],
      unknown: [`lab/443: the ${what}`],
    });
  });
});

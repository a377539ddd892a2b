import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { connectionInbound } from '../../lib/port-tables/connection-inbound';
import { connectionOutbound } from '../../lib/port-tables/connection-outbound';
import { type Listener, type ListenerOptions, listenersOf } from '../../lib/port-tables/listener';
import { PortRange } from '../../lib/port-tables/port-range';
import { definePortTable } from '../../lib/port-tables/port-table';
import { everyFeature, span } from './guide-row';

const print = ({ protocol, ports, localhostOnly, ipv6 }: Listener) =>
  `${protocol} ${ports.toString()}${localhostOnly ? ' local' : ''}${ipv6 ? ' and IPv6' : ''}`;

const listeners = (options: ListenerOptions) => listenersOf(connectionInbound, options);
const ofRow = (row: string, options: ListenerOptions) =>
  listeners(options)
    .filter((one) => one.row === row)
    .map(print);

const chosen = fc
  .uniqueArray(fc.integer({ min: 5060, max: 5100 }), { maxLength: 5 })
  .map((ports) => ({ sip: ports.map((port) => PortRange.of(port)) }));

describe('listenersOf', () => {
  it('listens where somebody may connect, and inside the server', () => {
    expect(ofRow('cuc-in-ssh', { features: [] })).toEqual(['tcp 22']);
    expect(ofRow('cuc-in-license', { features: [] })).toEqual(['tcp 20055 local']);
    expect(ofRow('cuc-in-recognition-rtp', { features: [] })).toEqual(['udp 7774-7900 local']);
    expect(ofRow('cuc-in-role-manager', { features: [] })).toEqual(['tcp 22000', 'udp 22000']);
  });

  it('does not listen for what is off, and does once it is on', () => {
    expect(ofRow('cuc-in-imap', { features: [] })).toEqual([]);
    expect(ofRow('cuc-in-imap', { features: ['imap'] })).toEqual([
      'tcp 143',
      'tcp 993',
      'tcp 7993',
      'tcp 8143',
      'tcp 8993',
    ]);
  });

  it('listens on the SIP ports that the administrator allocated, and on no other', () => {
    const sip = (ports: PortRange[]) => ofRow('cuc-in-sip', { features: ['sip'], chosenPorts: { sip: ports } });
    expect(ofRow('cuc-in-sip', { features: ['sip'] })).toEqual([]);
    expect(sip([PortRange.of(5060), PortRange.of(5080)])).toEqual(['tcp 5060', 'tcp 5080', 'udp 5060', 'udp 5080']);
    expect(sip([PortRange.of(5090, 5110)])).toEqual(['tcp 5090-5100', 'udp 5090-5100']);
  });

  it('listens over IPv6 on the rows that are granted over it, in Dual mode', () => {
    const web = (features: ListenerOptions['features']) => ofRow('cuc-in-web', { features })[0];
    expect(web([])).toBe('tcp 80');
    expect(web(['dual-stack'])).toBe('tcp 80 and IPv6');
    expect(
      listeners({ features: everyFeature })
        .filter(({ ipv6 }) => ipv6)
        .map(({ row }) => row),
    ).toEqual(['cuc-in-web', 'cuc-in-web', 'cuc-in-web', 'cuc-in-web']);
  });

  it('gives a port that two rows have to the first of them', () => {
    expect(ofRow('cuc-in-speech-monitor', { features: [] })).toEqual(['tcp 4904 local']);
    expect(ofRow('cuc-in-voice-recognizer', { features: [] })).toEqual(['tcp 4900-4903 local']);
  });

  it('never listens on the ports of answers', () => {
    const ports = listeners({ features: everyFeature }).filter(({ ports: { to } }) => to >= 32768);
    expect(ports).toEqual([]);
    const table = definePortTable({
      id: 'answers',
      guide: 'A guide',
      title: 'A table',
      subject: 'connection-server',
      rows: [
        {
          id: 'answers-local',
          page: '1',
          ports: { tcp: '32768' },
          firewall: 'open',
          process: '(any)',
          connections: [],
          localhostOnly: true,
          returnTraffic: true,
          note: 'Answers that the server gives itself.',
          reading: 'Answers only.',
        },
      ],
    });
    expect(listenersOf(table, { features: everyFeature })).toEqual([]);
  });

  it('has no port twice, whatever is on', () => {
    fc.assert(
      fc.property(fc.subarray([...everyFeature]), chosen, (features, chosenPorts) => {
        const all = listeners({ features, chosenPorts }).flatMap(({ protocol, ports }) =>
          span(ports.from, ports.to).map((port) => `${protocol} ${port}`),
        );
        expect(all.length).toBe(new Set(all).size);
      }),
      { numRuns: 25 },
    );
  });

  it('listens nowhere for a table of outbound connections', () => {
    expect(listenersOf(connectionOutbound, { features: everyFeature })).toEqual([]);
  });
});

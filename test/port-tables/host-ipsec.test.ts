import { describe, expect, it } from '@jest/globals';
import { clusterIpsec } from '../../lib/port-tables/cluster-ipsec';
import type { Feature } from '../../lib/port-tables/feature';
import { flowsFor } from '../../lib/port-tables/flow';
import { hostIpsec } from '../../lib/port-tables/host-ipsec';
import { hostIpsecFlows } from '../../lib/port-tables/host-ipsec-flow';
import { listenersOf } from '../../lib/port-tables/listener';
import { definePortTable, hasPorts, type PortTableInput } from '../../lib/port-tables/port-table';

const opened = (features: readonly Feature[]) =>
  hostIpsecFlows('router', 'logger', features).map(
    ({ row, source, destination, protocol, ports }) =>
      `${row} ${source} ${destination} ${protocol} ${hasPorts(protocol) ? ports.toString() : '-'}`,
  );

describe('IPsec between two servers', () => {
  it('is nothing until it is on', () => {
    expect(opened([])).toEqual([]);
  });

  it('is the exchange of keys and ESP, from either end, and through translation one port more', () => {
    const always = ['ipsec-key-exchange router logger udp 500', 'ipsec-esp router logger esp -'];
    expect(opened(['windows-ipsec'])).toEqual(always);
    expect(opened(['ipsec'])).toEqual(always);
    expect(opened(['windows-ipsec', 'windows-ipsec-through-nat']).sort()).toEqual(
      [...always, 'ipsec-nat-traversal router logger udp 4500'].sort(),
    );
    expect(hostIpsecFlows('logger', 'router', ['windows-ipsec']).map(({ source }) => source)).toEqual([
      'logger',
      'logger',
    ]);
  });

  it('is the same in both directions', () => {
    for (const { connections } of hostIpsec.rows)
      expect(connections.map(({ direction, peer }) => [direction, peer])).toEqual([
        ['inbound', 'ipsec-peer'],
        ['outbound', 'ipsec-peer'],
      ]);
  });

  it('says of each row how sure it is', () => {
    expect(hostIpsec.rows.map(({ certainty }) => certainty)).toEqual(['later', 'later', 'later']);
  });
});

describe('IPsec of a Connection cluster', () => {
  const flows = (features: readonly Feature[]) =>
    flowsFor(clusterIpsec, { roles: ['cluster-peer', 'ip-phone', 'ipsec-peer'], features });

  it('adds ESP to the exchange of keys that Table 1-1 has, for the peer alone', () => {
    expect(flows(['ipsec']).map(({ protocol, source, destination }) => `${protocol} ${source} ${destination}`)).toEqual(
      ['esp cluster-peer connection-server', 'esp connection-server cluster-peer'],
    );
    expect(flows([])).toEqual([]);
  });
});

describe('ESP in a table', () => {
  const table = (ports: object): PortTableInput => ({
    id: 'table',
    guide: 'Guide',
    title: 'Table',
    subject: 'ipsec-host',
    rows: [
      {
        id: 'a-row',
        page: '1',
        ports,
        firewall: 'open',
        process: 'driver',
        connections: [{ from: 'ip-phone' }],
        note: 'A row.',
      },
    ],
  });

  it('is no port that anything listens on', () => {
    const mixed = definePortTable(table({ esp: true, udp: '500' }));
    expect(listenersOf(mixed, { features: [] }).map(({ protocol }) => protocol)).toEqual(['udp']);
  });

  it.each([[{ esp: false }], [{ esp: '50' }], [{ ah: true }]])('is true or absent: %j', (ports) => {
    expect(() => definePortTable(table(ports))).toThrow('InvalidPortTable');
  });
});

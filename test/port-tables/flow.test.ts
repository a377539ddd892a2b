import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { connectionInbound } from '../../lib/port-tables/connection-inbound';
import { connectionOutbound } from '../../lib/port-tables/connection-outbound';
import { type Flow, flowsFor, type FlowOptions } from '../../lib/port-tables/flow';
import { PortRange } from '../../lib/port-tables/port-range';
import { definePortTable } from '../../lib/port-tables/port-table';
import { problemsOf } from '../problems-of';
import { everyFeature, everyRole } from './guide-row';

const table = definePortTable({
  id: 'voice',
  guide: 'A guide',
  title: 'Table 7',
  subject: 'connection-server',
  rows: [
    {
      id: 'voice-web',
      page: '7-1',
      ports: { tcp: '80, 443, 444', udp: '443' },
      firewall: 'open',
      process: 'web',
      connections: [
        { from: 'client-workstation', when: ['imap', 'smtp'] },
        { to: 'dns-server', only: { udp: '443' } },
      ],
      ipv6: true,
      note: 'Web.',
    },
    {
      id: 'voice-sip',
      page: '7-2',
      ports: { tcp: '5060-5100', udp: '5060-5100' },
      firewall: 'open',
      process: 'sip',
      connections: [{ from: 'sip-device' }],
      choice: 'sip',
      note: 'SIP.',
    },
  ],
});

const tables = [connectionInbound, connectionOutbound];
const chosenPorts = { sip: [PortRange.of(5060)] };
const flowsOf = (options: FlowOptions) =>
  tables
    .flatMap((one) => flowsFor(one, { chosenPorts, ...options }))
    .map((flow) => JSON.stringify({ ...flow, ipv6: 0 }));

const roleSets = fc.subarray([...everyRole]);
const featureSets = fc.subarray([...everyFeature]);

describe('flowsFor', () => {
  it('gives one flow for each row, peer, protocol and range', () => {
    expect(
      flowsFor(table, { roles: ['client-workstation', 'dns-server'], features: ['imap', 'smtp', 'dual-stack'] }),
    ).toEqual(
      [
        ['client-workstation', 'connection-server', 'tcp', 80, 80],
        ['client-workstation', 'connection-server', 'tcp', 443, 444],
        ['client-workstation', 'connection-server', 'udp', 443, 443],
        ['connection-server', 'dns-server', 'udp', 443, 443],
      ].map(([source, destination, protocol, from, to]) => ({
        table: 'voice',
        row: 'voice-web',
        page: '7-1',
        source,
        destination,
        protocol,
        ports: { from, to },
        ipv6: true,
      })),
    );
  });

  it('needs any one of the features of a condition', () => {
    const sources = (features: FlowOptions['features']) =>
      flowsFor(table, { roles: ['client-workstation'], features }).map(({ row }) => row);
    expect(sources([])).toEqual([]);
    expect(sources(['axl'])).toEqual([]);
    expect(sources(['imap'])).toHaveLength(3);
    expect(sources(['smtp'])).toHaveLength(3);
  });

  it('grants IPv6 on the rows that have it, once the platform is in Dual mode', () => {
    const ipv6 = (features: FlowOptions['features']) =>
      flowsFor(table, { roles: ['dns-server', 'sip-device'], features, chosenPorts }).map((flow) => flow.ipv6);
    expect(ipv6([])).toEqual([false, false, false]);
    expect(ipv6(['dual-stack'])).toEqual([true, false, false]);
  });

  it('takes the ports that the administrator chose, and none when none was chosen', () => {
    const ports = (chosen: FlowOptions['chosenPorts']) =>
      flowsFor(table, { roles: ['sip-device'], features: [], ...(chosen ? { chosenPorts: chosen } : {}) }).map(
        (flow) => `${flow.protocol} ${flow.ports.toString()}`,
      );
    expect(ports(undefined)).toEqual([]);
    expect(ports({})).toEqual([]);
    expect(ports({ sip: [] })).toEqual([]);
    expect(ports({ sip: [PortRange.of(5062), PortRange.of(5061), PortRange.of(5100)] })).toEqual([
      'tcp 5061-5062',
      'tcp 5100',
      'udp 5061-5062',
      'udp 5100',
    ]);
  });

  it.each([
    [5059, 5060],
    [5100, 5101],
    [80, 80],
  ])('refuses ports that the row does not have: %d-%d', (from, to) => {
    const options = { roles: ['sip-device'], features: [], chosenPorts: { sip: [PortRange.of(from, to)] } } as const;
    expect(problemsOf(() => flowsFor(table, options))).toEqual([
      {
        code: 'PortChoiceOutsideRow',
        message:
          'The ports that the administrator allocates for row voice-sip must lie in the range the guide reserves for it.',
        given: PortRange.of(from, to).toString(),
        allowed: '5060-5100',
        source: { guide: 'A guide', page: '7-2' },
      },
    ]);
  });

  it('gives a role that comes into the lab its flows, and takes none away', () => {
    fc.assert(
      fc.property(roleSets, roleSets, featureSets, (roles, more, features) => {
        const before = flowsOf({ roles, features });
        const after = new Set(flowsOf({ roles: [...roles, ...more], features }));
        expect(before.filter((flow) => !after.has(flow))).toEqual([]);
      }),
    );
  });

  it('gives a feature that is switched on its flows, and takes none away', () => {
    fc.assert(
      fc.property(roleSets, featureSets, featureSets, (roles, features, more) => {
        const before = flowsOf({ roles, features });
        const after = new Set(flowsOf({ roles, features: [...features, ...more] }));
        expect(before.filter((flow) => !after.has(flow))).toEqual([]);
      }),
    );
  });

  it('names in every flow the subject and one of the roles that are there, and never goes beyond the row', () => {
    fc.assert(
      fc.property(roleSets, featureSets, (roles, features) => {
        const isLawful = (flow: Flow) => {
          const peers = [flow.source, flow.destination].filter((role) => role !== 'connection-server');
          return (
            peers.length === 1 &&
            peers.every((role) => roles.includes(role)) &&
            rowPorts(flow).some((range) => range.covers(flow.ports))
          );
        };
        const flows = tables.flatMap((one) => flowsFor(one, { roles, features, chosenPorts }));
        expect(flows.filter((flow) => !isLawful(flow))).toEqual([]);
      }),
    );
  });

  it('never opens a row that is local, blocked or for return traffic', () => {
    const closed = ['cuc-in-license', 'cuc-in-speech-monitor', 'cuc-in-voice-recognizer', 'cuc-in-recognition-rtp'];
    const alsoClosed = ['cuc-in-tomcat-internal', 'cuc-in-ephemeral'];
    fc.assert(
      fc.property(roleSets, featureSets, (roles, features) => {
        const rows = flowsFor(connectionInbound, { roles, features, chosenPorts }).map(({ row }) => row);
        expect(rows.filter((row) => [...closed, ...alsoClosed].includes(row))).toEqual([]);
      }),
    );
  });
});

function rowPorts({ table: id, row, protocol }: Flow): readonly PortRange[] {
  const owner = tables.find((one) => one.id === id)?.rows.find((one) => one.id === row);
  return owner?.ports.find((ports) => ports.protocol === protocol)?.ranges ?? [];
}

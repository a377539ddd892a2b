import { describe, expect, it } from '@jest/globals';
import { icmFlowsBetween, icmListenersOf } from '../../lib/port-tables/icm-flow';
import type { IcmNode } from '../../lib/port-tables/icm-node';
import { defineIcmPortTable, type IcmPortTableRowInput } from '../../lib/port-tables/icm-port-table';
import { unifiedCce } from '../../lib/port-tables/unified-cce';
import { problemsOf } from '../problems-of';

const row: IcmPortTableRowInput = {
  id: 'icm-row',
  page: '9',
  listeners: ['router'],
  ports: { tcp: '80 + n' },
  process: 'Process',
  connections: [{ from: 'logger' }],
  note: 'Note.',
  certainty: 'later',
};
const table = (...rows: Partial<IcmPortTableRowInput>[]) =>
  defineIcmPortTable({
    id: 'icm',
    guide: 'A guide',
    title: 'Ports',
    rows: rows.map((one, index) => ({ ...row, id: `icm-${index}`, ...one })),
  });
const node = (other: Partial<IcmNode> = {}): IcmNode => ({
  role: 'router',
  system: 'one',
  instanceNumber: 0,
  ...other,
});
const logger = (other: Partial<IcmNode> = {}) => node({ role: 'logger', ...other });

/** Whether a relation holds between two components. */
const holds = (relation: 'any' | 'other-side' | 'same-side' | 'same-pair' | 'other-system', a: IcmNode, b: IcmNode) =>
  icmFlowsBetween(table({ listeners: [b.role], connections: [{ from: a.role, relation }] }), a, b, []).length > 0;

describe('icmFlowsBetween', () => {
  it('says what is opened, on which network, and why', () => {
    expect(
      icmFlowsBetween(table({ network: 'private' }), logger({ instanceNumber: 3 }), node({ instanceNumber: 2 }), []),
    ).toEqual([
      {
        table: 'icm',
        row: 'icm-0',
        page: '9',
        source: 'logger',
        destination: 'router',
        protocol: 'tcp',
        // Ports are those of the listener's instance.
        ports: { from: 82, to: 82 },
        ipv6: false,
        network: 'private',
      },
    ]);
  });

  it('has a flow for each row, protocol and range, in the order of the table', () => {
    const rows = table({ ports: { udp: '9', tcp: '80, 90, 91' } }, { ports: { tcp: '80' } });
    expect(
      icmFlowsBetween(rows, logger(), node(), []).map(({ row: id, protocol, ports }) => [
        id,
        protocol,
        ports.toString(),
      ]),
    ).toEqual([
      ['icm-0', 'tcp', '80'],
      ['icm-0', 'tcp', '90-91'],
      ['icm-0', 'udp', '9'],
      ['icm-1', 'tcp', '80'],
    ]);
  });

  it('has a row once, however many of its connections hold', () => {
    const twice = table({ connections: [{ from: 'logger' }, { from: 'logger', when: 'snmp' }] });
    expect(icmFlowsBetween(twice, logger(), node(), ['snmp'])).toHaveLength(1);
  });

  it('goes one way only', () => {
    expect(icmFlowsBetween(table({}), node(), logger(), [])).toEqual([]);
  });

  it('waits for any one of the features of a connection', () => {
    const waiting = table({ connections: [{ from: 'logger', when: ['snmp', 'syslog'] }] });
    const count = (...features: ('snmp' | 'syslog' | 'vnc')[]) =>
      icmFlowsBetween(waiting, logger(), node(), features).length;
    expect([count(), count('vnc'), count('snmp'), count('syslog'), count('snmp', 'syslog')]).toEqual([0, 0, 1, 1, 1]);
  });

  it('is for the kinds of gateway that a connection names, whichever end the gateway is', () => {
    const agent = node({ role: 'peripheral-gateway', gateway: { number: 1, kind: 'agent' } });
    const vru = node({ role: 'peripheral-gateway', gateway: { number: 1, kind: 'vru' } });
    const fromAgent = table({ connections: [{ from: 'peripheral-gateway', gateways: ['agent'] }] });
    const toAgent = table({
      listeners: ['peripheral-gateway'],
      connections: [{ from: 'router', gateways: ['agent'] }],
    });
    const count = (rows: typeof fromAgent, from: IcmNode, to: IcmNode) => icmFlowsBetween(rows, from, to, []).length;
    expect([count(fromAgent, agent, node()), count(fromAgent, vru, node())]).toEqual([1, 0]);
    expect([count(toAgent, node(), agent), count(toAgent, node(), vru)]).toEqual([1, 0]);
    // Where neither end is a gateway, none of its kinds is.
    expect(count(table({ connections: [{ from: 'logger', gateways: ['agent'] }] }), logger(), node())).toBe(0);
  });

  it('knows what is anywhere in the same system, and in another', () => {
    expect([holds('any', logger(), node()), holds('other-system', logger(), node())]).toEqual([true, false]);
    const foreign = logger({ system: 'other' });
    expect([holds('any', foreign, node()), holds('other-system', foreign, node())]).toEqual([false, true]);
    // What stands outside is no part of another system, and may be anybody's.
    const outside: IcmNode = { role: 'logger', instanceNumber: 0 };
    expect([holds('any', outside, node()), holds('other-system', outside, node())]).toEqual([true, false]);
  });

  it('knows sides', () => {
    expect(holds('same-side', logger({ side: 'a' }), node({ side: 'a' }))).toBe(true);
    expect(holds('same-side', logger({ side: 'a' }), node({ side: 'b' }))).toBe(false);
    expect(holds('same-side', logger({ side: 'a', system: 'other' }), node({ side: 'a' }))).toBe(false);
  });

  it('knows pairs', () => {
    expect(holds('same-pair', logger({ side: 'a', pair: 'p' }), node({ side: 'b', pair: 'p' }))).toBe(true);
    expect(holds('same-pair', logger({ pair: 'p' }), node({ pair: 'q' }))).toBe(false);
    expect(holds('same-pair', logger({ pair: 'p', system: 'other' }), node({ pair: 'p' }))).toBe(false);
  });

  it('knows the other side of a pair: the same component, of the same number on its host', () => {
    const one = node({ side: 'a', pair: 'p', gateway: { number: 1, kind: 'agent' } });
    const other = (change: Partial<IcmNode> = {}) => node({ ...one, side: 'b', ...change });
    expect(holds('other-side', one, other())).toBe(true);
    expect(holds('other-side', one, other({ side: 'a' }))).toBe(false);
    expect(holds('other-side', one, other({ pair: 'q' }))).toBe(false);
    expect(holds('other-side', one, other({ system: 'other' }))).toBe(false);
    expect(holds('other-side', one, other({ gateway: { number: 2, kind: 'agent' } }))).toBe(false);
    const both = table({
      listeners: ['router', 'logger'],
      connections: [{ from: 'logger', relation: 'other-side' }],
    });
    const ofLogger = logger({ side: 'a', pair: 'p' });
    expect(icmFlowsBetween(both, ofLogger, logger({ side: 'b', pair: 'p' }), [])).toHaveLength(1);
    expect(icmFlowsBetween(both, ofLogger, node({ side: 'b', pair: 'p' }), [])).toEqual([]);
  });

  it('refuses to guess: a third gateway has no CTI Server', () => {
    const [dialer, third] = [
      node({ role: 'outbound-dialer', side: 'a' }),
      node({ role: 'cti-server', side: 'b', gateway: { number: 3, kind: 'agent' } }),
    ];
    const problem = {
      code: 'NoPortForComponent',
      message: 'No document says which ports row cce-cti-server has there.',
      given: 'cti-server, side b, gateway 3',
      allowed: 'the component on another number of gateway, or on a side',
    };
    expect(problemsOf(() => icmFlowsBetween(unifiedCce, dialer, third, []))).toEqual([problem]);
    expect(problemsOf(() => icmListenersOf(unifiedCce, [third], []))).toEqual([problem]);
  });
});

describe('icmListenersOf', () => {
  const print = (rows: ReturnType<typeof table>, nodes: readonly IcmNode[], features: readonly 'snmp'[] = []) =>
    icmListenersOf(rows, nodes, features).map(
      ({ row: id, protocol, ports, localhostOnly, ipv6 }) =>
        `${id} ${protocol} ${ports.toString()}${localhostOnly ? ' local' : ''}${ipv6 ? ' and IPv6' : ''}`,
    );

  it('listens where somebody may connect, and inside the server', () => {
    const rows = table(
      { ports: { tcp: '80, 82', udp: '9' } },
      { ports: { tcp: '81' }, localhostOnly: true, connections: [] },
    );
    expect(print(rows, [node()])).toEqual(['icm-0 tcp 80', 'icm-0 tcp 82', 'icm-0 udp 9', 'icm-1 tcp 81 local']);
    expect(print(rows, [logger()])).toEqual([]);
    expect(print(rows, [])).toEqual([]);
  });

  it('does not listen for what is off, or where nobody connects', () => {
    const rows = table({ connections: [{ from: 'logger', when: 'snmp' }] }, { connections: [], reading: 'Closed.' });
    expect(print(rows, [node()])).toEqual([]);
    expect(print(rows, [node()], ['snmp'])).toEqual(['icm-0 tcp 80']);
  });

  it('gives a port that two rows or two components have to the first of them', () => {
    const rows = table({ ports: { tcp: '80-82' } }, { listeners: ['router', 'logger'], ports: { tcp: '81-85' } });
    expect(print(rows, [node(), logger()])).toEqual(['icm-0 tcp 80-82', 'icm-1 tcp 83-85']);
    expect(print(table({ ports: { tcp: '80', udp: '80' } }), [node()])).toEqual(['icm-0 tcp 80', 'icm-0 udp 80']);
  });
});

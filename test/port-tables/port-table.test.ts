import { describe, expect, it } from '@jest/globals';
import { definePortTable, portsOf, type PortTableInput } from '../../lib/port-tables/port-table';
import { problemsOf } from '../problems-of';
import { untyped } from '../untyped';

type RowInput = PortTableInput['rows'][number];

const row: RowInput = {
  id: 'voice-in-web',
  page: '7-1',
  ports: { tcp: '80, 443' },
  firewall: 'open',
  process: 'web',
  connections: [{ from: 'client-workstation' }],
  note: 'Web pages.',
};

const define = (...rows: [RowInput, ...RowInput[]]) =>
  definePortTable({ id: 'voice', guide: 'A guide', title: 'Table 7', subject: 'connection-server', rows });

describe('definePortTable', () => {
  it('reads a table', () => {
    const { rows, ...table } = define({
      ...row,
      ports: { udp: '16384-32767', tcp: '443, 80, 81' },
      account: 'www',
      connections: [
        { from: 'client-workstation', when: ['imap', 'smtp'] },
        { to: 'dns-server', when: 'dns', only: { tcp: '81' } },
      ],
      reading: 'As is.',
    });
    expect(table).toEqual({ id: 'voice', guide: 'A guide', title: 'Table 7', subject: 'connection-server' });
    const ports = [
      {
        protocol: 'tcp',
        ranges: [
          { from: 80, to: 81 },
          { from: 443, to: 443 },
        ],
      },
      { protocol: 'udp', ranges: [{ from: 16384, to: 32767 }] },
    ];
    expect(rows).toEqual([
      {
        id: 'voice-in-web',
        page: '7-1',
        ports,
        firewall: 'open',
        process: 'web',
        account: 'www',
        connections: [
          { direction: 'inbound', peer: 'client-workstation', when: ['imap', 'smtp'], ports },
          {
            direction: 'outbound',
            peer: 'dns-server',
            when: ['dns'],
            ports: [{ protocol: 'tcp', ranges: [{ from: 81, to: 81 }] }],
          },
        ],
        localhostOnly: false,
        returnTraffic: false,
        ipv6: false,
        choice: undefined,
        note: 'Web pages.',
        reading: 'As is.',
      },
    ]);
  });

  it.each<[string, Partial<RowInput>, string, string]>([
    ['a port beyond the last', { ports: { tcp: '80, 65536' } }, 'ports.tcp', 'This is not a port or a range of ports.'],
    ['a range that ends before it starts', { ports: { udp: '500-400' } }, 'ports.udp', '500-400'],
    ['no port at all', { ports: {} }, 'ports', 'names no port at all.'],
    ['another protocol', untyped<Partial<RowInput>>({}, { ports: { tcp: '80', sctp: '80' } }), 'ports', 'sctp'],
    [
      'an unknown role',
      untyped<Partial<RowInput>>({}, { connections: [{ from: 'everybody' }] }),
      'connections.0.from',
      'everybody is not a role',
    ],
    [
      'a condition that no feature switches on',
      untyped<Partial<RowInput>>({}, { connections: [{ from: 'ip-phone', when: 'full-moon' }] }),
      'connections.0.when',
      'no feature switches on full-moon',
    ],
    [
      'one such condition of several',
      untyped<Partial<RowInput>>({}, { connections: [{ from: 'ip-phone', when: ['imap', 'full-moon'] }] }),
      'connections.0.when.1',
      'no feature switches on full-moon',
    ],
    ['a connection to nobody', { connections: [{}] }, 'connections.0', 'a connection goes either from or to a role.'],
    [
      'a connection in both directions',
      { connections: [{ from: 'ip-phone', to: 'ip-phone' }] },
      'connections.0',
      'a connection goes either from or to a role.',
    ],
    [
      'a connection to ports of no row',
      { connections: [{ from: 'ip-phone', only: { tcp: '80-81' } }] },
      '',
      'a connection uses tcp ports that the row does not have.',
    ],
    [
      'a connection over a protocol of no row',
      { connections: [{ from: 'ip-phone', only: { udp: '80' } }] },
      '',
      'a connection uses udp ports that the row does not have.',
    ],
    ['a setting no firewall has', untyped<Partial<RowInput>>({}, { firewall: 'ajar' }), 'firewall', 'Invalid option'],
    ['a column the table does not have', untyped<Partial<RowInput>>({}, { colour: 'blue' }), '', 'colour'],
    [
      'a blocked row that lets somebody in',
      { firewall: 'blocked' },
      '',
      'nobody may connect to a port that is blocked, local or for return traffic.',
    ],
    [
      'a local row that lets somebody in',
      { localhostOnly: true, reading: 'Local.' },
      '',
      'nobody may connect to a port that is blocked, local or for return traffic.',
    ],
    [
      'return traffic that lets somebody in',
      { returnTraffic: true },
      '',
      'nobody may connect to a port that is blocked, local or for return traffic.',
    ],
    [
      'a row between servers that lets somebody else in',
      { firewall: 'cluster', connections: [{ from: 'cluster-peer' }, { from: 'admin-workstation' }] },
      '',
      'only a cluster peer may connect to a port that is open between the servers of a cluster.',
    ],
    [
      'an open setting beside a comment that names the servers alone, without a reading',
      { connections: [{ from: 'cluster-peer' }] },
      '',
      'its firewall setting is wider than its comment; `reading` must say how that was settled.',
    ],
    [
      'an open setting beside a comment that names nobody, without a reading',
      { connections: [] },
      '',
      'its firewall setting is wider than its comment; `reading` must say how that was settled.',
    ],
    [
      'a setting between servers beside a comment that says localhost, without a reading',
      { firewall: 'cluster', localhostOnly: true, connections: [] },
      '',
      'its firewall setting is wider than its comment; `reading` must say how that was settled.',
    ],
    ['an id that is no name', { id: 'Web' }, 'id', 'an id is lower-case words and digits joined by hyphens.'],
    ['an empty page', { page: '' }, 'page', 'Too small'],
    ['an empty note', { note: '' }, 'note', 'Too small'],
    ['an empty reading', { reading: '' }, 'reading', 'Too small'],
  ])('refuses %s, and names the row', (_, change, property, message) => {
    const bad = { ...row, ...change };
    expect(problemsOf(() => define({ ...row, id: 'voice-in-other' }, bad))).toEqual([
      {
        code: 'InvalidPortTable',
        message: expect.stringMatching(new RegExp(`^Table voice, row ${bad.id}: .*${message.replace(/[.]/g, '\\.')}`)),
        property,
      },
    ]);
  });

  it('accepts the same settings where they are lawful', () => {
    const closed = { ports: { tcp: '4900' }, connections: [], process: 'local', page: '1', note: 'Inside.' };
    const { rows } = define(
      { ...closed, id: 'a-blocked', firewall: 'blocked' },
      { ...closed, id: 'a-local', firewall: 'blocked', localhostOnly: true },
      {
        ...closed,
        id: 'a-cluster-local',
        firewall: 'cluster',
        localhostOnly: true,
        reading: 'The comment is stricter.',
      },
      { ...closed, id: 'a-return', firewall: 'open', returnTraffic: true, reading: 'Answers only.' },
      { ...row, id: 'a-cluster', firewall: 'cluster', connections: [{ from: 'cluster-peer' }] },
      { ...row, id: 'a-peer', connections: [{ from: 'cluster-peer' }], reading: 'Peers only.' },
      { ...row, id: 'a-wide', connections: [{ from: 'cluster-peer' }, { from: 'ip-phone' }] },
      { ...row, id: 'a-unstated', firewall: 'not stated', connections: [{ to: 'dns-server' }] },
    );
    expect(rows).toHaveLength(8);
  });

  it('refuses an id given twice, once for each such id', () => {
    const again = { ...row, page: '7-2' };
    expect(problemsOf(() => define(row, again, again, { ...row, id: 'voice-in-mail' }))).toEqual([
      {
        code: 'InvalidPortTable',
        message: 'Table voice, row voice-in-web: another row has this id.',
        property: 'id',
      },
    ]);
  });

  it('tells of every bad row at once', () => {
    const bad: RowInput = { ...row, id: 'voice-in-bad', firewall: 'blocked' };
    const worse: RowInput = { ...row, id: 'voice-in-worse', ports: { tcp: '0-70000' }, page: '' };
    expect(problemsOf(() => define(bad, row, worse)).map(({ message }) => message.split(':')[0])).toEqual([
      'Table voice, row voice-in-bad',
      'Table voice, row voice-in-worse',
      'Table voice, row voice-in-worse',
    ]);
  });

  it('refuses an unknown subject, which is no row at all', () => {
    const table = untyped<PortTableInput>(
      { id: 'voice', guide: 'A guide', title: 'Table 7', subject: 'connection-server', rows: [row] },
      { subject: 'toaster' },
    );
    expect(problemsOf(() => definePortTable(table))).toEqual([
      expect.objectContaining({ message: 'Table voice, row (none): toaster is not a role.' }),
    ]);
  });
});

describe('portsOf', () => {
  it('has the ports of one protocol, and none where the row has none', () => {
    const [first] = define(row).rows;
    expect(first && portsOf(first, 'tcp').join()).toBe('80,443');
    expect(first && portsOf(first, 'udp')).toEqual([]);
  });
});

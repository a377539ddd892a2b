import { describe, expect, it } from '@jest/globals';
import {
  defineIcmPortTable,
  type IcmPortTableInput,
  type IcmPortTableRowInput,
} from '../../lib/port-tables/icm-port-table';
import { problemsOf } from '../problems-of';
import { untyped } from '../untyped';

const row: IcmPortTableRowInput = {
  id: 'icm-feed',
  page: '1',
  listeners: ['router'],
  ports: { tcp: '40007 + 40n' },
  process: 'Feed',
  connections: [{ from: 'distributor' }],
  note: 'Data.',
  certainty: 'later',
};

const define = (...rows: [IcmPortTableRowInput, ...IcmPortTableRowInput[]]) =>
  defineIcmPortTable({ id: 'icm', guide: 'A guide', title: 'Ports', rows });

const FORMULA = 'expected a formula such as 40003 + 40n, or one for each of a and b, of pg1 to pg3, or of both.';
const change = (other: object) => untyped<Partial<IcmPortTableRowInput>>({}, other);

/** The formulas of the only protocol of a row, by gateway and side. */
const formulasOf = (ports: IcmPortTableRowInput['ports']) =>
  define({ ...row, ports }).rows.flatMap((one) =>
    one.ports.flatMap(({ protocol, formulas }) =>
      formulas.map(({ gateway = '', side = '', formula }) => `${protocol} ${gateway}${side}: ${formula.toString()}`),
    ),
  );

describe('defineIcmPortTable', () => {
  it('reads a table', () => {
    const { rows, ...table } = define({ ...row, network: 'private', reading: 'As is.' });
    expect(table).toEqual({ id: 'icm', guide: 'A guide', title: 'Ports' });
    expect(rows).toEqual([
      {
        id: 'icm-feed',
        page: '1',
        listeners: ['router'],
        network: 'private',
        ports: [{ protocol: 'tcp', formulas: [{ formula: expect.anything() }] }],
        process: 'Feed',
        connections: [{ client: 'distributor', relation: 'any', gateways: [], when: [] }],
        localhostOnly: false,
        note: 'Data.',
        reading: 'As is.',
        certainty: 'later',
      },
    ]);
  });

  it('takes for granted the visible network, any relation, every gateway, and no condition', () => {
    const { rows } = define({
      ...row,
      connections: [
        { from: 'peripheral-gateway', relation: 'same-pair', gateways: ['agent', 'vru'], when: 'snmp' },
        { from: 'logger', when: ['snmp', 'syslog'] },
      ],
    });
    expect(rows[0]).toMatchObject({
      network: 'visible',
      reading: undefined,
      connections: [
        { client: 'peripheral-gateway', relation: 'same-pair', gateways: ['agent', 'vru'], when: ['snmp'] },
        { client: 'logger', relation: 'any', gateways: [], when: ['snmp', 'syslog'] },
      ],
    });
  });

  it('reads one formula for all, or one for each side, each gateway, or both', () => {
    expect(formulasOf({ tcp: '80 + 40n' })).toEqual(['tcp : 80 + 40n']);
    expect(formulasOf({ udp: { a: '80', b: '90 + n' } })).toEqual(['udp a: 80', 'udp b: 90 + n']);
    expect(formulasOf({ tcp: { pg1: '80', pg2: '90' } })).toEqual(['tcp 1: 80', 'tcp 2: 90']);
    expect(formulasOf({ tcp: { pg1: { a: '1', b: '2' }, pg2: '3', pg3: { a: '4', b: '5' } } })).toEqual([
      'tcp 1a: 1',
      'tcp 1b: 2',
      'tcp 2: 3',
      'tcp 3a: 4',
      'tcp 3b: 5',
    ]);
    expect(formulasOf({ udp: '1', tcp: '2' })).toEqual(['tcp : 2', 'udp : 1']);
  });

  it.each<[string, Partial<IcmPortTableRowInput>, string, string]>([
    ['a formula that is none', { ports: { tcp: '80 +' } }, 'ports.tcp', FORMULA],
    ['a formula beyond the last port', { ports: { udp: '65536' } }, 'ports.udp', FORMULA],
    ['such a formula of one side', { ports: { tcp: { a: '80', b: 'x' } } }, 'ports.tcp', FORMULA],
    ['such a formula of one gateway', { ports: { tcp: { pg1: '80', pg2: '80 +' } } }, 'ports.tcp', FORMULA],
    ['such a formula of one of both', { ports: { tcp: { pg1: { a: '', b: '1' }, pg2: '2' } } }, 'ports.tcp', FORMULA],
    ['one side only', change({ ports: { tcp: { a: '80' } } }), 'ports.tcp', FORMULA],
    ['a third side', change({ ports: { tcp: { a: '80', b: '81', c: '82' } } }), 'ports.tcp', 'Unrecognized key: "c"'],
    ['one gateway only', change({ ports: { tcp: { pg1: '80' } } }), 'ports.tcp', FORMULA],
    [
      'a fourth gateway',
      change({ ports: { tcp: { pg1: '1', pg2: '2', pg4: '4' } } }),
      'ports.tcp',
      'Unrecognized key: "pg4"',
    ],
    ['no port at all', { ports: {} }, 'ports', 'names no port at all.'],
    ['another protocol', change({ ports: { tcp: '80', sctp: '80' } }), 'ports', 'Unrecognized key: "sctp"'],
    ['a listener that is none', change({ listeners: ['everybody'] }), 'listeners.0', 'everybody is not a role.'],
    ['no listener', change({ listeners: [] }), 'listeners', 'Too small: expected array to have >=1 items'],
    [
      'a client that is none',
      change({ connections: [{ from: 'everybody' }] }),
      'connections.0.from',
      'everybody is not a role.',
    ],
    [
      'a condition that no feature switches on',
      change({ connections: [{ from: 'logger', when: 'full-moon' }] }),
      'connections.0.when',
      'no feature switches on full-moon.',
    ],
    [
      'one such condition of several',
      change({ connections: [{ from: 'logger', when: ['snmp', 'full-moon'] }] }),
      'connections.0.when.1',
      'no feature switches on full-moon.',
    ],
    [
      'conditions of which there is none',
      change({ connections: [{ from: 'logger', when: [] }] }),
      'connections.0.when',
      'Too small: expected array to have >=1 items',
    ],
    [
      'a relation that there is not',
      change({ connections: [{ from: 'logger', relation: 'neighbour' }] }),
      'connections.0.relation',
      'Invalid option: expected one of "any"|"other-side"|"same-side"|"same-pair"|"other-system"',
    ],
    [
      'a kind of gateway that there is not',
      change({ connections: [{ from: 'peripheral-gateway', gateways: ['fax'] }] }),
      'connections.0.gateways.0',
      'Invalid option: expected one of "agent"|"vru"|"media-routing"|"acd"|"gateway"',
    ],
    [
      'a connection with a member too many',
      change({ connections: [{ from: 'logger', to: 'router' }] }),
      'connections.0',
      'Unrecognized key: "to"',
    ],
    [
      'a third network',
      change({ network: 'public' }),
      'network',
      'Invalid option: expected one of "visible"|"private"',
    ],
    [
      'another certainty',
      change({ certainty: 'sure' }),
      'certainty',
      'Invalid option: expected one of "period"|"later"|"earlier"|"microsoft"|"secondary"|"inferred"',
    ],
    ['a column the table does not have', change({ colour: 'blue' }), '', 'Unrecognized key: "colour"'],
    ['an id that is no name', { id: 'Feed' }, 'id', 'an id is lower-case words and digits joined by hyphens.'],
    ['an id of one word', { id: 'feed' }, 'id', 'an id is lower-case words and digits joined by hyphens.'],
    ['an empty page', { page: '' }, 'page', 'Too small: expected string to have >=1 characters'],
    ['an empty process', { process: '' }, 'process', 'Too small: expected string to have >=1 characters'],
    ['an empty note', { note: '' }, 'note', 'Too small: expected string to have >=1 characters'],
    ['an empty reading', { reading: '' }, 'reading', 'Too small: expected string to have >=1 characters'],
    [
      'a local row that lets somebody in',
      { localhostOnly: true, reading: 'Local.' },
      '',
      'nobody may connect to a port that is local.',
    ],
    [
      'a row that lets nobody in, without a reading',
      { connections: [] },
      '',
      'nobody connects; `reading` must say why.',
    ],
    [
      'another side of something else',
      { connections: [{ from: 'logger', relation: 'other-side' }] },
      '',
      'only the same component can be the other side.',
    ],
  ])('refuses %s, and names the row', (_, other, property, message) => {
    const bad = { ...row, ...other };
    expect(problemsOf(() => define({ ...row, id: 'icm-other' }, bad))).toEqual([
      { code: 'InvalidPortTable', message: `Table icm, row ${bad.id}: ${message}`, property },
    ]);
  });

  it('accepts the same where it is lawful', () => {
    const { rows } = define(
      { ...row, id: 'icm-local', localhostOnly: true, connections: [] },
      { ...row, id: 'icm-closed', connections: [], reading: 'Nobody asks.' },
      { ...row, id: 'icm-peer', connections: [{ from: 'router', relation: 'other-side' }] },
    );
    expect(rows.map(({ localhostOnly }) => localhostOnly)).toEqual([true, false, false]);
  });

  it('refuses an id given twice, once for each such id', () => {
    expect(problemsOf(() => define(row, row, row, { ...row, id: 'icm-other' }))).toEqual([
      { code: 'InvalidPortTable', message: 'Table icm, row icm-feed: another row has this id.', property: 'id' },
    ]);
  });

  it('tells of every bad row at once, and of a row without an id by its number', () => {
    const nameless = untyped<IcmPortTableRowInput>(row, { id: undefined });
    const problems = problemsOf(() =>
      define({ ...row, note: '' }, { ...row, id: 'icm-b', page: '', note: '' }, nameless),
    );
    expect(problems.map(({ message }) => message.split(':')[0])).toEqual([
      'Table icm, row icm-feed',
      'Table icm, row icm-b',
      'Table icm, row icm-b',
      'Table icm, row number 2',
    ]);
  });

  it('refuses a table without title or rows, which is no row at all', () => {
    const table = untyped<IcmPortTableInput>(
      { id: 'icm', guide: 'A guide', title: 'Ports', rows: [row] },
      { title: '', rows: [] },
    );
    expect(problemsOf(() => defineIcmPortTable(table)).map(({ message }) => message)).toEqual([
      'Table icm, row (none): Too small: expected string to have >=1 characters',
      'Table icm, row (none): Too small: expected array to have >=1 items',
    ]);
  });
});

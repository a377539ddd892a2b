import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { activeDirectory } from '../../lib/port-tables/active-directory';
import { connectionInbound } from '../../lib/port-tables/connection-inbound';
import { connectionOutbound } from '../../lib/port-tables/connection-outbound';
import { flowsFor } from '../../lib/port-tables/flow';
import { PortRange } from '../../lib/port-tables/port-range';
import { definePortTable } from '../../lib/port-tables/port-table';
import { seenFrom } from '../../lib/port-tables/seen-from';
import { everyFeature, everyRole } from './guide-row';

/** A table whose peers are asked, ask, and do both. */
const table = definePortTable({
  id: 'small',
  guide: 'A guide',
  title: 'Table 1',
  subject: 'domain-controller',
  rows: [
    {
      id: 'small-in',
      page: '1-1',
      ports: { tcp: '1-9', udp: '5' },
      firewall: 'open',
      process: 'one',
      connections: [{ from: 'domain-member', when: 'wins', only: { tcp: '2-3' } }, { from: 'dns-resolver' }],
      note: 'Asked.',
    },
    {
      id: 'small-both',
      page: '1-2',
      ports: { tcp: '20' },
      firewall: 'open',
      process: 'two',
      connections: [{ from: 'domain-member' }, { to: 'domain-member', when: ['wins', 'netbios'] }],
      note: 'Both.',
    },
    {
      id: 'small-other',
      page: '1-3',
      ports: { tcp: '30' },
      firewall: 'open',
      process: 'three',
      connections: [{ to: 'dns-resolver' }],
      note: 'Not for members.',
    },
  ],
});

describe('a table seen from one of its peers', () => {
  it('is about the peer, has the rows that name it, and each connection the other way round', () => {
    const seen = seenFrom(table, 'domain-member');
    expect(seen).toMatchObject({ id: 'small', guide: 'A guide', title: 'Table 1', subject: 'domain-member' });
    expect(
      seen.rows.map(({ id, connections }) => [
        id,
        connections.map(({ direction, peer, when, ports }) => [
          direction,
          peer,
          when,
          ports.map(({ protocol, ranges }) => `${protocol} ${ranges.join()}`),
        ]),
      ]),
    ).toEqual([
      ['small-in', [['outbound', 'domain-controller', ['wins'], ['tcp 2-3']]]],
      [
        'small-both',
        [
          ['outbound', 'domain-controller', [], ['tcp 20']],
          ['inbound', 'domain-controller', ['wins', 'netbios'], ['tcp 20']],
        ],
      ],
    ]);
  });

  it('keeps what else a row says, and leaves the table as it was', () => {
    const before = structuredClone(table.rows.map(({ connections: _, ...row }) => row.note));
    const [row] = seenFrom(table, 'domain-member').rows;
    expect(row).toMatchObject({ id: 'small-in', page: '1-1', process: 'one', note: 'Asked.', firewall: 'open' });
    expect(table.subject).toBe('domain-controller');
    expect(table.rows.map(({ note }) => note)).toEqual(before);
    expect(table.rows[0]?.connections.map(({ direction }) => direction)).toEqual(['inbound', 'inbound']);
  });

  it('has no row for a role that is no peer', () => {
    expect(seenFrom(table, 'router').rows).toEqual([]);
  });

  it('has the same flows, ends and ports unchanged', () => {
    const tables = fc.constantFrom(table, activeDirectory, connectionInbound, connectionOutbound);
    const chosenPorts = { sip: [PortRange.of(5060)] };
    fc.assert(
      fc.property(tables, fc.constantFrom(...everyRole), fc.subarray([...everyFeature]), (whole, role, features) => {
        const seen = flowsFor(seenFrom(whole, role), { roles: [whole.subject], features, chosenPorts });
        expect(seen).toEqual(flowsFor(whole, { roles: [role], features, chosenPorts }));
      }),
      { numRuns: 300 },
    );
  });

  it('is the table again, as far as the peer goes, seen back from its subject', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyRole), fc.subarray([...everyFeature]), (role, features) => {
        const back = seenFrom(seenFrom(activeDirectory, role), 'domain-controller');
        expect(flowsFor(back, { roles: everyRole, features })).toEqual(
          flowsFor(activeDirectory, { roles: [role], features }),
        );
      }),
    );
  });
});

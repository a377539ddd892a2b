import { describe, expect, it } from '@jest/globals';
import { FEATURES, type Feature, isFeature } from '../../lib/port-tables/feature';
import { flowsFor } from '../../lib/port-tables/flow';
import { PortRange } from '../../lib/port-tables/port-range';
import type { FirewallSetting, PortTable, Protocol } from '../../lib/port-tables/port-table';
import { isRole, type Role, ROLES } from '../../lib/port-tables/role';

/** Ports by protocol, each port by itself. */
export type Ports = Partial<Record<Protocol, readonly number[]>>;

/** A row as a reader of the guide would note it down, in other words than the library's. */
export interface GuideRow {
  readonly page: string;
  readonly ports: Ports;
  readonly firewall: FirewallSetting;
  readonly executable: string;
  readonly account?: string;
  /** Who is at the other end: always, or once one of some features is on, of all of the row's ports or of some. */
  readonly peers: readonly { readonly role: Role; readonly when?: Feature; readonly ports?: Ports }[];
  readonly closedTo?: 'everybody but localhost' | 'everything but answers';
  readonly ipv6?: boolean;
  /** The administrator picks the ports out of the row's. */
  readonly picked?: boolean;
}

/** Every port from one to another. */
export function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Every role there is. */
export const everyRole: readonly Role[] = Object.keys(ROLES).filter(isRole);

/** Every feature there is. */
export const everyFeature: readonly Feature[] = Object.keys(FEATURES).filter(isFeature);

/** What the administrator of these tests picked for SIP, within 5060 to 5100. */
const picked = [5060, 5061, 5100];

const featureSets: readonly (readonly [string, readonly Feature[]])[] = [
  ['no feature', []],
  ['every feature', everyFeature],
  ...everyFeature.map((feature) => [`${feature} alone`, [feature]] as const),
  ...everyFeature.map(
    (feature) => [`every feature but ${feature}`, everyFeature.filter((one) => one !== feature)] as const,
  ),
];

/** Compares a table with what a reader of the guide noted down: every row, all its columns, and every flow it can give. */
export function describeTable(
  table: PortTable,
  direction: 'inbound' | 'outbound',
  expected: Readonly<Record<string, GuideRow>>,
): void {
  it('has the rows of the guide in the order of the guide, and no other', () => {
    expect(table.rows.map(({ id }) => id)).toEqual(Object.keys(expected));
  });

  describe.each(Object.entries(expected))('%s', (id, guide) => {
    const row = table.rows.find((one) => one.id === id);

    it('says what the guide says', () => {
      expect({
        page: row?.page,
        ports: Object.fromEntries(
          row?.ports.map(({ protocol, ranges }) => [protocol, ranges.map(({ from, to }) => `${from}-${to}`)]) ?? [],
        ),
        firewall: row?.firewall,
        executable: words(row?.process ?? ''),
        account: row?.account,
        localhostOnly: row?.localhostOnly,
        returnTraffic: row?.returnTraffic,
        ipv6: row?.ipv6,
        choice: row?.choice,
      }).toEqual({
        page: guide.page,
        ports: Object.fromEntries(Object.entries(guide.ports).map(([protocol, ports]) => [protocol, runs(ports)])),
        firewall: guide.firewall,
        executable: words(guide.executable),
        account: guide.account,
        localhostOnly: guide.closedTo === 'everybody but localhost',
        returnTraffic: guide.closedTo === 'everything but answers',
        ipv6: guide.ipv6 ?? false,
        choice: guide.picked ? 'sip' : undefined,
      });
    });

    it('lets exactly the peers of the guide use exactly its ports, whatever features are on', () => {
      const granted = featureSets.map(([name, features]) => [
        name,
        flowsFor(table, {
          roles: everyRole,
          features,
          chosenPorts: { sip: picked.map((port) => PortRange.of(port)) },
        })
          .filter((flow) => flow.row === id)
          .map(({ source, destination, protocol, ports, ipv6 }) =>
            line(source, destination, protocol, `${ports.from}-${ports.to}`, ipv6),
          )
          .sort(),
      ]);
      const peers = guide.peers.map(({ role, when, ports = guide.ports }) => ({
        when,
        ends: direction === 'inbound' ? ([role, 'connection-server'] as const) : (['connection-server', role] as const),
        uses: (['tcp', 'udp'] as const).flatMap((protocol) =>
          runs((ports[protocol] ?? []).filter((port) => !guide.picked || picked.includes(port))).map(
            (run) => [protocol, run] as const,
          ),
        ),
      }));
      const wanted = featureSets.map(([name, features]) => [
        name,
        peers
          .filter(({ when }) => when === undefined || features.includes(when))
          .flatMap(({ ends: [source, destination], uses }) =>
            uses.map(([protocol, run]) =>
              line(source, destination, protocol, run, guide.ipv6 && features.includes('dual-stack')),
            ),
          )
          .sort(),
      ]);
      expect(granted).toEqual(wanted);
    });
  });
}

function line(source: Role, destination: Role, protocol: Protocol, ports: string, ipv6 = false): string {
  return `${source} to ${destination} ${protocol} ${ports}${ipv6 ? ' and IPv6' : ''}`;
}

/** Neighbouring ports in one go, as `20500-20502`. */
function runs(ports: readonly number[]): string[] {
  const wanted = new Set(ports);
  const ascending = [...wanted].sort((a, b) => a - b);
  const firsts = ascending.filter((port) => !wanted.has(port - 1));
  const lasts = ascending.filter((port) => !wanted.has(port + 1));
  return firsts.map((first, index) => `${first}-${lasts[index] ?? 'nowhere'}`);
}

/** Columns are compared word by word: the guide is free with slashes and commas. */
function words(text: string): string[] {
  return text.split(/[^\w.]+/).filter((word) => word !== '');
}

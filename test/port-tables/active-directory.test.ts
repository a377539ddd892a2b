import { describe, expect, it } from '@jest/globals';
import { activeDirectory } from '../../lib/port-tables/active-directory';
import type { Certainty } from '../../lib/port-tables/certainty';
import { DIRECTORY_FEATURES, type DirectoryFeature, type Feature } from '../../lib/port-tables/feature';
import { flowsFor } from '../../lib/port-tables/flow';
import { listenersOf } from '../../lib/port-tables/listener';
import { PortRange } from '../../lib/port-tables/port-range';
import { portsOf, type Protocol } from '../../lib/port-tables/port-table';
import { everyFeature, everyRole } from './guide-row';

/** Ports by protocol, as ranges of numbers. */
type Ports = Partial<Record<Protocol, readonly (readonly [from: number, to: number])[]>>;

/** Who may ask a controller, besides the other controllers, each of which may ask all the others everything. */
type Asker = 'domain-member' | 'dns-resolver' | 'directory-management-host';

/** A row as section 1.8 of the facts has it. */
interface FactRow {
  readonly page: string;
  readonly ports: Ports;
  readonly process: string;
  readonly certainty: Certainty;
  readonly askers: readonly Asker[];
  readonly when?: DirectoryFeature;
}

const one = (port: number): readonly (readonly [number, number])[] => [[port, port]];
const PORT_GUIDE = 'Port Utilization Guide 12.6(1)';
const FIREWALL_CHAPTER = 'Security Guide 15.0(1), Windows firewall';
const KB_179442 = 'Microsoft KB 179442';
const DIRECTORY = 'Active Directory Domain Services';
const ofGuide = { page: PORT_GUIDE, certainty: 'later' } as const;
const ofFirewallChapter = { page: FIREWALL_CHAPTER, certainty: 'later' } as const;
const ofMicrosoft = { page: KB_179442, certainty: 'microsoft' } as const;
const members = ['domain-member'] as const;

const facts: Readonly<Record<string, FactRow>> = {
  'ad-dns': {
    ...ofGuide,
    ports: { tcp: one(53), udp: one(53) },
    process: 'DNS Server',
    // The resolver of the VPC asks for the names of the domain.
    askers: ['domain-member', 'dns-resolver'],
  },
  'ad-kerberos': {
    ...ofGuide,
    ports: { tcp: one(88), udp: one(88) },
    process: 'Kerberos Key Distribution Center',
    askers: members,
  },
  'ad-ntp': { ...ofFirewallChapter, ports: { udp: one(123) }, process: 'Windows Time', askers: members },
  'ad-rpc-endpoint-mapper': { ...ofGuide, ports: { tcp: one(135) }, process: 'RPC Endpoint Mapper', askers: members },
  'ad-netbios': {
    ...ofGuide,
    // Names over both, datagrams over UDP, sessions over TCP.
    ports: {
      tcp: [
        [137, 137],
        [139, 139],
      ],
      udp: [[137, 138]],
    },
    process: 'NetBIOS over TCP/IP',
    askers: members,
    when: 'netbios',
  },
  'ad-ldap': { ...ofGuide, ports: { tcp: one(389), udp: one(389) }, process: DIRECTORY, askers: members },
  'ad-ldaps': { ...ofGuide, ports: { tcp: one(636) }, process: DIRECTORY, askers: members, when: 'ldap-over-ssl' },
  'ad-global-catalog': { ...ofGuide, ports: { tcp: one(3268) }, process: DIRECTORY, askers: members },
  'ad-global-catalog-ssl': {
    ...ofGuide,
    ports: { tcp: one(3269) },
    process: DIRECTORY,
    askers: members,
    when: 'ldap-over-ssl',
  },
  'ad-smb': { ...ofGuide, ports: { tcp: one(445) }, process: 'Server', askers: members },
  'ad-kerberos-password': {
    page: 'lab practice; in none of Cisco\u2019s lists',
    certainty: 'secondary',
    ports: { tcp: one(464), udp: one(464) },
    process: 'Kerberos Key Distribution Center',
    askers: members,
  },
  'ad-rpc-windows-2003': {
    ...ofMicrosoft,
    ports: { tcp: [[1025, 5000]] },
    process: 'RPC services',
    askers: members,
    when: 'rpc-windows-2003',
  },
  'ad-rpc-windows-2008': {
    ...ofMicrosoft,
    ports: { tcp: [[49152, 65535]] },
    process: 'RPC services',
    askers: members,
    when: 'rpc-windows-2008',
  },
  // Cisco's own recipe for controllers: one port for each of two services, and 199 for the others.
  'ad-rpc-restricted-frs': {
    ...ofFirewallChapter,
    ports: { tcp: one(10000) },
    process: 'NTFRS',
    askers: [],
    when: 'file-replication-service',
  },
  'ad-rpc-restricted-directory': {
    ...ofFirewallChapter,
    ports: { tcp: one(10001) },
    process: 'NTDS',
    askers: members,
    when: 'rpc-restricted',
  },
  'ad-rpc-restricted-dynamic': {
    ...ofFirewallChapter,
    ports: { tcp: [[10002, 10200]] },
    process: 'RPC services',
    askers: members,
    when: 'rpc-restricted',
  },
  'ad-wins-replication': { ...ofFirewallChapter, ports: { tcp: one(42) }, process: 'WINS', askers: [], when: 'wins' },
  'ad-web-services': {
    ...ofGuide,
    ports: { tcp: one(9389) },
    process: 'Active Directory Web Services',
    askers: ['directory-management-host'],
  },
};

const featureSets: readonly (readonly [string, readonly Feature[]])[] = [
  ['no feature', []],
  ['every feature', everyFeature],
  ...everyFeature.map((feature) => [`${feature} alone`, [feature]] as const),
  ...everyFeature.map(
    (feature) => [`every feature but ${feature}`, everyFeature.filter((other) => other !== feature)] as const,
  ),
];

describe('the ports of Windows and Active Directory', () => {
  it('are those of the facts in their order, and no other', () => {
    expect(activeDirectory.rows.map(({ id }) => id)).toEqual(Object.keys(facts));
  });

  it('are about a domain controller, and name their document', () => {
    expect(activeDirectory).toMatchObject({
      id: 'active-directory',
      title: 'Windows and Active Directory ports',
      guide: 'Port Utilization Guide for Cisco Unified Contact Center Solutions, Release 12.6(1)',
      subject: 'domain-controller',
    });
  });

  describe.each(Object.entries(facts))('%s', (id, fact) => {
    const row = activeDirectory.rows.find((candidate) => candidate.id === id);

    it('says what the facts say, and how sure they are', () => {
      expect({
        page: row?.page,
        process: row?.process,
        certainty: row?.certainty,
        ports: Object.fromEntries(
          row?.ports.map(({ protocol, ranges }) => [protocol, ranges.map(({ from, to }) => [from, to])]) ?? [],
        ),
      }).toEqual({ page: fact.page, process: fact.process, certainty: fact.certainty, ports: fact.ports });
      expect(row).toMatchObject({
        firewall: 'not stated',
        localhostOnly: false,
        returnTraffic: false,
        ipv6: false,
        choice: undefined,
      });
    });

    it('lets exactly those ask who have to, whatever features are on', () => {
      const ends = [
        ...fact.askers.map((asker) => [asker, 'domain-controller']),
        ['replication-partner', 'domain-controller'],
        ['domain-controller', 'replication-partner'],
      ];
      const wanted = featureSets.map(([name, features]) => [
        name,
        fact.when !== undefined && !features.includes(fact.when)
          ? []
          : ends
              .flatMap(([source, destination]) =>
                (['tcp', 'udp'] as const).flatMap((protocol) =>
                  (fact.ports[protocol] ?? []).map(
                    ([from, to]) => `${source} to ${destination} ${protocol} ${from}-${to}`,
                  ),
                ),
              )
              .sort(),
      ]);
      const granted = featureSets.map(([name, features]) => [
        name,
        flowsFor(activeDirectory, { roles: everyRole, features })
          .filter((flow) => flow.row === id)
          .map(({ source, destination, protocol, ports, ipv6 }) => {
            expect(ipv6).toBe(false);
            return `${source} to ${destination} ${protocol} ${ports.from}-${ports.to}`;
          })
          .sort(),
      ]);
      expect(granted).toEqual(wanted);
    });
  });
});

describe('what is not open:', () => {
  const openTo = (role: Asker | 'replication-partner', protocol: Protocol, features: readonly Feature[] = []) =>
    PortRange.merge(
      flowsFor(activeDirectory, { roles: [role], features })
        .filter((flow) => flow.destination === 'domain-controller' && flow.protocol === protocol)
        .map(({ ports }) => ports),
    ).join(', ');

  it('by default, a member asks on these ports and no other', () => {
    expect(openTo('domain-member', 'tcp')).toBe('53, 88, 135, 389, 445, 464, 3268');
    expect(openTo('domain-member', 'udp')).toBe('53, 88, 123, 389, 464');
  });

  it('the ports of each feature, and no other, come with it', () => {
    const own = (role: 'domain-member' | 'replication-partner', protocol: Protocol) =>
      Object.fromEntries(
        everyFeature
          .filter((feature) => feature in DIRECTORY_FEATURES)
          .map((feature) => [
            feature,
            PortRange.subtract(
              PortRange.parseList(openTo(role, protocol, [feature])),
              PortRange.parseList(openTo(role, protocol)),
            ).join(', '),
          ]),
      );
    const ofMembers = {
      'rpc-windows-2003': '1025-3267, 3269-5000',
      'rpc-windows-2008': '49152-65535',
      'rpc-restricted': '10001-10200',
      netbios: '137, 139',
      wins: '',
      'ldap-over-ssl': '636, 3269',
      'file-replication-service': '',
    };
    expect(own('domain-member', 'tcp')).toEqual(ofMembers);
    expect(own('replication-partner', 'tcp')).toEqual({
      ...ofMembers,
      wins: '42',
      'file-replication-service': '10000',
    });
    expect(own('domain-member', 'udp')).toEqual({
      ...Object.fromEntries(Object.keys(ofMembers).map((feature) => [feature, ''])),
      netbios: '137-138',
    });
  });

  it('UDP 135 and 445, which one list names and nothing uses, to anybody ever; and who reads the rows is told so', () => {
    const never = [PortRange.of(135), PortRange.of(445)];
    const udp = activeDirectory.rows.flatMap((row) => portsOf(row, 'udp'));
    expect(PortRange.intersect(udp, never)).toEqual([]);
    const readings = activeDirectory.rows.filter(({ reading }) => reading !== undefined);
    expect(readings.map(({ id, reading }) => [id, /UDP \d+/.exec(reading ?? '')?.[0]])).toEqual([
      ['ad-rpc-endpoint-mapper', 'UDP 135'],
      ['ad-smb', 'UDP 445'],
    ]);
  });

  it('to members, not even with every feature: file replication, WINS replication, web services', () => {
    const open = PortRange.parseList(openTo('domain-member', 'tcp', everyFeature));
    const closed = [42, 9389, 10000].map((port) => PortRange.of(port));
    expect(PortRange.intersect(open, closed)).toEqual([]);
  });

  it('to the resolver, anything but names; to the management host by itself, anything but web services', () => {
    expect([openTo('dns-resolver', 'tcp', everyFeature), openTo('dns-resolver', 'udp', everyFeature)]).toEqual([
      '53',
      '53',
    ]);
    expect(openTo('directory-management-host', 'tcp', everyFeature)).toBe('9389');
    expect(openTo('directory-management-host', 'udp', everyFeature)).toBe('');
  });

  it('to anybody else, anything', () => {
    const askers = ['domain-member', 'dns-resolver', 'directory-management-host', 'replication-partner'];
    const others = everyRole.filter((role) => !askers.includes(role));
    expect(flowsFor(activeDirectory, { roles: others, features: everyFeature })).toEqual([]);
  });

  it('from a controller, anything but other controllers', () => {
    const outward = flowsFor(activeDirectory, { roles: everyRole, features: everyFeature }).filter(
      ({ source }) => source === 'domain-controller',
    );
    expect(new Set(outward.map(({ destination }) => destination))).toEqual(new Set(['replication-partner']));
  });

  it('and a controller listens on nothing else', () => {
    const listens = (protocol: Protocol) =>
      PortRange.merge(
        listenersOf(activeDirectory, { features: [] })
          .filter((listener) => listener.protocol === protocol)
          .map(({ ports }) => ports),
      ).join(', ');
    expect(listens('tcp')).toBe('53, 88, 135, 389, 445, 464, 3268, 9389');
    expect(listens('udp')).toBe('53, 88, 123, 389, 464');
  });
});

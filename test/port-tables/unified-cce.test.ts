import { describe, expect, it } from '@jest/globals';
import type { Certainty } from '../../lib/port-tables/certainty';
import type { Feature } from '../../lib/port-tables/feature';
import { type IcmFlow, icmFlowsBetween, icmListenersOf } from '../../lib/port-tables/icm-flow';
import type { GatewayKind, IcmNode } from '../../lib/port-tables/icm-node';
import type { Protocol } from '../../lib/port-tables/port-table';
import { PortRange } from '../../lib/port-tables/port-range';
import type { Role } from '../../lib/port-tables/role';
import { unifiedCce } from '../../lib/port-tables/unified-cce';
import { everyFeature } from './guide-row';
import { everybody, gateway, icmSystem, nameOf, outsiders } from './icm-population';

/** Instances whose ports the facts below have in figures: the first, the second and the last. */
const INSTANCES = [0, 1, 24] as const;

/** Ports of the instances 0, 1 and 24. */
type AtInstances = readonly [first: string, second: string, last: string];

/** Who may connect to a listener: which of those of a role, and once which features are on. */
interface Client {
  readonly from: Role;
  readonly which?: 'other side' | 'same side' | 'same pair' | 'another system';
  readonly gateways?: readonly GatewayKind[];
  readonly when?: readonly Feature[];
}

/** A row as section 1 of the facts has it. Ports are of any listener, or by number of gateway and side: `3b`. */
interface FactRow {
  readonly page: string;
  readonly certainty: Certainty;
  readonly listeners: readonly Role[];
  readonly privateNetwork?: true;
  readonly local?: true;
  readonly decided?: true;
  readonly ports: Readonly<Partial<Record<Protocol, Readonly<Record<string, AtInstances>>>>>;
  readonly clients: readonly Client[];
}

const always = (ports: string) => ({ any: [ports, ports, ports] as const });
const each = (...ports: AtInstances) => ({ any: ports });

const ofPortGuide = { page: 'Port Utilization Guide 12.6(1)', certainty: 'later' } as const;
const ofCvpGuide = { page: 'Port Utilization Guide 12.6(1), Unified CVP', certainty: 'later' } as const;
const ofUnifiedCmGuide = { page: 'Unified CM 14, TCP and UDP port usage', certainty: 'later' } as const;
const ofFirewallChapter = { page: 'Security Guide 15.0(1), Windows firewall', certainty: 'later' } as const;
const ofExpressGuide = { page: 'IPCC Express SRND, page 8-4', certainty: 'earlier' } as const;

const betweenRouters: Pick<FactRow, 'listeners' | 'privateNetwork' | 'clients'> = {
  listeners: ['router'],
  privateNetwork: true,
  clients: [{ from: 'router', which: 'other side' }],
};
const betweenLoggers: Pick<FactRow, 'listeners' | 'privateNetwork' | 'clients'> = {
  listeners: ['logger'],
  privateNetwork: true,
  clients: [{ from: 'logger', which: 'other side' }],
};
const fromGateways: Pick<FactRow, 'listeners' | 'clients'> = {
  listeners: ['router'],
  clients: [{ from: 'peripheral-gateway' }],
};
const betweenGateways: Pick<FactRow, 'listeners' | 'privateNetwork' | 'clients'> = {
  listeners: ['peripheral-gateway'],
  privateNetwork: true,
  clients: [{ from: 'peripheral-gateway', which: 'other side' }],
};

const HEARTBEATS = always('39500-39999');
const CAD = always('59000, 59002-59004, 59010-59011, 59020-59021');
const WITH_NODE_AGENT: readonly Role[] = [
  'router',
  'logger',
  'peripheral-gateway',
  'distributor',
  'historical-data-server',
  'administrative-workstation',
  'webview-server',
  'cti-os-server',
  'cad-server',
  'outbound-dialer',
  'collaboration-server',
];
const WINDOWS: readonly Role[] = [...WITH_NODE_AGENT, 'support-tools-server'];
const fromWindows = (feature: Feature): Client[] => WINDOWS.map((from) => ({ from, when: [feature] }));

const facts: Readonly<Record<string, FactRow>> = {
  // 1.2: the private network of the central controller. Both sides listen on the numbers of side B.
  'icm-router-private-high': { ...ofPortGuide, ...betweenRouters, ports: { tcp: each('41005', '41045', '41965') } },
  'icm-router-private-medium': { ...ofPortGuide, ...betweenRouters, ports: { tcp: each('41016', '41056', '41976') } },
  'icm-router-private-low': { ...ofPortGuide, ...betweenRouters, ports: { tcp: each('41004', '41044', '41964') } },
  'icm-router-state-transfer': {
    ...ofPortGuide,
    ...betweenRouters,
    ports: { tcp: each('41020, 41022, 41033', '41060, 41062, 41073', '41980, 41982, 41993') },
  },
  'icm-router-private-heartbeat': {
    ...ofPortGuide,
    ...betweenRouters,
    ports: { udp: HEARTBEATS },
    clients: [{ from: 'router', which: 'other side', when: ['udp-heartbeats-private'] }],
  },
  'icm-router-process': {
    ...ofPortGuide,
    certainty: 'inferred',
    listeners: ['router'],
    privateNetwork: true,
    decided: true,
    ports: {
      tcp: { a: ['40000-40001', '40040-40041', '40960-40961'], b: ['41000-41001', '41040-41041', '41960-41961'] },
    },
    clients: [{ from: 'logger', which: 'same side' }],
  },
  'icm-logger-state-transfer': {
    ...ofPortGuide,
    ...betweenLoggers,
    decided: true,
    ports: { tcp: each('41021, 41023, 41032', '41061, 41063, 41072', '41981, 41983, 41992') },
  },
  'icm-logger-recovery': {
    ...ofPortGuide,
    ...betweenLoggers,
    decided: true,
    ports: { tcp: each('40013, 41013', '40053, 41053', '40973, 41973') },
  },
  'icm-logger-event-sync': {
    ...ofPortGuide,
    ...betweenLoggers,
    decided: true,
    ports: { tcp: each('40015', '40055', '40975') },
  },
  'icm-db-worker': { ...ofPortGuide, listeners: ['logger'], decided: true, ports: { udp: always('445') }, clients: [] },
  // 1.5: other systems.
  'icm-gateway-nam': {
    ...ofPortGuide,
    listeners: ['router'],
    ports: { udp: { a: ['40025', '40065', '40985'], b: ['41025', '41065', '41985'] } },
    clients: [{ from: 'nam-router', when: ['icm-gateway'] }],
  },
  'icm-gateway-client': {
    page: 'ICM-to-ICM Gateway User Guide 7.0(0), page 2-14',
    certainty: 'period',
    listeners: ['router'],
    ports: { tcp: { a: ['40033', '40073', '40993'], b: ['41033', '41073', '41993'] } },
    clients: [{ from: 'nam-router', when: ['icm-gateway'] }],
  },
  // 1.3: gateways and routers.
  'icm-dmp-high': {
    ...ofPortGuide,
    ...fromGateways,
    ports: { tcp: { a: ['40003', '40043', '40963'], b: ['41003', '41043', '41963'] } },
  },
  'icm-dmp-medium': {
    ...ofPortGuide,
    ...fromGateways,
    ports: { tcp: { a: ['40017', '40057', '40977'], b: ['41017', '41057', '41977'] } },
  },
  'icm-dmp-low': {
    ...ofPortGuide,
    ...fromGateways,
    ports: { tcp: { a: ['40002', '40042', '40962'], b: ['41002', '41042', '41962'] } },
  },
  'icm-dmp-heartbeat': {
    ...ofPortGuide,
    listeners: ['router'],
    ports: { udp: HEARTBEATS },
    clients: [{ from: 'peripheral-gateway', when: ['udp-heartbeats-visible'] }],
  },
  'icm-pg-heartbeat': {
    ...ofPortGuide,
    listeners: ['peripheral-gateway'],
    ports: { udp: HEARTBEATS },
    clients: [{ from: 'router', when: ['udp-heartbeats-visible'] }],
  },
  // 1.4: the two sides of a gateway. The third of a host breaks the pattern.
  'icm-pg-private-high': {
    ...ofPortGuide,
    ...betweenGateways,
    ports: {
      tcp: { 1: ['43005', '43045', '43965'], 2: ['45005', '45045', '45965'], 3: ['47505', '47545', '48465'] },
    },
  },
  'icm-pg-private-medium': {
    ...ofPortGuide,
    ...betweenGateways,
    ports: {
      tcp: { 1: ['43016', '43056', '43976'], 2: ['45016', '45056', '45976'], 3: ['47516', '47556', '48476'] },
    },
  },
  'icm-pg-private-low': {
    ...ofPortGuide,
    ...betweenGateways,
    ports: {
      tcp: { 1: ['43004', '43044', '43964'], 2: ['45004', '45044', '45964'], 3: ['47504', '47544', '48464'] },
    },
  },
  'icm-pg-state-transfer': {
    ...ofPortGuide,
    ...betweenGateways,
    decided: true,
    ports: {
      tcp: { 1: ['43023', '43063', '43983'], 2: ['45023', '45063', '45983'], 3: ['47523', '47563', '48483'] },
    },
  },
  'icm-pg-private-heartbeat': {
    ...ofPortGuide,
    ...betweenGateways,
    ports: { udp: HEARTBEATS },
    clients: [{ from: 'peripheral-gateway', which: 'other side', when: ['udp-heartbeats-private'] }],
  },
  'icm-pg-test-other-side': {
    ...ofPortGuide,
    listeners: ['peripheral-gateway'],
    ports: {
      tcp: { 1: ['43006', '43046', '43966'], 2: ['45006', '45046', '45966'], 3: ['47506', '47546', '48466'] },
    },
    clients: [{ from: 'peripheral-gateway', which: 'other side' }],
  },
  'icm-pg-process': {
    ...ofPortGuide,
    listeners: ['peripheral-gateway'],
    local: true,
    decided: true,
    ports: {
      tcp: {
        '1a': ['42000-42001', '42040-42041', '42960-42961'],
        '1b': ['43000-43001', '43040-43041', '43960-43961'],
        '2a': ['44000-44001', '44040-44041', '44960-44961'],
        '2b': ['45000-45001', '45040-45041', '45960-45961'],
        '3a': ['46000-46001', '46040-46041', '46960-46961'],
        '3b': ['47500-47501', '47540-47541', '48460-48461'],
      },
    },
    clients: [],
  },
  // 1.5: workstations, historical data, reports.
  'icm-real-time-feed': {
    ...ofPortGuide,
    listeners: ['router'],
    ports: { tcp: { a: ['40007', '40047', '40967'], b: ['41007', '41047', '41967'] } },
    clients: [{ from: 'distributor' }, { from: 'historical-data-server' }],
  },
  'icm-db-agent': {
    ...ofPortGuide,
    listeners: ['router'],
    ports: { tcp: { a: ['40019', '40059', '40979'], b: ['41019', '41059', '41979'] } },
    clients: [{ from: 'distributor' }, { from: 'historical-data-server' }, { from: 'administrative-workstation' }],
  },
  'icm-replication': {
    ...ofPortGuide,
    listeners: ['logger'],
    ports: {
      tcp: {
        a: ['40026, 40028', '40066, 40068', '40986, 40988'],
        b: ['41026, 41028', '41066, 41068', '41986, 41988'],
      },
    },
    clients: [{ from: 'distributor' }, { from: 'historical-data-server' }],
  },
  'icm-client-feed': {
    ...ofPortGuide,
    listeners: ['distributor'],
    ports: { tcp: { a: ['48008', '48048', '48968'], b: ['49008', '49048', '49968'] } },
    clients: [{ from: 'administrative-workstation' }],
  },
  'icm-sql-logger': {
    ...ofPortGuide,
    listeners: ['logger'],
    ports: { tcp: always('1433') },
    clients: [{ from: 'distributor' }, { from: 'historical-data-server' }],
  },
  'icm-sql-reporting': {
    ...ofPortGuide,
    certainty: 'inferred',
    listeners: ['distributor', 'historical-data-server'],
    decided: true,
    ports: { tcp: always('1433') },
    clients: [{ from: 'webview-server' }, { from: 'administrative-workstation' }],
  },
  'icm-webview': {
    page: 'WebView Installation and Administration Guide 7.0(0)',
    certainty: 'period',
    listeners: ['webview-server'],
    ports: { tcp: always('443') },
    clients: [{ from: 'report-reader' }],
  },
  'icm-webview-http': {
    page: 'WebView Installation and Administration Guide 7.0(0)',
    certainty: 'period',
    listeners: ['webview-server'],
    ports: { tcp: always('80') },
    clients: [{ from: 'report-reader', when: ['webview-http'] }],
  },
  'icm-jaguar': {
    ...ofFirewallChapter,
    listeners: ['webview-server'],
    ports: { tcp: always('9000') },
    clients: [{ from: 'admin-workstation', when: ['jaguar-administration'] }],
  },
  'icm-script-editor': {
    page: 'IPCC 7.x security, Internet Script Editor and SSL',
    certainty: 'period',
    listeners: ['distributor'],
    ports: { tcp: always('443') },
    clients: [{ from: 'internet-script-editor' }],
  },
  'icm-script-editor-http': {
    page: 'IPCC 7.x security, Internet Script Editor and SSL',
    certainty: 'period',
    listeners: ['distributor'],
    ports: { tcp: always('80') },
    clients: [{ from: 'internet-script-editor', when: ['script-editor-http'] }],
  },
  // 1.6: CTI, desktops, dialers.
  'cce-cti-server': {
    ...ofPortGuide,
    listeners: ['cti-server'],
    decided: true,
    ports: {
      tcp: {
        '1a': ['42027', '42067', '42987'],
        '1b': ['43027', '43067', '43987'],
        '2a': ['44027', '44067', '44987'],
        '2b': ['45027', '45067', '45987'],
      },
    },
    clients: [
      { from: 'cti-os-server', which: 'same pair' },
      { from: 'cad-server', which: 'same pair' },
      { from: 'outbound-dialer' },
      { from: 'peripheral-gateway', which: 'another system', gateways: ['gateway'] },
    ],
  },
  'cce-cti-os': {
    ...ofPortGuide,
    listeners: ['cti-os-server'],
    decided: true,
    ports: { tcp: always('42028') },
    clients: [
      { from: 'agent-desktop' },
      { from: 'supervisor-desktop' },
      { from: 'cti-os-server', which: 'other side' },
    ],
  },
  'cce-silent-monitor': {
    ...ofPortGuide,
    listeners: ['supervisor-desktop'],
    ports: { udp: always('39200') },
    clients: [{ from: 'agent-desktop', when: ['cti-os-silent-monitoring'] }],
  },
  'cce-silent-monitor-service': {
    ...ofPortGuide,
    listeners: ['cti-os-server'],
    ports: { tcp: always('42228') },
    clients: [
      { from: 'agent-desktop', when: ['cti-os-silent-monitoring'] },
      { from: 'supervisor-desktop', when: ['cti-os-silent-monitoring'] },
    ],
  },
  'cce-cad-services': {
    ...ofExpressGuide,
    listeners: ['cad-server'],
    ports: { tcp: CAD },
    clients: [{ from: 'agent-desktop' }, { from: 'supervisor-desktop' }, { from: 'cad-server', which: 'other side' }],
  },
  'cce-cad-desktop': {
    ...ofExpressGuide,
    listeners: ['agent-desktop', 'supervisor-desktop'],
    decided: true,
    ports: { tcp: CAD },
    clients: [{ from: 'cad-server' }],
  },
  'cce-campaign-manager': {
    ...ofPortGuide,
    listeners: ['logger'],
    decided: true,
    // 1004 apart, as both releases print them.
    ports: { tcp: { a: ['40032', '40072', '40992'], b: ['41036', '41076', '41996'] } },
    clients: [{ from: 'outbound-dialer' }],
  },
  'cce-media-routing': {
    ...ofPortGuide,
    listeners: ['outbound-dialer'],
    decided: true,
    ports: { tcp: each('38001', '38002', '38025') },
    clients: [{ from: 'peripheral-gateway', gateways: ['media-routing'] }],
  },
  // 1.6, 1.7 and 4.1: call control.
  'cce-jtapi': {
    ...ofPortGuide,
    listeners: ['unified-cm'],
    ports: { tcp: always('2748') },
    clients: [
      { from: 'peripheral-gateway', gateways: ['agent'], when: ['jtapi-in-clear'] },
      { from: 'ip-ivr', when: ['jtapi-in-clear'] },
    ],
  },
  'cce-jtapi-tls': {
    ...ofUnifiedCmGuide,
    listeners: ['unified-cm'],
    ports: { tcp: always('2749') },
    clients: [
      { from: 'peripheral-gateway', gateways: ['agent'], when: ['jtapi-over-tls'] },
      { from: 'ip-ivr', when: ['jtapi-over-tls'] },
    ],
  },
  'cce-jtapi-server': {
    ...ofUnifiedCmGuide,
    listeners: ['unified-cm'],
    decided: true,
    ports: { tcp: always('2789') },
    clients: [{ from: 'peripheral-gateway', gateways: ['agent'] }],
  },
  'cce-vru-interface': {
    ...ofPortGuide,
    listeners: ['ip-ivr', 'cvp-call-server'],
    ports: { tcp: always('5000-5001') },
    clients: [{ from: 'peripheral-gateway', gateways: ['vru'] }],
  },
  'ucm-sccp': {
    ...ofUnifiedCmGuide,
    listeners: ['unified-cm'],
    ports: { tcp: always('2000') },
    clients: [{ from: 'ip-phone', when: ['sccp-phones'] }, { from: 'outbound-dialer' }],
  },
  'ucm-secure-sccp': {
    ...ofUnifiedCmGuide,
    listeners: ['unified-cm'],
    ports: { tcp: always('2443') },
    clients: [{ from: 'ip-phone', when: ['secure-sccp-phones'] }],
  },
  'ucm-sip': {
    ...ofUnifiedCmGuide,
    listeners: ['unified-cm'],
    ports: { tcp: always('5060'), udp: always('5060') },
    clients: [
      { from: 'ip-phone', when: ['sip-phones'] },
      { from: 'voice-gateway', when: ['sip-phones'] },
      // It speaks nothing else, whatever the phones do.
      { from: 'cvp-call-server' },
    ],
  },
  'ucm-secure-sip': {
    ...ofUnifiedCmGuide,
    listeners: ['unified-cm'],
    ports: { tcp: always('5061') },
    clients: (['ip-phone', 'voice-gateway', 'cvp-call-server'] as const).map((from) => ({
      from,
      when: ['secure-sip-phones'],
    })),
  },
  'ucm-phone-configuration': {
    ...ofUnifiedCmGuide,
    listeners: ['unified-cm'],
    ports: { tcp: always('6970'), udp: always('69') },
    clients: [{ from: 'ip-phone' }],
  },
  'ucm-phone-certificates': {
    ...ofUnifiedCmGuide,
    listeners: ['unified-cm'],
    ports: { tcp: always('3804') },
    clients: [{ from: 'ip-phone', when: ['secure-sccp-phones', 'secure-sip-phones'] }],
  },
  'ucm-administration': {
    ...ofUnifiedCmGuide,
    listeners: ['unified-cm'],
    ports: { tcp: always('443, 8443') },
    clients: [{ from: 'admin-workstation' }],
  },
  'cvp-sip': {
    ...ofCvpGuide,
    listeners: ['cvp-call-server'],
    ports: { tcp: always('5060'), udp: always('5060') },
    clients: [{ from: 'voice-gateway' }, { from: 'unified-cm' }],
  },
  'cvp-voice-xml': {
    ...ofCvpGuide,
    listeners: ['cvp-call-server'],
    ports: { tcp: always('7000, 7443, 8000, 8443') },
    clients: [{ from: 'voice-gateway' }],
  },
  'cvp-administration': {
    ...ofCvpGuide,
    listeners: ['cvp-call-server'],
    ports: { tcp: always('9443') },
    clients: [{ from: 'admin-workstation' }],
  },
  // 1.8: administration, monitoring, updates.
  'cce-support-tools': {
    page: 'Support Tools 2.1(1) User Guide, chapter 6',
    certainty: 'period',
    listeners: WITH_NODE_AGENT,
    ports: { tcp: always('39100') },
    clients: [{ from: 'support-tools-server', when: ['support-tools'] }],
  },
  'cce-security-agent': {
    page: '8-14',
    certainty: 'period',
    listeners: WINDOWS,
    ports: { udp: always('5401') },
    clients: [{ from: 'security-agent-center', when: ['managed-security-agent'] }],
  },
  'cce-remote-desktop': {
    ...ofPortGuide,
    listeners: WINDOWS,
    ports: { tcp: always('3389') },
    clients: [{ from: 'admin-workstation', when: ['remote-desktop'] }],
  },
  'cce-vnc': {
    ...ofFirewallChapter,
    listeners: WINDOWS,
    ports: { tcp: always('5800, 5900') },
    clients: [{ from: 'admin-workstation', when: ['vnc'] }],
  },
  'cce-pcanywhere': {
    ...ofFirewallChapter,
    listeners: WINDOWS,
    ports: { tcp: always('5631'), udp: always('5632') },
    clients: [{ from: 'admin-workstation', when: ['pcanywhere'] }],
  },
  'cce-snmp': {
    ...ofFirewallChapter,
    certainty: 'inferred',
    listeners: WINDOWS,
    decided: true,
    ports: { udp: always('161') },
    clients: [{ from: 'snmp-manager', when: ['snmp'] }],
  },
  'cce-snmp-trap': {
    ...ofPortGuide,
    listeners: ['snmp-manager'],
    ports: { udp: always('162') },
    clients: fromWindows('snmp'),
  },
  'cce-syslog': {
    ...ofPortGuide,
    listeners: ['syslog-server'],
    ports: { udp: always('514') },
    clients: fromWindows('syslog'),
  },
  'cce-server-updates': {
    page: 'Microsoft, Windows Server Update Services, firewall',
    certainty: 'microsoft',
    listeners: ['patch-server'],
    ports: { tcp: always('8530-8531') },
    clients: fromWindows('server-update-services'),
  },
};

/** Whether a client is one of those whom a fact lets connect to a listener. */
function isMeant({ from, which, gateways }: Client, client: IcmNode, listener: IcmNode): boolean {
  const kind = client.gateway?.kind ?? listener.gateway?.kind;
  if (client.role !== from || (gateways && !(kind && gateways.includes(kind)))) return false;
  const foreign = client.system !== undefined && listener.system !== undefined && client.system !== listener.system;
  if (which === 'another system') return foreign;
  if (foreign) return false;
  if (which === undefined) return true;
  const samePair = client.pair === listener.pair;
  const sameNumber = client.gateway?.number === listener.gateway?.number;
  if (which === 'same pair') return samePair;
  if (which === 'same side') return client.side === listener.side;
  return samePair && sameNumber && client.side !== listener.side;
}

/** The ports of a fact at a listener, as `tcp 40026, 40028`. */
function factPorts({ ports }: FactRow, { gateway: number, side, instanceNumber }: IcmNode): string[] {
  return (['tcp', 'udp'] as const).flatMap((protocol) => {
    const places = ports[protocol];
    if (places === undefined) return [];
    const gatewayNumber = number === undefined ? '' : `${number.number}`;
    const at = [`${gatewayNumber}${side ?? ''}`, gatewayNumber, side ?? '', 'any'].find((place) => place in places);
    const index = INSTANCES.findIndex((instance) => instance === instanceNumber);
    const text = at === undefined ? undefined : places[at]?.[index];
    return text === undefined ? [] : [`${protocol} ${text}`];
  });
}

/** The ports of flows or listeners of one row, as facts are written. */
function print(flows: readonly Pick<IcmFlow, 'protocol' | 'ports'>[]): string[] {
  return (['tcp', 'udp'] as const).flatMap((protocol) => {
    const ports = flows.filter((flow) => flow.protocol === protocol).map((flow) => flow.ports.toString());
    return ports.length === 0 ? [] : [`${protocol} ${ports.join(', ')}`];
  });
}

/** Everything that somebody may open to a system of some instance when every feature is on: row, client, listener, ports. */
function granted(instanceNumber: number): Map<string, string[]> {
  const all = everybody(instanceNumber);
  const byRow = new Map<string, string[]>(unifiedCce.rows.map(({ id }) => [id, []]));
  for (const listener of all.filter(({ system }) => system !== 'other'))
    for (const client of all) {
      const flows = icmFlowsBetween(unifiedCce, client, listener, everyFeature);
      for (const row of new Set(flows.map((flow) => flow.row))) {
        const own = flows.filter((flow) => flow.row === row);
        byRow.get(row)?.push(...print(own).map((ports) => `${nameOf(client)} to ${nameOf(listener)}: ${ports}`));
      }
    }
  return byRow;
}

const grantedAt = new Map(INSTANCES.map((instance) => [instance, granted(instance)]));

describe('the ports of a Unified CCE', () => {
  it('are those of the facts, and no other', () => {
    expect(unifiedCce.rows.map(({ id }) => id).sort()).toEqual(Object.keys(facts).sort());
  });

  it('name their document', () => {
    expect(unifiedCce).toMatchObject({
      id: 'unified-cce',
      title: 'Unified CCE ports',
      guide: 'Port Utilization Guide for Cisco Unified Contact Center Solutions, Release 12.6(1)',
    });
  });

  describe.each(Object.entries(facts))('%s', (id, fact) => {
    const row = unifiedCce.rows.find((candidate) => candidate.id === id);

    it('says where it was read, how sure that is, who listens, and on which network', () => {
      expect(row).toMatchObject({
        page: fact.page,
        certainty: fact.certainty,
        listeners: fact.listeners,
        network: fact.privateNetwork ? 'private' : 'visible',
        localhostOnly: fact.local ?? false,
        reading: fact.decided ? expect.stringMatching(/\w{3,}.*\.$/) : undefined,
      });
    });

    it.each(INSTANCES)('opens exactly its ports to exactly its clients in instance %i', (instance) => {
      const all = everybody(instance);
      const wanted = all
        .filter(({ system, role }) => system !== 'other' && fact.listeners.includes(role))
        .flatMap((listener) =>
          all
            .filter((client) => fact.clients.some((one) => isMeant(one, client, listener)))
            .flatMap((client) =>
              factPorts(fact, listener).map((ports) => `${nameOf(client)} to ${nameOf(listener)}: ${ports}`),
            ),
        );
      expect(grantedAt.get(instance)?.get(id)?.sort()).toEqual(wanted.sort());
      expect(wanted.length > 0).toBe(fact.clients.length > 0);
    });

    it.each(INSTANCES)('is listened on where somebody connects, or the host itself, in instance %i', (instance) => {
      for (const listener of everybody(instance).filter(({ role }) => fact.listeners.includes(role))) {
        if (listener.system === 'other') continue;
        const listened = icmListenersOf({ ...unifiedCce, rows: row ? [row] : [] }, [listener], everyFeature);
        expect(print(listened)).toEqual(fact.local || fact.clients.length > 0 ? factPorts(fact, listener) : []);
        expect(listened.every(({ localhostOnly }) => localhostOnly === (fact.local ?? false))).toBe(true);
      }
    });
  });

  it('are opened by exactly the features that they wait for', () => {
    const all = [...icmSystem('one', 0), ...outsiders];
    const pairs = all
      .flatMap((client) => all.map((listener) => [client, listener] as const))
      .filter(([client, listener]) => icmFlowsBetween(unifiedCce, client, listener, everyFeature).length > 0);
    const rowsWith = (features: readonly Feature[]) => {
      const rows = pairs.flatMap(([client, listener]) =>
        icmFlowsBetween(unifiedCce, client, listener, features).map(({ row }) => `${client.role}: ${row}`),
      );
      return [...new Set(rows)].sort();
    };
    const wantedWith = (features: readonly Feature[]) =>
      Object.entries(facts)
        .flatMap(([id, { clients }]) =>
          clients
            .filter(
              ({ which, when }) => which !== 'another system' && (when?.some((one) => features.includes(one)) ?? true),
            )
            .map(({ from }) => `${from}: ${id}`),
        )
        .sort();
    for (const features of [
      [],
      everyFeature,
      ...everyFeature.map((feature) => [feature]),
      ...everyFeature.map((feature) => everyFeature.filter((other) => other !== feature)),
    ])
      expect([features, rowsWith(features)]).toEqual([features, wantedWith(features)]);
  });
});

// ---- what was decided, and what must not be

const one = icmSystem('one', 0);
const find = (role: Role, side: 'a' | 'b' = 'a', pair?: string): IcmNode => {
  const found = [...one, ...outsiders].find(
    (node) =>
      node.role === role &&
      (node.side === undefined || node.side === side) &&
      (pair === undefined || node.pair === pair),
  );
  if (found === undefined) throw new Error(`There is no ${role}.`);
  return found;
};
const open = (client: IcmNode, listener: IcmNode) =>
  icmFlowsBetween(unifiedCce, client, listener, everyFeature).map(
    ({ protocol, ports, network }) => `${protocol} ${ports.toString()}${network === 'private' ? ' private' : ''}`,
  );
const pg = (pair: string, number: 1 | 2 | 3, side: 'a' | 'b' = 'a') => gateway('one', 0, pair, number, side);
const everyPort = unifiedCce.rows.flatMap(({ ports }) =>
  ports.flatMap(({ formulas }) =>
    formulas.flatMap(({ formula }) => [0, 1, 24].flatMap((number) => formula.at(number))),
  ),
);

describe('where documents contradict each other,', () => {
  it('loggers transfer their state on every number that one of them gives, and routers on their own', () => {
    const loggers = open(find('logger'), find('logger', 'b'));
    expect(loggers).toEqual(expect.arrayContaining(['tcp 41021 private', 'tcp 41023 private', 'tcp 41032 private']));
    const routers = open(find('router'), find('router', 'b'));
    for (const port of [41021, 41023, 41032]) expect(routers).not.toContain(`tcp ${port} private`);
  });

  it('loggers recover on both numbers, in both directions', () => {
    for (const [from, to] of [['a', 'b'] as const, ['b', 'a'] as const])
      expect(open(find('logger', from), find('logger', to))).toEqual(
        expect.arrayContaining(['tcp 40013 private', 'tcp 41013 private']),
      );
  });

  it('the campaign manager has 40032 on side A and 41036 on side B, not 41032', () => {
    expect(open(find('outbound-dialer'), find('logger'))).toEqual(['tcp 40032']);
    expect(open(find('outbound-dialer'), find('logger', 'b'))).toEqual(['tcp 41036']);
  });

  it('a misprint is nowhere: 3023', () => {
    expect(everyPort.filter((ports) => ports.covers(PortRange.of(3023)))).toEqual([]);
  });

  it('Unified CM listens on 2789, and no gateway does', () => {
    expect(open(pg('pg-1', 1), find('unified-cm'))).toContain('tcp 2789');
    expect(open(find('unified-cm'), pg('pg-1', 1))).toEqual([]);
    expect(unifiedCce.rows.filter(({ id }) => id === 'cce-jtapi-server').flatMap(({ listeners }) => listeners)).toEqual(
      ['unified-cm'],
    );
  });

  it('the dialer listens on 38001 and the number of the instance, and the gateway does not', () => {
    expect(open(pg('pg-1', 3), find('outbound-dialer'))).toEqual(['tcp 38001']);
    expect(open(find('outbound-dialer'), pg('pg-1', 3))).toEqual([]);
  });

  it('the third gateway of a host begins at 46000 on side A and at 47500 on side B', () => {
    const local = (side: 'a' | 'b') =>
      icmListenersOf(unifiedCce, [pg('pg-1', 3, side)], [])
        .filter(({ localhostOnly }) => localhostOnly)
        .map(({ ports }) => ports.toString());
    expect([local('a'), local('b')]).toEqual([['46000-46001'], ['47500-47501']]);
    expect(everyPort.filter((ports) => ports.overlaps(PortRange.of(47000, 47499)))).toEqual([]);
  });

  it('ports that are printed without a formula have the step of 40, but for CTI OS', () => {
    const at = (id: string) =>
      unifiedCce.rows
        .filter((row) => row.id === id)
        .flatMap(({ ports }) => ports.flatMap(({ formulas }) => formulas.map(({ formula }) => formula.toString())));
    expect(at('icm-router-process')).toEqual(['40000 + 40n, 40001 + 40n', '41000 + 40n, 41001 + 40n']);
    expect(at('icm-logger-event-sync')).toEqual(['40015 + 40n']);
    expect(at('cce-cti-os')).toEqual(['42028']);
    expect(everyPort.filter((ports) => ports.covers(PortRange.of(43028)))).toEqual([]);
  });

  it('UDP 445 stays closed: nobody connects, and no logger listens', () => {
    const all = everybody(0);
    const udp445 = (flow: { readonly protocol: Protocol; readonly ports: PortRange }) =>
      flow.protocol === 'udp' && flow.ports.covers(PortRange.of(445));
    for (const listener of all) expect(icmListenersOf(unifiedCce, [listener], everyFeature).filter(udp445)).toEqual([]);
    for (const logger of all.filter(({ role }) => role === 'logger'))
      for (const client of all)
        expect(icmFlowsBetween(unifiedCce, client, logger, everyFeature).filter(udp445)).toEqual([]);
  });
});

describe('what is never open:', () => {
  it('anything between two systems, but for the CTI Servers of a child to the gateways of a parent', () => {
    const [ours, theirs] = [icmSystem('one', 0), icmSystem('other', 0)];
    const crossing = ours.flatMap((client) =>
      theirs.flatMap((listener) =>
        icmFlowsBetween(unifiedCce, client, listener, everyFeature).map(
          ({ row }) => `${client.role} ${client.gateway?.kind ?? ''} to ${listener.role}: ${row}`,
        ),
      ),
    );
    expect([...new Set(crossing)]).toEqual(['peripheral-gateway gateway to cti-server: cce-cti-server']);
  });

  it('the CTI Servers of the own system to its gateways, whatever these talk to', () => {
    for (const client of one.filter(({ role }) => role === 'peripheral-gateway'))
      for (const listener of one.filter(({ role }) => role === 'cti-server'))
        expect(open(client, listener)).toEqual([]);
  });

  it('heartbeats between two routers or two gateways on the visible network', () => {
    const heartbeats = (client: IcmNode, listener: IcmNode) =>
      open(client, listener).filter((line) => line.startsWith('udp 39500'));
    expect(heartbeats(find('router'), find('router', 'b'))).toEqual(['udp 39500-39999 private']);
    expect(heartbeats(pg('pg-1', 1), pg('pg-1', 1, 'b'))).toEqual(['udp 39500-39999 private']);
    expect(heartbeats(pg('pg-1', 1), pg('pg-2', 1))).toEqual([]);
    expect(heartbeats(pg('pg-1', 1), find('router'))).toEqual(['udp 39500-39999']);
    expect(heartbeats(find('router'), pg('pg-1', 1))).toEqual(['udp 39500-39999']);
  });

  it('anything between gateways of two pairs, of two numbers, or of one side', () => {
    const gateways = one.filter(({ role }) => role === 'peripheral-gateway');
    for (const client of gateways)
      for (const listener of gateways) {
        const areSides =
          client.pair === listener.pair &&
          client.gateway?.number === listener.gateway?.number &&
          client.side !== listener.side;
        expect([nameOf(client), nameOf(listener), open(client, listener).length]).toEqual([
          nameOf(client),
          nameOf(listener),
          areSides ? 6 : 0,
        ]);
      }
  });

  it('anything on the private network, but between routers, loggers and gateways', () => {
    const users = unifiedCce.rows
      .filter(({ network }) => network === 'private')
      .flatMap(({ listeners, connections }) => [...listeners, ...connections.map(({ client }) => client)]);
    expect([...new Set(users)].sort()).toEqual(['logger', 'peripheral-gateway', 'router']);
  });

  it('the router process of the other side to a logger, or of any side to anybody else', () => {
    expect(open(find('logger'), find('router'))).toEqual(['tcp 40000-40001 private']);
    expect(open(find('logger', 'b'), find('router', 'b'))).toEqual(['tcp 41000-41001 private']);
    expect(open(find('logger'), find('router', 'b'))).toEqual([]);
    expect(open(find('logger', 'b'), find('router'))).toEqual([]);
    expect(open(find('router'), find('logger'))).toEqual([]);
    expect(open(find('router', 'b'), find('logger'))).toEqual([]);
  });

  it('Unified CM to any gateway but one for agents, and a voice response unit to any but one for it', () => {
    const [cm, ivr, cvp] = [find('unified-cm'), find('ip-ivr'), find('cvp-call-server')];
    const reached = one
      .filter(({ role }) => role === 'peripheral-gateway')
      .flatMap((client) =>
        [cm, ivr, cvp]
          .filter((listener) => open(client, listener).length > 0)
          .map((listener) => `${client.gateway?.kind ?? ''} to ${listener.role}`),
      );
    expect([...new Set(reached)].sort()).toEqual(['agent to unified-cm', 'vru to cvp-call-server', 'vru to ip-ivr']);
  });

  it('a CTI Server to the desktop servers of another pair', () => {
    expect(open(find('cti-os-server', 'a', 'pg-1'), find('cti-server', 'a', 'pg-1'))).toEqual(['tcp 42027']);
    expect(open(find('cti-os-server', 'a', 'pg-1'), find('cti-server', 'b', 'pg-1'))).toEqual(['tcp 43027']);
    expect(open(find('cti-os-server', 'a', 'pg-1'), find('cti-server', 'a', 'pg-3'))).toEqual([]);
    expect(open(find('cad-server', 'a', 'pg-2'), find('cti-server', 'a', 'pg-3'))).toEqual([]);
  });

  it('anything but its own server to somebody outside', () => {
    const reach = (role: Role) => [
      ...new Set(one.filter((listener) => open(find(role), listener).length > 0).map((listener) => listener.role)),
    ];
    expect(reach('agent-desktop')).toEqual(['cti-os-server', 'cad-server']);
    expect(reach('supervisor-desktop')).toEqual(['cti-os-server', 'cad-server']);
    expect(reach('report-reader')).toEqual(['webview-server']);
    expect(reach('internet-script-editor')).toEqual(['distributor']);
    expect(reach('ip-phone')).toEqual(['unified-cm']);
    expect(reach('voice-gateway')).toEqual(['unified-cm', 'cvp-call-server']);
    expect(reach('nam-router')).toEqual(['router']);
    expect(reach('syslog-server')).toEqual([]);
    expect(reach('patch-server')).toEqual([]);
  });

  it('a database to WebView, but for those of reports', () => {
    const reach = one.filter((listener) => open(find('webview-server'), listener).length > 0).map(({ role }) => role);
    expect([...new Set(reach)]).toEqual(['distributor', 'historical-data-server']);
  });

  it('anything to or from a Collaboration Server, but administration, monitoring and updates', () => {
    const collaboration = find('collaboration-server');
    const others = [...one, ...outsiders].filter((node) => node !== collaboration);
    const peers = others.flatMap((other) => [
      ...(open(other, collaboration).length > 0 ? [`from ${other.role}`] : []),
      ...(open(collaboration, other).length > 0 ? [`to ${other.role}`] : []),
    ]);
    expect([...new Set(peers)].sort()).toEqual([
      'from admin-workstation',
      'from security-agent-center',
      'from snmp-manager',
      'from support-tools-server',
      'to patch-server',
      'to snmp-manager',
      'to syslog-server',
    ]);
  });

  it('ports that came with later releases', () => {
    const later = [
      ...[40011, 40014, 40018, 41011, 41014, 41018, 40024, 41024, 40034, 40035, 41034, 41035],
      ...[42030, 43030, 7890, 12000, 12008, 61616, 58800, 8081, 8444],
    ];
    const atZero = unifiedCce.rows.flatMap(({ ports }) =>
      ports.flatMap(({ formulas }) => formulas.flatMap(({ formula }) => formula.at(0))),
    );
    expect(later.filter((port) => atZero.some((ports) => ports.covers(PortRange.of(port))))).toEqual([]);
  });

  it('a port that is local', () => {
    const local = unifiedCce.rows.filter(({ localhostOnly }) => localhostOnly).map(({ id }) => id);
    expect(local).toEqual(['icm-pg-process']);
    const rows = [...grantedAt.values()].flatMap((byRow) => local.flatMap((id) => byRow.get(id)));
    expect(rows).toEqual([]);
  });
});

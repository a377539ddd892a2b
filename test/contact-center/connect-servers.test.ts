import { describe, expect, it } from '@jest/globals';
import { Cidr } from '../../lib/network/cidr';
import { QUOTAS } from '../../lib/network/quotas';
import type { Feature } from '../../lib/port-tables/feature';
import { icmFlowsBetween } from '../../lib/port-tables/icm-flow';
import { unifiedCce } from '../../lib/port-tables/unified-cce';
import {
  type ContactCenterLab,
  contactCenterLab,
  dataCenter,
  distributedDataCenter,
  type ServerInterface,
} from './contact-center-lab';

/** Every kind of server, with all three gateways on a host, on two sides. */
const servers = {
  distributors: 2,
  historicalDataServers: 2,
  webViewServers: 2,
  clientWorkstations: 3,
  supportTools: true,
  dialers: 2,
  collaborationServers: 2,
  unifiedCm: 2,
  ipIvr: 2,
  cvpCallServers: 1,
  peripheralGateways: [
    { gateways: ['vru', 'agent', 'media-routing'], ctiOs: 'co-resident', cad: true },
    { gateways: ['agent', 'vru'] },
  ],
};
/** What is on then, and concerns two servers of the contact centre. */
const FEATURES: readonly Feature[] = [
  'udp-heartbeats-visible',
  'udp-heartbeats-private',
  'jtapi-in-clear',
  'support-tools',
];

// In clear, so that every row has its rule: `ipsec/ipsec-rules.test.ts` has the others.
const props = { servers, instanceNumber: 3, features: { phoneProtocol: 'sip' }, ipsec: false };
const labs: readonly (readonly [string, ContactCenterLab, readonly Feature[]])[] = [
  // Phones are authenticated unless it is said that they are not.
  [
    'at two sites',
    contactCenterLab((stack) => distributedDataCenter(stack, props)),
    [...FEATURES, 'secure-sip-phones'],
  ],
  [
    'at one site, with QoS and router and logger on one host',
    contactCenterLab((stack) =>
      dataCenter(stack, {
        servers: { ...servers, rogger: true, awHds: true },
        features: { qos: { visible: true, private: true }, jtapiOverTls: true },
        ipsec: false,
      }),
    ),
    ['jtapi-over-tls', 'support-tools', 'secure-sccp-phones'],
  ],
  [
    'of one side',
    contactCenterLab((stack) =>
      dataCenter(stack, { servers: { ...servers, cvpCallServers: 0, duplexed: false }, ipsec: false }),
    ),
    [...FEATURES, 'secure-sccp-phones'],
  ],
];

/** What the groups of an interface let pass to or from another one. */
function passes(
  lab: ContactCenterLab,
  direction: 'ingress' | 'egress',
  own: ServerInterface,
  peer: ServerInterface,
): string[] {
  const rules = own.groups.flatMap((group) => lab.rulesOf(group)).filter((rule) => rule.direction === direction);
  const found = rules.filter((rule) => {
    if (peer.groups.includes(rule.peer)) return true;
    const block = Cidr.tryParse(rule.peer);
    return block instanceof Cidr && peer.addresses.some((address) => block.covers(Cidr.parse(`${address}/32`)));
  });
  // A rule by group means nothing in another VPC, and addresses are not for servers of the same.
  const block = `${peer.addresses[0] ?? ''}/${33 - peer.addresses.length}`;
  for (const { peer: named } of found)
    expect([own.server, peer.server, named]).toEqual([
      own.server,
      peer.server,
      own.vpc === peer.vpc ? expect.stringMatching(new RegExp(`^ucce/${peer.server}/`)) : block,
    ]);
  return [...new Set(found.map(({ opens }) => opens))].sort();
}

describe.each(labs)('servers %s', (_, lab, features) => {
  const interfaces = lab.interfaces();
  const byId = new Map(lab.center.servers.map(({ plan }) => [plan.id, plan]));
  const duplexed = lab.center.servers.some(({ plan }) => plan.duplexed);

  /** What the tables let one open to another over two interfaces. */
  const wanted = (client: ServerInterface, listener: ServerInterface): string[] => {
    if (client.network !== listener.network) return [];
    const [from, to] = [byId.get(client.server), byId.get(listener.server)];
    const flows = (from?.components ?? []).flatMap((one) =>
      (to?.components ?? []).flatMap((other) => icmFlowsBetween(unifiedCce, one, other, features)),
    );
    const taken = flows.filter(({ network }) => !duplexed || network === client.network);
    return [...new Set(taken.map(({ protocol, ports }) => `${protocol} ${ports.toString()}`))].sort();
  };
  const pairs = interfaces.flatMap((client) =>
    interfaces
      .filter((listener) => listener.server !== client.server)
      .map((listener) => ({ client, listener, flows: wanted(client, listener) })),
  );
  const inWords = (of: (pair: (typeof pairs)[number]) => readonly string[]) =>
    pairs.flatMap((pair) =>
      of(pair).map(
        (opens) =>
          `${pair.client.server} ${pair.client.network} to ${pair.listener.server} ${pair.listener.network}: ${opens}`,
      ),
    );

  it('are all there, with their interfaces', () => {
    expect(new Set(interfaces.map(({ server }) => server))).toEqual(new Set(byId.keys()));
    expect(pairs.filter(({ flows }) => flows.length > 0).length).toBeGreaterThan(duplexed ? 100 : 60);
  });

  it('let in exactly what the others open to them', () => {
    expect(inWords(({ client, listener }) => passes(lab, 'ingress', listener, client))).toEqual(
      inWords(({ flows }) => flows),
    );
  });

  it('let out exactly what they open to the others', () => {
    expect(inWords(({ client, listener }) => passes(lab, 'egress', client, listener))).toEqual(
      inWords(({ flows }) => flows),
    );
  });

  it('have no rule for anybody else: nobody outside is a member', () => {
    const groups = new Set(lab.groupsBelow());
    const addresses = interfaces.flatMap((one) => one.addresses);
    const strangers = [...groups].flatMap((group) =>
      lab.rulesOf(group).filter(({ peer }) => {
        const block = Cidr.tryParse(peer);
        const ours = block instanceof Cidr && addresses.some((one) => block.covers(Cidr.parse(`${one}/32`)));
        return !groups.has(peer) && !ours;
      }),
    );
    // Endpoints of AWS Systems Manager, for those that have no group of the domain’s.
    expect(new Set(strangers.map(({ direction, opens, peer }) => `${direction} ${opens} ${peer}`))).toEqual(
      new Set(
        ['network', 'east', 'west']
          .filter((network) =>
            interfaces.some(({ vpc, server }) => vpc === network && /^(unified-cm|ip-ivr|cvp)/.test(server)),
          )
          .map((network) => `egress tcp 443 ${network}/ssm/group`),
      ),
    );
  });

  it('have no group that lets a whole interface meet itself', () => {
    for (const { groups } of interfaces)
      for (const group of groups.filter((one) => one.startsWith('ucce/')))
        expect(lab.rulesOf(group).filter(({ peer }) => groups.includes(peer))).toEqual([]);
  });

  it('have room in AWS’s quotas, with a group left for the user', () => {
    for (const { groups } of interfaces) expect(groups.length).toBeLessThan(QUOTAS.securityGroupsPerInterface);
    for (const group of lab.groupsBelow())
      for (const direction of ['ingress', 'egress'] as const)
        expect(lab.rulesOf(group).filter((rule) => rule.direction === direction).length).toBeLessThanOrEqual(
          QUOTAS.rulesPerSecurityGroup,
        );
  });

  it('have no group that no interface has', () => {
    expect(lab.groupsBelow().filter((group) => !interfaces.some(({ groups }) => groups.includes(group)))).toEqual([]);
  });
});

describe('rules between servers', () => {
  const [, lab] = labs[0] ?? [];
  const described = (lab?.allRules() ?? []).filter(({ path }) => path.startsWith('ucce/'));

  it('say which row of which document they are for', () => {
    expect(described.length).toBeGreaterThan(300);
    for (const { config } of described) {
      const text = String(config['description']);
      expect(text).toMatch(/^[a-z0-9-]+(, [a-z0-9-]+)*: [a-z-]+(, [a-z-]+)* \(.+/);
      expect(text.length).toBeLessThanOrEqual(QUOTAS.ruleDescriptionLength);
    }
    const high = described.find(({ path }) => path.startsWith('ucce/router-a/visible/gateways/ingress_tcp_40123_'));
    expect(high?.config['description']).toBe(
      'icm-dmp-high: peripheral-gateway (Unified CCE ports, Port Utilization Guide 12.6(1))',
    );
  });

  it('have addresses that name direction, protocol, ports and server', () => {
    const paths = described.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('ucce/router-a/visible/gateways/ingress_tcp_40123_pg-1-b');
    expect(paths).toContain('ucce/pg-1-b/visible/system/egress_tcp_40123_router-a');
    expect(paths).toContain('ucce/logger-a/private/private/ingress_tcp_40133_logger-b');
  });
});

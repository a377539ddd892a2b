import { describe, expect, it } from '@jest/globals';
import { type ContactCenterLab, contactCenterLab, dataCenter, distributedDataCenter } from './contact-center-lab';

/** What AWS allows by default, on its own page and not from the code. */
const RULES_PER_GROUP = 60;
const GROUPS_PER_INTERFACE = 5;
const DOCUMENT_BYTES = 64 * 1024;

const pairs = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    gateways: ['agent', 'vru', ...(index === 0 ? ['media-routing'] : [])],
    cad: index < 2,
  }));

/** Support Tools talk to every server, of which there are sixty, over IPsec: one rule for each in two groups. */
const MANY_GATEWAYS = {
  peripheralGateways: pairs(7),
  distributors: 2,
  historicalDataServers: 2,
  webViewServers: 2,
  clientWorkstations: 14,
  supportTools: true,
  dialers: 2,
  collaborationServers: 2,
  unifiedCm: 2,
  ipIvr: 2,
  cvpCallServers: 2,
};

/**
 * A distributor is what every client workstation talks to, on two ports, every WebView server on one, and two routers and two
 * loggers by IPsec, which takes two rules for each.
 */
const MANY_CLIENTS = {
  peripheralGateways: pairs(1),
  distributors: 4,
  historicalDataServers: 8,
  webViewServers: 8,
  clientWorkstations: 22,
};

const members = {
  'agent-desktop': '192.168.30.0/24',
  'supervisor-desktop': '192.168.31.0/24',
  'report-reader': '192.168.31.0/24',
  'internet-script-editor': '192.168.32.0/24',
  'ip-phone': '192.168.10.0/24',
  'voice-gateway': '192.168.15.0/28',
  'admin-workstation': '192.168.40.0/28',
  'snmp-manager': '192.168.41.0/28',
  'syslog-server': '192.168.42.0/28',
  'nam-router': '192.168.43.0/28',
};
/** Layers that have no security groups are left out: they take time. */
const NO_LAYERS = { windowsFirewall: false, antivirus: false, patching: false };
const security = {
  ...NO_LAYERS,
  remoteAdministration: { remoteDesktop: true },
  phones: { deviceSecurityMode: 'non-secure' },
};
const features = { phoneProtocol: 'sip', icmGateway: true, snmp: true, syslog: true };

const counts = (lab: ContactCenterLab) =>
  lab
    .groupsBelow()
    .flatMap((group) =>
      (['ingress', 'egress'] as const).map(
        (direction) =>
          [`${group} ${direction}`, lab.rulesOf(group).filter((rule) => rule.direction === direction).length] as const,
      ),
    );

describe.each([
  ['many gateways, with everything beside them', 60, { servers: MANY_GATEWAYS, members, features, security }],
  ['as many of the others as there can be', 60, { servers: MANY_CLIENTS, security: NO_LAYERS }],
])('the largest lab of its kind: %s', (_, fullest, props) => {
  describe.each([
    ['at one site', contactCenterLab((stack) => dataCenter(stack, props))],
    ['at two sites', contactCenterLab((stack) => distributedDataCenter(stack, props))],
  ])('%s', (__, lab) => {
    it('has as many rules in each direction as AWS allows a group, and no more', () => {
      const numbers = counts(lab);
      expect(numbers.filter(([, count]) => count > RULES_PER_GROUP)).toEqual([]);
      expect(Math.max(...numbers.map(([, count]) => count))).toBe(fullest);
    });

    it('tells each server of its IPsec in a document that AWS Systems Manager has room for', () => {
      const lengths = lab
        .resources('aws_ssm_document')
        .filter(({ path }) => path.endsWith('/ipsec/document'))
        .map(({ config }) => Buffer.byteLength(String(config['content'])));
      expect(lengths.length).toBeGreaterThan(10);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(DOCUMENT_BYTES);
    });

    it('has at most four groups on each interface, the domain’s among them', () => {
      for (const { server, network, groups } of lab.interfaces())
        expect([server, network, groups.length < GROUPS_PER_INTERFACE]).toEqual([server, network, true]);
    });
  });
});

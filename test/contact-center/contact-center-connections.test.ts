import { describe, expect, it } from '@jest/globals';
import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { CONTACT_CENTER_ROLES, type ContactCenterRole } from '../../lib/contact-center/contact-center-role';
import { Member } from '../../lib/network/member';
import { CONTACT_CENTER_FEATURES, type Feature, isFeature } from '../../lib/port-tables/feature';
import { icmFlowsBetween } from '../../lib/port-tables/icm-flow';
import { unifiedCce } from '../../lib/port-tables/unified-cce';
import { type ContactCenterLab, contactCenterLab, dataCenter } from './contact-center-lab';

const servers = {
  supportTools: true,
  dialers: 1,
  collaborationServers: 1,
  unifiedCm: 1,
  ipIvr: 1,
  cvpCallServers: 1,
  peripheralGateways: [{ gateways: ['agent', 'vru', 'media-routing'], ctiOs: 'co-resident', cad: true }],
};
/** Everything that can be on at once. */
const props = {
  servers,
  instanceNumber: 2,
  features: {
    ...{
      icmGateway: true,
      webViewHttp: true,
      scriptEditorHttp: true,
      jaguarAdministration: true,
      snmp: true,
      syslog: true,
    },
    phoneProtocol: 'sip',
  },
  security: {
    securityAgent: { mode: 'managed' },
    monitoring: { silentMonitoring: 'cti-os' },
    remoteAdministration: { remoteDesktop: true, vnc: true, pcAnywhere: true },
    patching: { through: 'wsus' },
  },
  updateServer: 'http://wsus.corp.example.com:8530',
};
const OFF = ['jtapi-over-tls', 'sccp-phones', 'secure-sccp-phones', 'sip-phones'];
const features: Feature[] = [...Object.keys(CONTACT_CENTER_FEATURES).filter(isFeature), 'snmp' as const].filter(
  (feature) => !OFF.includes(feature),
);

const blockOf = (role: ContactCenterRole) => `192.168.${CONTACT_CENTER_ROLES.indexOf(role)}.0/24`;
const members = Object.fromEntries(CONTACT_CENTER_ROLES.map((role) => [role, blockOf(role)]));
const lab = contactCenterLab((stack) => dataCenter(stack, { ...props, members }));

/** The rules for a member, as `router-a ingress tcp 40003`. */
const rulesFor = (one: ContactCenterLab, peer: string) =>
  one
    .groupsBelow()
    .flatMap((group) =>
      one
        .rulesOf(group)
        .filter((rule) => rule.peer === peer)
        .map(({ direction, opens }) => `${group.split('/')[1] ?? ''} ${direction} ${opens}`),
    )
    .sort();

const wantedFor = (role: ContactCenterRole, directions: readonly ('ingress' | 'egress')[] = ['ingress', 'egress']) => {
  const outside = { role, instanceNumber: 0 };
  const wanted = lab.center.servers.flatMap(({ plan }) =>
    directions.flatMap((direction) =>
      plan.components.flatMap((own) =>
        (direction === 'ingress'
          ? icmFlowsBetween(unifiedCce, outside, own, features)
          : icmFlowsBetween(unifiedCce, own, outside, features)
        ).map(({ protocol, ports }) => `${plan.id} ${direction} ${protocol} ${ports.toString()}`),
      ),
    ),
  );
  return [...new Set(wanted)].sort();
};

describe('members of a contact centre', () => {
  it.each(CONTACT_CENTER_ROLES)('have exactly the rules that the table gives them: %s', (role) => {
    const wanted = wantedFor(role);
    expect(wanted.length).toBeGreaterThan(0);
    expect(rulesFor(lab, blockOf(role))).toEqual(wanted);
  });

  it('are in the group of their audience', () => {
    const audiences = (role: ContactCenterRole) => [
      ...new Set(
        lab
          .groupsBelow()
          .filter((group) => lab.rulesOf(group).some(({ peer }) => peer === blockOf(role)))
          .map((group) => group.split('/').at(-1)),
      ),
    ];
    const clients: ContactCenterRole[] = [
      'agent-desktop',
      'supervisor-desktop',
      'report-reader',
      'internet-script-editor',
    ];
    for (const role of clients) expect([role, audiences(role)]).toEqual([role, ['clients']]);
    const operations: ContactCenterRole[] = [
      ...(['admin-workstation', 'security-agent-center', 'snmp-manager', 'syslog-server', 'patch-server'] as const),
    ];
    for (const role of operations) expect([role, audiences(role)]).toEqual([role, ['operations']]);
    for (const role of CONTACT_CENTER_ROLES.filter((one) => !clients.includes(one) && !operations.includes(one)))
      expect([role, audiences(role)]).toEqual([role, ['system']]);
  });

  it('never meet the private network', () => {
    const groups = lab.groupsBelow().filter((group) => group.endsWith('/private'));
    expect(groups.length).toBeGreaterThan(3);
    for (const group of groups)
      for (const { peer } of lab.rulesOf(group)) expect(peer).toMatch(/^ucce\/[^/]+\/private\/private$/);
  });

  it('may be added later, in one direction or both, by address or by group', () => {
    const later = contactCenterLab((stack) => {
      const center = dataCenter(stack, props);
      const group = new SecurityGroup(stack, 'desktops', {});
      center.connections
        .allowFrom('unified-cm', '192.168.1.0/24')
        .allowTo('unified-cm', '192.168.2.0/24')
        .allow('unified-cm', Member.cidr('192.168.3.0/24'))
        .allow('agent-desktop', group, '192.168.4.0/24');
      return center;
    });
    expect(rulesFor(later, '192.168.1.0/24')).toEqual(wantedFor('unified-cm', ['ingress']));
    expect(rulesFor(later, '192.168.2.0/24')).toEqual(wantedFor('unified-cm', ['egress']));
    expect(rulesFor(later, '192.168.3.0/24')).toEqual(wantedFor('unified-cm'));
    for (const peer of ['desktops', '192.168.4.0/24'])
      expect(rulesFor(later, peer)).toEqual(wantedFor('agent-desktop'));
  });

  it('come alone: where nobody is named, nobody has a rule', () => {
    const alone = contactCenterLab((stack) => dataCenter(stack, props));
    const blocks = alone.groupsBelow().flatMap((group) => alone.rulesOf(group).map(({ peer }) => peer));
    expect(blocks.filter((peer) => !peer.startsWith('ucce/') && peer !== 'network/ssm/group')).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { ContactCenterSecurityProps } from '../../lib/contact-center/security/contact-center-security-props';
import { UnifiedCceDataCenter } from '../../lib/contact-center/unified-cce-data-center';
import { ExistingDomain } from '../../lib/directory/existing-domain';
import { ServersOrganizationalUnit } from '../../lib/directory/servers-organizational-unit';
import { SECURING_UNIFIED_CCE_RULES } from '../../lib/guides/securing-unified-cce';
import { labApp, labStack, network, reportOf, synthError } from './lab-app';

const SECRET = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:join-AbCdEf';
const POLICY = '31b2f340-016d-11d2-945f-00c04fb984f9';
const OTHER_POLICY = '6ac1786c-016f-11d2-945f-00c04fb984f9';

type Policies = Partial<ConstructorParameters<typeof ServersOrganizationalUnit>[2]>;

/** What the guides say against a small contact centre with these layers, or of what they cannot know of it. */
function saidOf(security: ContactCenterSecurityProps, policies: Policies = {}) {
  const app = labApp();
  const stack = labStack(app);
  const lan = network(stack);
  const domain = new ExistingDomain(stack, 'domain', {
    domainName: 'corp.example.com',
    controllerAddresses: ['10.20.64.5'],
    joinSecretArn: SECRET,
    managementHost: { network: lan, administratorSecretArn: SECRET },
    functionalLevel: 'windows-server-2016',
    sites: [{ name: 'HQ', network: lan, controllers: 2, globalCatalogs: 2 }],
    policiesAbove: [],
  });
  const roles = ['router', 'logger', 'historical-data-server', 'peripheral-gateway'] as const;
  new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles, ...policies });
  const servers = {
    duplexed: false,
    peripheralGateways: [],
    distributors: 0,
    clientWorkstations: 0,
    webViewServers: 0,
  };
  new UnifiedCceDataCenter(stack, 'ucce', { sites: lan, domain, servers, security });
  const error = synthError(app);
  const { findings, problems } = reportOf(app);
  expect(problems).toEqual([]);
  const those = (...wanted: string[]) =>
    findings
      .filter(({ construct, status }) => construct === 'lab/ucce' && wanted.includes(status))
      .map(({ rule }) => rule);
  const violated = those('violated');
  if (violated.length > 0) expect(error).toContain('GuideViolated');
  return { violated, other: those('not recommended', 'not evaluated') };
}

const VIOLATING: readonly (readonly [id: string, security: ContactCenterSecurityProps])[] = [
  ['antivirus-daily-definitions', { antivirus: { definitionsEveryHours: 25 } }],
  ['antivirus-excludes-software-folders', { antivirus: { exclusions: [] } }],
  ['antivirus-heuristics-at-entry-only', { antivirus: { heuristics: true } }],
  ['antivirus-on-every-server', { antivirus: false }],
  ['antivirus-on-write-only', { antivirus: { realTime: 'incoming-and-outgoing' } }],
  ['antivirus-scans-in-quiet-hours', { antivirus: { scanHour: 12 } }],
  ['antivirus-scans-locally', { antivirus: { scanNetworkFiles: true } }],
  ['antivirus-supported-product', { antivirus: { product: 'Scanner', supported: false } }],
  ['desktops-authenticate-mutually', { desktops: { ctiOs: { mutualAuthentication: false } } }],
  ['desktops-over-tls', { desktops: { cad: { tls: false } } }],
  ['gratuitous-arp-disabled', { phones: { gratuitousArp: true } }],
  ['hardening-through-policy-or-locally', { hardening: { through: 'group-policy' } }],
  ['no-nat-with-cti-os-monitoring', { monitoring: { silentMonitoring: 'cti-os', agentsBehindNat: true } }],
  ['no-other-intrusion-prevention', { otherIntrusionPrevention: 'Blocker' }],
  [
    'no-silent-monitoring-with-media-encryption',
    { phones: { mediaEncryption: true }, monitoring: { silentMonitoring: 'cad' } },
  ],
  ['no-superseded-desktop-protocol', { desktops: { ctiOs: { minimumTlsVersion: 'ssl3' } } }],
  ['patched-before-live', { patching: false }],
  ['patches-approved-selectively', { patching: { approval: 'automatic' } }],
  ['phone-settings-for-monitoring', { phones: { pcVoiceVlanAccess: false } }],
  ['windows-firewall-with-security-agent', { securityAgent: {}, windowsFirewall: { groupPolicy: POLICY } }],
];

const ADVISED: readonly (readonly [id: string, security: ContactCenterSecurityProps])[] = [
  ['antivirus-latest-version', { antivirus: { latestVersion: false } }],
  ['certificate-authority-of-the-enterprise', { desktops: { cad: { certificateAuthority: 'self-signed' } } }],
  ['clear-text-remote-administration', { remoteAdministration: { vnc: true } }],
  ['phone-authentication', { phones: { deviceSecurityMode: 'non-secure' } }],
  [
    'recording-with-media-encryption',
    { phones: { mediaEncryption: true }, monitoring: { recording: { product: 'Recorder' } } },
  ],
  ['security-layers-in-place', { hardening: false }],
];

describe('the layers of security of a contact centre', () => {
  it('go against nothing by default, and nothing of them is left unknown', () => {
    expect(saidOf({})).toEqual({ violated: [], other: [] });
  });

  it('go against nothing with policies that are linked to the unit of the servers', () => {
    const security = {
      securityAgent: {},
      windowsFirewall: { groupPolicy: POLICY },
      hardening: { through: 'group-policy' },
    } as const;
    expect(saidOf(security, { hardeningPolicy: POLICY, firewallPolicy: POLICY })).toEqual({ violated: [], other: [] });
  });

  it.each(VIOLATING)('fail the synth by %s: %j', (id, security) => {
    // A policy is linked, and not the one that is wanted.
    expect(saidOf(security, { firewallPolicy: OTHER_POLICY }).violated).toEqual([id]);
  });

  it('fail the synth by an agent in the place of antivirus software, which is two rules', () => {
    const security = { antivirus: false, securityAgent: {}, windowsFirewall: false } as const;
    expect(saidOf(security).violated).toEqual(['antivirus-on-every-server', 'security-agent-not-instead-of-antivirus']);
  });

  it.each(ADVISED)('are a warning by %s: %j', (id, security) => {
    expect(saidOf(security)).toEqual({ violated: [], other: [id] });
  });

  it('go against each of their rules here', () => {
    const here = [...VIOLATING, ...ADVISED].map(([id]) => id);
    // Those about IPsec and tunnels have tests of their own.
    const rules = SECURING_UNIFIED_CCE_RULES.filter(
      ({ id, judges }) => judges === 'contact-center' && !/ipsec|nat-traversal|preshared-key/.test(id),
    ).map(({ id }) => id);
    expect(rules.filter((id) => !here.includes(id))).toEqual([
      'few-distributors',
      'security-agent-not-instead-of-antivirus',
      'sides-apart',
    ]);
  });
});

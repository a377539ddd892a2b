import { describe, expect, it } from '@jest/globals';
import type { ContactCenterServers } from '../../../lib/contact-center/contact-center-servers';
import type { WindowsIpsecProps } from '../../../lib/contact-center/ipsec/ipsec-settings';
import { UnifiedCceDataCenter } from '../../../lib/contact-center/unified-cce-data-center';
import { ExistingDomain } from '../../../lib/directory/existing-domain';
import { ServersOrganizationalUnit } from '../../../lib/directory/servers-organizational-unit';
import { APPLICATION_SERVER_ROLES } from '../../../lib/port-tables/unified-cce/operations';
import { labApp, labStack, reportOf, synthError } from '../../guides/lab-app';
import { theirSite } from '../contact-center-lab';

const SECRET = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:join-AbCdEf';

/** What the guides say against a small contact centre of one side, through a real synth. */
function saidOf(
  ipsec: WindowsIpsecProps | false,
  { size = 'standard', ...servers }: ContactCenterServers & { size?: 'standard' | 'small' } = {},
) {
  const app = labApp();
  const stack = labStack(app);
  const lan = theirSite(stack);
  const domain = new ExistingDomain(stack, 'domain', {
    domainName: 'corp.example.com',
    controllerAddresses: ['10.20.64.5'],
    joinSecretArn: SECRET,
    managementHost: { network: lan, administratorSecretArn: SECRET },
    functionalLevel: 'windows-server-2016',
    sites: [{ name: 'HQ', network: lan, controllers: 2, globalCatalogs: 2 }],
    policiesAbove: [],
  });
  new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles: APPLICATION_SERVER_ROLES });
  new UnifiedCceDataCenter(stack, 'ucce', {
    sites: lan,
    domain,
    ipsec,
    size,
    servers: { duplexed: false, clientWorkstations: 0, webViewServers: 0, ...servers },
  });
  synthError(app);
  const { findings, problems } = reportOf(app);
  expect(problems).toEqual([]);
  return findings
    .filter(
      ({ construct, status }) =>
        construct === 'lab/ucce' && ['violated', 'not recommended', 'not evaluated'].includes(status),
    )
    .map(({ rule, status }) => `${rule}: ${status}`);
}

describe('a contact centre', () => {
  it('goes against no rule by default, nor with Support Tools and a stand-in for Unified CM', () => {
    expect(saidOf({})).toEqual([]);
    expect(saidOf({}, { supportTools: true, unifiedCm: 1 })).toEqual([]);
  });

  it.each<[string, WindowsIpsecProps | false]>([
    ['windows-ipsec-on-supported-paths: violated', false],
    ['no-superseded-ipsec-algorithms: violated', { algorithms: 'period' }],
    ['ipsec-not-beside-clear-text: not recommended', { traffic: 'both' }],
    ['no-preshared-key-but-for-tests: not recommended', { authentication: { presharedKeySecretArn: SECRET } }],
    [
      'no-preshared-key-but-for-tests: not recommended',
      {
        trusted: { 'nam-router': ['192.168.43.5'] },
        paths: { 'nam-router': { authentication: { presharedKeySecretArn: SECRET } } },
      },
    ],
  ])('is told %s, for %j', (said, ipsec) => {
    expect(saidOf(ipsec)).toEqual([said]);
  });

  it('is told that small servers do not sustain it', () => {
    expect(saidOf({}, { size: 'small' })).toEqual(['ipsec-on-instances-that-sustain-it: not recommended']);
  });

  it('is told of a node in no domain, which Kerberos does not know', () => {
    expect(saidOf({}, { supportTools: true, collaborationServers: 1 })).toEqual([
      'support-tools-over-ipsec: not recommended',
    ]);
  });

  it('is told nothing where somebody has given a reason', () => {
    const reason = 'it is a test';
    const paths = [
      'controllers-private',
      'router-gateway',
      'controller-historical-data',
      'controller-distributor',
    ] as const;
    expect(saidOf({ exceptions: paths.map((path) => ({ path, reason })) })).toEqual([]);
  });
});

import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ContactCenterServer } from '../../lib/contact-center/contact-center-server';
import { ParentAndChild } from '../../lib/contact-center/parent-and-child';
import { ExistingDomain, type ExistingDomainProps } from '../../lib/directory/existing-domain';
import type { IDomain } from '../../lib/directory/i-domain';
import { IcmOrganizationalUnits } from '../../lib/directory/icm-organizational-units';
import { ManagedDomain } from '../../lib/directory/managed-domain';
import { OrganizationalUnit } from '../../lib/directory/organizational-unit';
import { SelfManagedDomain } from '../../lib/directory/self-managed-domain';
import type { SelfManagedDomainProps } from '../../lib/directory/self-managed-domain-props';
import { ServersOrganizationalUnit } from '../../lib/directory/servers-organizational-unit';
import { GuideExceptions } from '../../lib/guides/guide-exceptions';
import { SECURING_UNIFIED_CCE_RULES } from '../../lib/guides/securing-unified-cce';
import type { LabStack } from '../../lib/lab-stack';
import { ExistingNetwork } from '../../lib/network/existing-network';
import { labApp, labStack, network, reportOf, synthError } from './lab-app';

const ROOT = 'DC=corp,DC=example,DC=com';
const POLICY = '31b2f340-016d-11d2-945f-00c04fb984f9';
const SECRET = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:join-AbCdEf';

/** A second network, which nobody confuses with the first. */
function branch(stack: LabStack): ExistingNetwork {
  return new ExistingNetwork(stack, 'branch', {
    vpcId: 'vpc-87654321',
    serverSubnets: [
      { id: 'subnet-0000aaaa', availabilityZone: 'eu-central-1a', cidr: '10.21.64.0/20' },
      { id: 'subnet-0000bbbb', availabilityZone: 'eu-central-1b', cidr: '10.21.80.0/20' },
    ],
  });
}

/** A domain of the lab's own, at one site. */
function selfManaged(
  stack: LabStack,
  {
    domainName = 'corp.example.com',
    sites = [{ name: 'HQ', network: network(stack) }],
    ...props
  }: Partial<SelfManagedDomainProps> = {},
): SelfManagedDomain {
  return new SelfManagedDomain(stack, 'domain', { domainName, sites, ...props });
}

/** Somebody else's domain, of which everything is known unless told otherwise. */
function existing(
  stack: LabStack,
  props: Partial<ExistingDomainProps> = {},
  lan: ExistingNetwork = network(stack),
): ExistingDomain {
  return new ExistingDomain(stack, 'domain', {
    domainName: 'corp.example.com',
    controllerAddresses: ['10.20.64.5'],
    joinSecretArn: SECRET,
    managementHost: { network: lan, administratorSecretArn: SECRET },
    functionalLevel: 'windows-server-2016',
    sites: [{ name: 'HQ', network: lan, controllers: 2, globalCatalogs: 2 }],
    policiesAbove: [],
    ...props,
  });
}

function icm(stack: LabStack, domain: IDomain, webView = true): IcmOrganizationalUnits {
  const instances = [{ name: 'icm' }];
  return new IcmOrganizationalUnits(stack, 'icm', { domain, webView, facilities: [{ name: 'HQ', instances }] });
}

function servers(
  stack: LabStack,
  domain: IDomain,
  props: Partial<ConstructorParameters<typeof ServersOrganizationalUnit>[2]> = {},
): ServersOrganizationalUnit {
  const roles = ['logger', 'webview-server', 'gateway-peripheral-gateway'] as const;
  return new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles, ...props });
}

function server(
  stack: LabStack,
  props: Pick<ConstructorParameters<typeof ContactCenterServer>[2], 'network' | 'membership'> &
    Partial<ConstructorParameters<typeof ContactCenterServer>[2]>,
): ContactCenterServer {
  return new ContactCenterServer(stack, 'server', { role: 'logger', ...props });
}

/** A self-managed domain with a logger in it. */
function withLogger(
  stack: LabStack,
  props: Partial<ConstructorParameters<typeof ContactCenterServer>[2]>,
): ContactCenterServer {
  const lan = network(stack);
  const membership = selfManaged(stack, { sites: [{ name: 'HQ', network: lan }] });
  servers(stack, membership);
  return server(stack, { network: lan, membership, ...props });
}

/** What the guides say of a lab: what fails its synth, what is merely not recommended, and what cannot be known. */
function saidOf(build: (stack: LabStack) => void) {
  const app = labApp();
  build(labStack(app));
  const error = synthError(app);
  const { findings, problems, warnings } = reportOf(app);
  const those = (status: string) =>
    findings
      .filter((finding) => finding.status === status)
      .flatMap(({ rule, violations }) => violations.map(({ at }) => `${rule} @ ${at}`));
  const violated = those('violated');
  expect(problems).toEqual([]);
  if (violated.length === 0) expect(error).toBe('');
  else expect(error).toContain('GuideViolated');
  const advised = those('not recommended');
  expect(warnings.map(({ code }) => code)).toEqual(advised.map(() => 'NotRecommended'));
  const unknown = findings
    .filter(({ status }) => status === 'not evaluated')
    .map(({ rule, construct }) => `${rule} @ ${construct}`);
  return { violated, advised, unknown };
}

describe('the examples with a directory', () => {
  const awsPolicies = 'no-enforced-policy-above-servers';

  it.each([
    // The security group of AWS's controllers is known once they are there.
    [
      'directory',
      ['ipv6-only-where-granted @ directory/voicemail/security-groups', `${awsPolicies} @ directory/domain`],
    ],
    ['parent-child', [`${awsPolicies} @ parent-child/child-domain`]],
  ])('%s is clean, and cannot know which policies AWS links', async (name, unknown) => {
    const app = labApp();
    process.env['CDKTF_OUTDIR'] = app.outdir;
    try {
      await import(join(__dirname, '../../examples', name, 'main.ts'));
    } finally {
      delete process.env['CDKTF_OUTDIR'];
    }
    const { findings, problems, warnings } = reportOf(app);
    expect([problems, warnings]).toEqual([[], []]);
    const kept = ['satisfied', 'not applicable'];
    expect(
      findings.flatMap(({ rule, construct, status }) =>
        kept.includes(status) ? [] : [`${rule} @ ${construct}${status === 'not evaluated' ? '' : `: ${status}`}`],
      ),
    ).toEqual(unknown);
  });
});

describe('a lab that keeps every rule', () => {
  it('has a domain of its own at two sites, with everything in it', () => {
    const said = saidOf((stack) => {
      const [lan, far] = [network(stack), branch(stack)];
      const domain = selfManaged(stack, {
        sites: [
          { name: 'HQ', network: lan },
          { name: 'Branch', network: far },
        ],
      });
      icm(stack, domain);
      servers(stack, domain, { hardeningPolicy: POLICY });
      server(stack, { network: far, membership: domain, role: 'webview-server' });
    });
    expect(said).toEqual({ violated: [], advised: [], unknown: [] });
  });

  it('has domains of a forest, one below another', () => {
    const said = saidOf((stack) => {
      const lan = network(stack);
      const parent = selfManaged(stack, { sites: [{ name: 'HQ', network: lan }] });
      new SelfManagedDomain(stack, 'below', {
        domainName: 'branch.corp.example.com',
        parent,
        sites: [{ name: 'Branch', network: branch(stack) }],
      });
    });
    expect(said).toEqual({ violated: [], advised: [], unknown: [] });
  });

  it('has somebody else’s domain, of which everything is known that can be', () => {
    const said = saidOf((stack) => {
      const lan = network(stack);
      const domain = existing(stack, { policiesAbove: [{ at: ROOT, guid: POLICY }] }, lan);
      icm(stack, domain);
      servers(stack, domain);
      server(stack, { network: lan, membership: domain, role: 'webview-server' });
    });
    expect(said).toEqual({ violated: [], advised: [], unknown: ['operations-masters-distributed @ lab/domain'] });
  });

  it('has somebody else’s domain, of which nothing is known', () => {
    const said = saidOf((stack) => {
      const lan = network(stack);
      const domain = new ExistingDomain(stack, 'domain', {
        domainName: 'corp.example.com',
        controllerAddresses: ['10.20.64.5'],
        joinSecretArn: SECRET,
        managementHost: { network: lan, administratorSecretArn: SECRET },
      });
      servers(stack, domain, { hardeningPolicy: POLICY });
    });
    expect(said).toEqual({
      violated: [],
      advised: [],
      unknown: [
        'domain-in-native-mode',
        'global-catalog-per-site',
        'hardening-policy-at-servers-only',
        'inter-site-replication',
        'no-enforced-policy-above-servers',
        'operations-masters-distributed',
        'redundant-domain-controllers',
      ].map((rule) => `${rule} @ lab/domain`),
    });
  });
});

type Violating = [id: string, how: string, at: string, build: (stack: LabStack) => void];

const VIOLATING: readonly Violating[] = [
  [
    'domain-in-native-mode',
    'somebody else’s domain in mixed mode',
    'lab/domain',
    (stack) => existing(stack, { functionalLevel: 'windows-2000-mixed' }),
  ],
  [
    'gateway-pg-in-parent-domain',
    'a gateway PG in the child’s domain',
    'lab/server',
    (stack) => {
      const lan = network(stack);
      const child = new ManagedDomain(stack, 'child', { network: lan, domainName: 'partner.example.net' });
      servers(stack, child);
      const gateway = server(stack, { network: lan, membership: child, role: 'gateway-peripheral-gateway' });
      const parent = existing(stack, {}, lan);
      new ParentAndChild(stack, 'both', { parent, child, gatewayPeripheralGateways: [gateway] });
    },
  ],
  [
    'global-catalog-per-site',
    'a second site without the Global Catalog',
    'lab/domain',
    (stack) => {
      const sites = [
        { name: 'HQ', network: network(stack), globalCatalog: false },
        { name: 'Branch', network: branch(stack), globalCatalog: false },
      ] as const;
      selfManaged(stack, { sites });
    },
  ],
  [
    'global-catalog-per-site',
    'a site without the Global Catalog in somebody else’s domain',
    'lab/domain',
    (stack) => {
      const lan = network(stack);
      existing(stack, { sites: [{ name: 'HQ', network: lan, controllers: 2, globalCatalogs: 0 }] }, lan);
    },
  ],
  [
    'hardening-policy-at-servers-only',
    'the hardening policy linked elsewhere, too, in capitals',
    'lab/domain',
    (stack) => {
      const domain = selfManaged(stack);
      servers(stack, domain, { hardeningPolicy: POLICY });
      const groupPolicies = [{ guid: POLICY.toUpperCase() }];
      new OrganizationalUnit(stack, 'desktops', { domain, dn: `OU=Desktops,${ROOT}`, groupPolicies });
    },
  ],
  [
    'hardening-policy-at-servers-only',
    'a policy with the template at a unit that is not for servers',
    'lab/domain',
    (stack) => {
      const groupPolicies = [{ guid: POLICY, hardening: true }];
      new OrganizationalUnit(stack, 'desktops', {
        domain: selfManaged(stack),
        dn: `OU=Desktops,${ROOT}`,
        groupPolicies,
      });
    },
  ],
  [
    'icm-unit-names',
    'a facility with a name too long',
    'lab/domain',
    (stack) => {
      const domain = selfManaged(stack);
      const { root } = icm(stack, domain);
      new OrganizationalUnit(stack, 'facility', { domain, dn: `OU=${'F'.repeat(33)},${root.toString()}` });
    },
  ],
  [
    'icm-unit-names',
    'a unit below an instance of somebody else’s hierarchy',
    'lab/domain',
    (stack) => {
      const dn = `OU=x,OU=icm,OU=HQ,OU=Cisco_ICM,${ROOT}`;
      new OrganizationalUnit(stack, 'unit', { domain: existing(stack), dn });
    },
  ],
  [
    'no-domain-controller-on-application-server',
    'a logger on a domain controller',
    'lab/server',
    (stack) => withLogger(stack, { coResidentRoles: ['domain-controller'] }),
  ],
  [
    'no-domain-controller-on-application-server',
    'a logger on a DNS server',
    'lab/server',
    (stack) => withLogger(stack, { coResidentRoles: ['dns-server'] }),
  ],
  [
    'no-enforced-policy-above-servers',
    'an enforced policy above',
    'lab/domain',
    (stack) => {
      const domain = selfManaged(stack);
      const groupPolicies = [{ guid: POLICY, enforced: true }];
      const { dn } = new OrganizationalUnit(stack, 'above', { domain, dn: `OU=Lab,${ROOT}`, groupPolicies });
      servers(stack, domain, { under: dn.toString() });
    },
  ],
  [
    'no-enforced-policy-above-servers',
    'an enforced policy of somebody else’s',
    'lab/domain',
    (stack) => {
      const domain = existing(stack, { policiesAbove: [{ at: ROOT, guid: POLICY, enforced: true }] });
      servers(stack, domain);
    },
  ],
  [
    'no-single-label-domain',
    'a domain of one label',
    'lab/domain',
    (stack) => selfManaged(stack, { domainName: 'corp' }),
  ],
  [
    'one-icm-root-per-domain',
    'a unit named Cisco_ICM beside the hierarchy',
    'lab/domain',
    (stack) => {
      const domain = selfManaged(stack);
      icm(stack, domain);
      const { dn } = new OrganizationalUnit(stack, 'lab', { domain, dn: `OU=Lab,${ROOT}` });
      new OrganizationalUnit(stack, 'second', { domain, dn: `OU=cisco_icm,${dn.toString()}` });
    },
  ],
  [
    'operations-masters-distributed',
    'all roles on one controller',
    'lab/domain',
    (stack) => {
      const one = 'CORP-DC1';
      const ofForest = { SchemaMaster: one, DomainNamingMaster: one };
      const ofDomain = { PDCEmulator: one, RIDMaster: one, InfrastructureMaster: one };
      selfManaged(stack, { operationsMasters: { ...ofForest, ...ofDomain } });
    },
  ],
  [
    'operations-masters-distributed',
    'a role on a controller that does not exist',
    'lab/domain',
    (stack) => selfManaged(stack, { operationsMasters: { SchemaMaster: 'CORP-DC1', PDCEmulator: 'CORP-DC3' } }),
  ],
  [
    'redundant-domain-controllers',
    'one controller',
    'lab/domain',
    (stack) => {
      selfManaged(stack, { sites: [{ name: 'HQ', network: network(stack), controllers: 1 }] });
    },
  ],
  [
    'redundant-domain-controllers',
    'members in a network without controllers',
    'lab/domain',
    (stack) => withLogger(stack, { network: branch(stack) }),
  ],
  [
    'servers-outside-icm-hierarchy',
    'the servers’ unit under Cisco_ICM',
    'lab/domain',
    (stack) => {
      const domain = selfManaged(stack);
      servers(stack, domain, { under: icm(stack, domain).root.toString() });
    },
  ],
  [
    'servers-outside-icm-hierarchy',
    'the servers’ unit under the Cisco_ICM of somebody else',
    'lab/domain',
    (stack) => servers(stack, existing(stack), { under: `OU=Cisco_ICM,${ROOT}` }),
  ],
  [
    'servers-unit-blocks-inheritance',
    'inheritance that is not blocked',
    'lab/domain',
    (stack) => servers(stack, selfManaged(stack), { blockInheritance: false }),
  ],
  [
    'service-accounts-in-domain',
    'services that log on with accounts of another domain',
    'lab/server',
    (stack) => withLogger(stack, { serviceLogonAccounts: [String.raw`CORP\icm`, String.raw`PARTNER\icm`] }),
  ],
  [
    'system-contact-center-instance',
    'a second instance at a System Contact Center',
    'lab/domain',
    (stack) => {
      const domain = selfManaged(stack);
      const facilities = [{ name: 'HQ', systemContactCenter: true }];
      const { root } = new IcmOrganizationalUnits(stack, 'icm', { domain, facilities });
      new OrganizationalUnit(stack, 'second', { domain, dn: `OU=icm,OU=HQ,${root.toString()}` });
    },
  ],
  [
    'units-under-delegated-root',
    'a unit outside the one of a managed domain',
    'lab/domain',
    (stack) => {
      const domain = new ManagedDomain(stack, 'domain', { network: network(stack), domainName: 'corp.example.com' });
      new OrganizationalUnit(stack, 'outside', { domain, dn: `OU=Outside,${ROOT}` });
    },
  ],
  [
    'units-under-delegated-root',
    'a unit outside the one over which somebody else has delegated control',
    'lab/domain',
    (stack) => {
      const domain = existing(stack, { delegatedUnit: `OU=Lab,${ROOT}` });
      new OrganizationalUnit(stack, 'outside', { domain, dn: `OU=Lab2,${ROOT}` });
    },
  ],
  [
    'webview-groups',
    'a WebView server without the groups for it',
    'lab/domain',
    (stack) => {
      const lan = network(stack);
      const domain = selfManaged(stack, { sites: [{ name: 'HQ', network: lan }] });
      new IcmOrganizationalUnits(stack, 'icm', { domain, webView: false, facilities: [{ name: 'HQ' }] });
      servers(stack, domain);
      server(stack, { network: lan, membership: domain, role: 'webview-server' });
    },
  ],
];

describe('a lab that goes against a rule', () => {
  it.each(VIOLATING)('%s: %s', (id, _how, at, build) => {
    const { violated, advised } = saidOf(build);
    // Each level without a group, for one, is a violation of its own.
    expect([...new Set(violated)]).toEqual([`${id} @ ${at}`]);
    expect(advised).toEqual([]);
  });

  it('servers-joined-and-placed: a logger in a workgroup', () => {
    const said = saidOf((stack) => server(stack, { network: network(stack), membership: 'workgroup' }));
    expect(said).toEqual({
      violated: ['servers-joined-and-placed @ lab/server'],
      advised: [],
      unknown: [],
    });
  });

  it('is here for every rule but advice and two that no public prop goes against', () => {
    // Those about the network of a server are in contact-center-app.test.ts.
    const ofNetwork = [
      'application-servers-behind-perimeter',
      'contact-center-groups-per-interface',
      'contact-center-rule-quota',
      'dedicated-reporting-servers',
      'no-application-server-open-to-anywhere',
      'only-designated-traffic',
      'servers-segmented',
    ];
    const ids = new Set([...VIOLATING.map(([id]) => id), 'servers-joined-and-placed', ...ofNetwork]);
    // Those about a contact centre as a whole are in contact-center-security-app.test.ts, those about a network in
    // network-acls.test.ts, those about a VPN connection in vpn-app.test.ts.
    const elsewhere = ['contact-center', 'lab-network', 'site-to-site-vpn'];
    const rules = SECURING_UNIFIED_CCE_RULES.filter(({ judges, advice }) => !elsewhere.includes(judges) && !advice);
    expect(rules.flatMap(({ id }) => (ids.has(id) ? [] : [id]))).toEqual([
      'groups-domain-local',
      'inter-site-replication',
    ]);
  });
});

describe('a gateway PG in a workgroup', () => {
  const gateway = (stack: LabStack) =>
    server(stack, { network: network(stack), membership: 'workgroup', role: 'gateway-peripheral-gateway' });

  it('is a warning, and no more', () => {
    expect(saidOf(gateway)).toEqual({
      violated: [],
      advised: ['domain-rather-than-workgroup @ lab/server'],
      unknown: [],
    });
  });

  it('is none where somebody answers for it', () => {
    const said = saidOf((stack) => {
      const exception = { reason: 'A test', owner: 'lab team', expires: '2999-12-31' };
      GuideExceptions.of(gateway(stack)).add({ rule: 'domain-rather-than-workgroup', ...exception });
    });
    expect(said).toEqual({ violated: [], advised: [], unknown: [] });
  });

  it('of a parent goes against nothing else', () => {
    const said = saidOf((stack) => {
      const lan = network(stack);
      const parent = existing(stack, {}, lan);
      const node = server(stack, { network: lan, membership: 'workgroup', role: 'gateway-peripheral-gateway' });
      new ParentAndChild(stack, 'both', { parent, child: parent, gatewayPeripheralGateways: [node] });
    });
    expect(said).toMatchObject({ violated: [], advised: ['domain-rather-than-workgroup @ lab/server'] });
  });
});

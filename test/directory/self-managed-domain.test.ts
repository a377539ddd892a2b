import { describe, expect, it } from '@jest/globals';
import { TerraformVariable } from 'cdktf';
import { SelfManagedDomain } from '../../lib/directory/self-managed-domain';
import type { SelfManagedDomainProps } from '../../lib/directory/self-managed-domain-props';
import { OrganizationalUnit } from '../../lib/directory/organizational-unit';
import { LabNetwork } from '../../lib/network/lab-network';
import { problemsOf, refusalOf } from '../problems-of';
import { labStack } from '../synthesized-stack';
import { untyped } from '../untyped';
import { badRefusals } from '../untyped-values';
import {
  type DirectoryLab,
  directoryLab,
  factOf,
  managedDomain,
  ourNetwork,
  rulesOfControllers,
  rulesTowards,
  selfManagedDomain,
  theirNetwork,
} from './directory-lab';

const SITE = 'domain/site-central';

/** Sites in networks of their own: `Site0` in 10.20.0.0/16, and so on. */
const sitesIn = (stack: ReturnType<typeof labStack>, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `Site${index}`,
    network: theirNetwork(stack, `network-${index}`, 20 + index),
  }));

const promotion = (lab: DirectoryLab, controller: string) => lab.script(`${controller}/promotion`);

describe('a domain of the lab’s own', () => {
  const lab = directoryLab((stack) => {
    selfManagedDomain(stack);
  });

  it('has two controllers in different subnets, with static addresses and no public one', () => {
    expect(
      lab
        .resources('aws_instance')
        .map(({ path, config }) => [path, config['subnet_id'], config['private_ip'], config['instance_type']]),
    ).toEqual([
      [`${SITE}/controller-1/server/instance`, 'subnet-00000200', '10.20.0.20', 't3.large'],
      [`${SITE}/controller-2/server/instance`, 'subnet-00000201', '10.20.1.21', 't3.large'],
    ]);
    for (const { config } of lab.resources('aws_instance')) {
      expect(config).toMatchObject({
        associate_public_ip_address: false,
        tags: { 'uc-lab:role': 'domain-controller', 'uc-lab:audience': 'directory', 'uc-lab:component': `lab/${SITE}` },
      });
      expect(lab.readable(config['vpc_security_group_ids'])).toBe(`["<${SITE}/group.id>"]`);
      expect(lab.readable(config['iam_instance_profile'])).toBe(`<${SITE}/ssm/profile.name>`);
      expect(lab.readable(config['ami'])).toBe('<windows-server.insecure_value>');
    }
  });

  it('is made by the first controller, once it may read and fill the secrets', () => {
    expect(lab.after(`${SITE}/controller-1/promote`)).toEqual([`${SITE}/ssm/secrets`, `${SITE}/ssm/secrets-random`]);
    expect(lab.steps(`${SITE}/controller-1/promotion`).map(({ name }) => name)).toEqual(['name', 'promote', 'settle']);
    const script = promotion(lab, `${SITE}/controller-1`);
    expect(script).toContain("Install-ADDSForest -DomainName 'corp.example.com' -DomainNetbiosName 'CORP'");
    expect(script).toContain("Rename-Computer -NewName 'CORP-DC1'");
    expect(script).toContain('-DomainMode WinThreshold');
    expect(script).not.toContain('Set-DnsClientServerAddress');
  });

  it('gets its site with the subnets of the network, and the account that joins computers', () => {
    const script = promotion(lab, `${SITE}/controller-1`);
    expect(script).toContain("Rename-ADObject -NewName 'Central'");
    for (const subnet of ['10.20.0.0/24', '10.20.1.0/24'])
      expect(script).toContain(`New-ADReplicationSubnet -Name '${subnet}' -Site 'Central'`);
    expect(script).toContain("Write-SECSecretValue -SecretId '<domain/join-secret.arn>'");
    expect(script).toContain("New-ADUser -Name 'lab-join'");
    expect(script).not.toContain('ConditionalForwarder');
    expect(promotion(lab, `${SITE}/controller-2`)).not.toMatch(/ReplicationSite|lab-join|SECRandomPassword/);
  });

  it('promotes the next controller after the one before, whom it asks for names', () => {
    expect(lab.after(`${SITE}/controller-2/promote`)).toEqual([`${SITE}/controller-1/promote`]);
    const script = promotion(lab, `${SITE}/controller-2`);
    expect(script).toContain("Install-ADDSDomainController -DomainName 'corp.example.com' -SiteName 'Central'");
    expect(script).toContain("-ServerAddresses @('10.20.0.20')");
    expect(script).not.toContain('-NoGlobalCatalog');
  });

  it('distributes the operations masters after all of them, and the PDC emulator takes the time from the VPC', () => {
    expect(lab.after('domain/distribute')).toEqual([`${SITE}/controller-2/promote`]);
    const moves = lab
      .steps('domain/operations-masters')
      .flatMap(({ lines }) => lines)
      .filter((line) => line.startsWith('Move-'))
      .map((line) => /-Identity '(.*)' -OperationMasterRole (\w+)/.exec(line)?.slice(1));
    expect(moves).toEqual([
      ['CORP-DC1', 'SchemaMaster'],
      ['CORP-DC1', 'DomainNamingMaster'],
      ['CORP-DC2', 'PDCEmulator'],
      ['CORP-DC2', 'RIDMaster'],
      ['CORP-DC1', 'InfrastructureMaster'],
    ]);
    expect(promotion(lab, `${SITE}/controller-1`)).not.toContain('w32tm');
    expect(promotion(lab, `${SITE}/controller-2`)).toContain('/manualpeerlist:"169.254.169.123,0x9"');
  });

  it('runs each document on its own server, again with each of its versions, and waits', () => {
    const runs: [string, string, string][] = [
      [`${SITE}/controller-1/promote`, `${SITE}/controller-1/promotion`, `${SITE}/controller-1`],
      [`${SITE}/controller-2/promote`, `${SITE}/controller-2/promotion`, `${SITE}/controller-2`],
      ['domain/distribute', 'domain/operations-masters', `${SITE}/controller-1`],
    ];
    for (const [association, document, server] of runs) {
      const { config } = lab.at(association);
      expect(lab.readable(config['name'])).toBe(`<${document}.name>`);
      expect(lab.readable(config['document_version'])).toBe(`<${document}.latest_version>`);
      expect(lab.readable(config['targets'])).toContain(`"<${server}/server/instance.id>"`);
      expect(config['wait_for_success_timeout_seconds']).toBe(3600);
    }
    expect(lab.pathsOf('aws_ssm_association')).toEqual(runs.map(([association]) => association).sort());
  });

  it('has two secrets that nothing but the first controller fills: no password is in the plan', () => {
    expect(lab.pathsOf('aws_secretsmanager_secret')).toEqual(['domain/administrator-secret', 'domain/join-secret']);
    expect(lab.resources('aws_secretsmanager_secret_version')).toEqual([]);
    expect(lab.text).not.toMatch(/random_password|"password"|secret_string/);
    for (const [, secret] of lab.text.matchAll(/ConvertTo-SecureString (\S+)/g))
      expect(secret).toBe('$secret.password');
  });

  it('lets its controllers read and fill these two secrets, and no other', () => {
    const actions = ['GetSecretValue', 'PutSecretValue'];
    expect(lab.rights(`${SITE}/ssm`)).toEqual(
      [
        'secretsmanager:GetRandomPassword on *',
        ...actions.flatMap((action) =>
          ['administrator', 'join'].map((one) => `secretsmanager:${action} on <domain/${one}-secret.arn>`),
        ),
      ].sort(),
    );
  });

  it('tells where its controllers are', () => {
    expect(Object.values(lab.json.output)).toEqual([
      { value: ['10.20.0.20', '10.20.1.21'], description: 'Domain controllers of corp.example.com' },
    ]);
  });

  it('has one group of controllers, whose members are among themselves and call the endpoints', () => {
    expect(lab.at(`${SITE}/group`).config).toMatchObject({
      vpc_id: 'vpc-00000020',
      name: `uc-lab/lab/${SITE}`,
      tags: { 'uc-lab:audience': 'directory', 'uc-lab:role': 'domain-controller' },
    });
    expect(lab.rules(`${SITE}/group`)).toEqual(
      [
        ...rulesOfControllers('replication-partner', [`<${SITE}/group.id>`]),
        ...rulesOfControllers('dns-resolver', ['<domain/dns-resolver-lab-network/group.id>']),
        'egress tcp 443 sg-00000020',
      ].sort(),
    );
  });

  it('says what it is to the guides', () => {
    const stack = labStack();
    const domain = selfManagedDomain(stack);
    expect(factOf(domain, 'domain')).toMatchObject({
      domainName: 'corp.example.com',
      netbiosName: 'CORP',
      delegatedUnit: undefined,
      functionalLevel: 'windows-server-2016',
      sites: [{ name: 'Central', network: 'lab/network', controllers: ['CORP-DC1', 'CORP-DC2'], globalCatalogs: 2 }],
      replication: [],
      operationsMasters: { SchemaMaster: 'CORP-DC1', PDCEmulator: 'CORP-DC2' },
      policiesAbove: [],
      units: [],
      memberNetworks: [],
    });
    expect(domain.root.toString()).toBe('DC=corp,DC=example,DC=com');
    expect(domain.administrators.toString()).toBe('CN=Domain Admins,CN=Users,DC=corp,DC=example,DC=com');
    expect(domain.forestName).toBe('corp.example.com');
    expect(domain.member).toBe(domain.sites[0]?.member);
  });
});

describe('the props of a domain of the lab’s own', () => {
  it('choose name, level, host number and instance type', () => {
    const lab = directoryLab((stack) => {
      selfManagedDomain(stack, {
        netbiosName: 'HQ',
        functionalLevel: 'windows-server-2012-r2',
        firstHost: 100,
        instanceType: 'm6i.large',
      });
    });
    expect(lab.resources('aws_instance').map(({ config }) => [config['private_ip'], config['instance_type']])).toEqual([
      ['10.20.0.100', 'm6i.large'],
      ['10.20.1.101', 'm6i.large'],
    ]);
    const script = promotion(lab, `${SITE}/controller-1`);
    expect(script).toContain("Rename-Computer -NewName 'HQ-DC1'");
    expect(script).toContain("-DomainNetbiosName 'HQ' -ForestMode Win2012R2 -DomainMode Win2012R2");
  });

  it('propose the first label as NetBIOS name, as far as it fits, and computers’ names that fit', () => {
    const domain = selfManagedDomain(labStack(), { domainName: 'contact-center-of-the-world.example.com' });
    expect(domain.netbiosName).toBe('CONTACT-CENTER-');
    expect(domain.sites[0]?.controllers.map(({ computerName }) => computerName)).toEqual([
      'CONTACTCE-DC1',
      'CONTACTCE-DC2',
    ]);
  });

  it('choose who has the operations master roles', () => {
    const lab = directoryLab((stack) => {
      selfManagedDomain(stack, { operationsMasters: { PDCEmulator: 'CORP-DC1' } });
    });
    const holders = [
      ...lab.script('domain/operations-masters').matchAll(/-Identity '(.*)' -OperationMasterRole (\w+)/g),
    ];
    expect(holders.map(([, holder, role]) => [role, holder])).toEqual([
      ['SchemaMaster', 'CORP-DC1'],
      ['DomainNamingMaster', 'CORP-DC1'],
      ['PDCEmulator', 'CORP-DC1'],
      ['RIDMaster', 'CORP-DC2'],
      ['InfrastructureMaster', 'CORP-DC1'],
    ]);
    expect(promotion(lab, `${SITE}/controller-1`)).toContain('w32tm');
    expect(promotion(lab, `${SITE}/controller-2`)).not.toContain('w32tm');
  });

  it('restrict RPC in the rules and in the registry of every controller', () => {
    const restricted = ['rpc-restricted', 'file-replication-service'] as const;
    const lab = directoryLab((stack) => {
      const network = theirNetwork(stack);
      selfManagedDomain(stack, { rpcPorts: 'restricted', sites: [{ name: 'Central', network }] }).membersIn(network);
    });
    expect(lab.rules(`${SITE}/group`)).toEqual(
      [
        ...rulesOfControllers('replication-partner', [`<${SITE}/group.id>`], restricted),
        ...rulesOfControllers('domain-member', ['<domain/domain-member-lab-network/group.id>'], restricted),
        ...rulesOfControllers('dns-resolver', ['<domain/dns-resolver-lab-network/group.id>'], restricted),
        'egress tcp 443 sg-00000020',
      ].sort(),
    );
    expect(lab.text).not.toContain('49152');
    for (const number of [1, 2]) {
      const script = promotion(lab, `${SITE}/controller-${number}`);
      expect(script).toContain("-Name Ports -PropertyType MultiString -Value '10002-10200'");
      expect(script).toContain("-Name 'RPC TCP/IP Port Assignment' -PropertyType DWord -Value 10000");
      expect(script).toContain("-Name 'TCP/IP Port' -PropertyType DWord -Value 10001");
    }
    expect(
      directoryLab((stack) => {
        selfManagedDomain(stack);
      }).text,
    ).not.toContain('Rpc');
  });

  it('add LDAP over SSL and nothing else', () => {
    const rules = (ldapOverSsl: boolean) => {
      const lab = directoryLab((stack) => {
        const network = theirNetwork(stack);
        selfManagedDomain(stack, { ldapOverSsl, sites: [{ name: 'Central', network }] }).membersIn(network);
      });
      return ['domain/domain-member-lab-network', SITE].flatMap((group) => lab.rules(`${group}/group`));
    };
    const [without, over] = [rules(false), rules(true)];
    const members = '<domain/domain-member-lab-network/group.id>';
    const controllers = `<${SITE}/group.id>`;
    expect(over.filter((rule) => !without.includes(rule))).toEqual([
      ...['3269', '636'].map((port) => `egress tcp ${port} ${controllers}`),
      ...['3269', '636'].map((port) => `egress tcp ${port} ${controllers}`),
      ...['3269', '636'].flatMap((port) => [members, controllers].map((peer) => `ingress tcp ${port} ${peer}`)),
    ]);
    expect(without.filter((rule) => !over.includes(rule))).toEqual([]);
  });

  it('leave the Global Catalog to the first controller of the domain, which Windows gives it in any case', () => {
    const stack = labStack();
    const [first, second] = sitesIn(stack, 2);
    const domain = selfManagedDomain(stack, {
      sites: [
        { ...first, globalCatalog: false },
        { ...second, globalCatalog: false },
      ],
    });
    expect(factOf(domain, 'domain').sites).toMatchObject([{ globalCatalogs: 1 }, { globalCatalogs: 0 }]);
    const lab = directoryLab((scope) => {
      selfManagedDomain(scope, {
        sites: sitesIn(scope, 2).map((site, index) => ({ ...site, globalCatalog: index > 0 })),
      });
    });
    const without = lab
      .pathsOf('aws_ssm_document')
      .filter((path) => path.includes('controller') && lab.script(path).includes('-NoGlobalCatalog'));
    expect(without).toEqual(['domain/site-site0/controller-2/promotion']);
  });
});

describe('a domain over three sites', () => {
  const build = (stack: ReturnType<typeof labStack>) => selfManagedDomain(stack, { sites: sitesIn(stack, 3) });
  const lab = directoryLab(build);
  const controllers = [0, 1, 2].flatMap((site) => [1, 2].map((one) => `domain/site-site${site}/controller-${one}`));
  const addresses = ['10.20.0.20', '10.20.1.21', '10.21.0.20', '10.21.1.21', '10.22.0.20', '10.22.1.21'];

  it('numbers the controllers through, and promotes them in a row', () => {
    const domain = build(labStack());
    expect(domain.dnsAddresses).toEqual(addresses);
    expect(domain.sites.flatMap((site) => site.controllers.map(({ computerName }) => computerName))).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `CORP-DC${number}`),
    );
    for (const [index, controller] of controllers.entries()) {
      expect(lab.after(`${controller}/promote`)).toEqual(
        index === 0
          ? [
              'domain/site-site0/ssm/secrets',
              'domain/site-site0/ssm/secrets-random',
              'domain/site-site1/ssm/other-secrets',
              'domain/site-site2/ssm/other-secrets',
            ]
          : [`${String(controllers[index - 1])}/promote`],
      );
      const known = addresses.slice(0, index).map((address) => `'${address}'`);
      if (index > 0) expect(promotion(lab, controller)).toContain(`-ServerAddresses @(${known.join(', ')})`);
      if (index > 0) expect(promotion(lab, controller)).toContain(`-SiteName 'Site${Math.floor(index / 2)}'`);
    }
    expect(lab.after('domain/distribute')).toEqual([`${String(controllers.at(-1))}/promote`]);
  });

  it('has the first controller fill the secrets, and the other sites read the administrator’s', () => {
    expect(lab.rights('domain/site-site0/ssm')).toEqual(
      expect.arrayContaining([
        'secretsmanager:PutSecretValue on <domain/administrator-secret.arn>',
        'secretsmanager:PutSecretValue on <domain/join-secret.arn>',
      ]),
    );
    for (const site of [1, 2])
      expect(lab.rights(`domain/site-site${site}/ssm`)).toEqual([
        'secretsmanager:GetSecretValue on <domain/administrator-secret.arn>',
      ]);
  });

  it('joins each site to the first, and replicates between all controllers, by address, in a group for each site', () => {
    const script = promotion(lab, 'domain/site-site0/controller-1');
    for (const link of ['Site0-Site1', 'Site0-Site2'])
      expect(script).toContain(`New-ADReplicationSiteLink -Name '${link}'`);
    expect(script).not.toContain('Site1-Site2');
    expect(factOf(build(labStack()), 'domain').replication).toEqual([
      ['Site0', 'Site1'],
      ['Site0', 'Site2'],
    ]);
    for (const site of [0, 1, 2]) {
      const group = `domain/site-site${site}/group`;
      expect(lab.rules(group)).toEqual(
        [
          ...rulesOfControllers('replication-partner', [`<${group}.id>`]),
          ...(site === 0 ? rulesOfControllers('dns-resolver', ['<domain/dns-resolver-lab-network-0/group.id>']) : []),
          `egress tcp 443 sg-000000${20 + site}`,
        ].sort(),
      );
      const others = [0, 1, 2].filter((other) => other !== site);
      const groups = others.map((other) => {
        const path = `domain/site-site${site}/replication-lab-domain-site-site${other}`;
        const theirs = addresses.filter((address) => address.startsWith(`10.${20 + other}.`));
        expect(lab.rules(path)).toEqual(
          rulesOfControllers(
            'replication-partner',
            theirs.map((one) => `${one}/32`),
          ),
        );
        return `<${path}.id>`;
      });
      for (const one of [1, 2])
        expect(
          lab.readable(
            lab.at(`domain/site-site${site}/controller-${one}/server/instance`).config['vpc_security_group_ids'],
          ),
        ).toBe(JSON.stringify([`<${group}.id>`, ...groups]));
    }
  });

  it('lets members reach the controllers of their own site, and these let them in', () => {
    const members = directoryLab((stack) => {
      const domain = build(stack);
      for (const { network } of domain.sites) domain.membersIn(network);
    });
    for (const site of [0, 1, 2]) {
      const [group, own] = [`domain/domain-member-lab-network-${site}/group`, `domain/site-site${site}/group`];
      expect(members.rules(group)).toEqual(
        [...rulesTowards('domain-member', [`<${own}.id>`]), `egress tcp 443 sg-000000${20 + site}`].sort(),
      );
      expect(members.rules(own).filter((rule) => rule.includes('domain-member'))).toEqual(
        rulesOfControllers('domain-member', [`<${group}.id>`]),
      );
    }
  });

  it('lets members at a network without controllers reach those of the first site, which let its subnets in', () => {
    const members = directoryLab((stack) => {
      build(stack).membersIn(theirNetwork(stack, 'branch', 30));
    });
    expect(members.rules('domain/domain-member-lab-branch/group')).toEqual(
      [
        ...rulesTowards(
          'domain-member',
          addresses.slice(0, 2).map((address) => `${address}/32`),
        ),
        'egress tcp 443 sg-00000030',
      ].sort(),
    );
    for (const site of [0, 1, 2])
      expect(members.rules(`domain/site-site${site}/group`).filter((rule) => / 10\.30\./.test(rule))).toEqual(
        site === 0 ? rulesOfControllers('domain-member', ['10.30.0.0/24', '10.30.1.0/24']) : [],
      );
  });

  it('opens nothing to everybody', () => {
    expect(lab.allRules().length).toBeGreaterThan(100);
    for (const { config } of lab.allRules()) {
      expect(['0.0.0.0/0', '::/0']).not.toContain(config['cidr_ipv4'] ?? config['cidr_ipv6']);
      expect(['tcp', 'udp']).toContain(config['ip_protocol']);
    }
  });
});

describe('a domain below another', () => {
  const build = (stack: ReturnType<typeof labStack>, sameNetwork = false) => {
    const [up, down] = sitesIn(stack, 2);
    if (up === undefined || down === undefined) throw new Error('There are two sites.');
    const parent = selfManagedDomain(stack, { sites: [up] }, 'parent');
    return selfManagedDomain(
      stack,
      {
        domainName: 'child.corp.example.com',
        parent,
        firstHost: 40,
        sites: [{ name: 'Below', network: sameNetwork ? up.network : down.network }],
      },
      'child',
    );
  };
  const lab = directoryLab((stack) => {
    build(stack);
  });
  const BELOW = 'child/site-below';

  it('is promoted once the one above is complete, by its administrator, whose names it asks for', () => {
    expect(lab.after(`${BELOW}/controller-1/promote`)).toEqual(
      ['parent/distribute', `${BELOW}/ssm/other-secrets`, `${BELOW}/ssm/secrets`, `${BELOW}/ssm/secrets-random`].sort(),
    );
    const script = promotion(lab, `${BELOW}/controller-1`);
    expect(script).toContain(
      "Install-ADDSDomain -DomainType ChildDomain -ParentDomainName 'corp.example.com' -NewDomainName 'child' -NewDomainNetbiosName 'CHILD'",
    );
    expect(script).toContain("-ServerAddresses @('10.20.0.20', '10.20.1.21')");
    expect(script).toContain("Get-SECSecretValue -SecretId '<parent/administrator-secret.arn>'");
    expect(script).toContain("-Name 'corp.example.com' -MasterServers @('10.20.0.20', '10.20.1.21')");
    expect(script).toContain("New-ADReplicationSite 'Below'");
    expect(script).not.toContain('Default-First-Site-Name');
  });

  it('may read the secret of the administrator above, and not change it', () => {
    expect(lab.rights(`${BELOW}/ssm`).filter((right) => right.includes('<parent/'))).toEqual([
      'secretsmanager:GetSecretValue on <parent/administrator-secret.arn>',
    ]);
    expect(lab.rights('parent/site-site0/ssm').filter((right) => right.includes('<child/'))).toEqual([]);
  });

  it('may do so at its first site only', () => {
    const two = directoryLab((stack) => {
      const [first, second, third] = sitesIn(stack, 3);
      const parent = selfManagedDomain(stack, { sites: [first] }, 'parent');
      selfManagedDomain(stack, { domainName: 'child.corp.example.com', parent, sites: [second, third] }, 'child');
    });
    const reads = (site: string) => two.rights(`child/${site}/ssm`).some((right) => right.includes('<parent/'));
    expect([reads('site-site1'), reads('site-site2')]).toEqual([true, false]);
  });

  it('has the roles of its domain alone, and is of the forest above', () => {
    const domain = build(labStack());
    expect(domain.forestName).toBe('corp.example.com');
    expect(factOf(domain, 'domain', 'lab/child').operationsMasters).toEqual({
      PDCEmulator: 'CHILD-DC2',
      RIDMaster: 'CHILD-DC2',
      InfrastructureMaster: 'CHILD-DC1',
    });
  });

  it('replicates with the controllers above, both ways', () => {
    const above = ['10.20.0.20/32', '10.20.1.21/32'];
    const below = ['10.21.0.40/32', '10.21.1.41/32'];
    expect(lab.rules(`${BELOW}/replication-lab-parent-site-site0`)).toEqual(
      rulesOfControllers('replication-partner', above),
    );
    expect(lab.rules('parent/site-site0/replication-lab-child-site-below')).toEqual(
      rulesOfControllers('replication-partner', below),
    );
  });

  it('replicates by group with controllers of the same network', () => {
    const same = directoryLab((stack) => {
      build(stack, true);
    });
    const [above, below] = ['parent/site-site0/group', `${BELOW}/group`];
    expect(same.rules(below).filter((rule) => rule.includes(`<${above}`))).toEqual(
      rulesOfControllers('replication-partner', [`<${above}.id>`]),
    );
    expect(same.rules(above).filter((rule) => rule.includes(`<${below}`))).toEqual(
      rulesOfControllers('replication-partner', [`<${below}.id>`]),
    );
  });

  it('replicates with every domain above, not with the one above alone', () => {
    const three = directoryLab((stack) => {
      const [a, b, c] = sitesIn(stack, 3);
      const parent = selfManagedDomain(stack, { sites: [a] }, 'a');
      const child = selfManagedDomain(stack, { domainName: 'b.corp.example.com', parent, sites: [b] }, 'b');
      selfManagedDomain(stack, { domainName: 'c.b.corp.example.com', parent: child, sites: [c] }, 'c');
    });
    for (const [path, block] of [
      ['replication-lab-a-site-site0', 20],
      ['replication-lab-b-site-site1', 21],
    ] as const)
      expect(three.rules(`c/site-site2/${path}`)).toEqual(
        rulesOfControllers('replication-partner', [`10.${block}.0.20/32`, `10.${block}.1.21/32`]),
      );
    // Domains are made by the administrator of the forest, whoever is directly above.
    expect(three.rights('c/site-site2/ssm')).toContain('secretsmanager:GetSecretValue on <a/administrator-secret.arn>');
    expect(promotion(three, 'c/site-site2/controller-1')).toContain(
      "$secret = (Get-SECSecretValue -SecretId '<a/administrator-secret.arn>')",
    );
  });
});

it('lets in nobody from a network whose blocks are not known', () => {
  const stack = labStack();
  const unknown = LabNetwork.fromExisting(stack, 'unknown', {
    vpcId: 'vpc-00000099',
    serverSubnets: [{ id: 'subnet-00000099', availabilityZone: 'a' }],
  });
  const network = theirNetwork(stack, 'managed-network', 40);
  for (const domain of [selfManagedDomain(stack), managedDomain(stack, { network }, 'managed')])
    expect(problemsOf(() => domain.membersIn(unknown))).toEqual([
      expect.objectContaining({ code: 'MemberBlockUnknown' }),
    ]);
});

describe('the quotas of AWS', () => {
  it.each([4, 5])('have room for %i sites of two controllers', (count) => {
    const lab = directoryLab((stack) => {
      selfManagedDomain(stack, { sites: sitesIn(stack, count) });
    });
    const instances = lab.resources('aws_instance').map(({ config }) => config['vpc_security_group_ids']);
    expect(instances).toHaveLength(2 * count);
    for (const groups of instances) expect(groups).toHaveLength(count);
  });

  it('have none for a sixth', () => {
    const stack = labStack();
    expect(problemsOf(() => selfManagedDomain(stack, { sites: sitesIn(stack, 6) }))).toEqual([
      expect.objectContaining({ code: 'TooManySites', given: '6 groups' }),
    ]);
  });

  it('have none for more than two networks without controllers whose servers are members', () => {
    const stack = labStack();
    const domain = selfManagedDomain(stack);
    const join = (number: number) => domain.membersIn(theirNetwork(stack, `branch-${number}`, 30 + number));
    join(1);
    expect(problemsOf(() => [join(2), join(3)])).toEqual([
      expect.objectContaining({ code: 'SecurityGroupOverQuota', allowed: expect.stringMatching(/^60 rules/) }),
    ]);
  });
});

describe('what is added to the directory', () => {
  const lab = directoryLab((stack) => {
    const domain = selfManagedDomain(stack);
    new OrganizationalUnit(stack, 'one', { domain, dn: 'OU=One,DC=corp,DC=example,DC=com' });
    new OrganizationalUnit(stack, 'two', { domain, dn: 'OU=Two,DC=corp,DC=example,DC=com' });
  });

  it('comes by the first controller, after the operations masters, one import after the other', () => {
    expect(lab.after('one/import/run')).toEqual(['domain/distribute']);
    expect(lab.after('two/import/run')).toEqual(['one/import/run']);
    expect(lab.readable(lab.at('one/import/run').config['targets'])).toContain(
      `<${SITE}/controller-1/server/instance.id>`,
    );
  });

  it('needs no password, and is brought to all controllers', () => {
    const script = lab.script('one/import/document');
    expect(script).toContain("'-s', 'localhost'");
    expect(script).not.toContain('Get-SECSecretValue');
    expect(script).toContain('repadmin.exe /syncall');
    expect(script).not.toContain('dsacls');
  });
});

describe('bad props of a domain of the lab’s own are refused:', () => {
  const token = () => new TerraformVariable(labStack(), 'token', { type: 'string' });
  const refusal = (change: (stack: ReturnType<typeof labStack>) => object) =>
    refusalOf(() => {
      const stack = labStack();
      selfManagedDomain(stack, change(stack));
    });
  const site = (stack: ReturnType<typeof labStack>, change: object = {}, id = 'network') => ({
    name: 'Central',
    network: theirNetwork(stack, id),
    ...change,
  });

  it.each<[string, (stack: ReturnType<typeof labStack>) => object, Record<string, unknown>]>([
    [
      'a domain that is no DNS name',
      () => ({ domainName: 'corp_example' }),
      {
        code: 'DomainNameRefused',
        message: 'A domain cannot have this name: it is not a DNS name.',
        property: 'domainName',
        given: '"corp_example"',
      },
    ],
    [
      'a domain known only at apply',
      () => ({ domainName: token().stringValue }),
      { code: 'TokenWhereLiteral', property: 'domainName' },
    ],
    [
      'a NetBIOS name that is too long',
      () => ({ netbiosName: 'CONTACTCENTEROFUS' }),
      { code: 'DomainNameRefused', property: 'netbiosName', given: '"CONTACTCENTEROFUS"' },
    ],
    [
      'a NetBIOS name known only at apply',
      () => ({ netbiosName: token().stringValue }),
      { code: 'TokenWhereLiteral', property: 'netbiosName' },
    ],
    ['no site', () => ({ sites: [] }), { code: 'InvalidProperty', property: 'sites' }],
    [
      'two sites of one name, whatever the case',
      (stack) => ({ sites: [site(stack), site(stack, { name: 'CENTRAL' }, 'other')] }),
      {
        code: 'SiteTwice',
        message: 'Two sites of the domain have this name.',
        property: 'sites.1.name',
        given: '"CENTRAL"',
        allowed: 'a name of its own for each site',
      },
    ],
    [
      'a site whose name has a space',
      (stack) => ({ sites: [site(stack, { name: 'Head Office' })] }),
      { code: 'InvalidProperty', property: 'sites.0.name', given: '"Head Office"' },
    ],
    [
      'a site whose name is known only at apply',
      (stack) => ({ sites: [site(stack, { name: token().stringValue })] }),
      { code: 'TokenWhereLiteral', property: 'sites.0.name' },
    ],
    [
      'a site without controllers',
      (stack) => ({ sites: [site(stack, { controllers: 0 })] }),
      { code: 'InvalidProperty', property: 'sites.0.controllers', given: '0' },
    ],
    [
      'a site with more controllers than there is room for',
      (stack) => ({ sites: [site(stack, { controllers: 17 })] }),
      { code: 'InvalidProperty', property: 'sites.0.controllers', given: '17' },
    ],
    [
      'half a controller',
      (stack) => ({ sites: [site(stack, { controllers: 1.5 })] }),
      { code: 'InvalidProperty', property: 'sites.0.controllers', given: '1.5' },
    ],
    [
      'a number of controllers known only at apply',
      (stack) => ({ sites: [site(stack, { controllers: token().numberValue })] }),
      { code: 'TokenWhereLiteral', property: 'sites.0.controllers' },
    ],
    [
      'a property that a site does not have',
      (stack) => ({ sites: [site(stack, { subnets: [] })] }),
      { code: 'InvalidProperty', message: 'Unrecognized key: "subnets".', property: 'sites.0' },
    ],
    [
      'a functional level with which nothing can be promoted any more',
      () => ({ functionalLevel: 'windows-server-2003' }),
      { code: 'InvalidProperty', property: 'functionalLevel', given: '"windows-server-2003"' },
    ],
    [
      'an operations master role that there is not',
      () => ({ operationsMasters: { TimeMaster: 'CORP-DC1' } }),
      { code: 'InvalidProperty', property: expect.stringContaining('operationsMasters') },
    ],
    [
      'RPC ports of Windows 2003, which no controller of a lab runs',
      () => ({ rpcPorts: 'windows-2003' }),
      { code: 'InvalidProperty', property: 'rpcPorts', given: '"windows-2003"' },
    ],
    [
      'a way to resolve names that there is not',
      () => ({ nameResolution: 'hosts' }),
      { code: 'InvalidProperty', property: 'nameResolution', given: '"hosts"' },
    ],
    [
      'a host number that AWS keeps',
      () => ({ firstHost: 3 }),
      { code: 'InvalidProperty', property: 'firstHost', given: '3' },
    ],
    [
      'a host number too high',
      () => ({ firstHost: 251 }),
      { code: 'InvalidProperty', property: 'firstHost', given: '251' },
    ],
    [
      'a host number known only at apply',
      () => ({ firstHost: token().numberValue }),
      { code: 'TokenWhereLiteral', property: 'firstHost' },
    ],
    ['no instance type', () => ({ instanceType: '' }), { code: 'InvalidProperty', property: 'instanceType' }],
    [
      'a property that there is not',
      () => ({ administratorPassword: 'hunter2' }),
      { code: 'InvalidProperty', message: 'Unrecognized key: "administratorPassword".' },
    ],
    [
      'a parent that is no domain of the lab’s own',
      (stack) => ({ parent: theirNetwork(stack, 'other') }),
      { code: 'InvalidProperty', message: 'Expected a SelfManagedDomain.', property: 'parent' },
    ],
  ])('%s', (_, change, problem) => {
    const { path, problems } = refusal(change);
    expect(path).toBe('lab/domain');
    expect(problems).toEqual([expect.objectContaining(problem)]);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });

  it.each(['corp.example.com', 'a.b.corp.example.com', 'child.example.com', 'child.corp.example.org'])(
    '%s below corp.example.com',
    (domainName) => {
      const { path, problems } = refusalOf(() => {
        const stack = labStack();
        const parent = selfManagedDomain(stack, {}, 'parent');
        selfManagedDomain(stack, { domainName, parent, sites: [site(stack, {}, 'other')] });
      });
      expect(path).toBe('lab/domain');
      expect(problems).toEqual([
        {
          code: 'NotBelowParent',
          message: 'A domain that is created in the forest of another has one label more than it.',
          property: 'domainName',
          given: `"${domainName}"`,
          allowed: '<label>.corp.example.com',
        },
      ]);
    },
  );

  it('all at once', () => {
    const { problems } = refusal((stack) => ({
      domainName: '-',
      netbiosName: 'A*B',
      sites: [site(stack, { name: '-' }), site(stack, { name: '-' }, 'other')],
      firstHost: 0,
      rpcPorts: 'all',
    }));
    expect(problems.map(({ code, property }) => `${code} at ${property ?? ''}`).sort()).toEqual([
      'DomainNameRefused at domainName',
      'DomainNameRefused at netbiosName',
      'InvalidProperty at firstHost',
      'InvalidProperty at rpcPorts',
      'InvalidProperty at sites.0.name',
      'InvalidProperty at sites.1.name',
      'SiteTwice at sites.1.name',
    ]);
  });

  it('anything that untyped code hands over', () => {
    const attempt = (change: (value: unknown, stack: ReturnType<typeof labStack>) => object) => (value: unknown) => {
      const stack = labStack();
      new SelfManagedDomain(
        stack,
        'domain',
        untyped<SelfManagedDomainProps>(
          { domainName: 'corp.example.com', sites: [{ name: 'Central', network: theirNetwork(stack) }] },
          change(value, stack),
        ),
      );
    };
    const keys = [
      ...['domainName', 'netbiosName', 'sites', 'parent', 'functionalLevel', 'operationsMasters', 'rpcPorts'],
      ...['ldapOverSsl', 'nameResolution', 'firstHost', 'instanceType'],
    ];
    const ofSite = ['name', 'network', 'controllers', 'globalCatalog'];
    expect(
      badRefusals({
        ...Object.fromEntries(keys.map((key) => [key, attempt((value) => ({ [key]: value }))])),
        ...Object.fromEntries(
          ofSite.map((key) => [
            `sites.0.${key}`,
            attempt((value, stack) => ({ sites: [site(stack, { [key]: value }, 'other')] })),
          ]),
        ),
      }),
    ).toEqual([]);
  });

  it('sites whose networks do not reach each other', () => {
    const { path, problems } = refusalOf(() => {
      const stack = labStack();
      selfManagedDomain(stack, {
        sites: [
          { name: 'One', network: ourNetwork(stack, 'one', 20) },
          { name: 'Two', network: ourNetwork(stack, 'two', 21, [20]) },
        ],
      });
    });
    expect(path).toBe('lab/domain/site-one');
    expect(problems).toEqual([expect.objectContaining({ code: 'MemberBeyondNetworkAcl', given: '10.21.64.20/32' })]);
  });
});

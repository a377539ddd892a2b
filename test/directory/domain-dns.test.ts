import { describe, expect, it } from '@jest/globals';
import {
  directoryLab,
  existingDomain,
  managedDomain,
  rulesTowards,
  selfManagedDomain,
  theirNetwork,
  type DirectoryLab,
  type Stack,
} from './directory-lab';

const TYPES = [
  'aws_vpc_dhcp_options',
  'aws_vpc_dhcp_options_association',
  'aws_route53_resolver_endpoint',
  'aws_route53_resolver_rule',
  'aws_route53_resolver_rule_association',
];
const counts = (lab: DirectoryLab) => TYPES.map((type) => lab.resources(type).length);

/** Members in two networks, each asked for twice. */
const members = (nameResolution: string) =>
  directoryLab((stack) => {
    const domain = existingDomain(stack, { nameResolution });
    const networks = [theirNetwork(stack, 'one', 20), theirNetwork(stack, 'two', 21)];
    for (const network of [...networks, ...networks]) domain.membersIn(network);
  });

describe('names over DHCP', () => {
  const lab = members('dhcp-options');

  it('come from the controllers, and the time from the VPC, once in every network', () => {
    expect(counts(lab)).toEqual([2, 2, 0, 0, 0]);
    for (const { config } of lab.resources('aws_vpc_dhcp_options'))
      expect(config).toMatchObject({
        domain_name: 'corp.example.com',
        domain_name_servers: ['10.9.0.10', '10.9.1.10'],
        ntp_servers: ['169.254.169.123'],
      });
    expect(
      lab
        .resources('aws_vpc_dhcp_options_association')
        .map(({ config }) => [config['vpc_id'], lab.readable(config['dhcp_options_id'])]),
    ).toEqual([
      ['vpc-00000020', '<domain/dns/options-lab-one.id>'],
      ['vpc-00000021', '<domain/dns/options-lab-two.id>'],
    ]);
  });
});

describe('names by a rule of the resolver', () => {
  const lab = members('resolver-rule');

  it('come from the controllers through one endpoint, for all networks', () => {
    expect(counts(lab)).toEqual([0, 0, 1, 1, 2]);
    expect(lab.at('domain/dns/resolver').config).toMatchObject({
      direction: 'OUTBOUND',
      ip_address: [{ subnet_id: 'subnet-00000200' }, { subnet_id: 'subnet-00000201' }],
    });
    const { config } = lab.at('domain/dns/rule');
    expect(config).toMatchObject({
      domain_name: 'corp.example.com',
      rule_type: 'FORWARD',
      target_ip: [{ ip: '10.9.0.10' }, { ip: '10.9.1.10' }],
    });
    expect(lab.readable(config['resolver_endpoint_id'])).toBe('<domain/dns/resolver.id>');
    expect(
      lab
        .resources('aws_route53_resolver_rule_association')
        .map((one) => [one.config['vpc_id'], lab.readable(one.config['resolver_rule_id'])]),
    ).toEqual([
      ['vpc-00000020', '<domain/dns/rule.id>'],
      ['vpc-00000021', '<domain/dns/rule.id>'],
    ]);
  });

  it('are asked for by an endpoint that reaches nothing but DNS at the controllers', () => {
    const group = 'domain/dns-resolver-lab-one/group';
    expect(lab.readable(lab.at('domain/dns/resolver').config['security_group_ids'])).toBe(`["<${group}.id>"]`);
    const rules = ['10.9.0.10/32', '10.9.1.10/32'].flatMap((one) =>
      ['tcp', 'udp'].map((ip) => `egress ${ip} 53 ${one}`),
    );
    expect(lab.rules(group)).toEqual(rules.sort());
    expect(rulesTowards('dns-resolver', ['10.9.0.10/32', '10.9.1.10/32'])).toEqual(rules);
  });
});

describe('names that somebody else sees to', () => {
  it('take nothing', () => {
    expect(counts(members('none'))).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('where nobody says how', () => {
  const site = (stack: Stack) => [{ name: 'Central', network: theirNetwork(stack) }];

  it('a managed domain has a rule, for its own network from the start', () => {
    const lab = directoryLab((stack) => {
      managedDomain(stack, { managementHost: false });
    });
    expect(counts(lab)).toEqual([0, 0, 1, 1, 1]);
    expect(lab.at('domain/dns/rule').config['target_ip']).toEqual(
      [0, 1].map((number) => ({ ip: expect.stringMatching(`element.*dns_ip_addresses.*, ${number}`) })),
    );
  });

  it('a domain of the lab’s own has a rule, for its own network from the start', () => {
    const lab = directoryLab((stack) => {
      selfManagedDomain(stack, { sites: site(stack) });
    });
    expect(counts(lab)).toEqual([0, 0, 1, 1, 1]);
    expect(lab.at('domain/dns/rule').config['target_ip']).toEqual([{ ip: '10.20.0.20' }, { ip: '10.20.1.21' }]);
  });

  it('a domain of somebody else has seen to it', () => {
    const lab = directoryLab((stack) => {
      existingDomain(stack).membersIn(theirNetwork(stack));
    });
    expect(counts(lab)).toEqual([0, 0, 0, 0, 0]);
  });

  it('computers ask the controllers that they reach: those of their own site, or of the first', () => {
    const lab = directoryLab((stack) => {
      const sites = [...site(stack), { name: 'Second', network: theirNetwork(stack, 'second', 21) }];
      selfManagedDomain(stack, { nameResolution: 'dhcp-options', sites }).membersIn(theirNetwork(stack, 'branch', 30));
      selfManagedDomain(stack, { firstHost: 40, sites }, 'ruled').membersIn(theirNetwork(stack, 'depot', 31));
    });
    const servers = (network: string) => lab.at(`domain/dns/options-lab-${network}`).config['domain_name_servers'];
    expect(servers('network')).toEqual(['10.20.0.20', '10.20.1.21']);
    expect(servers('second')).toEqual(['10.21.0.20', '10.21.1.21']);
    expect(servers('branch')).toEqual(['10.20.0.20', '10.20.1.21']);
    // The endpoint is at the first site, whose controllers let it in.
    expect(lab.at('ruled/dns/rule').config['target_ip']).toEqual([{ ip: '10.20.0.40' }, { ip: '10.20.1.41' }]);
    expect(lab.rules('ruled/dns-resolver-lab-network/group')).toEqual(
      rulesTowards('dns-resolver', ['<ruled/site-central/group.id>']),
    );
  });

  it.each([
    ['dhcp-options', [2, 2, 0, 0, 0]],
    ['resolver-rule', [0, 0, 1, 1, 2]],
    ['none', [0, 0, 0, 0, 0]],
  ])('and where somebody does, it is %s for every site', (nameResolution, expected) => {
    const lab = directoryLab((stack) => {
      const sites = [...site(stack), { name: 'Second', network: theirNetwork(stack, 'second', 21) }];
      selfManagedDomain(stack, { nameResolution, sites });
    });
    expect(counts(lab)).toEqual(expected);
    const own = directoryLab((stack) => {
      managedDomain(stack, { nameResolution });
    });
    expect(counts(own)).toEqual(expected.map((one) => Math.min(one, 1)));
  });
});

describe('the limits of AWS', () => {
  it('leave DHCP options four servers, and a rule six', () => {
    const four = directoryLab((stack) => {
      const sites = [{ name: 'Central', network: theirNetwork(stack), controllers: 8 }];
      selfManagedDomain(stack, { sites, nameResolution: 'dhcp-options' });
    });
    expect(four.resources('aws_vpc_dhcp_options').map(({ config }) => config['domain_name_servers'])).toEqual([
      ['10.20.0.20', '10.20.1.21', '10.20.0.22', '10.20.1.23'],
    ]);
    const six = directoryLab((stack) => {
      selfManagedDomain(stack, { sites: [{ name: 'Central', network: theirNetwork(stack), controllers: 8 }] });
    });
    expect(six.at('domain/dns/rule').config['target_ip']).toHaveLength(6);
  });

  it('want two addresses of an endpoint, in one subnet if there is no other', () => {
    const lab = directoryLab((stack) => {
      const network = theirNetwork(stack, 'network', 20, ['a']);
      existingDomain(stack, { nameResolution: 'resolver-rule' }).membersIn(network);
    });
    expect(lab.at('domain/dns/resolver').config['ip_address']).toEqual([
      { subnet_id: 'subnet-00000200' },
      { subnet_id: 'subnet-00000200' },
    ]);
  });
});

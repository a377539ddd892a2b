import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LabNetwork } from '../../lib/network/lab-network';
import { refusalOf } from '../problems-of';
import { labStack } from '../synthesized-stack';
import { directoryLab, ourNetwork, selfManagedDomain, theirNetwork } from './directory-lab';

const ZONES = ['a', 'b', 'c'];

describe('the controllers of a site', () => {
  it('have addresses of their own, in turn in each zone, however many there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 16 }),
        fc.integer({ min: 4, max: 238 }),
        fc.integer({ min: 1, max: ZONES.length }),
        (controllers, firstHost, zones) => {
          const stack = labStack();
          const network = theirNetwork(stack, 'network', 20, ZONES.slice(0, zones));
          const domain = selfManagedDomain(stack, { firstHost, sites: [{ name: 'Central', network, controllers }] });
          const expected = Array.from({ length: controllers }, (_, one) => `10.20.${one % zones}.${firstHost + one}`);
          expect(domain.dnsAddresses).toEqual(expected);
          expect(new Set(domain.dnsAddresses).size).toBe(controllers);
          const names = domain.sites[0]?.controllers.map(({ computerName }) => computerName);
          expect(names).toEqual(expected.map((_, one) => `CORP-DC${one + 1}`));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('reach the endpoints of a network of ours, where one is for secrets', () => {
    const lab = directoryLab((stack) => {
      selfManagedDomain(stack, { sites: [{ name: 'Central', network: ourNetwork(stack) }] });
    });
    expect(lab.rules('domain/site-central/group')).toContain('egress tcp 443 <network/ssm/group.id>');
    const services = lab
      .resources('aws_vpc_endpoint')
      .map(({ config }) => String(config['service_name']).split('.').pop());
    expect(services.sort()).toEqual(['ec2messages', 'secretsmanager', 'ssm', 'ssmmessages']);
  });

  it('call nobody where there are no endpoints', () => {
    const lab = directoryLab((stack) => {
      const network = LabNetwork.fromExisting(stack, 'network', {
        vpcId: 'vpc-01234567',
        serverSubnets: [{ id: 'subnet-01234567', availabilityZone: 'a', cidr: '10.20.0.0/24' }],
      });
      selfManagedDomain(stack, { sites: [{ name: 'Central', network }] });
    });
    expect(lab.rules('domain/site-central/group').filter((rule) => rule.includes(' 443 '))).toEqual([]);
  });
});

describe('controllers that cannot be are refused:', () => {
  const refusal = (build: (stack: ReturnType<typeof labStack>) => unknown) => refusalOf(() => build(labStack()));
  const single = (cidr?: string) => (stack: ReturnType<typeof labStack>) =>
    selfManagedDomain(stack, {
      sites: [
        {
          name: 'Central',
          network: LabNetwork.fromExisting(stack, 'network', {
            vpcId: 'vpc-01234567',
            serverSubnets: [{ id: 'subnet-01234567', availabilityZone: 'a', ...(cidr === undefined ? {} : { cidr }) }],
          }),
        },
      ],
    });

  it('one at a site without server subnets', () => {
    const { path, problems } = refusal((stack) =>
      selfManagedDomain(stack, { sites: [{ name: 'Central', network: theirNetwork(stack, 'network', 20, []) }] }),
    );
    expect(path).toBe('lab/domain/site-central/controller-1');
    expect(problems).toEqual([expect.objectContaining({ code: 'NoServerSubnet' })]);
  });

  it('one in a subnet whose block is not known', () => {
    const { path, problems } = refusal(single());
    expect(path).toBe('lab/domain/site-central/controller-1');
    expect(problems).toEqual([
      {
        code: 'AddressNeeded',
        message: expect.stringContaining('CORP-DC1'),
        allowed: expect.stringContaining("the subnet's cidr"),
      },
    ]);
  });

  it('one in a subnet that is too small for the host number', () => {
    const { path, problems } = refusal(single('10.20.0.0/28'));
    expect(path).toBe('lab/domain/site-central/controller-1/server');
    expect(problems).toEqual([expect.objectContaining({ code: 'AddressOutsideSubnet', given: '"10.20.0.20"' })]);
  });

  it('two of different domains with one address', () => {
    const { path, problems } = refusal((stack) => {
      const sites = [{ name: 'Central', network: theirNetwork(stack) }];
      selfManagedDomain(stack, { sites }, 'one');
      selfManagedDomain(stack, { sites }, 'other');
    });
    expect(path).toBe('lab/other/site-central/controller-1/server');
    expect(problems).toEqual([
      {
        code: 'AddressTaken',
        message: 'Another server of the network has this address: lab/one/site-central/controller-1/server.',
        given: '"10.20.0.20"',
        allowed: 'an address of its own for each server',
      },
    ]);
  });

  it('two sites of one domain in one network, with one address', () => {
    const { problems } = refusal((stack) => {
      const network = theirNetwork(stack);
      selfManagedDomain(stack, {
        sites: [
          { name: 'One', network },
          { name: 'Two', network },
        ],
      });
    });
    expect(problems).toEqual([expect.objectContaining({ code: 'AddressTaken' })]);
  });
});

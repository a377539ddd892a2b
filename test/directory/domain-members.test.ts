import { describe, expect, it } from '@jest/globals';
import { refusalOf } from '../problems-of';
import { labStack } from '../synthesized-stack';
import {
  directoryLab,
  existingDomain,
  managedDomain,
  ourNetwork,
  rulesTowards,
  selfManagedDomain,
  theirNetwork,
} from './directory-lab';

const MEMBERS = 'domain/domain-member-lab-network';

describe('the members of a domain in a network', () => {
  it('reach the controllers on exactly this', () => {
    const lab = directoryLab((stack) => {
      const network = theirNetwork(stack);
      selfManagedDomain(stack, { sites: [{ name: 'Central', network }] }).membersIn(network);
    });
    const controllers = '<domain/site-central/group.id>';
    const ports = [
      ...['tcp 135', 'tcp 3268', 'tcp 389', 'tcp 445', 'tcp 464', 'tcp 49152-65535', 'tcp 53', 'tcp 88'],
      ...['udp 123', 'udp 389', 'udp 464', 'udp 53', 'udp 88'],
    ];
    expect(lab.rules(`${MEMBERS}/group`)).toEqual(
      [...ports.map((one) => `egress ${one} ${controllers}`), 'egress tcp 443 sg-00000020'].sort(),
    );
    expect(rulesTowards('domain-member', [controllers])).toEqual(
      ports.map((one) => `egress ${one} ${controllers}`).sort(),
    );
  });

  it('have one group, however often they are asked for, that says what it is', () => {
    const stack = labStack();
    const network = theirNetwork(stack);
    const domain = existingDomain(stack);
    expect(domain.membersIn(network)).toBe(domain.membersIn(network));
    expect(domain.membersIn(theirNetwork(stack, 'other', 21))).not.toBe(domain.membersIn(network));
    const lab = directoryLab((scope) => {
      existingDomain(scope).membersIn(theirNetwork(scope));
    });
    expect(lab.resources('aws_security_group').map(({ path, config }) => [path, config])).toEqual([
      [
        `${MEMBERS}/group`,
        {
          vpc_id: 'vpc-00000020',
          name: `uc-lab/lab/${MEMBERS}`,
          description: 'Active Directory: domain-member',
          tags: {
            Name: `lab/${MEMBERS}`,
            'uc-lab:component': `lab/${MEMBERS}`,
            'uc-lab:role': 'domain-member',
            'uc-lab:audience': 'directory',
          },
        },
      ],
    ]);
  });

  it('let nobody in', () => {
    const lab = directoryLab((stack) => {
      const network = theirNetwork(stack);
      managedDomain(stack, { network }).membersIn(theirNetwork(stack, 'branch', 30));
      selfManagedDomain(stack, { sites: [{ name: 'Central', network }] }, 'own').membersIn(network);
    });
    const groups = lab
      .pathsOf('aws_security_group')
      .filter((path) => /domain-member|management-host|resolver/.test(path));
    expect(groups).toHaveLength(6);
    for (const group of groups) expect(lab.rules(group).filter((rule) => rule.startsWith('ingress'))).toEqual([]);
  });

  it('keep their rules’ addresses whatever else is in the lab', () => {
    const addressesOf = (more: boolean) =>
      directoryLab((stack) => {
        const network = theirNetwork(stack);
        const domain = existingDomain(stack);
        if (more) domain.membersIn(theirNetwork(stack, 'branch', 30));
        domain.membersIn(network);
      })
        .allRules()
        .map(({ address }) => address)
        .filter((address) => address.includes('lab-network'));
    expect(addressesOf(true)).toEqual(addressesOf(false));
    expect(addressesOf(false).length).toBeGreaterThan(20);
  });

  it('are refused where the network drops what controllers answer', () => {
    const refusal = (connected: number[]) =>
      refusalOf(() => existingDomain(labStack()).membersIn(ourNetwork(labStack(), 'network', 20, connected)));
    expect(refusal([])).toEqual({
      path: 'lab/domain/domain-member-lab-network',
      problems: [
        {
          code: 'MemberBeyondNetworkAcl',
          message: 'The network ACL of the server subnets would drop what domain-controller sends.',
          given: '10.9.0.10/32',
          allowed: expect.stringContaining('10.20.0.0/16'),
        },
      ],
    });
    const stack = labStack();
    expect(() => existingDomain(stack).membersIn(ourNetwork(stack, 'network', 20, [9]))).not.toThrow();
  });

  it('are refused where the controllers’ network drops what they ask', () => {
    for (const build of [
      (stack: ReturnType<typeof labStack>) => managedDomain(stack, { network: ourNetwork(stack) }),
      (stack: ReturnType<typeof labStack>) =>
        selfManagedDomain(stack, { sites: [{ name: 'Central', network: ourNetwork(stack) }] }),
    ]) {
      const { problems } = refusalOf(() => {
        const stack = labStack();
        build(stack).membersIn(theirNetwork(stack, 'branch', 30));
      });
      expect(problems).toEqual([expect.objectContaining({ code: 'MemberBeyondNetworkAcl', given: '10.30.0.0/24' })]);
    }
  });
});

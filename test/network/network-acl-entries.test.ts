import { describe, expect, it } from '@jest/globals';
import { Cidr } from '../../lib/network/cidr';
import { type NetworkAclEntry, networkAclEntries, type NetworkAclOptions } from '../../lib/network/network-acl-entries';

const vpcBlock = '10.20.0.0/16';
const tierBlocks = ['10.20.192.0/20', '10.20.208.0/20'];
const vpcIpv6Block = '${aws_vpc.lab.ipv6_cidr_block}';
const connectedNetworks = ['192.168.0.0/16', '2001:db8::/48', '172.16.0.0/12'].map((text) => Cidr.parse(text));

const entriesOf = (tier: NetworkAclOptions['tier'], options: Partial<NetworkAclOptions> = {}) => {
  const { ingress, egress } = networkAclEntries({ tier, vpcBlock, tierBlocks, connectedNetworks, ...options });
  return { ingress: ingress.map(print), egress: egress.map(print) };
};
const print = ({ action, protocol, ports, block }: NetworkAclEntry) =>
  `${action} ${protocol} ${ports.toString()} ${block}`;

const blockList = [
  'deny udp 135 0.0.0.0/0',
  'deny udp 137-138 0.0.0.0/0',
  'deny udp 445 0.0.0.0/0',
  'deny tcp 135 0.0.0.0/0',
  'deny tcp 139 0.0.0.0/0',
  'deny tcp 445 0.0.0.0/0',
  'deny tcp 593 0.0.0.0/0',
];
const near = ['allow all 0-65535 10.20.0.0/16', 'allow all 0-65535 192.168.0.0/16', 'allow all 0-65535 172.16.0.0/12'];
/** Table 1-1 and Table 1-2, pages 1-5 and 1-7, and where answers come in. */
const granted = (block: string, answers = '32768-61000') =>
  ['80', '443', '8080', '8443', answers].map((ports) => `allow tcp ${ports} ${block}`);

describe('the perimeter', () => {
  it.each([false, true])('denies the block list, then lets neighbours and answers in (dual stack: %p)', (dualStack) => {
    expect(entriesOf('perimeter', dualStack ? { vpcIpv6Block } : {})).toEqual({
      ingress: [...blockList, ...near, 'allow tcp 32768-61000 0.0.0.0/0', 'allow udp 32768-61000 0.0.0.0/0'],
      egress: [...blockList, 'allow all 0-65535 0.0.0.0/0'],
    });
  });
});

describe('the servers', () => {
  it('have neighbours alone', () => {
    expect(entriesOf('servers')).toEqual({ ingress: near, egress: near });
  });

  it('have the ports that are granted over IPv6 alone, in Dual mode', () => {
    // Answers come in to the server's own ports, and go out to whatever port the client's system has taken.
    const all = (answers: string) => [...near, ...granted(vpcIpv6Block, answers), ...granted('2001:db8::/48', answers)];
    expect(entriesOf('servers', { vpcIpv6Block })).toEqual({ ingress: all('32768-61000'), egress: all('1024-65535') });
  });

  it('have no other block of IPv6 addresses', () => {
    const { ingress } = networkAclEntries({
      tier: 'servers',
      vpcBlock,
      tierBlocks,
      connectedNetworks: [],
      vpcIpv6Block,
    });
    expect(ingress.filter(({ family }) => family === 6).map(print)).toEqual(granted(vpcIpv6Block));
    expect(ingress.filter(({ family }) => family === 4).map(print)).toEqual(['allow all 0-65535 10.20.0.0/16']);
  });
});

describe('management', () => {
  it.each([false, true])('has neighbours alone, over IPv4 (dual stack: %p)', (dualStack) => {
    expect(entriesOf('management', dualStack ? { vpcIpv6Block } : {})).toEqual({ ingress: near, egress: near });
  });
});

describe('the private network of a Unified ICM', () => {
  it.each([false, true])(
    'has itself and the connected networks alone, and nothing else of the VPC, over IPv4 (dual stack: %p)',
    (dualStack) => {
      const itself = tierBlocks.map((block) => `allow all 0-65535 ${block}`);
      const both = [...itself, 'allow all 0-65535 192.168.0.0/16', 'allow all 0-65535 172.16.0.0/12'];
      expect(entriesOf('icm-private', dualStack ? { vpcIpv6Block } : {})).toEqual({ ingress: both, egress: both });
    },
  );
});

describe('routers to other sites', () => {
  it.each([false, true])(
    'have neighbours, tunnels and answers, over IPv4, and no other port from anywhere (dual stack: %p)',
    (dualStack) => {
      expect(entriesOf('wan', dualStack ? { vpcIpv6Block } : {})).toEqual({
        ingress: [
          ...near,
          'allow udp 500 0.0.0.0/0',
          'allow udp 4500 0.0.0.0/0',
          'allow tcp 32768-61000 0.0.0.0/0',
          'allow udp 32768-61000 0.0.0.0/0',
        ],
        egress: ['allow all 0-65535 0.0.0.0/0'],
      });
    },
  );
});

describe('every tier', () => {
  const tiers = ['perimeter', 'servers', 'management', 'icm-private', 'wan'] as const;
  const ANSWERS = ['32768-61000', '32768-61000'];

  it.each(tiers)('%s has nothing over IPv6 without Dual mode', (tier) => {
    const { ingress, egress } = networkAclEntries({ tier, vpcBlock, tierBlocks, connectedNetworks });
    expect([...ingress, ...egress].filter(({ family }) => family === 6)).toEqual([]);
  });

  it.each(tiers)('%s lets nothing in from anywhere but answers to the perimeter, and what routers need', (tier) => {
    const open = networkAclEntries({ tier, vpcBlock, tierBlocks, connectedNetworks, vpcIpv6Block }).ingress.filter(
      ({ action, block }) => action === 'allow' && ['0.0.0.0/0', '::/0'].includes(block),
    );
    expect(open.map(({ ports }) => ports.toString())).toEqual(
      tier === 'perimeter' ? ANSWERS : tier === 'wan' ? ['500', '4500', ...ANSWERS] : [],
    );
  });
});

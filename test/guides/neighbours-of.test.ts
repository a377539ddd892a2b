import { describe, expect, it } from '@jest/globals';
import { type Fact, type Known, type RuleFact, Unknown } from '../../lib/guides/lab-model';
import { type Neighbour, neighboursOf } from '../../lib/guides/neighbours-of';
import { Cidr } from '../../lib/network/cidr';
import { contactCenter, contactCenterMember } from './contact-center-facts';
import { contactCenterServer } from './directory-facts';
import { addresses, group, inbound, outbound, prefixList } from './facts';
import { labNetwork } from './network-facts';
import { privateInterface, serverGroup, visibleInterface } from './server-facts';
import { vpn } from './vpn-facts';

const center = contactCenter({
  servers: [
    contactCenterMember({ path: 'lab/east/server', network: 'lab/east' }),
    contactCenterMember({ path: 'lab/west/server', network: 'lab/west' }),
  ],
});

const network = (path: string, cidr: string) => labNetwork([], { path, cidr: Cidr.parse(cidr) });
const networks = [network('lab/east', '10.20.0.0/16'), network('lab/west', '10.21.0.0/16')];
const branch = network('lab/branch', '192.168.64.0/20');
const peering = (...pair: [string, string]): Fact => ({ kind: 'network-peering', path: 'lab/line', networks: pair });
const line = peering('lab/east', 'lab/branch');

/** A server of the site in the east, with rules. */
const server = (...rules: readonly RuleFact[]) =>
  contactCenterServer({
    path: 'lab/east/server',
    interfaces: [visibleInterface({ groups: [serverGroup(rules)] })],
  });
const to = (peer: RuleFact['peer']) => inbound('42027', { peer });

const printed = (one: Known<Neighbour>) =>
  one instanceof Unknown ? one.what : `${one.site} ${one.way} ${one.network} ${one.cidr.toString()}`;
const found = (...facts: readonly Fact[]) =>
  neighboursOf(center, { facts: [...networks, ...facts], unattributedRules: [] }).map(printed);

describe('the neighbours of a contact centre', () => {
  it.each<[string, readonly Fact[], string]>([
    ['a tunnel', [vpn({ networks: ['lab/east'], siteNetwork: 'lab/branch' })], 'tunnel'],
    ['a peering', [line], 'peering'],
    ['nothing', [], 'unknown'],
    ['a tunnel of another site', [vpn({ networks: ['lab/west'], siteNetwork: 'lab/branch' })], 'unknown'],
    ['a peering of another site', [peering('lab/west', 'lab/branch')], 'unknown'],
  ])('are addresses of another network, to which there is %s', (_what, ways, way) => {
    expect(found(branch, server(to(addresses('192.168.69.0/24'))), ...ways)).toEqual([
      `lab/east ${way} lab/branch 192.168.69.0/24`,
    ]);
  });

  it('are let in or out, on any interface, by one rule or many', () => {
    const said = ['lab/east peering lab/branch 192.168.69.0/24'];
    const peer = addresses('192.168.69.0/24');
    expect(found(branch, line, server(outbound('5060', { peer })))).toEqual(said);
    expect(found(branch, line, server(to(peer), outbound('5060', { peer })))).toEqual(said);
    const second = privateInterface({ groups: [serverGroup([to(peer)])] });
    expect(found(branch, line, contactCenterServer({ path: 'lab/east/server', interfaces: [second] }))).toEqual(said);
  });

  it('may be a part of the other network, all of it, or more', () => {
    const block = (cidr: string) => found(branch, line, server(to(addresses(cidr))));
    expect(block('192.168.64.7/32')).toEqual(['lab/east peering lab/branch 192.168.64.7/32']);
    expect(block('192.168.64.0/20')).toEqual(['lab/east peering lab/branch 192.168.64.0/20']);
    expect(block('192.168.0.0/16')).toEqual(['lab/east peering lab/branch 192.168.0.0/16']);
    expect(block('192.168.80.0/20')).toEqual([]);
    expect(block('2001:db8::/48')).toEqual([]);
  });

  it('are not at a site of the servers, whoever else has such addresses', () => {
    const twin = network('other/network', '10.20.0.0/15');
    for (const own of ['10.20.64.0/20', '10.21.64.0/20'])
      expect(found(twin, peering('lab/east', 'other/network'), server(to(addresses(own))))).toEqual([]);
  });

  it('are not another site of the servers, which are judged themselves', () => {
    const both = server(to(addresses('10.20.0.0/15')));
    expect(found(branch, line, peering('lab/east', 'lab/west'), both)).toEqual([]);
  });

  it('are in the network that there is a way to, where two have the same addresses', () => {
    const twin = network('other/branch', '192.168.64.0/20');
    const member = server(to(addresses('192.168.69.0/24')));
    expect(found(twin, branch, line, member)).toEqual(['lab/east peering lab/branch 192.168.69.0/24']);
    expect(found(twin, branch, member)).toEqual([
      'lab/east unknown other/branch 192.168.69.0/24',
      'lab/east unknown lab/branch 192.168.69.0/24',
    ]);
  });

  it('are not known by a security group, and not those of somebody else’s server', () => {
    expect(found(branch, line, server(to(group('agents'))))).toEqual([]);
    const other = { ...server(to(addresses('192.168.69.0/24'))), path: 'lab/other-server' };
    expect(found(branch, line, other)).toEqual([]);
  });

  it('may be whoever only apply can tell, where a network is peered', () => {
    const unknown = to(new Unknown('the addresses ${var.agents}'));
    expect(found(branch, line, server(unknown, to(prefixList)))).toEqual([
      'which network has the addresses ${var.agents}',
      'which networks have the addresses of the prefix list pl-12345678',
    ]);
    expect(found(branch, server(unknown, to(prefixList)))).toEqual([]);
    const tunnel = vpn({ networks: ['lab/east'], siteNetwork: 'lab/branch' });
    expect(found(branch, tunnel, server(unknown, to(prefixList)))).toEqual([]);
  });

  it('are not in a prefix list of IPv6 addresses', () => {
    expect(found(branch, line, server(to({ kind: 'prefix-list', id: 'pl-6', family: 6 })))).toEqual([]);
    expect(found(branch, line, server(to({ kind: 'prefix-list', id: 'pl-4', family: 4 })))).toHaveLength(1);
  });

  it('are found from somebody else’s network, too', () => {
    const theirs = { ...center, servers: [contactCenterMember({ path: 'lab/east/server', network: 'their/network' })] };
    const facts = [branch, server(to(addresses('192.168.69.0/24')))];
    expect(neighboursOf(theirs, { facts, unattributedRules: [] }).map(printed)).toEqual([
      'their/network unknown lab/branch 192.168.69.0/24',
    ]);
  });
});

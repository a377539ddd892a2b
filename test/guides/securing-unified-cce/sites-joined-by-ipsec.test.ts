import { describe, expect, it } from '@jest/globals';
import { sitesJoinedByIpsec } from '../../../lib/guides/securing-unified-cce/sites-joined-by-ipsec';
import { Unknown } from '../../../lib/guides/lab-model';
import { Cidr } from '../../../lib/network/cidr';
import { contactCenter, contactCenterMember } from '../contact-center-facts';
import { contactCenterServer } from '../directory-facts';
import { addresses, inbound, judged, notApplicable, notEvaluated, SATISFIED, violated } from '../facts';
import { labNetwork } from '../network-facts';
import { serverGroup, visibleInterface } from '../server-facts';
import { vpn } from '../vpn-facts';

const network = (path: string, cidr = '10.20.0.0/16') => ({ ...labNetwork(), path, cidr: Cidr.parse(cidr) });
const at = (...networks: readonly string[]) =>
  contactCenter({ servers: networks.map((one) => contactCenterMember({ path: `${one}/server`, network: one })) });
const east = network('lab/east');
const west = network('lab/west');
const south = network('lab/south');
const peering = (...networks: [string, string]) => ({ kind: 'network-peering' as const, path: 'lab/line', networks });

describe('sites-joined-by-ipsec', () => {
  it.each([
    ['AWS’s', vpn({ networks: ['lab/other', 'lab/east'], siteNetwork: 'lab/west' })],
    ['the router’s', vpn({ networks: ['lab/west'], siteNetwork: 'lab/east' })],
  ])('is satisfied by a tunnel, with the first site at %s end', (_whose, tunnel) => {
    expect(judged(sitesJoinedByIpsec, at('lab/east', 'lab/west'), east, west, tunnel)).toEqual(SATISFIED);
  });

  it.each([
    ['no tunnel', []],
    ['a tunnel from the one to somewhere else', [vpn({ networks: ['lab/east'], siteNetwork: 'lab/branch' })]],
    ['two networks at one end of it', [vpn({ networks: ['lab/east', 'lab/west'], siteNetwork: undefined })]],
  ])('is violated by %s', (_what, tunnels) => {
    expect(judged(sitesJoinedByIpsec, at('lab/east', 'lab/west'), east, west, ...tunnels)).toEqual(
      violated('lab/west', 'has servers that reach those in lab/east without a tunnel'),
    );
  });

  it('is violated by a peering beside the tunnel, which is the way that AWS takes', () => {
    const tunnel = vpn({ networks: ['lab/east'], siteNetwork: 'lab/west' });
    const said = (one: ReturnType<typeof peering>) =>
      judged(sitesJoinedByIpsec, at('lab/east', 'lab/west'), east, west, tunnel, one).status;
    expect(said(peering('lab/west', 'lab/east'))).toBe('violated');
    expect(said(peering('lab/west', 'lab/south'))).toBe('satisfied');
  });

  it('looks at every pair of sites', () => {
    const tunnel = vpn({ networks: ['lab/east'], siteNetwork: 'lab/west' });
    const { violations } = judged(
      sitesJoinedByIpsec,
      at('lab/east', 'lab/west', 'lab/south', 'lab/east'),
      east,
      west,
      south,
      tunnel,
    );
    expect(violations.map(({ message }) => message)).toEqual([
      'has servers that reach those in lab/east without a tunnel',
      'has servers that reach those in lab/west without a tunnel',
    ]);
  });

  it('is not applicable at one site', () => {
    expect(judged(sitesJoinedByIpsec, at('lab/east', 'lab/east'), east)).toEqual(
      notApplicable('All its servers are at one site, and talk to no other network of the lab.'),
    );
  });

  it('is not evaluated where a network is somebody else’s', () => {
    expect(judged(sitesJoinedByIpsec, at('lab/east', 'lab/theirs'), east)).toEqual(
      notEvaluated('whether a tunnel joins lab/east and lab/theirs'),
    );
  });

  describe('with a branch of the lab, whose addresses are members', () => {
    const branch = network('lab/branch', '192.168.64.0/20');
    const toBranch = vpn({ networks: ['lab/east'], siteNetwork: 'lab/branch' });
    const server = (peer: Parameters<typeof inbound>[1] = {}) =>
      contactCenterServer({
        path: 'lab/east/server',
        interfaces: [
          visibleInterface({
            groups: [serverGroup([inbound('42027', { peer: addresses('192.168.69.0/24'), ...peer })])],
          }),
        ],
      });
    const said = (...others: Parameters<typeof judged>[2][]) =>
      judged(sitesJoinedByIpsec, at('lab/east'), east, branch, ...others);

    it('is satisfied by a tunnel to it', () => {
      expect(said(server(), toBranch)).toEqual(SATISFIED);
    });

    it.each([
      ['a peering', []],
      ['a peering beside the tunnel', [toBranch]],
    ])('is violated by %s', (_what, tunnels) => {
      expect(said(server(), peering('lab/east', 'lab/branch'), ...tunnels)).toEqual(
        violated('lab/branch', 'reaches servers in lab/east without a tunnel, from 192.168.69.0/24'),
      );
    });

    it('is not evaluated where the lab has made no way to it', () => {
      expect(said(server())).toEqual(notEvaluated('how 192.168.69.0/24, which is in lab/branch, reaches lab/east'));
    });

    it('is not evaluated where only apply can tell who a member is', () => {
      const peer = new Unknown('the addresses ${var.agents}');
      expect(said(server({ peer }), peering('lab/east', 'lab/branch'))).toEqual(
        notEvaluated('which network has the addresses ${var.agents}'),
      );
    });

    it('is judged beside sites of servers', () => {
      const center = at('lab/east', 'lab/west');
      const facts = [east, west, branch, server(), peering('lab/east', 'lab/branch')];
      expect(judged(sitesJoinedByIpsec, center, ...facts).violations.map((one) => one.at)).toEqual([
        'lab/west',
        'lab/branch',
      ]);
    });
  });
});

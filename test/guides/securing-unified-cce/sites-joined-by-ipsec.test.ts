import { describe, expect, it } from '@jest/globals';
import { sitesJoinedByIpsec } from '../../../lib/guides/securing-unified-cce/sites-joined-by-ipsec';
import { contactCenter, contactCenterMember } from '../contact-center-facts';
import { judged, notApplicable, notEvaluated, SATISFIED, violated } from '../facts';
import { labNetwork } from '../network-facts';
import { vpn } from '../vpn-facts';

const network = (path: string) => ({ ...labNetwork(), path });
const at = (...networks: readonly string[]) =>
  contactCenter({ servers: networks.map((one) => contactCenterMember({ path: `${one}/server`, network: one })) });
const east = network('lab/east');
const west = network('lab/west');
const south = network('lab/south');

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
    const peering = (...networks: [string, string]) => ({
      kind: 'network-peering' as const,
      path: 'lab/line',
      networks,
    });
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
      notApplicable('All its servers are at one site.'),
    );
  });

  it('is not evaluated where a network is somebody else’s', () => {
    expect(judged(sitesJoinedByIpsec, at('lab/east', 'lab/theirs'), east)).toEqual(
      notEvaluated('whether a tunnel joins lab/east and lab/theirs'),
    );
  });
});

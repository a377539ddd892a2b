import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cidr } from '../../lib/network/cidr';
import { iosXeConfig } from '../../lib/vpn/ios-xe-config';
import type { IosXeOptions } from '../../lib/vpn/ios-xe-options';
import type { VpnAddresses, VpnDeclaration } from '../../lib/vpn/vpn-declaration';
import type { VpnProposal, VpnTunnelProps } from '../../lib/vpn/vpn-tunnel';
import { problemsOf } from '../problems-of';
import { type IosXeConfiguration, readIosXe } from './read-ios-xe';
import { anyAddresses, iosXeDeclaration, vpnAddresses, vpnDeclaration } from './vpn-declarations';

const mixed: VpnTunnelProps = {
  phase1: {
    encryption: ['AES256-GCM-16', 'AES256', 'AES128-GCM-16'],
    integrity: ['SHA2-512', 'SHA2-256'],
    dhGroups: [21, 14],
    lifetimeSeconds: 14_400,
  },
  phase2: { encryption: ['AES256', 'AES128-GCM-16'], integrity: ['SHA2-512', 'SHA2-256'], dhGroups: [19] },
  dpdTimeoutSeconds: 100,
  replayWindowSize: 128,
};

const golden: Readonly<Record<string, string>> = {
  'ios-xe-static': iosXeConfig(vpnDeclaration(), vpnAddresses),
  'ios-xe-bgp-certificates': iosXeConfig(
    vpnDeclaration({
      routing: { kind: 'bgp', cloudAsn: 64_512, siteAsn: 4_200_000_001 },
      authentication: 'certificate',
      cloudNetworks: [Cidr.parse('10.20.0.0/16'), Cidr.parse('10.30.7.9/32')],
      siteNetworks: [Cidr.parse('10.60.0.0/20'), Cidr.parse('192.168.4.0/22')],
    }),
    vpnAddresses,
    { cloudCertificateNames: ['vpn-0123456789abcdef0.endpoint-0', 'vpn-0123456789abcdef0.endpoint-1'] },
  ),
  'ios-xe-behind-nat': iosXeConfig(vpnDeclaration({ name: 'outsourcer' }), vpnAddresses, {
    wanInterface: 'TenGigabitEthernet0/1/0.100',
    wanAddress: '192.168.0.2',
    firstTunnelInterface: 7,
    keysKeptIn: ['the secret lab/vpn, under tunnel-1', 'the secret lab/vpn, under tunnel-2'],
  }),
  'ios-xe-unequal-tunnels': iosXeConfig(
    vpnDeclaration({}, [{}, { ...mixed, insideCidr: '169.254.99.4/30' }]),
    vpnAddresses,
  ),
};

describe('the configuration for IOS-XE', () => {
  it.each(Object.keys(golden))('is %s.txt to the letter', (name) => {
    expect(golden[name]).toBe(readFileSync(join(__dirname, 'golden', `${name}.txt`), 'utf8'));
  });

  it('says all of the declaration, and nothing else', () => {
    fc.assert(
      fc.property(iosXeDeclaration, anyAddresses, (declaration, addresses) => {
        const read = readIosXe(iosXeConfig(declaration, addresses));
        expect(saidBy(read)).toEqual(saidIn(declaration, addresses));
      }),
      { numRuns: 500 },
    );
  });

  it('offers in the first phase what either tunnel may agree on, the first tunnel’s before the second’s', () => {
    fc.assert(
      fc.property(iosXeDeclaration, ({ tunnels: [one, two], ...rest }) => {
        const { proposals } = readIosXe(iosXeConfig({ ...rest, tunnels: [one, two] }, vpnAddresses));
        const offered = [...proposals.values()].flatMap(combinations);
        expect(new Set(offered)).toEqual(new Set([...declared(one.phase1), ...declared(two.phase1)]));
        expect(offered.slice(0, declared(one.phase1).length).sort()).toEqual(declared(one.phase1).sort());
      }),
    );
  });

  it('keeps the order of preference of ciphers, hashes and groups', () => {
    fc.assert(
      fc.property(iosXeDeclaration, ({ tunnels: [one, other], ...rest }) => {
        const two = { ...other, phase1: one.phase1 };
        const { proposals } = readIosXe(iosXeConfig({ ...rest, tunnels: [one, two] }, vpnAddresses));
        const read = [...proposals.values()];
        expect(read.flatMap(({ encryption }) => encryption)).toEqual(one.phase1.encryption.map((name) => IKE[name]));
        for (const { hashes, groups } of read) {
          expect(hashes).toEqual(one.phase1.integrity.map((name) => HASH[name]));
          expect(groups).toEqual(one.phase1.dhGroups);
        }
      }),
    );
  });

  it('defines whatever it names, and names whatever it defines', () => {
    fc.assert(
      fc.property(iosXeDeclaration, (declaration) => {
        const read = readIosXe(iosXeConfig(declaration, vpnAddresses));
        expect(named(read)).toEqual(defined(read));
      }),
    );
  });

  it('has a gap where a key belongs, for each tunnel, and nothing that looks like a key', () => {
    fc.assert(
      fc.property(iosXeDeclaration, (declaration) => {
        const text = iosXeConfig({ ...declaration, name: 'branch' }, vpnAddresses);
        const gaps = [...text.matchAll(/pre-shared-key (.*)/g)].map(([, gap]) => gap);
        expect(gaps).toEqual(
          declaration.authentication === 'certificate'
            ? []
            : ['<pre-shared key of tunnel 1>', '<pre-shared key of tunnel 2>'],
        );
        expect(keyLike(text)).toEqual([]);
      }),
    );
  });

  it('would be found to have a key, if it had one', () => {
    expect(keyLike(' pre-shared-key 0 mYsTrOnG.pre_SharedKey4tunnel1\n')).toEqual(['mYsTrOnG.pre_SharedKey4tunnel1']);
  });

  it('takes tokens for addresses as they are', () => {
    const addresses = {
      tunnels: ['${TfToken[TOKEN.1]}', '${TfToken[TOKEN.2]}'],
      router: '${TfToken[TOKEN.3]}',
    } as const;
    const read = readIosXe(iosXeConfig(vpnDeclaration(), addresses));
    expect([...read.interfaces.values()].map(({ destination }) => destination)).toEqual(addresses.tunnels);
    expect(read.profiles.get('branch-1')).toMatchObject({ identity: `address ${addresses.router}` });
  });

  it('drops what has no way through a tunnel, whatever the routing', () => {
    fc.assert(
      fc.property(iosXeDeclaration, (declaration) => {
        const { routes } = readIosXe(iosXeConfig(declaration, vpnAddresses));
        const nowhere = routes.filter(({ to }) => to === 'Null0');
        expect(nowhere.map(({ network }) => network)).toEqual(
          [...declaration.cloudNetworks, ...declaration.siteNetworks].map(String),
        );
        // BGP's routes are at distance 20, and the second tunnel's must win, too.
        expect(nowhere.every(({ distance }) => distance > 200)).toBe(true);
      }),
    );
  });

  it('has no line longer than IOS-XE reads', () => {
    fc.assert(
      fc.property(iosXeDeclaration, (declaration) => {
        const longest = Math.max(
          ...iosXeConfig(declaration, vpnAddresses)
            .split('\n')
            .map(({ length }) => length),
        );
        expect(longest).toBeLessThanOrEqual(254);
      }),
    );
  });
});

describe('no configuration comes out', () => {
  it('of a declaration that the router cannot do, and all that is wrong is said at once', () => {
    const declaration = vpnDeclaration({}, [{ phase1: { dhGroups: [18] } }, { replayWindowSize: 65 }]);
    expect(problemsOf(() => iosXeConfig(declaration, vpnAddresses))).toMatchObject([
      { code: 'ProposalNotSpoken', property: 'tunnels.0.phase1.dhGroups.0' },
      { code: 'RouterCannotTake', property: 'tunnels.1.replayWindowSize' },
    ]);
  });

  it.each<[string, string, IosXeOptions]>([
    ['the name', 'branch\nno aaa new-model', {}],
    ['an option', 'branch', { wanInterface: 'GigabitEthernet1\r\n no shutdown' }],
    ['a comment', 'branch', { keysKeptIn: ['here\rreload', 'there'] }],
  ])('where %s would add commands, and the text is not repeated', (_where, name, options) => {
    const problems = problemsOf(() => iosXeConfig(vpnDeclaration({ name }), vpnAddresses, options));
    expect(problems).toMatchObject([{ code: 'RouterCannotTake', allowed: 'one line' }]);
    expect(JSON.stringify(problems)).not.toMatch(/aaa|shutdown|reload/);
  });
});

const IKE: Readonly<Record<string, string>> = {
  'AES256-GCM-16': 'aes-gcm-256',
  'AES128-GCM-16': 'aes-gcm-128',
  AES256: 'aes-cbc-256',
  AES128: 'aes-cbc-128',
};
const ESP: Readonly<Record<string, string>> = {
  'AES256-GCM-16': 'esp-gcm 256',
  'AES128-GCM-16': 'esp-gcm 128',
  AES256: 'esp-aes 256',
  AES128: 'esp-aes 128',
};
const HASH: Readonly<Record<string, string>> = { 'SHA2-512': 'sha512', 'SHA2-384': 'sha384', 'SHA2-256': 'sha256' };

/** What can be agreed on in the first phase, each choice as a text. */
function declared({ encryption, integrity, dhGroups }: VpnProposal): string[] {
  return combinations({
    encryption: encryption.map((name) => IKE[name] ?? ''),
    hashes: integrity.map((name) => HASH[name] ?? ''),
    groups: dhGroups,
  });
}

function combinations(proposal: {
  readonly encryption: readonly string[];
  readonly hashes: readonly string[];
  readonly groups: readonly number[];
}): string[] {
  const { encryption, hashes, groups } = proposal;
  return encryption.flatMap((cipher) => hashes.flatMap((hash) => groups.map((group) => `${cipher} ${hash} ${group}`)));
}

/** The declaration, as far as a router is told of it. */
function saidIn(
  { tunnels, routing, authentication, cloudNetworks, siteNetworks }: VpnDeclaration,
  addresses: VpnAddresses,
) {
  const cloud = cloudNetworks.map(String);
  const site = siteNetworks.map(String);
  return {
    tunnels: tunnels.map(({ insideCidr, phase1, phase2, dpdTimeoutSeconds, replayWindowSize }, index) => ({
      insideAddress: insideCidr.host(2),
      insidePrefix: '255.255.255.252',
      cloudAddress: addresses.tunnels[index],
      identity: authentication === 'certificate' ? 'dn' : `address ${addresses.router}`,
      localAddress: addresses.router,
      ikeLifetime: phase1.lifetimeSeconds,
      ipsecLifetime: phase2.lifetimeSeconds,
      transforms: phase2.encryption.flatMap((cipher) =>
        cipher.includes('GCM')
          ? [ESP[cipher]]
          : phase2.integrity.map((hash) => `${ESP[cipher] ?? ''} ${HASH[hash] ?? ''}`),
      ),
      forwardSecrecy: phase2.dhGroups,
      silence: dpdTimeoutSeconds,
      replayWindowSize,
    })),
    authentication: authentication === 'certificate' ? ['rsa-sig', 'rsa-sig'] : ['pre-share', 'pre-share'],
    routing:
      routing.kind === 'bgp'
        ? {
            siteAsn: routing.siteAsn,
            neighbours: tunnels.map(({ insideCidr }) => [insideCidr.host(1), routing.cloudAsn]),
            announced: site,
            taken: cloud,
            given: site,
          }
        : { first: cloud, second: cloud },
  };
}

/** The same, read from the configuration, from the tunnels' interfaces on. */
function saidBy(read: IosXeConfiguration) {
  const interfaces = [...read.interfaces];
  const profiles = interfaces.map(([, { ipsecProfile }]) => {
    const ipsec = got(read.ipsecProfiles, ipsecProfile);
    return { ipsec, ike: got(read.profiles, ipsec.profile) };
  });
  return {
    tunnels: interfaces.map(([, tunnel], index) => {
      const profile = profiles[index];
      if (!profile) throw new Error('There is no profile.');
      const { ipsec, ike } = profile;
      // A peer is known by its address or by its certificate; the key for it is for the same address.
      const peer = ike.keyring === undefined ? tunnel.destination : got(read.keyrings, ike.keyring).address;
      if (peer !== tunnel.destination || (ike.remoteAddress ?? peer) !== peer) throw new Error('The peers differ.');
      return {
        insideAddress: tunnel.address,
        insidePrefix: tunnel.mask,
        cloudAddress: tunnel.destination,
        identity: ike.identity,
        localAddress: ike.localAddress,
        ikeLifetime: ike.lifetime,
        ipsecLifetime: ipsec.lifetime,
        transforms: ipsec.transformSets.map((name) => {
          const { cipher, hash } = got(read.transformSets, name);
          return hash === undefined ? cipher : `${cipher} ${hash}`;
        }),
        forwardSecrecy: [ipsec.group],
        silence: ike.silence,
        replayWindowSize: ipsec.replayWindow,
      };
    }),
    authentication: profiles.map(({ ike }) => ike.authentication),
    routing: read.bgp
      ? saidOfBgp(read, read.bgp)
      : saidOfRoutes(
          read,
          interfaces.map(([name]) => name),
        ),
  };
}

function saidOfBgp({ prefixLists, routes }: IosXeConfiguration, bgp: NonNullable<IosXeConfiguration['bgp']>) {
  if (routes.some(({ to }) => to !== 'Null0')) throw new Error('There are routes beside those of BGP.');
  const neighbours = [...bgp.neighbours];
  const permitted = (direction: 'in' | 'out') => {
    const [list, ...others] = new Set(neighbours.map(([, neighbour]) => neighbour[direction]));
    if (list === undefined || others.length > 0) throw new Error('The tunnels have different lists.');
    const entries = got(prefixLists, list);
    if (entries.at(-1) !== 'deny 0.0.0.0/0 le 32') throw new Error('The list does not end.');
    return entries.slice(0, -1).map((entry) => entry.replace(/^permit /, '').replace(/ le 32$/, ''));
  };
  return {
    siteAsn: bgp.asn,
    neighbours: neighbours.map(([address, { asn }]) => [address, asn]),
    announced: bgp.networks,
    taken: permitted('in'),
    given: permitted('out'),
  };
}

function saidOfRoutes({ routes }: IosXeConfiguration, [first, second]: readonly string[]) {
  const through = (to: string | undefined) => routes.filter((route) => route.to === to);
  const [one, two] = [through(first), through(second)];
  const behind = two.every(({ distance }) => one.every((other) => other.distance < distance));
  if (!behind) throw new Error('The second tunnel is not behind the first.');
  return { first: one.map(({ network }) => network), second: two.map(({ network }) => network) };
}

/** What one thing in a configuration names of others. */
function named(read: IosXeConfiguration): Record<string, Set<string | undefined>> {
  const profiles = [...read.profiles.values()];
  const ipsecProfiles = [...read.ipsecProfiles.values()];
  const neighbours = [...(read.bgp?.neighbours.values() ?? [])];
  return {
    proposals: new Set([...read.policies.values()].flatMap(({ proposals }) => proposals)),
    keyrings: new Set(profiles.flatMap(({ keyring }) => keyring ?? [])),
    trustpoints: new Set(profiles.flatMap(({ trustpoint }) => trustpoint ?? [])),
    certificateMaps: new Set(profiles.flatMap(({ certificateMap }) => certificateMap ?? [])),
    profiles: new Set(ipsecProfiles.map(({ profile }) => profile)),
    transformSets: new Set(ipsecProfiles.flatMap(({ transformSets }) => transformSets)),
    ipsecProfiles: new Set([...read.interfaces.values()].map(({ ipsecProfile }) => ipsecProfile)),
    interfaces: new Set(
      read.bgp ? [...read.interfaces.keys()] : read.routes.map(({ to }) => to).filter((to) => to !== 'Null0'),
    ),
    prefixLists: new Set(neighbours.flatMap((neighbour) => [neighbour.in, neighbour.out])),
  };
}

function defined(read: IosXeConfiguration): Record<string, Set<string | undefined>> {
  const { proposals, keyrings, trustpoints, certificateMaps, profiles } = read;
  const { transformSets, ipsecProfiles, interfaces, prefixLists } = read;
  return {
    proposals: new Set(proposals.keys()),
    keyrings: new Set(keyrings.keys()),
    trustpoints: new Set(trustpoints.keys()),
    certificateMaps: new Set(certificateMaps.keys()),
    profiles: new Set(profiles.keys()),
    transformSets: new Set(transformSets.keys()),
    ipsecProfiles: new Set(ipsecProfiles.keys()),
    interfaces: new Set(interfaces.keys()),
    prefixLists: new Set(prefixLists.keys()),
  };
}

function got<T>(things: ReadonlyMap<string, T>, name: string): T {
  const thing = things.get(name);
  if (thing === undefined) throw new Error(`There is no ${name}`);
  return thing;
}

/** Words as long and as mixed as keys are. */
function keyLike(text: string): string[] {
  return text
    .split(/[\s<>"',:]+/)
    .filter((word) => /^[\w.+/=]{20,}$/.test(word) && /\d/.test(word) && /[A-Za-z]/.test(word));
}

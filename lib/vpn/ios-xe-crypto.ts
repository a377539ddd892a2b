import { iosXeLiveness } from './ios-xe-liveness';
import { iosXeIkeProposals, iosXeTransformSets } from './ios-xe-proposals';
import type { IosXeRouter, IosXeTunnel } from './ios-xe-router';
import { section } from './ios-xe-text';

/** The sections that say how the two ends know each other, and how packets between them are protected. */
export function iosXeCrypto(router: IosXeRouter): string[][] {
  const { tunnels } = router;
  return [
    ...ikePolicy(router),
    ...(router.declaration.authentication === 'certificate' ? trust(router) : tunnels.map(keyring)),
    ...tunnels.map((tunnel) => ikeProfile(router, tunnel)),
    ...transformSets(router),
    ...tunnels.map((tunnel) => ipsecProfile(router, tunnel)),
  ];
}

function ikePolicy({ name, wanAddress, tunnels }: IosXeRouter): string[][] {
  // Two tunnels that agree have their proposals in common.
  const distinct = new Map(
    tunnels.flatMap(({ tunnel }) => iosXeIkeProposals(tunnel.phase1)).map((lines) => [lines.join('\n'), lines]),
  );
  const proposals = [...distinct.values()].map((lines, index) => ({ name: `${name}-ike-${index + 1}`, lines }));
  return [
    ...proposals.map((proposal) => section(`crypto ikev2 proposal ${proposal.name}`, proposal.lines)),
    [
      '! The policy is found by the address of this router, so both tunnels offer all that it lists. AWS takes of it what',
      '! its tunnel allows.',
      ...section(`crypto ikev2 policy ${name}`, [
        `match address local ${wanAddress}`,
        ...proposals.map((proposal) => `proposal ${proposal.name}`),
      ]),
    ],
  ];
}

function keyring({ name, number, cloudAddress, keyKeptIn }: IosXeTunnel): string[] {
  return [
    `! The key of tunnel ${number} is kept in ${keyKeptIn}. It is looked up there, and kept nowhere else but in the router.`,
    ...section(`crypto ikev2 keyring ${name}`, [
      `peer ${name}`,
      ` address ${cloudAddress}`,
      ` pre-shared-key <pre-shared key of tunnel ${number}>`,
    ]),
  ];
}

/** What the router needs to know of certificates: its own, and what is in those of AWS's ends. */
function trust({ trustpoint, tunnels }: IosXeRouter): string[][] {
  return [
    [
      `! The router's certificate and its key come in as a file, with crypto pki import ${trustpoint} pkcs12.`,
      '! A certificate that may have been revoked is refused, so the certificate authority has to publish its list.',
      ...section(`crypto pki trustpoint ${trustpoint}`, ['enrollment pkcs12', 'revocation-check crl']),
    ],
    ...tunnels.map(({ name, cloudCertificateName }) =>
      section(`crypto pki certificate map ${name} 10`, [`subject-name co cn = ${cloudCertificateName}`]),
    ),
  ];
}

function ikeProfile(router: IosXeRouter, { name, tunnel, cloudAddress }: IosXeTunnel): string[] {
  const { intervalSeconds, retrySeconds } = iosXeLiveness(tunnel.dpdTimeoutSeconds);
  const authentication =
    router.declaration.authentication === 'certificate'
      ? [
          `match certificate ${name}`,
          'identity local dn',
          'authentication remote rsa-sig',
          'authentication local rsa-sig',
          `pki trustpoint ${router.trustpoint}`,
        ]
      : [
          `match identity remote address ${cloudAddress} 255.255.255.255`,
          `identity local address ${router.publicAddress}`,
          'authentication remote pre-share',
          'authentication local pre-share',
          `keyring local ${name}`,
        ];
  return section(`crypto ikev2 profile ${name}`, [
    `match address local ${router.wanAddress}`,
    ...authentication,
    `lifetime ${tunnel.phase1.lifetimeSeconds}`,
    `dpd ${intervalSeconds} ${retrySeconds} periodic`,
  ]);
}

function transformSets({ name, tunnels }: IosXeRouter): string[][] {
  const sets = tunnels.flatMap(({ tunnel }) => iosXeTransformSets(tunnel.phase2));
  const distinct = new Map(sets.map((set) => [`${name}-${set.name}`, set.transforms]));
  return [...distinct].map(([set, transforms]) =>
    section(`crypto ipsec transform-set ${set} ${transforms}`, ['mode tunnel']),
  );
}

function ipsecProfile(router: IosXeRouter, { name, tunnel }: IosXeTunnel): string[] {
  const { phase2, replayWindowSize } = tunnel;
  const sets = iosXeTransformSets(phase2).map((set) => `${router.name}-${set.name}`);
  return section(`crypto ipsec profile ${name}`, [
    // AWS knows no limit by volume, and would see the router make new keys every few gigabytes.
    'set security-association lifetime kilobytes disable',
    `set security-association lifetime seconds ${phase2.lifetimeSeconds}`,
    `set security-association replay window-size ${replayWindowSize}`,
    `set transform-set ${sets.join(' ')}`,
    `set pfs group${phase2.dhGroups.join()}`,
    `set ikev2-profile ${name}`,
  ]);
}

import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { DH_GROUPS, ENCRYPTION_ALGORITHMS, INTEGRITY_ALGORITHMS } from '../../vpn/ike-algorithms';
import { guideRule } from '../guide-rule';
import { type Known, Unknown, type VpnTunnelFact } from '../lab-model';

/** Nothing weak on the way between sites. */
export const vpnAboveFloor = guideRule({
  id: 'vpn-above-floor',
  guide: SECURING_UNIFIED_CCE,
  page: '8-12',
  statement: 'The tunnels between sites speak IKEv2, and no cipher, hash or group below the floor of today.',
  why: 'The chapter’s time knew 3DES, SHA-1 and groups of 1024 bits, which are broken since, and one weak offer is enough.',
  judges: 'site-to-site-vpn',
  check({ path, tunnels }) {
    const offers = tunnels.flatMap((tunnel, index) => offersOf(tunnel, `tunnel ${index + 1}`));
    return {
      violations: offers.flatMap(({ what, given, allowed }) => {
        if (given instanceof Unknown) return [];
        if (given === undefined)
          return [{ at: path, message: `leaves ${what} to AWS, which speaks the weak ones, too` }];
        const weak = given.filter((one) => !allowed.includes(one));
        return weak.length > 0 ? [{ at: path, message: `offers ${weak.join(', ')} as ${what}` }] : [];
      }),
      unknown: offers.flatMap(({ what, given }) =>
        given instanceof Unknown ? [`${path}: ${what}, ${given.what}`] : [],
      ),
    };
  },
});

interface Offer {
  readonly what: string;
  readonly given: Known<readonly (string | number)[]> | undefined;
  readonly allowed: readonly (string | number)[];
}

function offersOf({ ikeVersions, phase1, phase2 }: VpnTunnelFact, tunnel: string): Offer[] {
  const phases = [
    ['first', phase1],
    ['second', phase2],
  ] as const;
  return [
    { what: `version of ${tunnel}`, given: ikeVersions, allowed: ['ikev2'] },
    ...phases.flatMap(([phase, { encryption, integrity, dhGroups }]) => [
      { what: `cipher of ${tunnel}, ${phase} phase`, given: encryption, allowed: ENCRYPTION_ALGORITHMS },
      { what: `hash of ${tunnel}, ${phase} phase`, given: integrity, allowed: INTEGRITY_ALGORITHMS },
      { what: `group of ${tunnel}, ${phase} phase`, given: dhGroups, allowed: DH_GROUPS },
    ]),
  ];
}

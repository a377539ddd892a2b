import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';

/** A tier for each of a server's networks. */
const TIERS = { visible: ['servers', 'perimeter'], private: ['icm-private'] } as const;

/** Servers in segments of their own. */
export const serversSegmented = guideRule({
  id: 'servers-segmented',
  guide: SECURING_UNIFIED_CCE,
  page: '8-7',
  statement:
    'A server has no public address, and its visible and private interfaces are in the subnets that are for such interfaces.',
  why: 'A segment is what an access list can stand in front of: an address outside of it is a way around.',
  judges: 'contact-center-server',
  check({ path, publicAddress, interfaces }) {
    return {
      violations: [
        ...(publicAddress === true ? [{ at: path, message: 'has a public address' }] : []),
        ...interfaces.flatMap(({ icmNetwork, tier }) =>
          tier instanceof Unknown || TIERS[icmNetwork].some((one) => one === tier)
            ? []
            : [{ at: path, message: `has its ${icmNetwork} interface in a subnet of the tier ${tier}` }],
        ),
      ],
      unknown: [
        ...(publicAddress instanceof Unknown ? [publicAddress.what] : []),
        ...interfaces.flatMap(({ tier }) => (tier instanceof Unknown ? [tier.what] : [])),
      ],
    };
  },
});

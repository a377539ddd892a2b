import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';

/** What has AWS's end take no notice of a dead peer, as AWS writes it. */
const DOES_NOTHING = 'none';

/** No packets into a tunnel that nobody is at the other end of. */
export const vpnDetectsDeadPeers = guideRule({
  id: 'vpn-detects-dead-peers',
  guide: SECURING_UNIFIED_CCE,
  page: '8-8',
  statement: 'AWS’s end of a tunnel between sites gives a dead peer up: it makes the tunnel again, or forgets it.',
  why: 'An end that does neither goes on sending into the dead tunnel, while the other tunnel of the connection is up.',
  judges: 'site-to-site-vpn',
  advice: true,
  check({ path, deadPeerActions }) {
    return {
      violations: deadPeerActions.flatMap((action, index) =>
        action === DOES_NOTHING ? [{ at: path, message: `does nothing about a dead peer of tunnel ${index + 1}` }] : [],
      ),
      unknown: deadPeerActions.flatMap((action, index) =>
        action instanceof Unknown ? [`${path}: tunnel ${index + 1}, ${action.what}`] : [],
      ),
    };
  },
});

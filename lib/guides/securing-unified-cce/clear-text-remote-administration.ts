import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Administration that nobody reads along. */
export const clearTextRemoteAdministration = guideRule({
  id: 'clear-text-remote-administration',
  guide: SECURING_UNIFIED_CCE,
  page: '8-5',
  statement: 'Servers are administered over connections that are encrypted.',
  why:
    'VNC sends what it shows in the clear, and so does pcAnywhere unless somebody has it otherwise: anybody ' +
    'between reads along.',
  judges: 'contact-center',
  advice: true,
  check({ path, security: { remoteAdministration } }) {
    const { vnc, pcAnywhere } = remoteAdministration;
    return {
      violations: [...(vnc ? ['VNC'] : []), ...(pcAnywhere ? ['pcAnywhere'] : [])].map((product) => ({
        at: path,
        message: `is administered with ${product}`,
      })),
    };
  },
});

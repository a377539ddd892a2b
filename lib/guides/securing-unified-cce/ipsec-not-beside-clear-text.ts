import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { speaksIpsec } from '../speaks-ipsec';

/** No way around. */
export const ipsecNotBesideClearText = guideRule({
  id: 'ipsec-not-beside-clear-text',
  guide: SECURING_UNIFIED_CCE,
  page: '8-8',
  statement: 'Where two servers speak IPsec, nothing else is let through between them.',
  why: 'As long as both are open, an error in either policy is not noticed: the servers go on in clear.',
  judges: 'contact-center',
  advice: true,
  check({ path: at, ipsec }) {
    if (!speaksIpsec(ipsec)) return { notApplicable: 'Its servers speak no IPsec.' };
    const both = [...ipsec.links, ...ipsec.trusted].flatMap(({ path, protection }) =>
      protection.kind === 'ipsec' && protection.traffic === 'both' ? [path] : [],
    );
    return {
      violations: [...new Set(both)].map((path) => ({
        at,
        message: `lets clear text through beside IPsec on the path ${path}: pairs of servers, ${both.filter((one) => one === path).length}`,
      })),
    };
  },
});

import { IPSEC_CIPHERS } from '../../contact-center/ipsec/ipsec-ciphers';
import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { IPSEC_FLOOR } from '../../vpn/ike-algorithms';
import { guideRule } from '../guide-rule';
import { speaksIpsec } from '../speaks-ipsec';

/** Ciphers of the period that did not last. */
export const noSupersededIpsecAlgorithms = guideRule({
  id: 'no-superseded-ipsec-algorithms',
  guide: SECURING_UNIFIED_CCE,
  page: '8-12',
  statement:
    `IPsec of Windows has none of the ciphers that were recommended then and are superseded today (${IPSEC_FLOOR.guide}): ` +
    `${IPSEC_CIPHERS.modern.inWords} have taken their place.`,
  why: 'A prime of 1024 bits is within reach of those who record, and Triple DES leaks after some gigabytes.',
  judges: 'contact-center',
  check({ path: at, ipsec }) {
    if (!speaksIpsec(ipsec)) return { notApplicable: 'Its servers speak no IPsec.' };
    const weak = [...ipsec.links, ...ipsec.trusted].flatMap(({ path, protection }) =>
      protection.kind === 'ipsec' && protection.algorithms === 'period' ? [path] : [],
    );
    return {
      violations: [...new Set(weak)].map((path) => ({
        at,
        message: `has IPsec with ${IPSEC_CIPHERS.period.inWords} on the path ${path}`,
      })),
    };
  },
});

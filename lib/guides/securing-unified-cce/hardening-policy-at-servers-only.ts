import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';

/** The hardening template where it belongs. */
export const hardeningPolicyAtServersOnly = guideRule({
  id: 'hardening-policy-at-servers-only',
  guide: SECURING_UNIFIED_CCE,
  page: '8-10',
  statement:
    'A policy with the hardening template of the software is linked at the organizational unit of its servers only.',
  why: 'The template is made for these servers: elsewhere it locks out computers that need what it switches off.',
  judges: 'domain',
  check({ path, units, policiesAbove }) {
    const declared = units.flatMap(({ dn, purpose, policyLinks }) =>
      policyLinks.map((link) => ({ ...link, dn, purpose })),
    );
    const hardening = new Set(declared.filter((link) => link.hardening).map(({ guid }) => guid.toLowerCase()));
    if (hardening.size === 0) return { notApplicable: 'No policy of this domain has the hardening template in it.' };
    const others =
      policiesAbove instanceof Unknown
        ? []
        : policiesAbove.map(({ at, ...link }) => ({ ...link, dn: at, purpose: 'other' }));
    return {
      violations: [...declared, ...others]
        .filter(({ guid, purpose }) => hardening.has(guid.toLowerCase()) && purpose !== 'servers')
        .map(({ guid, dn }) => ({ at: path, message: `links the hardening policy ${guid} at ${dn.toString()}` })),
      unknown: policiesAbove instanceof Unknown ? [policiesAbove.what] : [],
    };
  },
});

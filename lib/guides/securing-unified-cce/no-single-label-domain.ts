import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Domains that DNS can register. */
export const noSingleLabelDomain = guideRule({
  id: 'no-single-label-domain',
  guide: SECURING_UNIFIED_CCE,
  page: '8-9',
  statement: 'The DNS name of the domain has two labels or more.',
  why: 'The software does not support a domain of one label, whose members cannot register in DNS as they are (Staging Guide).',
  judges: 'domain',
  check: ({ path, domainName }) => ({
    violations: domainName.includes('.') ? [] : [{ at: path, message: `is called ${domainName}` }],
  }),
});

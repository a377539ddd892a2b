import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { clearLinks } from '../clear-links';

/** Nodes that answer nobody but their own Support Tools server. */
export const supportToolsOverIpsec = guideRule({
  id: 'support-tools-over-ipsec',
  guide: SECURING_UNIFIED_CCE,
  page: '8-8',
  statement: 'A Support Tools server and the servers with its Node Agent authenticate each other by IPsec of Windows.',
  why: 'The agent does to its server whatever it is asked to, by whoever seems to be the Support Tools server.',
  judges: 'contact-center',
  advice: true,
  check: (fact, model) =>
    clearLinks(fact, model, 'authenticated') ?? { notApplicable: 'It has no Support Tools server.' },
});

import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeInboundFromAnywhere } from '../inbound-from-anywhere';

/** Servers that are segmented from whatever anybody can see. */
export const noApplicationServerOpenToAnywhere = guideRule({
  id: 'no-application-server-open-to-anywhere',
  guide: SECURING_UNIFIED_CCE,
  page: '8-7',
  statement: 'No server of the contact centre lets in every IPv4 or every IPv6 address.',
  why: 'Application servers are to be apart from networks that outsiders see, and every address is such a network.',
  judges: 'contact-center-server',
  check: ({ interfaces }, model) =>
    judgeInboundFromAnywhere(
      {
        groups: interfaces.flatMap(({ groups }) => groups),
        accompanyingGroups: interfaces.flatMap(({ accompanyingGroups }) => accompanyingGroups),
      },
      model,
    ),
});

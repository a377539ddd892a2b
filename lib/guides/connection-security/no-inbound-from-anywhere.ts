import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeInboundFromAnywhere } from '../inbound-from-anywhere';

/** Inbound rules name who connects; all addresses there are is nobody in particular. */
export const noInboundFromAnywhere = guideRule({
  id: 'no-inbound-from-anywhere',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '1-1',
  statement: 'Nothing inbound is open to every IPv4 or every IPv6 address.',
  why: 'Every inbound row of Table 1-1 says which machines connect. None of them is the whole Internet.',
  judges: 'connection-security-groups',
  check: judgeInboundFromAnywhere,
});

import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Calls that others make at the cost of the lab. */
export const collectCallsRestricted = guideRule({
  id: 'collect-calls-restricted',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '2-2',
  statement: 'The telecommunications provider restricts collect calls on the lines that come in.',
  why: 'A greeting that answers a collect call may be taken for consent, and the call is charged to the lab.',
  judges: 'connection-settings',
  advice: true,
  check: ({ path, settings: { restrictionTables } }) => ({
    violations: restrictionTables.refuseCollectCalls
      ? []
      : [{ at: path, message: 'does not have the provider restrict collect calls' }],
  }),
});

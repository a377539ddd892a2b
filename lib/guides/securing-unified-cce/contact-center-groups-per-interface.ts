import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeGroupsPerInterface } from '../groups-per-interface';

/** An interface that AWS would refuse to make. */
export const contactCenterGroupsPerInterface = guideRule({
  id: 'contact-center-groups-per-interface',
  guide: SECURING_UNIFIED_CCE,
  page: '8-8',
  statement: 'Every interface of a server can have all the security groups that the port guides ask for.',
  why: 'AWS refuses an interface with more groups than its quota, so a server would come up without some of its rules.',
  judges: 'contact-center-server',
  check: ({ path, interfaces }) => judgeGroupsPerInterface(interfaces.map((one) => ({ path, ...one }))),
});

import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeGroupsPerInterface } from '../groups-per-interface';

/** An interface that AWS would refuse to make. */
export const securityGroupsPerInterface = guideRule({
  id: 'security-groups-per-interface',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '1-1',
  statement: 'Every server can have all the security groups that its rows need.',
  why: 'AWS refuses an interface with more groups than its quota, so a server would come up without some of its rules.',
  judges: 'connection-cluster',
  check: ({ servers }) => judgeGroupsPerInterface(servers),
});

import { QUOTAS } from '../../network/quotas';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';

/** An interface that AWS would refuse to make. */
export const securityGroupsPerInterface = guideRule({
  id: 'security-groups-per-interface',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '1-1',
  statement: 'Every server can have all the security groups that its rows need.',
  why: 'AWS refuses an interface with more groups than its quota, so a server would come up without some of its rules.',
  judges: 'connection-cluster',
  check({ servers }) {
    return {
      violations: servers.flatMap(({ path, securityGroups }) =>
        !(securityGroups instanceof Unknown) && securityGroups > QUOTAS.securityGroupsPerInterface
          ? [
              {
                at: path,
                message: `has ${securityGroups} security groups, and AWS's default quota is ${QUOTAS.securityGroupsPerInterface}`,
              },
            ]
          : [],
      ),
      unknown: servers.flatMap(({ path, securityGroups }) =>
        securityGroups instanceof Unknown ? [`${path}: ${securityGroups.what}`] : [],
      ),
    };
  },
});

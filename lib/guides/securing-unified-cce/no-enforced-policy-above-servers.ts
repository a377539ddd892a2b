import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';
import { judgeServersUnits } from './servers-units';

/** Blocked inheritance that nobody overrules. */
export const noEnforcedPolicyAboveServers = guideRule({
  id: 'no-enforced-policy-above-servers',
  guide: SECURING_UNIFIED_CCE,
  page: '8-10',
  statement: 'No policy above the organizational unit of the servers is enforced (No Override).',
  why: 'An enforced policy reaches the servers in spite of the inheritance that is blocked at their unit.',
  judges: 'domain',
  check: (fact) =>
    judgeServersUnits(fact, (servers) => {
      const { policiesAbove } = fact;
      const declared = fact.units.flatMap(({ dn, policyLinks }) => policyLinks.map((link) => ({ ...link, at: dn })));
      const others = policiesAbove instanceof Unknown ? [] : policiesAbove;
      return {
        violations: [...declared, ...others]
          .filter(({ enforced, at }) => enforced && servers.dn.isWithin(at) && !servers.dn.equals(at))
          .map(({ guid, at }) => ({
            at: fact.path,
            message: `enforces the policy ${guid} from ${at.toString()} down`,
          })),
        unknown: policiesAbove instanceof Unknown ? [policiesAbove.what] : [],
      };
    }),
});

import { POLICY_SERVICE_TYPE, policyResources } from '../../connection/settings/open-am-policy';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeSingleSignOn } from './judge-single-sign-on';

/** A policy that is about the servers, whole. */
export const singleSignOnPolicyResources = guideRule({
  id: 'single-sign-on-policy-resources',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '6-3',
  statement:
    'The policy at OpenAM has a rule for each of six resources of each server, no other rule, and each is of the URL ' +
    'Policy Agent service type and lets GET and POST through.',
  why: 'What has no rule is refused to people who have signed in, and a rule for anything else opens what nobody meant.',
  judges: 'connection-settings',
  check: (fact) =>
    judgeSingleSignOn(fact, ({ serverNames, policy: { resources, serviceType, methods } }) => {
      const expected = policyResources(serverNames);
      return [
        ...(serverNames.length === 0 ? ['names no server that the policy at OpenAM is for'] : []),
        ...expected
          .filter((resource) => !resources.includes(resource))
          .map((resource) => `has no rule for ${resource} in the policy at OpenAM`),
        ...resources
          .filter((resource) => !expected.includes(resource))
          .map((resource) => `has a rule for ${resource} in the policy at OpenAM, which no server needs`),
        ...(serviceType === POLICY_SERVICE_TYPE
          ? []
          : [`has rules of the type ${serviceType} in the policy at OpenAM`]),
        ...(['GET', 'POST'] as const)
          .filter((method) => !methods.includes(method))
          .map((method) => `has rules in the policy at OpenAM that do not let ${method} through`),
      ];
    }),
});

import { POLICY_SERVICE_TYPE, policyResources } from '../../connection/settings/open-am-policy';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { type ConnectionSettingsFact, Unknown } from '../lab-model';
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
    judgeSingleSignOn(
      fact,
      ({ serverNames, policy: { resources, serviceType, methods } }) => {
        const expected = policyResources(serverNames);
        const shown = policyResources(serverNames.map((_, at) => `<serverNames.${at}>`));
        return [
          ...(serverNames.length === 0 && !(fact.alternateName instanceof Unknown)
            ? ['names no server that the policy at OpenAM is for']
            : []),
          ...shown
            .filter((_, at) => !resources.includes(expected[at] ?? ''))
            .map((resource) => `has no rule for ${resource} in the policy at OpenAM`),
          ...[...resources.keys()]
            .filter((at) => !expected.includes(resources[at] ?? ''))
            .map((at) => `has a rule that no server needs in the policy at OpenAM, policy.resources.${at}`),
          ...(serviceType === POLICY_SERVICE_TYPE
            ? []
            : [`has rules of another type than ${POLICY_SERVICE_TYPE} in the policy at OpenAM`]),
          ...(['GET', 'POST'] as const)
            .filter((method) => !methods.includes(method))
            .map((method) => `has rules in the policy at OpenAM that do not let ${method} through`),
        ];
      },
      ({ serverNames }) => [
        ...(serverNames.length === 0 && fact.alternateName instanceof Unknown
          ? ['its name, in a zone whose name is not known yet']
          : []),
        ...(!fact.single && isSharedAlone(serverNames, fact.alternateName)
          ? ['the names that its servers have of their own, which the settings do not give']
          : []),
      ],
    ),
});

/** Whether the name of both servers, or what may be that, is the only one. */
function isSharedAlone(
  serverNames: readonly string[],
  alternateName: ConnectionSettingsFact['alternateName'],
): boolean {
  const [name, ...others] = new Set(serverNames.map((one) => one.toLowerCase()));
  if (name === undefined || others.length > 0) return false;
  return alternateName instanceof Unknown || name === alternateName?.toLowerCase();
}

import {
  POLICY_CONDITION_TYPE,
  POLICY_SESSION_MINUTES,
  POLICY_SUBJECT_TYPE,
} from '../../connection/settings/open-am-policy';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeSingleSignOn } from './judge-single-sign-on';

/** A policy for those who have signed in, as long as their sessions live. */
export const singleSignOnPolicySubjectAndCondition = guideRule({
  id: 'single-sign-on-policy-subject-and-condition',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '6-4',
  statement:
    'The subject of the policy at OpenAM is Authenticated Users and not everybody else; its condition is an Active ' +
    'Session Time of 120 minutes that does not end the session.',
  why: 'Turned round, the subject lets in exactly those who have not signed in; without the condition a session never ages.',
  judges: 'connection-settings',
  check: (fact) =>
    judgeSingleSignOn(fact, ({ policy }) => [
      ...(policy.subjectType === POLICY_SUBJECT_TYPE
        ? []
        : [`has a policy at OpenAM for another subject than ${POLICY_SUBJECT_TYPE}`]),
      ...(policy.exclusive ? ['has a policy at OpenAM for everybody but its subject'] : []),
      ...(policy.conditionType === POLICY_CONDITION_TYPE
        ? []
        : [`has a policy at OpenAM on another condition than ${POLICY_CONDITION_TYPE}`]),
      ...(policy.sessionMinutes === POLICY_SESSION_MINUTES
        ? []
        : [`has a policy at OpenAM with sessions of other than ${POLICY_SESSION_MINUTES} minutes`]),
      ...(policy.terminateSession ? ['has a policy at OpenAM that ends sessions'] : []),
    ]),
});

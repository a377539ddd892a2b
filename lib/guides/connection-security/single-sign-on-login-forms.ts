import { LOGIN_FORM_URIS, NOT_ENFORCED_URIS } from '../../connection/settings/open-am-policy';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeSingleSignOn } from './judge-single-sign-on';

/** An agent that knows every sign-in page. */
export const singleSignOnLoginForms = guideRule({
  id: 'single-sign-on-login-forms',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '6-4',
  statement:
    'The profile of the policy agent lists the sign-in pages of the six applications, and lets through the page of the ' +
    'message gadget and nothing else.',
  why: 'An application whose page is not listed asks for a password again, and what is let through is open to everybody.',
  judges: 'connection-settings',
  check: (fact) =>
    judgeSingleSignOn(fact, ({ agent: { loginFormUris, notEnforcedUris } }) => [
      ...without(LOGIN_FORM_URIS, loginFormUris).map((uri) => `has a policy agent that does not know ${uri}`),
      ...placesWithout(loginFormUris, LOGIN_FORM_URIS).map(
        (at) => `has a policy agent with a sign-in page of none of the six applications, agent.loginFormUris.${at}`,
      ),
      ...without(NOT_ENFORCED_URIS, notEnforcedUris).map((uri) => `has a policy agent that guards ${uri}`),
      ...placesWithout(notEnforcedUris, NOT_ENFORCED_URIS).map(
        (at) => `has a policy agent that lets more through than the message gadget, agent.notEnforcedUris.${at}`,
      ),
    ]),
});

function without(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((one) => !others.includes(one));
}

function placesWithout(some: readonly string[], others: readonly string[]): number[] {
  return [...some.keys()].filter((at) => !others.includes(some[at] ?? ''));
}

import { type AdministrationProps, resolveAdministration } from '../../lib/connection/settings/administration';
import {
  type AuthenticationRulesProps,
  resolveAuthenticationRules,
} from '../../lib/connection/settings/authentication-rules';
import {
  resolveUnifiedMessagingAccounts,
  type UnifiedMessagingAccountProps,
} from '../../lib/connection/settings/unified-messaging-accounts';
import type { GuideRule } from '../../lib/guides/guide-rule';
import { judged } from './facts';
import { connectionSettings } from './settings-facts';

/** What a rule says of a cluster that is administered so. */
export function judgedAdministration(rule: GuideRule, props: AdministrationProps): ReturnType<typeof judged> {
  return judged(rule, connectionSettings({ administration: resolveAdministration(props) }));
}

/** What a rule says of a cluster that asks this of PINs and passwords. */
export function judgedAuthentication(rule: GuideRule, props: AuthenticationRulesProps): ReturnType<typeof judged> {
  return judged(rule, connectionSettings({ authenticationRules: resolveAuthenticationRules(props) }));
}

/** What a rule says of a cluster with these accounts for unified messaging. */
export function judgedAccounts(
  rule: GuideRule,
  ...accounts: readonly UnifiedMessagingAccountProps[]
): ReturnType<typeof judged> {
  return judged(rule, connectionSettings({ unifiedMessagingAccounts: resolveUnifiedMessagingAccounts({ accounts }) }));
}

/** What comes of a rule that is not kept, at the cluster. */
export function violatedBy(...messages: readonly string[]): ReturnType<typeof judged> {
  return {
    status: 'violated',
    violations: messages.map((message) => ({ at: 'lab/voicemail', message })),
    unknown: [],
  };
}

/** What the messages about the two authentication rules begin with. */
export const PASSWORD_RULE = 'authentication rule "Recommended Web Application Authentication Rule" for passwords';
export const PIN_RULE = 'authentication rule "Recommended Voice Mail Authentication Rule" for PINs';

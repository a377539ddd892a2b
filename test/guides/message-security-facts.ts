import type { ConnectionFeatures } from '../../lib/connection/connection-features';
import { type MessageSecurityProps, resolveMessageSecurity } from '../../lib/connection/settings/message-security';
import type { GuideRule } from '../../lib/guides/guide-rule';
import { judged } from './facts';
import { connectionSettings } from './settings-facts';

/** What one rule says of a cluster whose messages are as the guide wants them, but for these settings. */
export function judgedMessages(rule: GuideRule, props: MessageSecurityProps = {}, features: ConnectionFeatures = {}) {
  return judged(rule, connectionSettings({ messageSecurity: resolveMessageSecurity(props) }, { features }));
}

import { messageCopies } from '../../connection/settings/message-copies';
import { unsecuredMessages } from '../../connection/settings/unsecured-messages';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Secure messages, without exception. */
export const everyMessageSecure = guideRule({
  id: 'every-message-secure',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '9-3',
  statement: 'Every message is secure, whoever leaves it and for whom.',
  why:
    'A secure message stays on the server, where its life can be ended; the guide says how to make all of them so, and ' +
    'leaves the decision to you.',
  judges: 'connection-settings',
  advice: true,
  check({ path, features, settings: { messageSecurity } }) {
    // There it is no mere advice, and nobody is told twice.
    if (messageSecurity.shreddingLevel > 0 && messageCopies(features, messageSecurity).length > 0)
      return { notApplicable: 'Messages are shredded, and have copies elsewhere: shredding-not-defeated asks for it.' };
    return { violations: unsecuredMessages(messageSecurity).map((message) => ({ at: path, message })) };
  },
});

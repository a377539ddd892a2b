import { MESSAGE_CLIENTS } from '../../connection/settings/message-client';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Programs that do what the class of service says. */
export const secureClientsOnly = guideRule({
  id: 'secure-clients-only',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '9-3',
  statement: 'Where a class of service asks for secure messages, no program sends others.',
  why:
    'What is written or answered in ViewMail for Notes, or in version 8.0 of that for Outlook, is not secure, whatever the ' +
    'class of service says, and nobody is told.',
  judges: 'connection-settings',
  check({ path, settings: { messageSecurity } }) {
    const { classesOfService, clients } = messageSecurity;
    const asks = classesOfService.some(({ requireSecureMessaging }) => requireSecureMessaging !== 'never');
    if (!asks) return { notApplicable: 'No class of service asks for secure messages.' };
    return {
      violations: [...new Set(clients)]
        .map((client) => MESSAGE_CLIENTS[client])
        .filter(({ sendsSecure }) => !sendsSecure)
        .map(({ name }) => ({ at: path, message: `lets users send messages that are not secure in ${name}` })),
    };
  },
});

import type { ConnectionSettings } from '../../settings/connection-settings';
import { MESSAGE_CLIENTS } from '../../settings/message-client';
import type {
  ImapAccess,
  MessageClassOfService,
  MessageSecurity,
  SecureMessaging,
} from '../../settings/message-security';
import { unsecuredMessages } from '../../settings/unsecured-messages';
import { changeObject, findObject, readConfigurationValue } from '../provisioning-interface';
import type { RunbookStep } from '../runbook-step';
import { makeClassOfService } from './make-class-of-service';

const BULK = 'all at once with Bulk Edit, where the box left of the field is checked first';

/** What is done about the messages of users. */
export function messageSecuritySteps({
  messageSecurity,
}: Pick<ConnectionSettings, 'messageSecurity'>): readonly RunbookStep[] {
  return [
    ...messageSecurity.classesOfService.map(classOfService),
    otherClasses(messageSecurity),
    ...outsideCallers(messageSecurity),
    announcement(messageSecurity),
    relay(messageSecurity),
    delivery(messageSecurity),
    ...ageing(messageSecurity),
    shredding(messageSecurity),
    clients(messageSecurity),
    ...check(messageSecurity),
  ];
}

/** The values of the list Require Secure Messaging, as the page has them. */
const REQUIRE_SECURE_MESSAGING: Readonly<Record<SecureMessaging, string>> = {
  always: 'Always',
  ask: 'Ask',
  private: 'Private',
  never: 'Never',
};

const IMAP_ACCESS: Readonly<Record<ImapAccess, string>> = {
  headers: 'headers of messages alone',
  'bodies-except-private': 'bodies of all but private messages',
  bodies: 'bodies of all messages',
};

function classOfService({ name, requireSecureMessaging, imapAccess }: MessageClassOfService): RunbookStep {
  const fields = {
    RequireSecureMessages: requireSecureMessaging,
    ImapCanFetchMessageBody: imapAccess !== 'headers',
    ImapCanFetchPrivateMessageBody: imapAccess === 'bodies',
  };
  const seen = `Require Secure Messaging is ${REQUIRE_SECURE_MESSAGING[requireSecureMessaging]}`;
  return {
    id: `message-security/class-of-service/${encodeURIComponent(name.toLowerCase())}`,
    title: `Messages of class of service "${name}"`,
    at: 'publisher',
    actions: [
      makeClassOfService(name),
      { request: findObject('coses', name) },
      { request: changeObject('coses', fields, name) },
      { task: `See on the page of the class that ${seen}, and that IMAP users get ${IMAP_ACCESS[imapAccess]}.` },
    ],
    page: '9-4',
  };
}

/** A class that nobody has named is one that nothing is done about. */
function otherClasses({ classesOfService }: MessageSecurity): RunbookStep {
  const names = classesOfService.map(({ name }) => name).join(', ');
  return {
    id: 'message-security/other-classes-of-service',
    title: 'No other classes of service',
    at: 'publisher',
    actions: [{ task: `See that there is no class of service but ${names}.` }],
    page: '9-4',
    caution: 'Another one has what the product gives it, which marks private messages alone secure.',
  };
}

function outsideCallers({ outsideCallers }: MessageSecurity): RunbookStep[] {
  const { users, userTemplates, callHandlers, callHandlerTemplates } = outsideCallers;
  return [
    {
      id: 'message-security/outside-callers-to-users',
      title: 'Messages that outside callers leave to users',
      at: 'publisher',
      actions: [
        markSecure('Templates > User Templates > each template > Edit > Message Settings', userTemplates),
        markSecure(`Users > Users > each user > Edit > Message Settings (${BULK})`, users),
      ],
      page: '9-4',
      caution: 'A user who is made later has what the template said then: templates first.',
    },
    {
      id: 'message-security/outside-callers-to-call-handlers',
      title: 'Messages that outside callers leave to call handlers',
      at: 'publisher',
      actions: [
        markSecure(
          'Templates > Call Handler Templates > each template > Edit > Message Settings',
          callHandlerTemplates,
        ),
        markSecure(
          `Call Management > System Call Handlers > each call handler > Edit > Message Settings (${BULK})`,
          callHandlers,
        ),
      ],
      page: '9-4',
    },
  ];
}

function markSecure(page: string, on: boolean) {
  return { page, fields: [['Mark Secure', box(on)]] } as const;
}

function announcement({ announceSecureStatus }: MessageSecurity): RunbookStep {
  return {
    id: 'message-security/announcement',
    title: 'What the phone says of secure messages',
    at: 'publisher',
    actions: [
      {
        page: 'System Settings > Advanced Settings > Conversation Configuration',
        fields: [['Announce Secure Status in Message Header', box(announceSecureStatus)]],
      },
    ],
    page: '9-3',
  };
}

function relay({ relay: { privateMessages, secureMessages } }: MessageSecurity): RunbookStep {
  return {
    id: 'message-security/relay',
    title: 'Relay of private and of secure messages',
    at: 'publisher',
    actions: [
      {
        page: 'System Settings > Advanced > Messaging',
        fields: [
          ['Allow Relaying of Private Messages', box(privateMessages)],
          ['Allow Relaying of Secure Messages', box(secureMessages)],
        ],
      },
      { request: readConfigurationValue('System.Messaging.RelaySecureMessage') },
      { task: `See that the answer has the value ${secureMessages ? 1 : 0}.` },
    ],
    page: '9-2 and 9-3',
    caution: 'The product relays private messages until it is told not to.',
  };
}

function delivery({ secureDelivery: { vpimLocations, intersiteLinks } }: MessageSecurity): RunbookStep {
  const allowed = [
    ...vpimLocations.map((name) => `VPIM location "${name}"`),
    ...intersiteLinks.map((name) => `intersite link "${name}"`),
  ];
  return {
    id: 'message-security/delivery',
    title: 'Delivery of secure messages off the site',
    at: 'publisher',
    actions: [
      {
        task:
          allowed.length === 0
            ? 'On the page of each VPIM location and of each intersite link, see that secure messages are not delivered.'
            : 'On the page of each VPIM location and of each intersite link, see that secure messages are not delivered, but ' +
              `for ${allowed.join(', ')}.`,
      },
    ],
    page: '9-3',
    caution: 'A new location or link is another thing to see to.',
  };
}

function ageing({ deleteSecureMessagesAfterDays: days }: MessageSecurity): RunbookStep[] {
  if (days === false) return [];
  return [
    {
      id: 'message-security/ageing',
      title: 'Deletion of old secure messages',
      at: 'publisher',
      actions: [
        {
          page: 'Message Storage > Message Aging > Aging Policies > each policy that users have',
          fields: [
            ['Enabled', box(true)],
            ['Permanently Delete All Secure Messages That are Older Than', `checked, with ${days} days`],
          ],
        },
      ],
      page: '9-2',
      caution: 'Messages are gone for good, heard or not: users are to know.',
    },
  ];
}

function shredding({ shreddingLevel }: MessageSecurity): RunbookStep {
  return {
    id: 'message-security/shredding',
    title: 'Shredding of deleted messages',
    at: 'publisher',
    actions: [
      {
        page: 'System Settings > Advanced Settings > Messaging Configuration',
        fields: [['Message File Shredding Level', String(shreddingLevel)]],
      },
    ],
    page: '9-5',
    ...(shreddingLevel === 0
      ? {}
      : {
          caution:
            'A message that users can take back from the deleted ones is not shredded yet; one that they cannot may wait half ' +
            'an hour for the task that does it.',
        }),
  };
}

function clients({ clients }: MessageSecurity): RunbookStep {
  const names = [...new Set(clients)].map((client) => MESSAGE_CLIENTS[client].name);
  return {
    id: 'message-security/clients',
    title: 'Programs in which users get at their messages',
    at: 'workstations',
    actions: [
      {
        task:
          names.length === 0
            ? 'See that no program for voice messages is on a workstation or a mobile phone.'
            : `See that no other program for voice messages is on a workstation or a mobile phone than ${names.join(', ')}.`,
      },
    ],
    page: '9-3',
  };
}

function check(messageSecurity: MessageSecurity): RunbookStep[] {
  if (unsecuredMessages(messageSecurity).length > 0) return [];
  return [
    {
      id: 'message-security/check',
      title: 'Messages of either kind are secure',
      at: 'publisher',
      actions: [
        { task: 'Leave two messages for one user, of which one as a signed-in user and one from an outside number.' },
        { task: 'Play both from the mailbox, and see that both are secure.' },
      ],
      page: '9-3',
    },
  ];
}

function box(checked: boolean): string {
  return checked ? 'checked' : 'unchecked';
}

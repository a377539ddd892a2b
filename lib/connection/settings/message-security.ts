import { z } from 'zod';
import { literalInteger } from '../../boundary/literal-integer';
import { literalString } from '../../boundary/literal-string';
import { report } from '../../boundary/zod-problem';
import { classOfServiceTwice } from '../../errors';
import { isSameName } from './is-same-name';
import { type MessageClient, MESSAGE_CLIENTS } from './message-client';

/** When messages of users who have signed in are marked secure: the values of the field Require Secure Messaging. */
export type SecureMessaging = 'always' | 'ask' | 'private' | 'never';

/** What IMAP clients fetch. */
export type ImapAccess = 'headers' | 'bodies-except-private' | 'bodies';

/** What a class of service lets its users do with messages. */
export interface MessageClassOfServiceProps {
  /** Name of the class, as the server has it. Another's, in whichever case: error `ClassOfServiceTwice`. */
  readonly name: string;
  /**
   * Which of their messages are secure: every one, those for which they say so, those that they mark private, or none. Other
   * than every one: the rule `every-message-secure` warns. (page 9-4)
   *
   * @default 'always'; the product’s own is 'private'
   */
  readonly requireSecureMessaging?: SecureMessaging;
  /**
   * What they fetch with IMAP clients: headers alone, bodies of all but private messages, or all bodies. All: the rule
   * `imap-private-messages` warns. (page 9-6)
   *
   * @default 'bodies-except-private'
   */
  readonly imapAccess?: ImapAccess;
}

/** Whether messages of callers who have not signed in are marked secure. One that is `false`: the rule `every-message-secure` warns. */
export interface OutsideCallersProps {
  /** To users (page 9-4). @default true */
  readonly users?: boolean;
  /** To users who are made from a template (page 9-4). @default true */
  readonly userTemplates?: boolean;
  /** To call handlers (page 9-4). @default true */
  readonly callHandlers?: boolean;
  /** To call handlers that are made from a template (page 9-4). @default true */
  readonly callHandlerTemplates?: boolean;
}

/** Relay of messages to an SMTP address, which message actions of a user can ask for. */
export interface MessageRelayProps {
  /**
   * Whether message actions of any user relay messages. Without the feature `smtp`: error `SettingWithoutFeature`. With shredding, see
   * `shreddingLevel`. (page 9-5)
   *
   * @default false
   */
  readonly inUse?: boolean;
  /**
   * Whether private messages are relayed, as ordinary ones with a mark. If so, the rule `private-messages-not-relayed` warns.
   * (page 9-2)
   *
   * @default false; the product’s own is true
   */
  readonly privateMessages?: boolean;
  /**
   * Whether secure messages are relayed, which most mail programs then treat as ordinary ones. If so, the rule
   * `secure-messages-not-relayed` warns. (page 9-3)
   *
   * @default false
   */
  readonly secureMessages?: boolean;
}

/** Where secure messages go beyond the servers of the site. Anywhere: the rule `secure-messages-stay-on-site` warns. */
export interface SecureDeliveryProps {
  /**
   * Names of VPIM locations that are sent secure messages (page 9-3). Without the feature `vpim`: error `SettingWithoutFeature`.
   *
   * @default - none
   */
  readonly vpimLocations?: readonly string[];
  /**
   * Names of intersite links over which secure messages are sent (page 9-3). Without the feature `digitalNetworking`: error
   * `SettingWithoutFeature`.
   *
   * @default - none
   */
  readonly intersiteLinks?: readonly string[];
}

/**
 * Who can get at messages, and for how long. A value that is none of those named: error `InvalidProperty`; a token: error
 * `TokenWhereLiteral`.
 */
export interface MessageSecurityProps {
  /**
   * The classes of service of the servers, at least one. Those that have restriction tables and are not among these have
   * every default of `MessageClassOfServiceProps`. (page 9-4)
   *
   * @default - the two that the product comes with: `Voice Mail User COS` and `System`
   */
  readonly classesOfService?: readonly MessageClassOfServiceProps[];
  /** Messages of callers who have not signed in (page 9-4). @default - see its members */
  readonly outsideCallers?: OutsideCallersProps;
  /**
   * Whether the phone says of a secure message that it is one, before it plays it. The guide leaves it to you. (page 9-3)
   *
   * @default true
   */
  readonly announceSecureStatus?: boolean;
  /** Relay of messages to SMTP addresses (pages 9-2, 9-3). @default - see its members */
  readonly relay?: MessageRelayProps;
  /**
   * Days after which secure messages are deleted for good, heard or not, 1 or more; `false` for never. The guide leaves it to
   * you. (page 9-2)
   *
   * @default false, since how long messages are kept is your organization’s to say
   */
  readonly deleteSecureMessagesAfterDays?: number | false;
  /** Delivery of secure messages off the site (page 9-3). @default - see its members */
  readonly secureDelivery?: SecureDeliveryProps;
  /**
   * Programs in which users get at their messages, beside the phone, IMAP clients and single inbox. One that sends messages
   * which should be secure and are not: the rule `secure-clients-only` fails the synth. (page 9-3)
   *
   * @default - none
   */
  readonly clients?: readonly MessageClient[];
  /**
   * Whether a fax server delivers to users. Its messages are never secure: the rule `every-message-secure` warns. (page 9-3)
   *
   * @default false
   */
  readonly faxServer?: boolean;
  /**
   * How many times the file of a deleted message is overwritten, 0 to 10; with 0, it is only deleted. More than 3: the rule
   * `shredding-level` fails the synth. Beside features that take copies off the server, while not every message is secure: the
   * rule `shredding-not-defeated` does. (page 9-5)
   *
   * @default 0, since the guide offers it to those who need it
   */
  readonly shreddingLevel?: number;
}

const flag = z.boolean().exactOptional();
const names = z.array(literalString).exactOptional();

const clientSchema = z.custom<MessageClient>(
  (value) => typeof value === 'string' && Object.hasOwn(MESSAGE_CLIENTS, value),
  `Expected one of ${Object.keys(MESSAGE_CLIENTS).join(', ')}`,
);

const classesOfServiceSchema = z
  .array(
    z.strictObject({
      name: literalString,
      requireSecureMessaging: z.enum(['always', 'ask', 'private', 'never']).exactOptional(),
      imapAccess: z.enum(['headers', 'bodies-except-private', 'bodies']).exactOptional(),
    }),
  )
  .min(1, 'Expected at least one class of service')
  .check((context) => {
    for (const [index, { name }] of context.value.entries())
      if (context.value.findIndex((one) => isSameName(one.name, name)) < index)
        report(context, classOfServiceTwice(name), [index, 'name']);
  });

/** A schema for the props. */
export const messageSecuritySchema = z.strictObject({
  classesOfService: classesOfServiceSchema.exactOptional(),
  outsideCallers: z
    .strictObject({ users: flag, userTemplates: flag, callHandlers: flag, callHandlerTemplates: flag })
    .exactOptional(),
  announceSecureStatus: flag,
  relay: z.strictObject({ inUse: flag, privateMessages: flag, secureMessages: flag }).exactOptional(),
  deleteSecureMessagesAfterDays: z
    .union([z.literal(false), literalInteger(1)], 'Expected a whole number from 1 up, or false')
    .exactOptional(),
  secureDelivery: z.strictObject({ vpimLocations: names, intersiteLinks: names }).exactOptional(),
  clients: z.array(clientSchema).exactOptional(),
  faxServer: flag,
  shreddingLevel: literalInteger(0, 10).exactOptional(),
}) satisfies z.ZodType<MessageSecurityProps>;

/** What a class of service lets its users do with messages, with nothing left open. */
export type MessageClassOfService = Required<MessageClassOfServiceProps>;

/** Who can get at messages, and for how long, with nothing left open. */
export interface MessageSecurity extends Required<MessageSecurityProps> {
  readonly classesOfService: readonly MessageClassOfService[];
  readonly outsideCallers: Required<OutsideCallersProps>;
  readonly relay: Required<MessageRelayProps>;
  readonly secureDelivery: Required<SecureDeliveryProps>;
}

/** The classes of service of a server that is new. */
const CLASSES_OF_SERVICE: readonly MessageClassOfServiceProps[] = [{ name: 'Voice Mail User COS' }, { name: 'System' }];

/** Fills the defaults in. `alsoNamed` are classes of service that other parts of the settings name. */
export function resolveMessageSecurity(
  {
    classesOfService = CLASSES_OF_SERVICE,
    outsideCallers: { users = true, userTemplates = true, callHandlers = true, callHandlerTemplates = true } = {},
    announceSecureStatus = true,
    relay: { inUse = false, privateMessages = false, secureMessages = false } = {},
    deleteSecureMessagesAfterDays = false,
    secureDelivery: { vpimLocations = [], intersiteLinks = [] } = {},
    clients = [],
    faxServer = false,
    shreddingLevel = 0,
  }: MessageSecurityProps = {},
  alsoNamed: readonly string[] = [],
): MessageSecurity {
  const others = alsoNamed.filter((other) => !classesOfService.some(({ name }) => isSameName(name, other)));
  return {
    classesOfService: [...classesOfService, ...others.map((name): MessageClassOfServiceProps => ({ name }))].map(
      ({ name, requireSecureMessaging = 'always', imapAccess = 'bodies-except-private' }) => ({
        name,
        requireSecureMessaging,
        imapAccess,
      }),
    ),
    outsideCallers: { users, userTemplates, callHandlers, callHandlerTemplates },
    announceSecureStatus,
    relay: { inUse, privateMessages, secureMessages },
    deleteSecureMessagesAfterDays,
    secureDelivery: { vpimLocations, intersiteLinks },
    clients,
    faxServer,
    shreddingLevel,
  };
}

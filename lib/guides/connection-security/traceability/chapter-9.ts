import type { GuideStatement } from '../../guide-statement';

/**
 * Securing User Messages, pages 9-1 to 9-6. Where the text of the section on shredding goes on to page 9-6 cannot be told, so
 * all of it is taken for the page on which it begins.
 */
export const chapter9: readonly GuideStatement[] = [
  // ---- page 9-1
  {
    id: 'cuc-9-sensitivity',
    page: '9-1',
    statement: 'What users and outside callers leave by phone can be marked private, secure, or both.',
    strength: 'fact',
    answers: [
      { default: 'MessageClassOfServiceProps.requireSecureMessaging', says: 'always, for signed-in users' },
      { default: 'MessageSecurityProps.outsideCallers', says: 'secure, whoever they are for' },
    ],
  },
  {
    id: 'cuc-9-private-recipients',
    page: '9-1',
    statement: 'Anybody can be sent a private message, users of other systems too.',
    strength: 'fact',
    answers: [{ reason: 'That is what private means in the product; a secure message is one that stays with users.' }],
  },
  {
    id: 'cuc-9-private-no-forwarding',
    page: '9-1',
    statement: 'Neither the phone, nor Web Inbox, nor ViewMail forwards a private message.',
    strength: 'fact',
    answers: [{ reason: 'The product keeps them from it; nothing is to be set.' }],
  },
  {
    id: 'cuc-9-private-imap',
    page: '9-1',
    statement: 'An IMAP client forwards and saves private messages unless its class of service keeps them from it.',
    strength: 'may',
    answers: [
      { default: 'MessageClassOfServiceProps.imapAccess', says: 'bodies of all but private messages' },
      { reason: 'The rule for it is at the options on page 9-6.' },
    ],
  },
  {
    id: 'cuc-9-private-reply',
    page: '9-1',
    statement: 'The reply to a private message is private.',
    strength: 'fact',
    answers: [{ reason: 'The product marks it; nothing is to be set.' }],
  },
  // ---- page 9-2
  {
    id: 'cuc-9-private-choice',
    page: '9-2',
    statement:
      'Users mark messages private if they like, and so do outside callers where their options say that they may.',
    strength: 'may',
    answers: [
      { reason: 'It is for each sender to say what is private; that a message is secure does not depend on it.' },
    ],
  },
  {
    id: 'cuc-9-private-relay',
    page: '9-2',
    statement: 'Private messages are relayed to SMTP addresses, with a mark, unless relaying them is switched off.',
    strength: 'may',
    answers: [
      { rule: 'private-messages-not-relayed' },
      { default: 'MessageRelayProps.privateMessages', says: 'false; the step message-security/relay unchecks the box' },
    ],
  },
  {
    id: 'cuc-9-secure-stored',
    page: '9-2',
    statement: 'A secure message is on the Connection server and nowhere else; ViewMail does not save its recording.',
    strength: 'fact',
    answers: [{ reason: 'The product keeps it there; the rules of this chapter are about what would take it away.' }],
  },
  {
    id: 'cuc-9-secure-ageing',
    page: '9-2',
    statement:
      'Secure messages older than some days can be deleted, heard or not, to enforce how long messages are kept.',
    strength: 'may',
    answers: [
      {
        default: 'MessageSecurityProps.deleteSecureMessagesAfterDays',
        says: 'never, until somebody says after how many days; then there is the step message-security/ageing',
      },
    ],
  },
  {
    id: 'cuc-9-secure-played',
    page: '9-2',
    statement:
      'Besides the phone, some programs of certain versions or later play secure messages, and fewer forward them.',
    strength: 'fact',
    answers: [
      {
        default: 'MessageSecurityProps.clients',
        says: 'none; each that can be named is of a version that plays them',
      },
      { reason: 'Which version is on whose workstation is outside of the lab.' },
    ],
  },
  {
    id: 'cuc-9-sametime-requirements',
    page: '9-2',
    statement: 'What the plug-in for Lotus Sametime needs to play secure messages, its release notes say.',
    strength: 'fact',
    answers: [{ reason: 'A document of another product, for the workstations of users.' }],
  },
  {
    id: 'cuc-9-secure-not-accessed',
    page: '9-2',
    statement: 'IMAP clients without ViewMail, and RSS readers, do not get at secure messages.',
    strength: 'only',
    answers: [{ reason: 'The product keeps them out; nothing is to be set.' }],
  },
  // ---- page 9-3
  {
    id: 'cuc-9-secure-on-site',
    page: '9-3',
    statement:
      'Users of the site alone are sent secure messages, unless a VPIM location or intersite link lets them out.',
    strength: 'fact',
    answers: [
      { rule: 'secure-messages-stay-on-site' },
      { default: 'SecureDeliveryProps.vpimLocations', says: 'none' },
      { default: 'SecureDeliveryProps.intersiteLinks', says: 'none' },
    ],
  },
  {
    id: 'cuc-9-secure-off-site',
    page: '9-3',
    statement: 'Nobody can vouch for a secure message that has left the site.',
    strength: 'fact',
    answers: [{ rule: 'secure-messages-stay-on-site' }],
  },
  {
    id: 'cuc-9-secure-reply',
    page: '9-3',
    statement:
      'Secure messages are forwarded to users alone; replies and what is forwarded are secure, which users cannot change.',
    strength: 'fact',
    answers: [
      { rule: 'secure-clients-only' },
      { reason: 'The product marks them, but in the programs that the rule knows.' },
    ],
  },
  {
    id: 'cuc-9-class-of-service',
    page: '9-3',
    statement: 'Whether a signed-in user’s message is secure, the class of service says; at first, private ones are.',
    strength: 'fact',
    answers: [
      {
        default: 'MessageClassOfServiceProps.requireSecureMessaging',
        says: 'always; the step message-security/class-of-service, for each',
      },
    ],
  },
  {
    id: 'cuc-9-announce',
    page: '9-3',
    statement: 'A prompt before a secure message can say that it is one.',
    strength: 'may',
    answers: [{ default: 'MessageSecurityProps.announceSecureStatus', says: 'true' }],
  },
  {
    id: 'cuc-9-outside-callers',
    page: '9-3',
    statement:
      'Whether a message of an outside caller is secure, the user or call handler whose greeting was heard says.',
    strength: 'fact',
    answers: [{ default: 'MessageSecurityProps.outsideCallers', says: 'secure for users and call handlers alike' }],
  },
  {
    id: 'cuc-9-secure-relay',
    page: '9-3',
    statement: 'Secure messages are not relayed to SMTP addresses; the sender is told that they were not delivered.',
    strength: 'fact',
    answers: [
      { rule: 'secure-messages-not-relayed' },
      { default: 'MessageRelayProps.secureMessages', says: 'false; the step message-security/relay unchecks the box' },
    ],
  },
  {
    id: 'cuc-9-secure-relay-flag',
    page: '9-3',
    statement: 'Most mail programs treat a relayed secure message as any other.',
    strength: 'fact',
    answers: [{ rule: 'secure-messages-not-relayed' }],
  },
  {
    id: 'cuc-9-fax',
    page: '9-3',
    statement: 'Messages of a fax server are never secure.',
    strength: 'fact',
    answers: [{ rule: 'every-message-secure' }, { default: 'MessageSecurityProps.faxServer', says: 'false' }],
  },
  {
    id: 'cuc-9-viewmail-plays',
    page: '9-3',
    statement: 'ViewMail for Notes, and for Outlook in version 8.0, play secure messages and do not forward them.',
    strength: 'fact',
    answers: [{ reason: 'The programs keep to it; nothing is to be set.' }],
  },
  {
    id: 'cuc-9-viewmail-sends',
    page: '9-3',
    statement: 'What is written or answered in these two is not secure, whatever the class of service asks for.',
    strength: 'fact',
    answers: [{ rule: 'secure-clients-only' }, { default: 'MessageSecurityProps.clients', says: 'none' }],
  },
  {
    id: 'cuc-9-all-classes',
    page: '9-3',
    statement: 'To have every message secure, each class of service says always.',
    strength: 'may',
    answers: [
      { rule: 'every-message-secure' },
      { default: 'MessageClassOfServiceProps.requireSecureMessaging', says: 'always' },
      { default: 'MessageSecurityProps.classesOfService', says: 'both that the product comes with' },
    ],
  },
  // ---- page 9-4
  {
    id: 'cuc-9-all-users',
    page: '9-4',
    statement: 'For the same end, users and their templates mark what outside callers leave secure.',
    strength: 'may',
    answers: [
      { default: 'OutsideCallersProps.users', says: 'true' },
      { default: 'OutsideCallersProps.userTemplates', says: 'true' },
      { reason: 'The rule is at the first task, page 9-3; the step is message-security/outside-callers-to-users.' },
    ],
  },
  {
    id: 'cuc-9-all-call-handlers',
    page: '9-4',
    statement: 'And so do call handlers and their templates.',
    strength: 'may',
    answers: [
      { default: 'OutsideCallersProps.callHandlers', says: 'true' },
      { default: 'OutsideCallersProps.callHandlerTemplates', says: 'true' },
      {
        reason:
          'The rule is at the first task, page 9-3; the step is message-security/outside-callers-to-call-handlers.',
      },
    ],
  },
  {
    id: 'cuc-9-bulk-edit',
    page: '9-4',
    statement: 'Who changes many of them at once checks the box left of the field first.',
    strength: 'must',
    answers: [
      { reason: 'The steps message-security/outside-callers-to-users and -to-call-handlers say so with their pages.' },
    ],
  },
  {
    id: 'cuc-9-no-announcement',
    page: '9-4',
    statement: 'Where users need not hear that a message is secure, the announcement is switched off.',
    strength: 'may',
    answers: [
      {
        default: 'MessageSecurityProps.announceSecureStatus',
        says: 'true; the step message-security/announcement sets it',
      },
    ],
  },
  // ---- page 9-5
  {
    id: 'cuc-9-shredding',
    page: '9-5',
    statement: 'For those who need it, files of deleted messages are overwritten with random bits, from 1 to 10 times.',
    strength: 'may',
    answers: [{ default: 'MessageSecurityProps.shreddingLevel', says: '0, until somebody asks for it' }],
  },
  {
    id: 'cuc-9-shredding-task',
    page: '9-5',
    statement: 'A task of the system shreds every 30 minutes, and its settings are fixed.',
    strength: 'fact',
    answers: [
      { reason: 'Nothing is to be set; the step message-security/shredding says that a message may wait so long.' },
    ],
  },
  {
    id: 'cuc-9-not-shredded-sending',
    page: '9-5',
    statement: 'Some temporary files of a message that is sent are deleted and not shredded; others are, at once.',
    strength: 'fact',
    answers: [
      { reason: 'The product does so; where disks are given away, their encryption is what protects them.' },
      { artifact: 'aws_instance', of: 'ConnectionCluster', says: 'root volumes are encrypted' },
    ],
  },
  {
    id: 'cuc-9-not-shredded-transcoding',
    page: '9-5',
    statement:
      'The file that Web Inbox or Messaging Inbox makes of a message it cannot play as it is, is not shredded.',
    strength: 'fact',
    answers: [
      { default: 'MessageSecurityProps.clients', says: 'neither, until somebody names them' },
      { artifact: 'aws_instance', of: 'ConnectionCluster', says: 'root volumes are encrypted' },
    ],
  },
  {
    id: 'cuc-9-shredding-defeated',
    page: '9-5',
    statement:
      'Where messages are shredded, nothing that keeps copies on other machines is used: message relay, IMAP, single ' +
      'inbox, smart hosts between servers, and the programs of users.',
    strength: 'should',
    answers: [
      { rule: 'shredding-not-defeated' },
      { default: 'MessageRelayProps.inUse', says: 'false' },
      { default: 'ConnectionFeatures.imap', says: 'false' },
      { default: 'ConnectionFeatures.singleInbox', says: 'false' },
      { default: 'ConnectionFeatures.smtp', says: 'false' },
      { default: 'MessageSecurityProps.clients', says: 'none' },
    ],
  },
  {
    id: 'cuc-9-shredding-with-secure',
    page: '9-5',
    statement: 'Whoever uses these all the same has messages secure, of which there are no other copies.',
    strength: 'should',
    answers: [{ rule: 'shredding-not-defeated' }],
  },
  {
    id: 'cuc-9-not-shredded-network',
    page: '9-5',
    statement: 'Messages between locations of a network are written to files that are deleted and not shredded.',
    strength: 'fact',
    answers: [
      { default: 'ConnectionFeatures.digitalNetworking', says: 'false' },
      { artifact: 'aws_instance', of: 'ConnectionCluster', says: 'root volumes are encrypted' },
    ],
  },
  {
    id: 'cuc-9-shredding-cluster',
    page: '9-5',
    statement: 'In a cluster, both servers shred.',
    strength: 'fact',
    answers: [{ reason: 'The level is one for the whole cluster; nothing more is to be set.' }],
  },
  {
    id: 'cuc-9-shredding-level',
    page: '9-5',
    statement: 'The level is 3 at most, for the sake of performance: a strong recommendation.',
    strength: 'should',
    answers: [{ rule: 'shredding-level' }, { default: 'MessageSecurityProps.shreddingLevel', says: '0' }],
  },
  {
    id: 'cuc-9-shredding-hard-delete',
    page: '9-5',
    statement: 'A message is shredded when it is deleted for good, not when it goes among the deleted ones.',
    strength: 'only',
    answers: [
      { reason: 'When users delete for good is a setting of each; the step message-security/shredding reminds of it.' },
    ],
  },
  // ---- page 9-6
  {
    id: 'cuc-9-imap-saves',
    page: '9-6',
    statement: 'An IMAP client may save and forward normal and private messages.',
    strength: 'fact',
    answers: [{ rule: 'imap-private-messages' }, { default: 'ConnectionFeatures.imap', says: 'false' }],
  },
  {
    id: 'cuc-9-imap-options',
    page: '9-6',
    statement:
      'To prevent that, a class of service is worth considering that gives IMAP clients headers alone, or bodies of all but ' +
      'private messages.',
    strength: 'may',
    answers: [
      { rule: 'imap-private-messages' },
      { default: 'MessageClassOfServiceProps.imapAccess', says: 'bodies of all but private messages' },
    ],
  },
];

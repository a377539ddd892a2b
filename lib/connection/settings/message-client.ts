/**
 * Programs in which users get at their messages, of those that the guide names beside the shredding of messages (pages 9-2, 9-3,
 * 9-5). `sendsSecure`: what users write or answer in it is marked secure where their class of service says so. IMAP clients
 * and single inbox are features of the cluster.
 */
export const MESSAGE_CLIENTS = {
  'web-inbox': { name: 'Web Inbox', sendsSecure: true },
  'messaging-inbox': { name: 'Messaging Inbox', sendsSecure: true },
  'viewmail-for-outlook-8.0': { name: 'ViewMail for Outlook 8.0', sendsSecure: false },
  'viewmail-for-outlook-8.5': { name: 'ViewMail for Outlook 8.5 or later', sendsSecure: true },
  'viewmail-for-notes': { name: 'ViewMail for Notes', sendsSecure: false },
  'unified-personal-communicator': { name: 'Cisco Unified Personal Communicator 7.0 or later', sendsSecure: true },
  'sametime-plug-in': { name: 'the plug-in for Lotus Sametime, 7.1.1 or later', sendsSecure: true },
  'cisco-mobile': { name: 'Cisco Mobile', sendsSecure: true },
} as const satisfies Record<string, { readonly name: string; readonly sendsSecure: boolean }>;

/** The name of a program. */
export type MessageClient = keyof typeof MESSAGE_CLIENTS;

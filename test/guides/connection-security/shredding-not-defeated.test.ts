import { describe, expect, it } from '@jest/globals';
import type { ConnectionFeatures } from '../../../lib/connection/connection-features';
import { type MessageClient, MESSAGE_CLIENTS } from '../../../lib/connection/settings/message-client';
import type { MessageSecurityProps } from '../../../lib/connection/settings/message-security';
import { shreddingNotDefeated } from '../../../lib/guides/connection-security/shredding-not-defeated';
import { notApplicable, SATISFIED, violated } from '../facts';
import { judgedMessages } from '../message-security-facts';

const judge = (props: MessageSecurityProps = {}, features?: ConnectionFeatures) =>
  judgedMessages(shreddingNotDefeated, { shreddingLevel: 1, ...props }, features);

const OPEN: MessageSecurityProps = { classesOfService: [{ name: 'Staff', requireSecureMessaging: 'private' }] };
const EVERYTHING: ConnectionFeatures = {
  imap: true,
  smtp: true,
  singleInbox: true,
  exchangeVersion: '2010',
  digitalNetworking: true,
};
const by = (...ways: readonly string[]) =>
  violated(
    'lab/voicemail',
    ...ways.map(
      (way) => `shreds deleted messages, of which ${way} may keep copies elsewhere, as not every message is secure`,
    ),
  );

describe('shredding-not-defeated', () => {
  it('is satisfied where no copy leaves the server, secure or not', () => {
    expect(judge()).toEqual(SATISFIED);
    expect(judge(OPEN)).toEqual(SATISFIED);
  });

  it('is satisfied where every message is secure, whatever users have', () => {
    const clients = ['web-inbox', 'messaging-inbox', 'viewmail-for-outlook-8.5', 'cisco-mobile'] as const;
    expect(judge({ clients, relay: { inUse: true } }, EVERYTHING)).toEqual(SATISFIED);
  });

  it.each<[string, ConnectionFeatures]>([
    ['IMAP clients', { imap: true }],
    ['single inbox', { singleInbox: true, exchangeVersion: '2010' }],
    ['SMTP smart hosts between networked servers', { smtp: true, digitalNetworking: true }],
  ])('is violated by %s', (way, features) => {
    expect(judge(OPEN, features)).toEqual(by(way));
  });

  it.each<ConnectionFeatures>([{ smtp: true }, { digitalNetworking: true }, { vpim: true, smtp: true }])(
    'is satisfied with %j, where no smart host lies between networked servers',
    (features) => {
      expect(judge(OPEN, features)).toEqual(SATISFIED);
    },
  );

  it('is violated by message relay that is in use', () => {
    expect(judge({ ...OPEN, relay: { inUse: true } })).toEqual(by('message relay'));
    expect(judge({ ...OPEN, relay: { privateMessages: true } })).toEqual(SATISFIED);
  });

  it('is violated once by each program that users have', () => {
    const clients = Object.keys(MESSAGE_CLIENTS).filter((one): one is MessageClient => one in MESSAGE_CLIENTS);
    expect(judge({ ...OPEN, clients: [...clients, ...clients] })).toEqual(
      by(...Object.values(MESSAGE_CLIENTS).map(({ name }) => name)),
    );
  });

  it.each<[string, MessageSecurityProps]>([
    ['outside callers', { outsideCallers: { userTemplates: false } }],
    ['a fax server', { faxServer: true }],
  ])('is violated where messages of %s are not secure', (_, props) => {
    expect(judge(props, { imap: true })).toEqual(by('IMAP clients'));
  });

  it.each(['viewmail-for-outlook-8.0', 'viewmail-for-notes'] as const)(
    'is violated where %s sends messages that are not secure in spite of everything',
    (client) => {
      expect(judge({ clients: [client] })).toEqual(by(MESSAGE_CLIENTS[client].name));
    },
  );

  it('is violated where secure messages are relayed, and satisfied where they only might be', () => {
    const secureMessages = true;
    expect(judge({ relay: { inUse: true, secureMessages } })).toEqual(by('message relay'));
    expect(judge({ relay: { secureMessages } }, { imap: true })).toEqual(SATISFIED);
  });

  it('is not applicable without shredding, which nobody has without asking', () => {
    expect(judgedMessages(shreddingNotDefeated, OPEN, EVERYTHING)).toEqual(
      notApplicable('Deleted messages are not shredded.'),
    );
  });
});

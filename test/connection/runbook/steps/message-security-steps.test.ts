import { describe, expect, it } from '@jest/globals';
import { messageSecuritySteps } from '../../../../lib/connection/runbook/steps/message-security-steps';
import {
  type MessageSecurityProps,
  resolveMessageSecurity,
} from '../../../../lib/connection/settings/message-security';

const steps = (props: MessageSecurityProps = {}) =>
  messageSecuritySteps({ messageSecurity: resolveMessageSecurity(props) });

const actionsOf = (id: string, props: MessageSecurityProps = {}) =>
  steps(props).find((step) => step.id === `message-security/${id}`)?.actions;

describe('the steps of message security', () => {
  it('are these, in this order, each at a page of the guide', () => {
    expect(steps().map(({ id, page }) => [id, page])).toEqual([
      ['message-security/class-of-service/voice%20mail%20user%20cos', '9-4'],
      ['message-security/class-of-service/system', '9-4'],
      ['message-security/other-classes-of-service', '9-4'],
      ['message-security/outside-callers-to-users', '9-4'],
      ['message-security/outside-callers-to-call-handlers', '9-4'],
      ['message-security/announcement', '9-3'],
      ['message-security/relay', '9-2 and 9-3'],
      ['message-security/delivery', '9-3'],
      ['message-security/shredding', '9-5'],
      ['message-security/clients', '9-3'],
      ['message-security/check', '9-3'],
    ]);
  });

  it.each([
    ['always', '1', 'Always'],
    ['never', '2', 'Never'],
    ['ask', '3', 'Ask'],
    ['private', '4', 'Private'],
  ] as const)('require secure messages %s with the value %s', (requireSecureMessaging, value, word) => {
    const classesOfService = [{ name: 'Staff', requireSecureMessaging }];
    expect(actionsOf('class-of-service/staff', { classesOfService })).toMatchObject([
      { task: 'Make the class of service Staff, unless it is there.' },
      { request: { method: 'GET', finds: { field: 'DisplayName', is: 'Staff' } } },
      {
        request: {
          method: 'PUT',
          path: '/vmrest/coses/{coses:Staff.ObjectId}',
          body: { RequireSecureMessages: value },
        },
      },
      {
        task:
          `See on the page of the class that Require Secure Messaging is ${word}, and that IMAP users get bodies of all ` +
          'but private messages.',
      },
    ]);
  });

  it.each([
    ['headers', 'false', 'false', 'headers of messages alone'],
    ['bodies-except-private', 'true', 'false', 'bodies of all but private messages'],
    ['bodies', 'true', 'true', 'bodies of all messages'],
  ] as const)('let IMAP clients fetch %s', (imapAccess, body, privateBody, words) => {
    const [, , change, see] =
      actionsOf('class-of-service/staff', { classesOfService: [{ name: 'Staff', imapAccess }] }) ?? [];
    expect(change).toMatchObject({
      request: { body: { ImapCanFetchMessageBody: body, ImapCanFetchPrivateMessageBody: privateBody } },
    });
    expect(see).toEqual({ task: expect.stringMatching(new RegExp(`IMAP users get ${words}\\.$`)) });
  });

  it('tell classes of service apart, and look for others', () => {
    const classesOfService = [{ name: 'A/B' }, { name: 'A B' }];
    const ids = steps({ classesOfService }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(actionsOf('other-classes-of-service', { classesOfService })).toEqual([
      { task: 'See that there is no class of service but A/B, A B.' },
    ]);
  });

  it('mark messages of outside callers secure, templates first', () => {
    const marked = (id: string, outsideCallers = {}) =>
      actionsOf(id, { outsideCallers })?.map(
        (action) => 'page' in action && [action.page.split(' > ')[1], action.fields],
      );
    const mark = (where: string, value: string) => [where, [['Mark Secure', value]]];
    expect(marked('outside-callers-to-users')).toEqual([mark('User Templates', 'checked'), mark('Users', 'checked')]);
    expect(marked('outside-callers-to-users', { users: false })).toEqual([
      mark('User Templates', 'checked'),
      mark('Users', 'unchecked'),
    ]);
    expect(marked('outside-callers-to-users', { userTemplates: false })).toEqual([
      mark('User Templates', 'unchecked'),
      mark('Users', 'checked'),
    ]);
    expect(marked('outside-callers-to-call-handlers', { callHandlers: false })).toEqual([
      mark('Call Handler Templates', 'checked'),
      mark('System Call Handlers', 'unchecked'),
    ]);
    expect(marked('outside-callers-to-call-handlers', { callHandlerTemplates: false })).toEqual([
      mark('Call Handler Templates', 'unchecked'),
      mark('System Call Handlers', 'checked'),
    ]);
  });

  it.each([
    [true, 'checked'],
    [false, 'unchecked'],
  ])('announce secure messages: %s', (announceSecureStatus, value) => {
    expect(actionsOf('announcement', { announceSecureStatus })).toEqual([
      {
        page: 'System Settings > Advanced Settings > Conversation Configuration',
        fields: [['Announce Secure Status in Message Header', value]],
      },
    ]);
  });

  it.each([
    [{}, 'unchecked', 'unchecked', 0],
    [{ privateMessages: true }, 'checked', 'unchecked', 0],
    [{ secureMessages: true }, 'unchecked', 'checked', 1],
  ])('relay %j, and read it back', (relay, privateMessages, secureMessages, value) => {
    expect(actionsOf('relay', { relay })).toMatchObject([
      {
        page: 'System Settings > Advanced > Messaging',
        fields: [
          ['Allow Relaying of Private Messages', privateMessages],
          ['Allow Relaying of Secure Messages', secureMessages],
        ],
      },
      { request: { method: 'GET', path: '/vmrest/configurationvalues/System.Messaging.RelaySecureMessage' } },
      { task: `See that the answer has the value ${value}.` },
    ]);
  });

  it('keep secure messages on the site, but for what is named', () => {
    const nowhere =
      'On the page of each VPIM location and of each intersite link, see that secure messages are not delivered';
    expect(actionsOf('delivery')).toEqual([{ task: `${nowhere}.` }]);
    expect(actionsOf('delivery', { secureDelivery: { vpimLocations: ['Lyon'], intersiteLinks: ['Oslo'] } })).toEqual([
      { task: `${nowhere}, but for VPIM location "Lyon", intersite link "Oslo".` },
    ]);
  });

  it('delete old secure messages where somebody says when', () => {
    expect(actionsOf('ageing')).toBeUndefined();
    expect(actionsOf('ageing', { deleteSecureMessagesAfterDays: 30 })).toMatchObject([
      {
        fields: [
          ['Enabled', 'checked'],
          ['Permanently Delete All Secure Messages That are Older Than', 'checked, with 30 days'],
        ],
      },
    ]);
  });

  it.each([0, 1, 10])('shred %d times', (shreddingLevel) => {
    const step = steps({ shreddingLevel }).find(({ id }) => id === 'message-security/shredding');
    expect(step?.actions).toMatchObject([{ fields: [['Message File Shredding Level', String(shreddingLevel)]] }]);
    expect(step?.caution === undefined).toBe(shreddingLevel === 0);
  });

  it('leave no other program on workstations', () => {
    expect(actionsOf('clients')).toEqual([
      { task: 'See that no program for voice messages is on a workstation or a mobile phone.' },
    ]);
    expect(actionsOf('clients', { clients: ['web-inbox', 'cisco-mobile', 'web-inbox'] })).toEqual([
      {
        task:
          'See that no other program for voice messages is on a workstation or a mobile phone than Web Inbox, ' +
          'Cisco Mobile.',
      },
    ]);
  });

  it('do not look for secure messages where some are not', () => {
    expect(actionsOf('check')).toHaveLength(2);
    expect(actionsOf('check', { faxServer: true })).toBeUndefined();
  });
});

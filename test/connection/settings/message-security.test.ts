import { describe, expect, it } from '@jest/globals';
import { Token } from 'cdktf';
import { MESSAGE_CLIENTS } from '../../../lib/connection/settings/message-client';
import {
  type MessageSecurity,
  messageSecuritySchema,
  resolveMessageSecurity,
} from '../../../lib/connection/settings/message-security';
import { refused } from '../../contact-center/security/refused';

const DEFAULTS: MessageSecurity = {
  classesOfService: [
    { name: 'Voice Mail User COS', requireSecureMessaging: 'always', imapAccess: 'bodies-except-private' },
    { name: 'System', requireSecureMessaging: 'always', imapAccess: 'bodies-except-private' },
  ],
  outsideCallers: { users: true, userTemplates: true, callHandlers: true, callHandlerTemplates: true },
  announceSecureStatus: true,
  relay: { inUse: false, privateMessages: false, secureMessages: false },
  deleteSecureMessagesAfterDays: false,
  secureDelivery: { vpimLocations: [], intersiteLinks: [] },
  clients: [],
  faxServer: false,
  shreddingLevel: 0,
};

const OTHERS: MessageSecurity = {
  classesOfService: [{ name: 'Staff', requireSecureMessaging: 'never', imapAccess: 'bodies' }],
  outsideCallers: { users: false, userTemplates: false, callHandlers: false, callHandlerTemplates: false },
  announceSecureStatus: false,
  relay: { inUse: true, privateMessages: true, secureMessages: true },
  deleteSecureMessagesAfterDays: 30,
  secureDelivery: { vpimLocations: ['Lyon'], intersiteLinks: ['Oslo'] },
  clients: ['web-inbox'],
  faxServer: true,
  shreddingLevel: 10,
};

const TOKEN = '${TfToken[TOKEN.0]}';
const NUMBER_TOKEN = Token.asNumber('${var.level}');
const named = (...names: readonly unknown[]) => ({ classesOfService: names.map((name) => ({ name })) });

describe('message security', () => {
  it('is as the guide has it unless told otherwise', () => {
    expect(resolveMessageSecurity()).toEqual(DEFAULTS);
    expect(resolveMessageSecurity({})).toEqual(DEFAULTS);
    expect(resolveMessageSecurity({ outsideCallers: {}, relay: {}, secureDelivery: {} })).toEqual(DEFAULTS);
  });

  it('is as it is told', () => {
    expect(resolveMessageSecurity(OTHERS)).toEqual(OTHERS);
    expect(resolveMessageSecurity({ relay: { inUse: true } }).relay).toEqual({ ...DEFAULTS.relay, inUse: true });
    expect(resolveMessageSecurity({ outsideCallers: { users: false } }).outsideCallers).toEqual({
      ...DEFAULTS.outsideCallers,
      users: false,
    });
    expect(resolveMessageSecurity({ secureDelivery: { vpimLocations: ['Lyon'] } }).secureDelivery).toEqual({
      vpimLocations: ['Lyon'],
      intersiteLinks: [],
    });
    expect(resolveMessageSecurity({ shreddingLevel: 1 }).shreddingLevel).toBe(1);
  });

  it('has the strictest values for a class of service of which only the name is said', () => {
    expect(resolveMessageSecurity({ classesOfService: [{ name: 'Staff' }] }).classesOfService).toEqual([
      { name: 'Staff', requireSecureMessaging: 'always', imapAccess: 'bodies-except-private' },
    ]);
  });

  it('has the same for classes of service that other settings name, each of them once', () => {
    const named = (...also: readonly string[]) =>
      resolveMessageSecurity({ classesOfService: [{ name: 'Staff', imapAccess: 'headers' }] }, also).classesOfService;
    expect(named('Guests', 'STAFF')).toEqual([
      { name: 'Staff', requireSecureMessaging: 'always', imapAccess: 'headers' },
      { name: 'Guests', requireSecureMessaging: 'always', imapAccess: 'bodies-except-private' },
    ]);
    expect(resolveMessageSecurity({}, ['System', 'Guests']).classesOfService.map(({ name }) => name)).toEqual([
      'Voice Mail User COS',
      'System',
      'Guests',
    ]);
  });

  it.each<[object, string[]]>([
    [{}, []],
    [DEFAULTS, []],
    [OTHERS, []],
    [{ classesOfService: [] }, ['InvalidProperty at classesOfService']],
    [named('Staff', 'Guests'), []],
    [named('Staff', 'Guests', 'STAFF'), ['ClassOfServiceTwice at classesOfService.2.name']],
    [named('Staff', 'Staff', 'Staff'), [1, 2].map((at) => `ClassOfServiceTwice at classesOfService.${at}.name`)],
    [named(''), ['InvalidProperty at classesOfService.0.name']],
    [named(TOKEN), ['TokenWhereLiteral at classesOfService.0.name']],
    [
      { classesOfService: [{ name: 'Staff', requireSecureMessaging: 'sometimes' }] },
      ['InvalidProperty at classesOfService.0.requireSecureMessaging'],
    ],
    [
      { classesOfService: [{ name: 'Staff', imapAccess: 'none' }] },
      ['InvalidProperty at classesOfService.0.imapAccess'],
    ],
    [{ classesOfService: [{ requireSecureMessaging: 'ask' }] }, ['InvalidProperty at classesOfService.0.name']],
    [{ classesOfService: [{ name: 'Staff', imap: 'headers' }] }, ['InvalidProperty at classesOfService.0']],
    [{ outsideCallers: { users: 'yes' } }, ['InvalidProperty at outsideCallers.users']],
    [{ outsideCallers: { user: true } }, ['InvalidProperty at outsideCallers']],
    [{ outsideCallers: false }, ['InvalidProperty at outsideCallers']],
    [{ announceSecureStatus: 1 }, ['InvalidProperty at announceSecureStatus']],
    [{ relay: { inUse: 'smtp' } }, ['InvalidProperty at relay.inUse']],
    [{ relay: { privateMessages: 0 } }, ['InvalidProperty at relay.privateMessages']],
    [{ relay: { secureMessages: TOKEN } }, ['TokenWhereLiteral at relay.secureMessages']],
    [{ relay: { faxes: true } }, ['InvalidProperty at relay']],
    [{ deleteSecureMessagesAfterDays: 1 }, []],
    [{ deleteSecureMessagesAfterDays: 0 }, ['InvalidProperty at deleteSecureMessagesAfterDays']],
    [{ deleteSecureMessagesAfterDays: 1.5 }, ['InvalidProperty at deleteSecureMessagesAfterDays']],
    [{ deleteSecureMessagesAfterDays: true }, ['InvalidProperty at deleteSecureMessagesAfterDays']],
    [{ deleteSecureMessagesAfterDays: NUMBER_TOKEN }, ['TokenWhereLiteral at deleteSecureMessagesAfterDays']],
    [{ secureDelivery: { vpimLocations: [''] } }, ['InvalidProperty at secureDelivery.vpimLocations.0']],
    [{ secureDelivery: { intersiteLinks: [TOKEN] } }, ['TokenWhereLiteral at secureDelivery.intersiteLinks.0']],
    [{ secureDelivery: { locations: [] } }, ['InvalidProperty at secureDelivery']],
    [{ clients: Object.keys(MESSAGE_CLIENTS) }, []],
    [{ clients: ['web-inbox', 'outlook'] }, ['InvalidProperty at clients.1']],
    [{ clients: ['toString'] }, ['InvalidProperty at clients.0']],
    [{ clients: [TOKEN] }, ['TokenWhereLiteral at clients.0']],
    [{ faxServer: 'fax.example.com' }, ['InvalidProperty at faxServer']],
    ...Array.from({ length: 11 }, (_, level): [object, string[]] => [{ shreddingLevel: level }, []]),
    [{ shreddingLevel: -1 }, ['InvalidProperty at shreddingLevel']],
    [{ shreddingLevel: 11 }, ['InvalidProperty at shreddingLevel']],
    [{ shreddingLevel: 2.5 }, ['InvalidProperty at shreddingLevel']],
    [{ shreddingLevel: '3' }, ['InvalidProperty at shreddingLevel']],
    [{ shreddingLevel: NUMBER_TOKEN }, ['TokenWhereLiteral at shreddingLevel']],
    [{ shredding: 3 }, ['InvalidProperty at ']],
  ])('given %j, is refused for %j', (props, problems) => {
    expect(refused(messageSecuritySchema, props)).toEqual(problems);
  });

  it('says after how many days secure messages may be deleted', () => {
    expect(messageSecuritySchema.safeParse({ deleteSecureMessagesAfterDays: 0 }).error?.issues).toMatchObject([
      { message: 'Expected a whole number from 1 up, or false' },
    ]);
  });
});

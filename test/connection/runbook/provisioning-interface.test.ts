import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CONFIGURATION_VALUES } from '../../../lib/connection/runbook/configuration-values';
import {
  changeConfigurationValue,
  changeObject,
  createObject,
  findObject,
  readConfigurationValue,
} from '../../../lib/connection/runbook/provisioning-interface';
import { neededObjects, type ProvisioningRequest } from '../../../lib/connection/runbook/provisioning-request';
import {
  PROVISIONING_RESOURCES,
  type ProvisioningResource,
} from '../../../lib/connection/runbook/provisioning-resources';
import { LIBRARY_2013, SYSTEM_SETTINGS, USER_MESSAGES } from '../../../lib/connection/runbook/provisioning-source';

const entries: [string, ProvisioningResource][] = Object.entries(PROVISIONING_RESOURCES);

const resources = new Map(entries);

/** Names that a person, or an attacker, may give an object. */
const anyName = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom('(', ')', '{', '}', '/', '.', ':', '?', '&', '%', '#', "'", ' ', 'a'),
    minLength: 1,
  }),
);

function seen({ method, path, body }: ProvisioningRequest) {
  return [method, path, body];
}

it.each([
  [
    'by the field that the server looks for',
    findObject('restrictiontables', 'Default Transfer'),
    '/vmrest/restrictiontables?query=(DisplayName%20is%20Default%20Transfer)',
    { field: 'DisplayName', is: 'Default Transfer', as: 'restrictiontables:Default%20Transfer' },
  ],
  [
    'a user by the alias',
    findObject('users', 'jdoe'),
    '/vmrest/users?query=(Alias%20is%20jdoe)',
    { field: 'Alias', is: 'jdoe', as: 'users:jdoe' },
  ],
  [
    'among all, where nobody says that the server looks for a field',
    findObject('authenticationrules', 'Strict'),
    '/vmrest/authenticationrules',
    { field: 'DisplayName', is: 'Strict', as: 'authenticationrules:Strict' },
  ],
  [
    'in the one that it belongs to',
    findObject('restrictiontables/restrictionpatterns', 'Default Outdial', '900*'),
    '/vmrest/restrictiontables/{restrictiontables:Default%20Outdial.ObjectId}/restrictionpatterns',
    {
      field: 'NumberPattern',
      is: '900*',
      as: 'restrictiontables/restrictionpatterns:Default%20Outdial/900%2A',
    },
  ],
])('finds an object: %s', (_how, request, path, finds) => {
  expect(seen(request)).toEqual(['GET', path, undefined]);
  expect(request.finds).toEqual(finds);
});

it.each([
  [
    'numbers and truths are sent as texts',
    changeObject('authenticationrules', { MaxHacks: 3, TrivialCredChecking: true, MinLength: 0 }, 'Strict'),
    [
      'PUT',
      '/vmrest/authenticationrules/{authenticationrules:Strict.ObjectId}',
      { MaxHacks: '3', TrivialCredChecking: 'true', MinLength: '0' },
    ],
  ],
  [
    'a choice is sent as its number, and an object as its id',
    changeObject(
      'coses',
      { RequireSecureMessages: 'always', XferRestrictionObjectId: 'Default Transfer', AccessIMAP: false },
      'Staff',
    ),
    [
      'PUT',
      '/vmrest/coses/{coses:Staff.ObjectId}',
      {
        RequireSecureMessages: '1',
        XferRestrictionObjectId: '{restrictiontables:Default%20Transfer.ObjectId}',
        AccessIMAP: 'false',
      },
    ],
  ],
  [
    'a PIN is reached through its user',
    changeObject('users/credential/pin', { CredMustChange: true, CredentialPolicyObjectId: 'Strict' }, 'j.doe'),
    [
      'PUT',
      '/vmrest/users/{users:j.doe.ObjectId}/credential/pin',
      { CredMustChange: 'true', CredentialPolicyObjectId: '{authenticationrules:Strict.ObjectId}' },
    ],
  ],
  [
    'messages of outside callers are settings of the call handler of a user',
    changeObject('users/callhandler', { SendSecureMsg: true, SendPrivateMsg: 'ask' }, 'jdoe'),
    [
      'PUT',
      '/vmrest/handlers/callhandlers/{users:jdoe.CallHandlerObjectId}',
      { SendSecureMsg: 'true', SendPrivateMsg: '2' },
    ],
  ],
  [
    'and of that of a template',
    changeObject('usertemplates/callhandler', { SendSecureMsg: true }, 'voicemailusertemplate'),
    [
      'PUT',
      '/vmrest/callhandlerprimarytemplates/{usertemplates:voicemailusertemplate.CallHandlerObjectId}',
      { SendSecureMsg: 'true' },
    ],
  ],
  [
    'an object that belongs to another is reached through it',
    changeObject('messageagingpolicies/messageagingrules', { Days: 30 }, 'Default System Policy', 'Delete Secure'),
    [
      'PUT',
      '/vmrest/messageagingpolicies/{messageagingpolicies:Default%20System%20Policy.ObjectId}/messageagingrules/' +
        '{messageagingpolicies/messageagingrules:Default%20System%20Policy/Delete%20Secure.ObjectId}',
      { Days: '30' },
    ],
  ],
  [
    'an object is made',
    createObject('sipsecurityprofiles', { Port: 5061, DoTLS: true }),
    ['POST', '/vmrest/sipsecurityprofiles', { Port: '5061', DoTLS: 'true' }],
  ],
  [
    'in the one that it belongs to',
    createObject('users/userroles', { RoleObjectId: 'Help Desk Administrator' }, 'jdoe'),
    [
      'POST',
      '/vmrest/users/{users:jdoe.ObjectId}/userroles',
      { RoleObjectId: '{roles:Help%20Desk%20Administrator.ObjectId}' },
    ],
  ],
  [
    'a setting of the system is read',
    readConfigurationValue('System.Messaging.RelaySecureMessage'),
    ['GET', '/vmrest/configurationvalues/System.Messaging.RelaySecureMessage', undefined],
  ],
  [
    'or turned on',
    changeConfigurationValue('System.API.CumiAllowSecureMessageHeaders', true),
    ['PUT', '/vmrest/configurationvalues/System.API.CumiAllowSecureMessageHeaders', { Value: '1' }],
  ],
  [
    'or off',
    changeConfigurationValue('System.API.CumiAccessSecureMessageAttachments', false),
    ['PUT', '/vmrest/configurationvalues/System.API.CumiAccessSecureMessageAttachments', { Value: '0' }],
  ],
])('%s', (_what, request, expected) => {
  expect(seen(request)).toEqual(expected);
});

it('asks the server to look for a field where a source has seen it do so, and there alone', () => {
  expect(
    entries.filter(([, { searched }]) => searched).map(([name, { path, key }]) => `${name}: ${path} ${String(key)}`),
  ).toEqual([
    'restrictiontables: restrictiontables DisplayName',
    'coses: coses DisplayName',
    'users: users Alias',
    'usertemplates: usertemplates Alias',
    'roles: roles RoleName',
    'callhandlers: handlers/callhandlers DisplayName',
    'callhandlertemplates: callhandlertemplates DisplayName',
    'portgroups: portgroups DisplayName',
    'ports: ports DisplayName',
    'externalservices: externalservices DisplayName',
  ]);
});

it('a name can end neither the query nor the path, whatever is in it', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const { path } = findObject('coses', name);
      const [, value = ''] = /^\/vmrest\/coses\?query=\(DisplayName%20is%20([\w.~%-]+)\)$/.exec(path) ?? [];
      expect(decodeURIComponent(value)).toBe(name);
    }),
  );
});

it('two names never stand for one object', () => {
  fc.assert(
    fc.property(anyName, anyName, anyName, anyName, (owner, name, otherOwner, otherName) => {
      const known = (...names: [string, string]) =>
        findObject('messageagingpolicies/messageagingrules', ...names).finds?.as;
      expect(known(owner, name) === known(otherOwner, otherName)).toBe(owner === otherOwner && name === otherName);
    }),
  );
});

it('a change needs the very objects that requests before it find', () => {
  fc.assert(
    fc.property(anyName, anyName, (table, cos) => {
      const change = changeObject('coses', { FaxRestrictionObjectId: table }, cos);
      expect(neededObjects(change)).toEqual([
        findObject('coses', cos).finds?.as,
        findObject('restrictiontables', table).finds?.as,
      ]);
      const pattern = changeObject('restrictiontables/restrictionpatterns', { Blocked: true }, table, cos);
      expect(neededObjects(pattern)).toEqual([
        findObject('restrictiontables', table).finds?.as,
        findObject('restrictiontables/restrictionpatterns', table, cos).finds?.as,
      ]);
    }),
  );
});

it('an object is needed once, however often it is named', () => {
  const change = changeObject('coses', { XferRestrictionObjectId: 'A', FaxRestrictionObjectId: 'A' }, 'Staff');
  expect(neededObjects(change)).toEqual(['coses:Staff', 'restrictiontables:A']);
  expect(neededObjects(findObject('coses', 'Staff'))).toEqual([]);
});

it('says who attests the operation and each field, once', () => {
  expect(findObject('coses', 'Staff').attestedBy).toEqual([LIBRARY_2013]);
  expect(changeObject('callhandlers', { SendSecureMsg: true }, 'Sales').attestedBy).toEqual([LIBRARY_2013]);
  expect(changeObject('callhandlers', { SendPrivateMsg: 'never' }, 'Sales').attestedBy).toEqual([
    LIBRARY_2013,
    USER_MESSAGES,
  ]);
  expect(createObject('authenticationrules', { DisplayName: 'Strict', MaxHacks: 3 }).attestedBy).toEqual([
    SYSTEM_SETTINGS,
  ]);
});

it('says what a person needs to know before an object is changed, or made', () => {
  expect(changeObject('restrictiontables', { MaxDigits: 30 }, 'Ours').caution).toMatch(/default restriction table/);
  expect(createObject('restrictiontables', { DisplayName: 'Ours' })).not.toHaveProperty('caution');
  const pattern = { NumberPattern: '91*', Blocked: true };
  expect(createObject('restrictiontables/restrictionpatterns', pattern, 'Ours').caution).toMatch(/order/);
  expect(changeObject('restrictiontables/restrictionpatterns', pattern, 'Ours', '9*').caution).toMatch(/last pattern/);
  expect(changeObject('usertemplates/credential/pin', { Locked: false }, 'staff').caution).toMatch(/CredMustChange/);
  expect(changeObject('coses', { AccessIMAP: true }, 'Staff')).not.toHaveProperty('caution');
});

it.each([
  ['coses', 'RequireSecureMessages', { always: 1, never: 2, ask: 3, private: 4 }],
  ['coses', 'MessagePlaybackRestriction', { none: 0, 'computer-only': 1, 'phone-only': 2 }],
  ['coses', 'EnableSTTSecureMessage', { no: 0, transcribed: 1, 'transcribed-and-notified': 2 }],
  ['callhandlers', 'SendPrivateMsg', { never: 0, always: 1, ask: 2 }],
  ['externalservices', 'AuthenticationMode', { basic: 1, digest: 2, ntlm: 3 }],
  ['externalservices', 'SecurityTransportType', { http: 0, https: 1 }],
  ['branches', 'ProvisionState', { scheduled: 1 }],
])('%s has the choices of %s as the reference numbers them', (resource, field, choices) => {
  expect(resources.get(resource)?.fields[field]).toMatchObject({ holds: 'choice', choices });
});

it('sends no field that the resource has not, so no credential', () => {
  const stray = { CredMustChange: true, Credentials: '12345', Password: '12345', constructor: 'x' };
  expect(changeObject('users/credential/pin', stray, 'jdoe').body).toEqual({ CredMustChange: 'true' });
});

it('has no field for a credential', () => {
  const fields = entries.flatMap(([, resource]) => Object.keys(resource.fields));
  expect(fields.filter((field) => /credentials?$|pass|secret|^pin$/i.test(field))).toEqual([]);
});

it.each(entries)('%s is attested, and belongs to what there is', (_name, resource) => {
  const { find, change, create, fields, within, path, single, key } = resource;
  const sources = [find, change, create, ...Object.values(fields).map(({ source }) => source)].filter(
    (source) => source !== undefined,
  );
  expect(sources.length).toBeGreaterThan(0);
  for (const { title, url } of sources) {
    expect(title).not.toBe('');
    expect(URL.canParse(url)).toBe(true);
  }
  expect(path.includes('{within}')).toBe(within !== undefined);
  expect(find === undefined).toBe(key === undefined);
  expect(single === true && within === undefined).toBe(false);
  const named = Object.values(fields).flatMap((field) => (field.holds === 'object' ? [field.resource] : []));
  for (const other of [...named, ...(within === undefined ? [] : [within])]) {
    expect(resources.get(other)).toMatchObject({ find: expect.anything() as unknown });
    expect(resources.get(other)?.within).toBeUndefined();
  }
  // A field can be written where the resource is changed or made, and there alone.
  expect(Object.keys(fields).length > 0).toBe(change !== undefined || create !== undefined);
});

it('changes no setting of the system that the server refuses to change', () => {
  expect(Object.values(CONFIGURATION_VALUES).filter(({ writable }) => writable)).toHaveLength(2);
  // @ts-expect-error -- It can be read alone.
  expect(changeConfigurationValue('System.Messaging.RelaySecureMessage', false).method).toBe('PUT');
});

it('does not compile with what no source attests', () => {
  const never = () => [
    // @ts-expect-error -- No field of this name.
    changeObject('authenticationrules', { MaxHack: 3 }, 'Strict'),
    // @ts-expect-error -- A number.
    changeObject('authenticationrules', { MaxHacks: '3' }, 'Strict'),
    // @ts-expect-error -- None of the choices.
    changeObject('coses', { RequireSecureMessages: 'sometimes' }, 'Staff'),
    // @ts-expect-error -- A credential is not sent.
    changeObject('users/credential/pin', { Credentials: '12345' }, 'jdoe'),
    // @ts-expect-error -- Ports can be read alone.
    changeObject('ports', {}, 'PhoneSystem-1-001'),
    // @ts-expect-error -- Making one takes a password.
    createObject('externalservices', { IsEnabled: true }),
    // @ts-expect-error -- A pattern belongs to a table.
    createObject('restrictiontables/restrictionpatterns', { NumberPattern: '91*' }),
    // @ts-expect-error -- The owner is missing.
    findObject('restrictiontables/restrictionpatterns', '91*'),
    // @ts-expect-error -- No such resource.
    findObject('vpimlocations', 'Partner'),
  ];
  expect(never).toBeInstanceOf(Function);
});

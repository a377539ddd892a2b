import { choice, integer, object, type ProvisioningField, text, truth } from './provisioning-field';
import {
  BRANCHES,
  CLASS_OF_SERVICE,
  LIBRARY_2013,
  LIBRARY_2016,
  MESSAGE_STORAGE,
  PORTS_2010,
  type ProvisioningSource,
  SYSTEM_SETTINGS,
  TELEPHONY,
  TEMPLATE_MESSAGES,
  UNIFIED_MESSAGING,
  USER_CREDENTIALS,
  USER_MESSAGES,
  USER_ROLES,
  USER_TEMPLATES,
} from './provisioning-source';

/** A resource of the provisioning interface: what can be done to it, and the fields that can be written. */
export interface ProvisioningResource {
  /** Path of all its objects below `/vmrest/`, or of the only one. `{within}` stands for the object that it belongs to. */
  readonly path: string;
  /** Resource that it belongs to. */
  readonly within?: string;
  /** Field of the object that it belongs to, whose value is in the path. @default 'ObjectId' */
  readonly by?: 'CallHandlerObjectId';
  /** Whether there is one per object that it belongs to. @default false */
  readonly single?: true;
  /** Field by which a person knows an object. */
  readonly key?: string;
  /** Whether the server looks for the field, which takes an index there. Else all are listed. @default false */
  readonly searched?: true;
  /** Who attests that objects can be found. */
  readonly find?: ProvisioningSource;
  /** Who attests that objects can be changed. */
  readonly change?: ProvisioningSource;
  /** Who attests that objects can be made. */
  readonly create?: ProvisioningSource;
  /** Fields that can be written. None of them holds a credential: those are typed by a person. */
  readonly fields: Readonly<Record<string, ProvisioningField>>;
  /** What a person needs to know before an object is changed, or made. */
  readonly caution?: { readonly change?: string; readonly create?: string };
}

/** A PIN or a web password, but for what it is. */
const credential = {
  CredMustChange: truth(LIBRARY_2013),
  DoesntExpire: truth(LIBRARY_2013),
  CantChange: truth(LIBRARY_2013),
  Locked: truth(LIBRARY_2013),
} as const;

const userCredential = {
  within: 'users',
  single: true,
  change: LIBRARY_2013,
  fields: { ...credential, CredentialPolicyObjectId: object(USER_CREDENTIALS, 'authenticationrules') },
} as const;

const templateCredential = {
  within: 'usertemplates',
  single: true,
  change: LIBRARY_2013,
  fields: { ...credential, CredentialPolicyObjectId: object(USER_TEMPLATES, 'authenticationrules') },
  caution: { change: 'Other fields are taken only while CredMustChange is false, says the reference: set it last.' },
} as const;

const SENSITIVITY = { never: 0, always: 1, ask: 2 } as const;

/** The resources that settings of the guide need, and that a source attests. */
export const PROVISIONING_RESOURCES = {
  authenticationrules: {
    path: 'authenticationrules',
    key: 'DisplayName',
    find: SYSTEM_SETTINGS,
    change: SYSTEM_SETTINGS,
    create: SYSTEM_SETTINGS,
    fields: {
      DisplayName: text(SYSTEM_SETTINGS),
      /** Failed sign-ins before the account is locked. */
      MaxHacks: integer(SYSTEM_SETTINGS),
      /** Minutes after which failed sign-ins are forgotten. */
      HackResetTime: integer(SYSTEM_SETTINGS),
      /** Minutes; 0 is until an administrator unlocks. */
      LockoutDuration: integer(SYSTEM_SETTINGS),
      /** Days after which a credential expires. */
      MaxDays: integer(SYSTEM_SETTINGS),
      ExpiryWarningDays: integer(SYSTEM_SETTINGS),
      MinLength: integer(SYSTEM_SETTINGS),
      /** Credentials that are remembered, and may not come again. */
      PrevCredCount: integer(SYSTEM_SETTINGS),
      TrivialCredChecking: truth(SYSTEM_SETTINGS),
      /** Minutes between two changes. */
      MinDuration: integer(SYSTEM_SETTINGS),
      MinCharsToChange: integer(SYSTEM_SETTINGS),
    },
  },
  restrictiontables: {
    path: 'restrictiontables',
    key: 'DisplayName',
    searched: true,
    find: LIBRARY_2013,
    change: SYSTEM_SETTINGS,
    create: SYSTEM_SETTINGS,
    // Not DefaultBlocked: what the reference says of its values contradicts its name and its examples.
    fields: {
      DisplayName: text(SYSTEM_SETTINGS),
      MinDigits: integer(SYSTEM_SETTINGS),
      MaxDigits: integer(SYSTEM_SETTINGS),
    },
    caution: { change: 'A default restriction table cannot be changed here, says the reference: use its page.' },
  },
  'restrictiontables/restrictionpatterns': {
    path: 'restrictiontables/{within}/restrictionpatterns',
    within: 'restrictiontables',
    key: 'NumberPattern',
    find: LIBRARY_2013,
    change: SYSTEM_SETTINGS,
    create: SYSTEM_SETTINGS,
    fields: { NumberPattern: text(SYSTEM_SETTINGS), Blocked: truth(SYSTEM_SETTINGS) },
    caution: {
      change:
        'The last pattern, which every table has, cannot be changed here, says the reference: use the page of the table.',
      create: 'Where a new pattern goes is not said: set the order on the page Change Restriction Pattern Order.',
    },
  },
  coses: {
    path: 'coses',
    key: 'DisplayName',
    searched: true,
    find: LIBRARY_2013,
    change: LIBRARY_2013,
    create: LIBRARY_2013,
    fields: {
      DisplayName: text(CLASS_OF_SERVICE),
      RequireSecureMessages: choice(LIBRARY_2013, { always: 1, never: 2, ask: 3, private: 4 }),
      AccessIMAP: truth(LIBRARY_2013),
      ImapCanFetchMessageBody: truth(LIBRARY_2013),
      ImapCanFetchPrivateMessageBody: truth(LIBRARY_2013),
      /** Which devices of graphical clients play messages. */
      MessagePlaybackRestriction: choice(LIBRARY_2013, { none: 0, 'computer-only': 1, 'phone-only': 2 }),
      /** Whether secure messages go to the transcription service. */
      EnableSTTSecureMessage: choice(LIBRARY_2013, { no: 0, transcribed: 1, 'transcribed-and-notified': 2 }),
      OutcallRestrictionObjectId: object(LIBRARY_2013, 'restrictiontables'),
      XferRestrictionObjectId: object(LIBRARY_2013, 'restrictiontables'),
      FaxRestrictionObjectId: object(LIBRARY_2013, 'restrictiontables'),
    },
  },
  users: {
    path: 'users',
    key: 'Alias',
    searched: true,
    find: LIBRARY_2013,
    change: LIBRARY_2013,
    fields: { CosObjectId: object(LIBRARY_2013, 'coses') },
  },
  'users/credential/pin': { path: 'users/{within}/credential/pin', ...userCredential },
  'users/credential/password': { path: 'users/{within}/credential/password', ...userCredential },
  /** Messages that callers leave who have not signed in. */
  'users/callhandler': {
    path: 'handlers/callhandlers/{within}',
    within: 'users',
    by: 'CallHandlerObjectId',
    single: true,
    change: LIBRARY_2013,
    fields: { SendSecureMsg: truth(LIBRARY_2013), SendPrivateMsg: choice(USER_MESSAGES, SENSITIVITY) },
  },
  'users/userroles': {
    path: 'users/{within}/userroles',
    within: 'users',
    key: 'RoleName',
    find: USER_ROLES,
    create: USER_ROLES,
    fields: { RoleObjectId: object(USER_ROLES, 'roles') },
  },
  usertemplates: {
    path: 'usertemplates',
    key: 'Alias',
    searched: true,
    find: LIBRARY_2013,
    change: LIBRARY_2013,
    fields: { CosObjectId: object(LIBRARY_2013, 'coses') },
  },
  'usertemplates/credential/pin': { path: 'usertemplates/{within}/credential/pin', ...templateCredential },
  'usertemplates/credential/password': { path: 'usertemplates/{within}/credential/password', ...templateCredential },
  'usertemplates/callhandler': {
    path: 'callhandlerprimarytemplates/{within}',
    within: 'usertemplates',
    by: 'CallHandlerObjectId',
    single: true,
    change: TEMPLATE_MESSAGES,
    fields: { SendSecureMsg: truth(TEMPLATE_MESSAGES), SendPrivateMsg: choice(TEMPLATE_MESSAGES, SENSITIVITY) },
  },
  roles: { path: 'roles', key: 'RoleName', searched: true, find: LIBRARY_2013, fields: {} },
  callhandlers: {
    path: 'handlers/callhandlers',
    key: 'DisplayName',
    searched: true,
    find: LIBRARY_2013,
    change: LIBRARY_2013,
    fields: { SendSecureMsg: truth(LIBRARY_2013), SendPrivateMsg: choice(USER_MESSAGES, SENSITIVITY) },
  },
  callhandlertemplates: {
    path: 'callhandlertemplates',
    key: 'DisplayName',
    searched: true,
    find: LIBRARY_2013,
    change: LIBRARY_2016,
    fields: { SendSecureMsg: truth(LIBRARY_2016), SendPrivateMsg: choice(LIBRARY_2016, SENSITIVITY) },
  },
  /** Only the codes of message waiting indicators can be changed, says the reference: no field of the guide. */
  portgroups: { path: 'portgroups', key: 'DisplayName', searched: true, find: PORTS_2010, fields: {} },
  /** To be read, not changed, said the reference for release 8.5; later chapters change SkinnySecurityModeEnum. */
  ports: { path: 'ports', key: 'DisplayName', searched: true, find: PORTS_2010, fields: {} },
  sipsecurityprofiles: {
    path: 'sipsecurityprofiles',
    key: 'DisplayName',
    find: TELEPHONY,
    change: TELEPHONY,
    create: TELEPHONY,
    fields: { Port: integer(TELEPHONY), DoTLS: truth(TELEPHONY) },
  },
  /** Unified messaging services. They are made on the page, since making one takes the password of the account. */
  externalservices: {
    path: 'externalservices',
    key: 'DisplayName',
    searched: true,
    find: LIBRARY_2016,
    change: UNIFIED_MESSAGING,
    fields: {
      IsEnabled: truth(LIBRARY_2016),
      AuthenticationMode: choice(UNIFIED_MESSAGING, { basic: 1, digest: 2, ntlm: 3 }),
      SecurityTransportType: choice(UNIFIED_MESSAGING, { http: 0, https: 1 }),
      ValidateServerCertificate: truth(LIBRARY_2016),
      /** For the connection to the domain controller. */
      LdapValidateServerCertificate: truth(LIBRARY_2016),
    },
  },
  messageagingpolicies: {
    path: 'messageagingpolicies',
    key: 'DisplayName',
    find: MESSAGE_STORAGE,
    change: MESSAGE_STORAGE,
    fields: { Enabled: truth(MESSAGE_STORAGE) },
  },
  'messageagingpolicies/messageagingrules': {
    path: 'messageagingpolicies/{within}/messageagingrules',
    within: 'messageagingpolicies',
    key: 'RuleDescription',
    find: MESSAGE_STORAGE,
    change: MESSAGE_STORAGE,
    fields: {
      Enabled: truth(MESSAGE_STORAGE),
      Days: integer(MESSAGE_STORAGE),
      SendNotification: truth(MESSAGE_STORAGE),
      NotificationDays: integer(MESSAGE_STORAGE),
    },
    caution: { change: 'Days are taken only while the rule is enabled: enable it in a request before.' },
  },
  /** Branches of SRSV. They are made on the page, since making one takes the password of the branch’s administrator. */
  branches: {
    path: 'branches',
    key: 'DisplayName',
    find: BRANCHES,
    change: BRANCHES,
    fields: {
      ServerAddress: text(BRANCHES),
      SmtpDomain: text(BRANCHES),
      Port: integer(BRANCHES),
      IsDisabled: truth(BRANCHES),
      SyncGreetings: truth(BRANCHES),
      SyncVoiceName: truth(BRANCHES),
      ProvisionState: choice(BRANCHES, { scheduled: 1 }),
    },
  },
} as const satisfies Record<string, ProvisioningResource>;

/** The name of a resource. */
export type ResourceName = keyof typeof PROVISIONING_RESOURCES;

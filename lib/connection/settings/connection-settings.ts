import { z } from 'zod';
import { report } from '../../boundary/zod-problem';
import type { ConnectionFeatures } from '../connection-features';
import {
  type Administration,
  type AdministrationProps,
  administrationSchema,
  resolveAdministration,
} from './administration';
import {
  type AuthenticationRules,
  type AuthenticationRulesProps,
  authenticationRulesSchema,
  resolveAuthenticationRules,
} from './authentication-rules';
import { type Certificates, type CertificatesProps, certificatesSchema, resolveCertificates } from './certificates';
import {
  type DigitalNetworking,
  type DigitalNetworkingProps,
  digitalNetworkingSchema,
  resolveDigitalNetworking,
} from './digital-networking';
import { type Exchange, type ExchangeProps, exchangeSchema, resolveExchange } from './exchange';
import { type Ldap, type LdapProps, ldapSchema, resolveLdap } from './ldap';
import { type MeetingPlace, type MeetingPlaceProps, meetingPlaceSchema, resolveMeetingPlace } from './meeting-place';
import {
  type MessageSecurity,
  type MessageSecurityProps,
  messageSecuritySchema,
  resolveMessageSecurity,
} from './message-security';
import { type PhoneSystem, type PhoneSystemProps, phoneSystemSchema, resolvePhoneSystem } from './phone-system';
import {
  type RestrictionTables,
  restrictionTableProblems,
  type RestrictionTablesProps,
  restrictionTablesSchema,
  resolveRestrictionTables,
} from './restriction-tables';
import {
  type SecurityPassword,
  type SecurityPasswordProps,
  securityPasswordSchema,
  resolveSecurityPassword,
} from './security-password';
import { type SingleSignOn, type SingleSignOnProps, singleSignOnSchema, resolveSingleSignOn } from './single-sign-on';
import { type Srsv, type SrsvProps, srsvSchema, resolveSrsv } from './srsv';
import {
  type UnifiedMessagingAccounts,
  type UnifiedMessagingAccountsProps,
  unifiedMessagingAccountsSchema,
  resolveUnifiedMessagingAccounts,
} from './unified-messaging-accounts';

/**
 * What is configured inside the servers, as the guide speaks of it. Every value is what the guide recommends unless it is given, and
 * a given one is judged by the guide rules. Terraform does none of it: it becomes a runbook, and a parameter of AWS Systems Manager.
 */
export interface ConnectionSettingsProps {
  /** The phone system: security modes, the encryption of media (chapter 3). @default - see its members */
  readonly phoneSystem?: PhoneSystemProps;
  /** Restriction tables, against toll fraud (chapter 2). @default - see its members */
  readonly restrictionTables?: RestrictionTablesProps;
  /** Accounts of administrators, roles and templates (chapter 4). @default - see its members */
  readonly administration?: AdministrationProps;
  /** Accounts by which Connection reads mailboxes of Exchange (page 4-4). @default - none */
  readonly unifiedMessagingAccounts?: UnifiedMessagingAccountsProps;
  /** Rules for PINs, passwords and lockout (chapter 5). @default - see its members */
  readonly authenticationRules?: AuthenticationRulesProps;
  /** Single sign-on with OpenAM (chapter 6). @default - off */
  readonly singleSignOn?: SingleSignOnProps;
  /** The security password of the servers (chapter 7). @default - see its members */
  readonly securityPassword?: SecurityPasswordProps;
  /** Certificates of the servers (chapter 8). @default - see its members */
  readonly certificates?: CertificatesProps;
  /** Private and secure messages, and their deletion (chapter 9). @default - see its members */
  readonly messageSecurity?: MessageSecurityProps;
  /** Branches with Survivable Remote Site Voicemail (pages 5-3, 8-1). @default - none */
  readonly srsv?: SrsvProps;
  /** Cisco Unified MeetingPlace (page 8-5). @default - none */
  readonly meetingPlace?: MeetingPlaceProps;
  /** Microsoft Exchange (page 8-5). @default - there where a feature uses it */
  readonly exchange?: ExchangeProps;
  /** The LDAP directory (page 8-7). @default - there where a feature uses it */
  readonly ldap?: LdapProps;
  /** Networking with Cisco Unity gateways (page 8-8). @default - none */
  readonly digitalNetworking?: DigitalNetworkingProps;
}

/** The same with every default filled in. */
export interface ConnectionSettings {
  readonly phoneSystem: PhoneSystem;
  readonly restrictionTables: RestrictionTables;
  readonly administration: Administration;
  readonly unifiedMessagingAccounts: UnifiedMessagingAccounts;
  readonly authenticationRules: AuthenticationRules;
  readonly singleSignOn: SingleSignOn | undefined;
  readonly securityPassword: SecurityPassword;
  readonly certificates: Certificates;
  readonly messageSecurity: MessageSecurity;
  readonly srsv: Srsv | undefined;
  readonly meetingPlace: MeetingPlace | undefined;
  readonly exchange: Exchange | undefined;
  readonly ldap: Ldap | undefined;
  readonly digitalNetworking: DigitalNetworking | undefined;
}

/** A schema for the props. */
export const connectionSettingsSchema = z
  .strictObject({
    phoneSystem: phoneSystemSchema.exactOptional(),
    restrictionTables: restrictionTablesSchema.exactOptional(),
    administration: administrationSchema.exactOptional(),
    unifiedMessagingAccounts: unifiedMessagingAccountsSchema.exactOptional(),
    authenticationRules: authenticationRulesSchema.exactOptional(),
    singleSignOn: singleSignOnSchema.exactOptional(),
    securityPassword: securityPasswordSchema.exactOptional(),
    certificates: certificatesSchema.exactOptional(),
    messageSecurity: messageSecuritySchema.exactOptional(),
    srsv: srsvSchema.exactOptional(),
    meetingPlace: meetingPlaceSchema.exactOptional(),
    exchange: exchangeSchema.exactOptional(),
    ldap: ldapSchema.exactOptional(),
    digitalNetworking: digitalNetworkingSchema.exactOptional(),
  })
  .check((context) => {
    const { restrictionTables } = context.value;
    const problemsWith = (...alsoNamed: readonly string[]) =>
      restrictionTableProblems(resolveRestrictionTables(restrictionTables, alsoNamed));
    // The part says the others itself.
    const known = new Set(problemsWith().map(({ given }) => given));
    for (const problem of problemsWith(...classesWithMessages(context.value)))
      if (!known.has(problem.given)) report(context, problem, ['restrictionTables']);
  }) satisfies z.ZodType<ConnectionSettingsProps>;

/** What the settings of a cluster depend on beside what is given. */
export interface ConnectionSettingsContext {
  readonly features: ConnectionFeatures;
  /** The name of both servers, where it is known. */
  readonly clusterName: string | undefined;
}

/** Fills the defaults in. */
export function resolveConnectionSettings(
  props: ConnectionSettingsProps,
  { features, clusterName }: ConnectionSettingsContext,
): ConnectionSettings {
  const restrictionTables = resolveRestrictionTables(props.restrictionTables, classesWithMessages(props));
  const classesOfService = restrictionTables.classesOfService.map(({ name }) => name);
  return {
    phoneSystem: resolvePhoneSystem(props.phoneSystem, features),
    restrictionTables,
    administration: resolveAdministration(props.administration),
    unifiedMessagingAccounts: resolveUnifiedMessagingAccounts(props.unifiedMessagingAccounts),
    authenticationRules: resolveAuthenticationRules(props.authenticationRules),
    singleSignOn: resolveSingleSignOn(props.singleSignOn, clusterName),
    securityPassword: resolveSecurityPassword(props.securityPassword),
    certificates: resolveCertificates(props.certificates, clusterName),
    messageSecurity: resolveMessageSecurity(props.messageSecurity, classesOfService),
    srsv: resolveSrsv(props.srsv),
    meetingPlace: resolveMeetingPlace(props.meetingPlace),
    exchange: resolveExchange(props.exchange, features),
    ldap: resolveLdap(props.ldap, features),
    digitalNetworking: resolveDigitalNetworking(props.digitalNetworking),
  };
}

function classesWithMessages({ messageSecurity }: ConnectionSettingsProps): readonly string[] {
  return (messageSecurity?.classesOfService ?? []).map(({ name }) => name);
}

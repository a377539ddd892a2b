import { z } from 'zod';
import {
  cometNeedsRelease,
  exchangeVersionWithoutSingleInbox,
  portNamedTwice,
  singleInboxWithoutExchangeVersion,
  sipPortOutsideRange,
} from '../errors';
import { givenProps } from '../boundary/given-props';
import { literalString } from '../boundary/literal-string';
import { report } from '../boundary/zod-problem';
import { CONNECTION_SECURITY_GUIDE } from '../port-tables/guide-titles';
import { connectionInbound } from '../port-tables/connection-inbound';
import { CONNECTION_FEATURES, type ConnectionFeature } from '../port-tables/feature';
import type { FlowOptions } from '../port-tables/flow';
import { PortRange } from '../port-tables/port-range';
import { portsOf } from '../port-tables/port-table';

/** Security mode of the voice messaging ports or port groups (Table 3-2, page 3-3). */
export type SecurityMode = 'non-secure' | 'authenticated' | 'encrypted';

/** Directory protocol. */
export type DirectoryProtocol = 'ldap' | 'ldaps';

/** Version of Microsoft Exchange. */
export type ExchangeVersion = '2003' | '2007' | '2010';

/** A voice messaging port of an SCCP integration, or a port group of a SIP integration (page 3-3). */
export interface IntegrationPort {
  /** Its name in Connection Administration. Another port's: error `PortNamedTwice`. */
  readonly name: string;
  /**
   * Its security mode. Other than on Unified CM: the rule `security-mode-matches-unified-cm` fails the synth.
   *
   * @default - the integration's
   */
  readonly securityMode?: SecurityMode;
}

/** Integration with a phone system over SCCP (Table 1-2, page 1-6). */
export interface SccpIntegration {
  readonly integration: 'sccp';
  /**
   * Security mode of the voice messaging ports. Authenticated and encrypted ports use SCCP over TLS.
   *
   * @default 'non-secure'
   */
  readonly securityMode?: SecurityMode;
  /**
   * The voice messaging ports by name, where their security modes differ: what any of them needs is open. None in the
   * list: error `InvalidProperty`.
   *
   * @default - all have the integration's security mode, and are those of the port group `PhoneSystem-1`
   */
  readonly ports?: readonly IntegrationPort[];
}

/** Integration with a phone system over SIP (Table 1-1, page 1-2). */
export interface SipIntegration {
  readonly integration: 'sip';
  /**
   * Ports that the administrator allocated for SIP, out of 5060 to 5100. Any other: error `SipPortOutsideRange`.
   */
  readonly sipPorts: readonly number[];
  /**
   * Security mode of the port group.
   *
   * @default 'non-secure'
   */
  readonly securityMode?: SecurityMode;
  /**
   * The port groups by name, where there are several. None in the list: error `InvalidProperty`.
   *
   * @default - one with the integration's security mode, `PhoneSystem-1`
   */
  readonly portGroups?: readonly IntegrationPort[];
}

/**
 * What of Cisco Unity Connection is in use. A conditional row of the port tables is closed until its feature is on.
 * Every value must be a literal: a token gives error `TokenWhereLiteral`.
 */
export interface ConnectionFeatures {
  /** Port-status monitoring by administration workstations (page 1-1). @default false */
  readonly portStatusMonitoring?: boolean;
  /** The Connection Database Proxy, for administrative tools (page 1-3). @default false */
  readonly databaseProxy?: boolean;
  /**
   * IPsec between the servers of the cluster (page 1-3). With `true` nothing else passes between them: the rows of Table
   * 1-1 that they have for each other close. `both` keeps these open beside it, for as long as the servers are installed or change over.
   * Another value: error `InvalidProperty`.
   *
   * @default false
   */
  readonly ipsec?: boolean | 'both';
  /** IMAP clients (page 1-2). @default false */
  readonly imap?: boolean;
  /** SMTP servers and smart hosts (pages 1-2, 1-8). @default false */
  readonly smtp?: boolean;
  /**
   * Single inbox: messages synchronized with Exchange (page 1-6). Needs `exchangeVersion`, otherwise error
   * `SingleInboxWithoutExchangeVersion`.
   *
   * @default false
   */
  readonly singleInbox?: boolean;
  /**
   * Version of Exchange that single inbox works with: 2003 notifies over WebDAV, 2007 and 2010 over EWS (page 1-6).
   * Without `singleInbox`: error `ExchangeVersionWithoutSingleInbox`.
   *
   * @default - none
   */
  readonly exchangeVersion?: ExchangeVersion;
  /**
   * Comet notifications to clients (page 1-6). Before release 9.1(2): error `CometNeedsRelease`.
   *
   * @default false
   */
  readonly cometNotifications?: boolean;
  /** Calendar integration with Exchange (page 1-7). @default false */
  readonly exchangeCalendar?: boolean;
  /** Exchange mail read aloud over the phone (page 1-7). @default false */
  readonly emailTextToSpeech?: boolean;
  /** Unified messaging services search for Exchange servers, over this protocol (page 1-7). @default - no search */
  readonly exchangeSearch?: DirectoryProtocol;
  /** Users come from an LDAP directory, over this protocol (pages 1-7, 8-7). @default - no directory */
  readonly ldapDirectory?: DirectoryProtocol;
  /** Integration with a phone system (pages 1-2, 1-6). @default - none */
  readonly phoneSystem?: SccpIntegration | SipIntegration;
  /** Users synchronized with Unified CM over AXL (page 1-7). @default false */
  readonly axl?: boolean;
  /** Other Connection locations (pages 1-7, 1-8). @default false */
  readonly digitalNetworking?: boolean;
  /** VPIM locations (page 1-8). @default false */
  readonly vpim?: boolean;
  /** Survivable Remote Site Voicemail at branch sites (pages 1-5, 1-7). @default false */
  readonly srsv?: boolean;
  /** DNS servers beside the resolver of the VPC (page 1-6). @default false */
  readonly dns?: boolean;
  /** Server addresses obtained over DHCP, against the guide's recommendation (page 1-8). @default false */
  readonly dhcp?: boolean;
  /** A separate NTP server as the publisher's source of time (pages 1-4, 1-8). @default false */
  readonly ntpSource?: boolean;
  /** Where upgrade media is fetched from (page 1-8). @default - no server */
  readonly upgradeMedia?: 'ftp' | 'sftp';
  /** Backups of the Disaster Recovery Framework to an SFTP server (page 1-8). @default false */
  readonly backup?: boolean;
  /** SNMP queries (page 1-3). @default false */
  readonly snmp?: boolean;
  /** The platform in Dual (IPv4/IPv6) mode (page 1-5). Needs a network with `dualStack`. @default false */
  readonly dualStack?: boolean;
}

/** Release of Cisco Unity Connection that the lab stands for when nothing is said: the last of the guide's 9.x. */
export const DEFAULT_RELEASE = '9.1(2)';

/** The release that brought Comet notifications (page 1-6). */
const COMET_SINCE = '9.1(2)';

const RELEASE = /^9\.(\d+)\((\d+)\)$/;

/** A release of the guide: `9.0(1)`, `9.1(2)` … */
const releaseSchema = z.string().regex(RELEASE, 'The guide is about releases 9.x, written as in 9.1(2)');

const sipRow = connectionInbound.rows.find(({ choice }) => choice === 'sip');
const sipRange = sipRow === undefined ? [] : portsOf(sipRow, 'tcp');
const sipPortSchema = z.number().check((context) => {
  const port = context.value;
  const allowed = Number.isInteger(port) && sipRange.some(({ from, to }) => port >= from && port <= to);
  if (!allowed) report(context, sipPortOutsideRange(port, sipRange.join(', '), page(sipRow?.page)));
});

const flag = z.boolean().exactOptional();

/** A schema for a security mode. */
export const securityModeSchema = z.enum(['non-secure', 'authenticated', 'encrypted']);

const securityMode = securityModeSchema.exactOptional();
const portsSchema = z
  .array(z.strictObject({ name: literalString, securityMode }))
  .nonempty()
  .check((context) => {
    const names = context.value.map(({ name }) => name);
    names.forEach((name, index) => {
      if (names.indexOf(name) < index) report(context, portNamedTwice(name), [index, 'name']);
    });
  })
  .exactOptional();
const directoryProtocol = z.enum(['ldap', 'ldaps']).exactOptional();

const featuresSchema = z.strictObject({
  portStatusMonitoring: flag,
  databaseProxy: flag,
  ipsec: z.union([z.boolean(), z.literal('both')]).exactOptional(),
  imap: flag,
  smtp: flag,
  singleInbox: flag,
  exchangeVersion: z.enum(['2003', '2007', '2010']).exactOptional(),
  cometNotifications: flag,
  exchangeCalendar: flag,
  emailTextToSpeech: flag,
  exchangeSearch: directoryProtocol,
  ldapDirectory: directoryProtocol,
  phoneSystem: z
    .discriminatedUnion('integration', [
      z.strictObject({ integration: z.literal('sccp'), securityMode, ports: portsSchema }),
      z.strictObject({
        integration: z.literal('sip'),
        sipPorts: z.array(sipPortSchema).nonempty(),
        securityMode,
        portGroups: portsSchema,
      }),
    ])
    .exactOptional(),
  axl: flag,
  digitalNetworking: flag,
  vpim: flag,
  srsv: flag,
  dns: flag,
  dhcp: flag,
  ntpSource: flag,
  upgradeMedia: z.enum(['ftp', 'sftp']).exactOptional(),
  backup: flag,
  snmp: flag,
  dualStack: flag,
}) satisfies z.ZodType<ConnectionFeatures>;

/** The features and the release together, for the schemas of constructs that take both. */
export const featuresAndRelease = {
  features: featuresSchema
    .check((context) => {
      const { singleInbox = false, exchangeVersion } = context.value;
      if (exchangeVersion !== undefined && !singleInbox)
        report(context, exchangeVersionWithoutSingleInbox(exchangeVersion, page('1-6')), ['exchangeVersion']);
      if (singleInbox && exchangeVersion === undefined)
        report(context, singleInboxWithoutExchangeVersion(page('1-6')), ['singleInbox']);
    })
    .exactOptional(),
  release: releaseSchema.exactOptional(),
};

/** Checks what the features ask of the release. To be added to an object schema that has `featuresAndRelease`. */
export function checkRelease(
  context: z.core.ParsePayload<{ features?: { cometNotifications?: boolean }; release?: string }>,
): void {
  const { features, release = DEFAULT_RELEASE } = context.value;
  // A release of another form is a problem of its own, and no later than any.
  if (features?.cometNotifications && RELEASE.test(release) && compareReleases(release, COMET_SINCE) < 0)
    report(context, cometNeedsRelease(release, COMET_SINCE, page('1-6')), ['features', 'cometNotifications']);
}

function compareReleases(one: string, other: string): number {
  const parts = (release: string) => (RELEASE.exec(release) ?? []).slice(1).map(Number);
  const [minor = 0, maintenance = 0] = parts(one);
  const [otherMinor = 0, otherMaintenance = 0] = parts(other);
  return minor - otherMinor || maintenance - otherMaintenance;
}

function page(page: string | undefined) {
  return { guide: CONNECTION_SECURITY_GUIDE, page: page ?? '1-2' };
}

const connectionFeatures = Object.keys(CONNECTION_FEATURES).filter(
  (name): name is ConnectionFeature => name in CONNECTION_FEATURES,
);

/** What Connection calls the port group of its first phone system. With SCCP it stands for all ports of the group. */
export const FIRST_PORT_GROUP = 'PhoneSystem-1';

/** The voice messaging ports (SCCP) or the port groups (SIP) of an integration, each with its security mode. */
export function integrationPorts(phoneSystem: SccpIntegration | SipIntegration): readonly Required<IntegrationPort>[] {
  const { securityMode = 'non-secure' } = phoneSystem;
  const given = phoneSystem.integration === 'sccp' ? phoneSystem.ports : phoneSystem.portGroups;
  return (given ?? [{ name: FIRST_PORT_GROUP }]).map((port) => ({ securityMode, ...givenProps(port) }));
}

/** What the port tables call the features that are on. */
export function portTableFeatures(features: ConnectionFeatures): ConnectionFeature[] {
  const { phoneSystem, exchangeVersion, exchangeSearch, ldapDirectory, upgradeMedia } = features;
  const modes = phoneSystem === undefined ? [] : integrationPorts(phoneSystem).map((port) => port.securityMode);
  const on: Record<ConnectionFeature, boolean | undefined> = {
    'port-status-monitoring': features.portStatusMonitoring,
    'database-proxy': features.databaseProxy,
    ipsec: features.ipsec !== undefined && features.ipsec !== false,
    imap: features.imap,
    smtp: features.smtp,
    'single-inbox-exchange-2003': features.singleInbox && exchangeVersion === '2003',
    'single-inbox-exchange-2007-2010': features.singleInbox && exchangeVersion !== '2003',
    'comet-notifications': features.cometNotifications,
    'unified-messaging': (features.singleInbox ?? false) || (features.exchangeCalendar ?? false),
    'email-text-to-speech': features.emailTextToSpeech,
    'exchange-search-ldap': exchangeSearch === 'ldap',
    'exchange-search-ldaps': exchangeSearch === 'ldaps',
    'ldap-directory': ldapDirectory === 'ldap',
    'ldaps-directory': ldapDirectory === 'ldaps',
    sccp: phoneSystem?.integration === 'sccp' && modes.includes('non-secure'),
    'sccp-over-tls': phoneSystem?.integration === 'sccp' && modes.some((mode) => mode !== 'non-secure'),
    sip: phoneSystem?.integration === 'sip',
    'certificate-download': modes.includes('encrypted'),
    axl: features.axl,
    'digital-networking': features.digitalNetworking,
    vpim: features.vpim,
    srsv: features.srsv,
    dns: features.dns,
    dhcp: features.dhcp,
    'ntp-source': features.ntpSource,
    'ftp-upgrade': upgradeMedia === 'ftp',
    'sftp-upgrade': upgradeMedia === 'sftp',
    backup: features.backup,
    snmp: features.snmp,
    'dual-stack': features.dualStack,
  };
  return connectionFeatures.filter((feature) => on[feature]);
}

/** The administrator's own ports. */
export function chosenPorts({ phoneSystem }: ConnectionFeatures): NonNullable<FlowOptions['chosenPorts']> {
  return phoneSystem?.integration === 'sip' ? { sip: phoneSystem.sipPorts.map((port) => PortRange.of(port)) } : {};
}

/** What a user writes to switch a feature on, for errors. */
export const FEATURE_PROPS: Readonly<Record<ConnectionFeature, string>> = {
  'port-status-monitoring': 'portStatusMonitoring',
  'database-proxy': 'databaseProxy',
  ipsec: 'ipsec',
  imap: 'imap',
  smtp: 'smtp',
  'single-inbox-exchange-2003': "singleInbox with exchangeVersion '2003'",
  'single-inbox-exchange-2007-2010': "singleInbox with exchangeVersion '2007' or '2010'",
  'comet-notifications': 'cometNotifications',
  'unified-messaging': 'singleInbox or exchangeCalendar',
  'email-text-to-speech': 'emailTextToSpeech',
  'exchange-search-ldap': "exchangeSearch: 'ldap'",
  'exchange-search-ldaps': "exchangeSearch: 'ldaps'",
  'ldap-directory': "ldapDirectory: 'ldap'",
  'ldaps-directory': "ldapDirectory: 'ldaps'",
  sccp: "phoneSystem with integration 'sccp'",
  'sccp-over-tls': "phoneSystem with integration 'sccp' and securityMode 'authenticated' or 'encrypted'",
  sip: "phoneSystem with integration 'sip'",
  'certificate-download': "phoneSystem with securityMode 'encrypted'",
  axl: 'axl',
  'digital-networking': 'digitalNetworking',
  vpim: 'vpim',
  srsv: 'srsv',
  dns: 'dns',
  dhcp: 'dhcp',
  'ntp-source': 'ntpSource',
  'ftp-upgrade': "upgradeMedia: 'ftp'",
  'sftp-upgrade': "upgradeMedia: 'sftp'",
  backup: 'backup',
  snmp: 'snmp',
  'dual-stack': 'dualStack',
};

import { z } from 'zod';
import { type Feature, isFeature } from '../port-tables/feature';
import type { ContactCenterSecurity } from './security/contact-center-security';

/** What of a Unified CCE is in use, as far as ports depend on it. Everything is off until it is turned on. */
export interface ContactCenterFeatures {
  /**
   * Whether QoS is on at the interfaces of a network: heartbeats over UDP are off there, since TCP keeps itself alive.
   *
   * @default - off in both
   */
  readonly qos?: {
    /** On the visible network. @default false */
    readonly visible?: boolean;
    /** On the private network. @default false */
    readonly private?: boolean;
  };
  /** A router of another Unified ICM, joined by the ICM gateway. @default false */
  readonly icmGateway?: boolean;
  /** WebView over HTTP, in clear, beside HTTPS. @default false */
  readonly webViewHttp?: boolean;
  /** The Internet Script Editor over HTTP, in clear, beside HTTPS. @default false */
  readonly scriptEditorHttp?: boolean;
  /** The application server of WebView, administered from another machine. @default false */
  readonly jaguarAdministration?: boolean;
  /** Whether gateways and IVRs control phones over TLS. @default false - Unified CM must be told, too */
  readonly jtapiOverTls?: boolean;
  /**
   * What phones and trunks signal to Unified CM with, where a stand-in for it is inside the lab. Over TLS or in clear: see
   * the security mode of the phones.
   *
   * @default 'sccp'
   */
  readonly phoneProtocol?: 'sccp' | 'sip';
  /** Questions and traps of SNMP. @default false */
  readonly snmp?: boolean;
  /** Messages sent to a syslog server. @default false */
  readonly syslog?: boolean;
}

const flag = z.boolean().exactOptional();

/** Schema of `ContactCenterFeatures`. */
export const contactCenterFeaturesSchema = z.strictObject({
  qos: z.strictObject({ visible: flag, private: flag }).exactOptional(),
  icmGateway: flag,
  webViewHttp: flag,
  scriptEditorHttp: flag,
  jaguarAdministration: flag,
  jtapiOverTls: flag,
  phoneProtocol: z.enum(['sccp', 'sip']).exactOptional(),
  snmp: flag,
  syslog: flag,
});

/** What the user writes to switch a feature of the port tables on. */
export const FEATURE_PROPS: Readonly<Partial<Record<Feature, string>>> = {
  'icm-gateway': 'features.icmGateway',
  'webview-http': 'features.webViewHttp',
  'script-editor-http': 'features.scriptEditorHttp',
  'jaguar-administration': 'features.jaguarAdministration',
  'cti-os-silent-monitoring': "security.monitoring.silentMonitoring: 'cti-os'",
  'jtapi-over-tls': 'features.jtapiOverTls',
  'sip-phones': "features.phoneProtocol: 'sip'",
  'secure-sip-phones': "features.phoneProtocol: 'sip'",
  'remote-desktop': 'security.remoteAdministration.remoteDesktop',
  vnc: 'security.remoteAdministration.vnc',
  pcanywhere: 'security.remoteAdministration.pcAnywhere',
  'support-tools': 'servers.supportTools',
  'managed-security-agent': "security.securityAgent.mode: 'managed'",
  'server-update-services': "security.patching.through: 'wsus'",
  snmp: 'features.snmp',
  syslog: 'features.syslog',
};

/** The features of the port tables that are on. */
export function contactCenterPortFeatures(
  features: ContactCenterFeatures,
  security: ContactCenterSecurity,
  supportTools: boolean,
): Feature[] {
  const { securityAgent, patching, monitoring, phones, remoteAdministration } = security;
  const secure = phones.deviceSecurityMode === 'non-secure' ? '' : 'secure-';
  const all: Partial<Record<Feature, boolean>> = {
    'udp-heartbeats-visible': !features.qos?.visible,
    'udp-heartbeats-private': !features.qos?.private,
    'icm-gateway': features.icmGateway ?? false,
    'webview-http': features.webViewHttp ?? false,
    'script-editor-http': features.scriptEditorHttp ?? false,
    'jaguar-administration': features.jaguarAdministration ?? false,
    'jtapi-over-tls': features.jtapiOverTls ?? false,
    'jtapi-in-clear': !features.jtapiOverTls,
    [`${secure}${features.phoneProtocol ?? 'sccp'}-phones`]: true,
    'cti-os-silent-monitoring': monitoring.silentMonitoring === 'cti-os',
    'remote-desktop': remoteAdministration.remoteDesktop,
    vnc: remoteAdministration.vnc,
    pcanywhere: remoteAdministration.pcAnywhere,
    'support-tools': supportTools,
    'managed-security-agent': securityAgent !== false && securityAgent.mode === 'managed',
    'server-update-services': patching !== false && patching.through === 'wsus',
    snmp: features.snmp ?? false,
    syslog: features.syslog ?? false,
  };
  return Object.entries(all).flatMap(([name, on]) => (on && isFeature(name) ? [name] : []));
}

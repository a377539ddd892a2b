import { z } from 'zod';
import { literalString } from '../../boundary/literal-string';
import { report } from '../../boundary/zod-problem';
import { unknownPort } from '../../errors';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import {
  type ConnectionFeatures,
  type IntegrationPort,
  integrationPorts,
  type SecurityMode,
  securityModeSchema,
} from '../connection-features';

/**
 * The other end of the integration with a phone system, whose own end is `ConnectionFeatures.phoneSystem`; anything on
 * without that: error `SettingWithoutFeature`. Rules judge it, so every value must be a literal: a token gives error
 * `TokenWhereLiteral`.
 */
export interface PhoneSystemProps {
  /**
   * Security mode that Unified CM is set to, for each voice messaging port (SCCP) or port group (SIP) by name. Another
   * than Connection's: the rule `security-mode-matches-unified-cm` fails the synth. A name that Connection does not have:
   * error `UnknownPort`. (Connection security guide, page 3-3)
   *
   * @default - what Connection is set to
   */
  readonly unifiedCmSecurityModes?: Readonly<Record<string, SecurityMode>>;
  /**
   * Whether calls are to be encrypted between Connection and the endpoint (SRTP). With a port in another mode than
   * encrypted: the rule `media-encryption-over-encrypted-signaling` fails the synth. (Connection security guide, page
   * 3-3)
   *
   * @default - at the ports in encrypted mode
   */
  readonly mediaEncryption?: boolean;
  /**
   * Whether Unified CM has a certificate trust list (CTL). With an authenticated or encrypted port and none, the rule
   * `certificate-trust-list` fails the synth. (Connection security guide, page 3-2)
   *
   * @default - where a port is authenticated or encrypted
   */
  readonly certificateTrustList?: boolean;
  /**
   * Endpoints that are not registered in encrypted mode, by name. With media encryption, the rule
   * `media-encrypted-end-to-end` fails the synth. (Connection security guide, page 3-3)
   *
   * @default - none
   */
  readonly unencryptedEndpoints?: readonly string[];
  /**
   * Transcoders, gateways and other devices between Connection and endpoints that are not enabled for encryption, by
   * name. With media encryption, the rule `media-encrypted-end-to-end` fails the synth. (Connection security guide, page
   * 3-3)
   *
   * @default - none
   */
  readonly unencryptedDevices?: readonly string[];
}

/** A schema for the props. */
export const phoneSystemSchema = z.strictObject({
  unifiedCmSecurityModes: z.record(literalString, securityModeSchema).exactOptional(),
  mediaEncryption: z.boolean().exactOptional(),
  certificateTrustList: z.boolean().exactOptional(),
  unencryptedEndpoints: z.array(literalString).exactOptional(),
  unencryptedDevices: z.array(literalString).exactOptional(),
}) satisfies z.ZodType<PhoneSystemProps>;

/** Checks that both ends have the same ports. To be added to an object schema that has `features` and `settings`. */
export function checkPhoneSystem(
  context: z.core.ParsePayload<{ features?: ConnectionFeatures; settings?: { phoneSystem?: PhoneSystemProps } }>,
): void {
  const { features, settings } = context.value;
  const names = portsOf(features).map(({ name }) => name);
  for (const name of Object.keys(settings?.phoneSystem?.unifiedCmSecurityModes ?? {}))
    if (!names.includes(name))
      report(context, unknownPort(name, names, { guide: CONNECTION_SECURITY_GUIDE, page: '3-3' }), [
        'settings',
        'phoneSystem',
        'unifiedCmSecurityModes',
        name,
      ]);
}

/** A voice messaging port (SCCP) or a port group (SIP), at both ends. */
export interface PhoneSystemPort extends Required<IntegrationPort> {
  /** Security mode that Unified CM is set to. */
  readonly unifiedCmSecurityMode: SecurityMode;
  /** Whether its calls are to be encrypted. */
  readonly mediaEncryption: boolean;
}

/** The integration with a phone system, with nothing left open. */
export interface PhoneSystem {
  /** How it is integrated, if at all. */
  readonly integration: 'sccp' | 'sip' | undefined;
  /** The ports for SIP, where it is over SIP. */
  readonly sipPorts: readonly number[];
  /** Its voice messaging ports or port groups. Without an integration there are none. */
  readonly ports: readonly PhoneSystemPort[];
  readonly certificateTrustList: boolean;
  readonly unencryptedEndpoints: readonly string[];
  readonly unencryptedDevices: readonly string[];
}

/** Fills the defaults in. */
export function resolvePhoneSystem(
  {
    unifiedCmSecurityModes = {},
    mediaEncryption,
    certificateTrustList,
    unencryptedEndpoints = [],
    unencryptedDevices = [],
  }: PhoneSystemProps = {},
  features: ConnectionFeatures = {},
): PhoneSystem {
  const modesByName = new Map(Object.entries(unifiedCmSecurityModes));
  const ports = portsOf(features).map(({ name, securityMode }) => ({
    name,
    securityMode,
    unifiedCmSecurityMode: modesByName.get(name) ?? securityMode,
    mediaEncryption: mediaEncryption ?? securityMode === 'encrypted',
  }));
  return {
    integration: features.phoneSystem?.integration,
    sipPorts: features.phoneSystem?.integration === 'sip' ? features.phoneSystem.sipPorts : [],
    ports,
    certificateTrustList: certificateTrustList ?? ports.some(({ securityMode }) => securityMode !== 'non-secure'),
    unencryptedEndpoints,
    unencryptedDevices,
  };
}

function portsOf({ phoneSystem }: ConnectionFeatures = {}): readonly Required<IntegrationPort>[] {
  return phoneSystem === undefined ? [] : integrationPorts(phoneSystem);
}

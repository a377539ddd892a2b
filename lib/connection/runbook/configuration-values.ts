import { CONFIGURATION, type ProvisioningSource } from './provisioning-source';

/** A setting of the whole system, as the provisioning interface sees it. */
export interface ConfigurationValueEntry {
  /** Almost all can be read alone: the server answers a change of another with 403, says the reference. */
  readonly writable: boolean;
  readonly source: ProvisioningSource;
}

/** Settings of the system by their full names, as far as a source has them. All are 0 or 1. */
export const CONFIGURATION_VALUES = {
  /** Whether programs get recordings of secure messages from the messaging interface. */
  'System.API.CumiAccessSecureMessageAttachments': { writable: true, source: CONFIGURATION },
  /** Whether programs get headers of secure messages from the messaging interface. */
  'System.API.CumiAllowSecureMessageHeaders': { writable: true, source: CONFIGURATION },
  /** Whether secure messages are relayed to an SMTP address. */
  'System.Messaging.RelaySecureMessage': { writable: false, source: CONFIGURATION },
} as const satisfies Record<string, ConfigurationValueEntry>;

/** The full name of a setting of the system. */
export type ConfigurationValue = keyof typeof CONFIGURATION_VALUES;

/** One that can be changed. */
export type WritableConfigurationValue = {
  [Name in ConfigurationValue]: (typeof CONFIGURATION_VALUES)[Name]['writable'] extends true ? Name : never;
}[ConfigurationValue];

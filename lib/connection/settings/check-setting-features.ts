import type { z } from 'zod';
import { report, valueAt } from '../../boundary/zod-problem';
import { settingWithoutFeature } from '../../errors';
import type { ConnectionFeatures } from '../connection-features';
import type { ConnectionSettingsProps } from './connection-settings';

const UNIFIED_MESSAGING = ['singleInbox', 'exchangeCalendar', 'emailTextToSpeech'] as const;

/** Settings that come to nothing unless one of their features is on. */
const SETTINGS_OF_FEATURES: readonly (readonly [setting: string, features: readonly (keyof ConnectionFeatures)[]])[] = [
  ['phoneSystem.mediaEncryption', ['phoneSystem']],
  ['phoneSystem.certificateTrustList', ['phoneSystem']],
  ['phoneSystem.unencryptedEndpoints', ['phoneSystem']],
  ['phoneSystem.unencryptedDevices', ['phoneSystem']],
  ['authenticationRules.ldapAuthentication', ['ldapDirectory']],
  ['ldap', ['ldapDirectory']],
  ['srsv', ['srsv']],
  ['exchange', UNIFIED_MESSAGING],
  ['digitalNetworking.ciscoUnityGateway', ['digitalNetworking']],
  ['messageSecurity.secureDelivery.vpimLocations', ['vpim']],
  ['messageSecurity.secureDelivery.intersiteLinks', ['digitalNetworking']],
  ['messageSecurity.relay.inUse', ['smtp']],
];

/**
 * Checks that no setting is about a feature that is off, where it would be dropped without a word. To be added to an object schema
 * that has `features` and `settings`.
 */
export function checkSettingFeatures(
  context: z.core.ParsePayload<{ features?: ConnectionFeatures; settings?: ConnectionSettingsProps }>,
): void {
  const { features = {}, settings } = context.value;
  for (const [setting, ofSetting] of SETTINGS_OF_FEATURES) {
    const path = setting.split('.');
    if (saysSomething(valueAt(settings, path)) && !ofSetting.some((feature) => saysSomething(features[feature])))
      report(context, settingWithoutFeature(setting, ofSetting.join(' or ')), ['settings', ...path]);
  }
}

/** To turn off what is off anyway, or to list nothing, contradicts nothing. */
function saysSomething(value: unknown): boolean {
  return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
}

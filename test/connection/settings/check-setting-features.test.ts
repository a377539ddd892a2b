import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { ConnectionFeatures } from '../../../lib/connection/connection-features';
import { checkSettingFeatures } from '../../../lib/connection/settings/check-setting-features';
import type { ConnectionSettingsProps } from '../../../lib/connection/settings/connection-settings';
import { refused } from '../../contact-center/security/refused';

interface Props {
  features?: ConnectionFeatures;
  settings?: ConnectionSettingsProps;
}

const schema = z.custom<Props>().check(checkSettingFeatures);
const problems = (props: Props) => refused(schema, props);

const SCCP: ConnectionFeatures = { phoneSystem: { integration: 'sccp' } };
const SRSV = { branches: [{ name: 'Bonn', hostName: 'bonn.lab.internal' }] };

describe('settings of features', () => {
  it('are none where nothing is said', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ features: { srsv: true, vpim: true } })).toEqual([]);
    expect(problems({ settings: {} })).toEqual([]);
  });

  it.each<[ConnectionSettingsProps, string, readonly ConnectionFeatures[]]>([
    [{ phoneSystem: { mediaEncryption: true } }, 'phoneSystem.mediaEncryption', [SCCP]],
    [{ phoneSystem: { certificateTrustList: true } }, 'phoneSystem.certificateTrustList', [SCCP]],
    [{ phoneSystem: { unencryptedEndpoints: ['Lobby'] } }, 'phoneSystem.unencryptedEndpoints', [SCCP]],
    [{ phoneSystem: { unencryptedDevices: ['Gateway'] } }, 'phoneSystem.unencryptedDevices', [SCCP]],
    [
      { authenticationRules: { ldapAuthentication: true } },
      'authenticationRules.ldapAuthentication',
      [{ ldapDirectory: 'ldap' }, { ldapDirectory: 'ldaps' }],
    ],
    [{ ldap: {} }, 'ldap', [{ ldapDirectory: 'ldap' }]],
    [{ srsv: SRSV }, 'srsv', [{ srsv: true }]],
    [
      { exchange: {} },
      'exchange',
      [{ singleInbox: true, exchangeVersion: '2010' }, { exchangeCalendar: true }, { emailTextToSpeech: true }],
    ],
    [
      { digitalNetworking: { ciscoUnityGateway: { hostName: 'unity.lab.internal' } } },
      'digitalNetworking.ciscoUnityGateway',
      [{ digitalNetworking: true }],
    ],
    [
      { messageSecurity: { secureDelivery: { vpimLocations: ['Lyon'] } } },
      'messageSecurity.secureDelivery.vpimLocations',
      [{ vpim: true }],
    ],
    [
      { messageSecurity: { secureDelivery: { intersiteLinks: ['Oslo'] } } },
      'messageSecurity.secureDelivery.intersiteLinks',
      [{ digitalNetworking: true }],
    ],
    [{ messageSecurity: { relay: { inUse: true } } }, 'messageSecurity.relay.inUse', [{ smtp: true }]],
  ])('%j is refused without its feature', (settings, setting, features) => {
    const refusal = [`SettingWithoutFeature at settings.${setting}`];
    expect(problems({ settings })).toEqual(refusal);
    expect(problems({ settings, features: { imap: true, smtp: false, srsv: false } })).toEqual(refusal);
    for (const on of features) expect(problems({ settings, features: on })).toEqual([]);
  });

  it('contradict nothing where they are off, or list nothing', () => {
    const settings: ConnectionSettingsProps = {
      phoneSystem: { mediaEncryption: false, certificateTrustList: false, unencryptedEndpoints: [] },
      authenticationRules: { ldapAuthentication: false },
      digitalNetworking: {},
      messageSecurity: {
        secureDelivery: { vpimLocations: [], intersiteLinks: [] },
        relay: { inUse: false, secureMessages: true },
      },
    };
    expect(problems({ settings })).toEqual([]);
  });

  it('are refused all at once', () => {
    expect(problems({ settings: { ldap: {}, srsv: SRSV } })).toHaveLength(2);
  });
});

import type { ConnectionFeatures } from '../../../lib/connection/connection-features';
import { resolveAdministration } from '../../../lib/connection/settings/administration';
import { resolveAuthenticationRules } from '../../../lib/connection/settings/authentication-rules';
import { resolveCertificates } from '../../../lib/connection/settings/certificates';
import type { ConnectionSettings } from '../../../lib/connection/settings/connection-settings';
import { resolveDigitalNetworking } from '../../../lib/connection/settings/digital-networking';
import { resolveExchange } from '../../../lib/connection/settings/exchange';
import { resolveLdap } from '../../../lib/connection/settings/ldap';
import { resolveMeetingPlace } from '../../../lib/connection/settings/meeting-place';
import { resolveMessageSecurity } from '../../../lib/connection/settings/message-security';
import { resolvePhoneSystem } from '../../../lib/connection/settings/phone-system';
import { resolveRestrictionTables } from '../../../lib/connection/settings/restriction-tables';
import { resolveSecurityPassword } from '../../../lib/connection/settings/security-password';
import { resolveSingleSignOn } from '../../../lib/connection/settings/single-sign-on';
import { resolveSrsv } from '../../../lib/connection/settings/srsv';
import { resolveUnifiedMessagingAccounts } from '../../../lib/connection/settings/unified-messaging-accounts';

const SECRET_ARN = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:voicemail';

const CLUSTER_NAME = 'voicemail.lab.internal';

/** Features that settings follow from. */
export const EVERY_FEATURE: ConnectionFeatures = {
  phoneSystem: { integration: 'sccp', securityMode: 'encrypted' },
  imap: true,
  smtp: true,
  singleInbox: true,
  exchangeVersion: '2010',
  exchangeCalendar: true,
  emailTextToSpeech: true,
  ldapDirectory: 'ldaps',
  digitalNetworking: true,
  vpim: true,
  srsv: true,
};

/** Settings of which every part has something to do. */
export const EVERY_SETTING: ConnectionSettings = {
  phoneSystem: resolvePhoneSystem(
    { unencryptedEndpoints: ['the gateway'], unencryptedDevices: ['the fax'] },
    EVERY_FEATURE,
  ),
  restrictionTables: resolveRestrictionTables({ classesOfService: [{ name: 'Staff' }, { name: 'Guests' }] }),
  administration: resolveAdministration({
    operatingSystemAccounts: ['osadmin', 'osbackup'],
    accounts: [
      { alias: 'ada', template: 'administratortemplate' },
      { alias: 'bob', template: 'voicemailusertemplate' },
    ],
  }),
  unifiedMessagingAccounts: resolveUnifiedMessagingAccounts({
    accounts: [{ name: 'EXAMPLE\\unity', passwordSecretArn: SECRET_ARN }],
  }),
  authenticationRules: resolveAuthenticationRules(),
  singleSignOn: resolveSingleSignOn({ agent: { passwordSecretArn: SECRET_ARN } }, CLUSTER_NAME),
  securityPassword: resolveSecurityPassword({ secretArn: SECRET_ARN }),
  certificates: resolveCertificates({}, CLUSTER_NAME),
  messageSecurity: resolveMessageSecurity({
    classesOfService: [{ name: 'Staff' }, { name: 'Guests & others' }],
    deleteSecureMessagesAfterDays: 30,
    clients: ['web-inbox'],
    secureDelivery: { vpimLocations: ['Lyon'] },
  }),
  srsv: resolveSrsv({
    branches: [
      { name: 'Nice', hostName: 'srsv.nice.example.com', administratorSecretArn: SECRET_ARN },
      { name: 'Oslo', hostName: 'srsv.oslo.example.com' },
    ],
  }),
  meetingPlace: resolveMeetingPlace({ hostName: 'meetings.example.com' }),
  exchange: resolveExchange({}, EVERY_FEATURE),
  ldap: resolveLdap({}, EVERY_FEATURE),
  digitalNetworking: resolveDigitalNetworking({ ciscoUnityGateway: { hostName: 'unity.example.com', failover: true } }),
};

/** Settings of which nobody has said anything. */
export const NO_SETTING: ConnectionSettings = {
  phoneSystem: resolvePhoneSystem(),
  restrictionTables: resolveRestrictionTables(),
  administration: resolveAdministration(),
  unifiedMessagingAccounts: resolveUnifiedMessagingAccounts(),
  authenticationRules: resolveAuthenticationRules(),
  singleSignOn: undefined,
  securityPassword: resolveSecurityPassword(),
  certificates: resolveCertificates(),
  messageSecurity: resolveMessageSecurity(),
  srsv: undefined,
  meetingPlace: undefined,
  exchange: undefined,
  ldap: undefined,
  digitalNetworking: undefined,
};

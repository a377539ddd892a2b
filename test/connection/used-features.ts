import type { ConnectionFeatures } from '../../lib/connection/connection-features';

/** Everything that can be in use at the same time. */
export const usedFeatures = {
  portStatusMonitoring: true,
  databaseProxy: true,
  ipsec: 'both',
  imap: true,
  smtp: true,
  singleInbox: true,
  exchangeVersion: '2010',
  cometNotifications: true,
  exchangeCalendar: true,
  emailTextToSpeech: true,
  exchangeSearch: 'ldaps',
  ldapDirectory: 'ldap',
  phoneSystem: { integration: 'sip', sipPorts: [5060, 5061, 5100], securityMode: 'encrypted' },
  axl: true,
  digitalNetworking: true,
  vpim: true,
  srsv: true,
  dns: true,
  dhcp: false,
  ntpSource: true,
  upgradeMedia: 'sftp',
  backup: true,
  snmp: true,
  dualStack: true,
} as const satisfies Required<ConnectionFeatures>;

import { describe, expect, it } from '@jest/globals';
import { chosenPorts, type ConnectionFeatures, portTableFeatures } from '../../lib/connection/connection-features';
import { CONNECTION_FEATURES, type Feature } from '../../lib/port-tables/feature';

type Case = readonly [ConnectionFeatures, ...Feature[]];

/** Every property with each of its values, and exactly what that switches on. The compiler misses a property that is not here. */
const cases: Readonly<Record<keyof ConnectionFeatures, readonly Case[]>> = {
  portStatusMonitoring: [[{ portStatusMonitoring: true }, 'port-status-monitoring'], [{ portStatusMonitoring: false }]],
  databaseProxy: [[{ databaseProxy: true }, 'database-proxy'], [{ databaseProxy: false }]],
  ipsec: [[{ ipsec: true }, 'ipsec'], [{ ipsec: 'both' }, 'ipsec'], [{ ipsec: false }]],
  imap: [[{ imap: true }, 'imap'], [{ imap: false }]],
  smtp: [[{ smtp: true }, 'smtp'], [{ smtp: false }]],
  singleInbox: [[{ singleInbox: false }]],
  exchangeVersion: [
    [{ singleInbox: true, exchangeVersion: '2003' }, 'single-inbox-exchange-2003', 'unified-messaging'],
    [{ singleInbox: true, exchangeVersion: '2007' }, 'single-inbox-exchange-2007-2010', 'unified-messaging'],
    [{ singleInbox: true, exchangeVersion: '2010' }, 'single-inbox-exchange-2007-2010', 'unified-messaging'],
  ],
  cometNotifications: [[{ cometNotifications: true }, 'comet-notifications'], [{ cometNotifications: false }]],
  exchangeCalendar: [[{ exchangeCalendar: true }, 'unified-messaging'], [{ exchangeCalendar: false }]],
  emailTextToSpeech: [[{ emailTextToSpeech: true }, 'email-text-to-speech'], [{ emailTextToSpeech: false }]],
  exchangeSearch: [
    [{ exchangeSearch: 'ldap' }, 'exchange-search-ldap'],
    [{ exchangeSearch: 'ldaps' }, 'exchange-search-ldaps'],
  ],
  ldapDirectory: [
    [{ ldapDirectory: 'ldap' }, 'ldap-directory'],
    [{ ldapDirectory: 'ldaps' }, 'ldaps-directory'],
  ],
  phoneSystem: [
    [{ phoneSystem: { integration: 'sccp' } }, 'sccp'],
    [{ phoneSystem: { integration: 'sccp', securityMode: 'non-secure' } }, 'sccp'],
    [{ phoneSystem: { integration: 'sccp', securityMode: 'authenticated' } }, 'sccp-over-tls'],
    [{ phoneSystem: { integration: 'sccp', securityMode: 'encrypted' } }, 'sccp-over-tls', 'certificate-download'],
    [{ phoneSystem: { integration: 'sip', sipPorts: [5060] } }, 'sip'],
    [{ phoneSystem: { integration: 'sip', sipPorts: [5060], securityMode: 'non-secure' } }, 'sip'],
    [{ phoneSystem: { integration: 'sip', sipPorts: [5060], securityMode: 'authenticated' } }, 'sip'],
    [
      { phoneSystem: { integration: 'sip', sipPorts: [5060], securityMode: 'encrypted' } },
      'sip',
      'certificate-download',
    ],
  ],
  axl: [[{ axl: true }, 'axl'], [{ axl: false }]],
  digitalNetworking: [[{ digitalNetworking: true }, 'digital-networking'], [{ digitalNetworking: false }]],
  vpim: [[{ vpim: true }, 'vpim'], [{ vpim: false }]],
  srsv: [[{ srsv: true }, 'srsv'], [{ srsv: false }]],
  dns: [[{ dns: true }, 'dns'], [{ dns: false }]],
  dhcp: [[{ dhcp: true }, 'dhcp'], [{ dhcp: false }]],
  ntpSource: [[{ ntpSource: true }, 'ntp-source'], [{ ntpSource: false }]],
  upgradeMedia: [
    [{ upgradeMedia: 'ftp' }, 'ftp-upgrade'],
    [{ upgradeMedia: 'sftp' }, 'sftp-upgrade'],
  ],
  backup: [[{ backup: true }, 'backup'], [{ backup: false }]],
  snmp: [[{ snmp: true }, 'snmp'], [{ snmp: false }]],
  dualStack: [[{ dualStack: true }, 'dual-stack'], [{ dualStack: false }]],
};

const all = Object.values(cases).flat();

describe('portTableFeatures', () => {
  it('switches nothing on by itself', () => {
    expect(portTableFeatures({})).toEqual([]);
  });

  it.each(all.map(([features, ...on]) => [JSON.stringify(features), features, on] as const))(
    '%s switches on exactly what it says',
    (_, features, on) => {
      expect(portTableFeatures(features).sort()).toEqual([...on].sort());
    },
  );

  it('can switch on every feature of the port tables', () => {
    const reachable = new Set<string>(all.flatMap(([features]) => portTableFeatures(features)));
    expect(Object.keys(CONNECTION_FEATURES).filter((feature) => !reachable.has(feature))).toEqual([]);
  });
});

describe('chosenPorts', () => {
  it('are those of the SIP integration', () => {
    expect(chosenPorts({ phoneSystem: { integration: 'sip', sipPorts: [5060, 5100] } })).toEqual({
      sip: [
        { from: 5060, to: 5060 },
        { from: 5100, to: 5100 },
      ],
    });
  });

  it('are none without one', () => {
    expect(chosenPorts({})).toEqual({});
    expect(chosenPorts({ phoneSystem: { integration: 'sccp' } })).toEqual({});
  });
});

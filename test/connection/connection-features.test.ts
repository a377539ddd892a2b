import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import {
  chosenPorts,
  type ConnectionFeatures,
  featuresAndRelease,
  integrationPorts,
  portTableFeatures,
} from '../../lib/connection/connection-features';
import { CONNECTION_FEATURES, type Feature } from '../../lib/port-tables/feature';
import { refused } from '../contact-center/security/refused';

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
    [{ phoneSystem: { integration: 'sccp', ports: [{ name: 'one' }, { name: 'two' }] } }, 'sccp'],
    [
      {
        phoneSystem: {
          integration: 'sccp',
          securityMode: 'encrypted',
          ports: [{ name: 'one', securityMode: 'authenticated' }],
        },
      },
      'sccp-over-tls',
    ],
    [
      {
        phoneSystem: { integration: 'sccp', ports: [{ name: 'one' }, { name: 'two', securityMode: 'authenticated' }] },
      },
      'sccp',
      'sccp-over-tls',
    ],
    [
      {
        phoneSystem: {
          integration: 'sccp',
          securityMode: 'encrypted',
          ports: [{ name: 'one', securityMode: 'non-secure' }, { name: 'two' }],
        },
      },
      'sccp',
      'sccp-over-tls',
      'certificate-download',
    ],
    [{ phoneSystem: { integration: 'sip', sipPorts: [5060] } }, 'sip'],
    [{ phoneSystem: { integration: 'sip', sipPorts: [5060], portGroups: [{ name: 'one' }] } }, 'sip'],
    [
      {
        phoneSystem: {
          integration: 'sip',
          sipPorts: [5060],
          portGroups: [{ name: 'one' }, { name: 'two', securityMode: 'encrypted' }],
        },
      },
      'sip',
      'certificate-download',
    ],
    [
      {
        phoneSystem: {
          integration: 'sip',
          sipPorts: [5060],
          securityMode: 'encrypted',
          portGroups: [{ name: 'one', securityMode: 'authenticated' }],
        },
      },
      'sip',
    ],
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

describe('integrationPorts', () => {
  it('is one that stands for all where none is named', () => {
    expect(integrationPorts({ integration: 'sccp' })).toEqual([{ name: 'PhoneSystem-1', securityMode: 'non-secure' }]);
    expect(integrationPorts({ integration: 'sip', sipPorts: [5060], securityMode: 'encrypted' })).toEqual([
      { name: 'PhoneSystem-1', securityMode: 'encrypted' },
    ]);
  });

  it('are those named, each in its own security mode or the integration’s', () => {
    const named = [{ name: 'one' }, { name: 'two', securityMode: 'authenticated' }] as const;
    const ports = [
      { name: 'one', securityMode: 'encrypted' },
      { name: 'two', securityMode: 'authenticated' },
    ];
    expect(integrationPorts({ integration: 'sccp', securityMode: 'encrypted', ports: named })).toEqual(ports);
    expect(
      integrationPorts({ integration: 'sip', sipPorts: [5060], securityMode: 'encrypted', portGroups: named }),
    ).toEqual(ports);
  });
});

describe('the schema of a phone system', () => {
  const port = (securityMode: string) => ({ name: 'one', securityMode });

  it.each<[object, string[]]>([
    [{ integration: 'sccp', ports: [{ name: 'one' }, { name: 'two', securityMode: 'encrypted' }] }, []],
    [{ integration: 'sip', sipPorts: [5060], portGroups: [port('authenticated')] }, []],
    [{ integration: 'sccp', ports: [] }, ['InvalidProperty at features.phoneSystem.ports']],
    [{ integration: 'sccp', ports: ['one'] }, ['InvalidProperty at features.phoneSystem.ports.0']],
    [{ integration: 'sccp', ports: [{ name: '' }] }, ['InvalidProperty at features.phoneSystem.ports.0.name']],
    [
      { integration: 'sccp', ports: [{ name: '${TfToken[TOKEN.0]}' }] },
      ['TokenWhereLiteral at features.phoneSystem.ports.0.name'],
    ],
    [
      { integration: 'sccp', ports: [port('secure')] },
      ['InvalidProperty at features.phoneSystem.ports.0.securityMode'],
    ],
    [
      { integration: 'sccp', ports: [port('encrypted'), port('non-secure')] },
      ['PortNamedTwice at features.phoneSystem.ports.1.name'],
    ],
    [{ integration: 'sccp', portGroups: [{ name: 'one' }] }, ['InvalidProperty at features.phoneSystem']],
    [{ integration: 'sip', sipPorts: [5060], ports: [{ name: 'one' }] }, ['InvalidProperty at features.phoneSystem']],
    [{ integration: 'sip', sipPorts: [5060], portGroups: [] }, ['InvalidProperty at features.phoneSystem.portGroups']],
  ])('%j', (phoneSystem, problems) => {
    expect(refused(z.strictObject(featuresAndRelease), { features: { phoneSystem } })).toEqual(problems);
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

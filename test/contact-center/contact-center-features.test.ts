import { describe, expect, it } from '@jest/globals';
import {
  contactCenterFeaturesSchema,
  type ContactCenterFeatures,
  contactCenterPortFeatures,
  FEATURE_PROPS,
} from '../../lib/contact-center/contact-center-features';
import {
  contactCenterSecurity,
  type ContactCenterSecurityProps,
} from '../../lib/contact-center/security/contact-center-security-props';
import { CONTACT_CENTER_FEATURES } from '../../lib/port-tables/feature';
import { unifiedCce } from '../../lib/port-tables/unified-cce';

const on = (features: ContactCenterFeatures = {}, security: ContactCenterSecurityProps = {}, supportTools = false) =>
  contactCenterPortFeatures(features, contactCenterSecurity(security), supportTools);

/** What is on where nothing is said. */
const USUAL = ['udp-heartbeats-visible', 'udp-heartbeats-private', 'jtapi-in-clear', 'secure-sccp-phones'];

describe('the features of a contact centre', () => {
  it('are, where nothing is said, heartbeats, JTAPI in clear, and phones that are authenticated', () => {
    expect(on().sort()).toEqual([...USUAL].sort());
  });

  it.each<[string, ContactCenterFeatures, ContactCenterSecurityProps, readonly string[], readonly string[]]>([
    ['QoS on the visible network', { qos: { visible: true } }, {}, [], ['udp-heartbeats-visible']],
    ['QoS on the private network', { qos: { private: true, visible: false } }, {}, [], ['udp-heartbeats-private']],
    ['the ICM gateway', { icmGateway: true }, {}, ['icm-gateway'], []],
    ['WebView in clear', { webViewHttp: true }, {}, ['webview-http'], []],
    ['the script editor in clear', { scriptEditorHttp: true }, {}, ['script-editor-http'], []],
    ['administration of Jaguar', { jaguarAdministration: true }, {}, ['jaguar-administration'], []],
    ['JTAPI over TLS', { jtapiOverTls: true }, {}, ['jtapi-over-tls'], ['jtapi-in-clear']],
    ['SIP', { phoneProtocol: 'sip' }, {}, ['secure-sip-phones'], ['secure-sccp-phones']],
    ['phones in clear', {}, { phones: { deviceSecurityMode: 'non-secure' } }, ['sccp-phones'], ['secure-sccp-phones']],
    [
      'SIP phones in clear',
      { phoneProtocol: 'sip' },
      { phones: { deviceSecurityMode: 'non-secure' } },
      ['sip-phones'],
      ['secure-sccp-phones'],
    ],
    ['encrypted phones', {}, { phones: { deviceSecurityMode: 'encrypted' } }, [], []],
    ['SNMP', { snmp: true }, {}, ['snmp'], []],
    ['syslog', { syslog: true }, {}, ['syslog'], []],
    ['silent monitoring', {}, { monitoring: { silentMonitoring: 'cti-os' } }, ['cti-os-silent-monitoring'], []],
    ['Remote Desktop', {}, { remoteAdministration: { remoteDesktop: true } }, ['remote-desktop'], []],
    ['VNC', {}, { remoteAdministration: { vnc: true } }, ['vnc'], []],
    ['pcAnywhere', {}, { remoteAdministration: { pcAnywhere: true } }, ['pcanywhere'], []],
    ['managed security agents', {}, { securityAgent: { mode: 'managed' } }, ['managed-security-agent'], []],
    ['security agents by themselves', {}, { securityAgent: { mode: 'standalone' } }, [], []],
    ['no security agents', {}, { securityAgent: false }, [], []],
    ['an update server', {}, { patching: { through: 'wsus' } }, ['server-update-services'], []],
    ['no updates', {}, { patching: false }, [], []],
  ])('change by %s', (_, features, security, more, less) => {
    const expected = [...USUAL.filter((one) => !less.includes(one)), ...more];
    expect(on(features, security).sort()).toEqual(expected.sort());
  });

  it('change by a server of Support Tools', () => {
    expect(on({}, {}, true).sort()).toEqual([...USUAL, 'support-tools'].sort());
  });

  it('are all that rows of the table wait for', () => {
    const awaited = unifiedCce.rows.flatMap(({ connections }) => connections.flatMap(({ when }) => when));
    const known = [...Object.keys(CONTACT_CENTER_FEATURES), 'snmp'];
    expect([...new Set(awaited)].sort()).toEqual(known.sort());
  });

  it('have each a prop that switches them on, but those that are on or follow from another', () => {
    const without = Object.keys(CONTACT_CENTER_FEATURES).filter((feature) => !(feature in FEATURE_PROPS));
    expect(without.sort()).toEqual([
      'jtapi-in-clear',
      'sccp-phones',
      'secure-sccp-phones',
      'udp-heartbeats-private',
      'udp-heartbeats-visible',
    ]);
  });

  it('are taken by their schema, all of them', () => {
    const all: Required<ContactCenterFeatures> = {
      qos: { visible: true, private: true },
      icmGateway: true,
      webViewHttp: true,
      scriptEditorHttp: true,
      jaguarAdministration: true,
      jtapiOverTls: true,
      phoneProtocol: 'sip',
      snmp: true,
      syslog: true,
    };
    expect(contactCenterFeaturesSchema.parse(all)).toEqual(all);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { ConnectionFeatures } from '../../../../lib/connection/connection-features';
import { phoneSystemSteps } from '../../../../lib/connection/runbook/steps/phone-system-steps';
import { type PhoneSystemProps, resolvePhoneSystem } from '../../../../lib/connection/settings/phone-system';

const steps = (phoneSystem: ConnectionFeatures['phoneSystem'], props: PhoneSystemProps = {}) =>
  phoneSystemSteps({ phoneSystem: resolvePhoneSystem(props, phoneSystem && { phoneSystem }) });

const ids = (...args: Parameters<typeof steps>) => steps(...args).map(({ id }) => id.replace('phone-system/', ''));

const actionsOf = (id: string, ...args: Parameters<typeof steps>) =>
  steps(...args).find((step) => step.id === `phone-system/${id}`)?.actions ?? [];

const SCCP = {
  integration: 'sccp',
  ports: [
    { name: 'one' },
    { name: 'two', securityMode: 'authenticated' },
    { name: 'three', securityMode: 'encrypted' },
  ],
} as const;
const SIP = { ...SCCP, integration: 'sip', sipPorts: [5060, 5062], portGroups: SCCP.ports } as const;

describe('the steps of the phone system', () => {
  it('are none without an integration', () => {
    expect(steps(undefined)).toEqual([]);
  });

  it('are trust, then ports, then media, each at a page of the guide', () => {
    const all = steps(SCCP, { unencryptedEndpoints: ['Lobby'] });
    expect(all.map(({ id, at, page }) => [id, at, page])).toEqual([
      ['phone-system/certificate-trust-list', 'unified-cm', '3-2'],
      ['phone-system/certificates', 'unified-cm', '3-2'],
      ['phone-system/ports', 'publisher', '3-3'],
      ['phone-system/unified-cm-ports', 'unified-cm', '3-3'],
      ['phone-system/media', 'unified-cm', '3-3'],
      ['phone-system/check', 'unified-cm', '3-4'],
    ]);
  });

  it('speak of every port where nobody has listed any, and of the port group with SIP', () => {
    const first = (id: string, phoneSystem: ConnectionFeatures['phoneSystem']) => actionsOf(id, phoneSystem)[0];
    const sip = { integration: 'sip', sipPorts: [5060] } as const;
    expect(first('ports', { integration: 'sccp' })).toMatchObject({
      fields: [['Display Name', 'every port of PhoneSystem-1'], {}],
    });
    expect(first('unified-cm-ports', { integration: 'sccp' })).toMatchObject({
      fields: [['Port', 'that of every port of Connection’s PhoneSystem-1'], {}],
    });
    expect(first('ports', sip)).toMatchObject({ fields: [['Display Name', 'PhoneSystem-1'], {}, {}] });
  });

  it('are the ports alone where nothing is secure', () => {
    expect(ids({ integration: 'sccp' })).toEqual(['ports', 'unified-cm-ports']);
    expect(ids({ integration: 'sccp' }, { certificateTrustList: true })).toEqual([
      'certificate-trust-list',
      'ports',
      'unified-cm-ports',
    ]);
    expect(ids({ integration: 'sip', sipPorts: [5060], securityMode: 'authenticated' })).toEqual([
      'certificate-trust-list',
      'certificates',
      'ports',
      'unified-cm-ports',
      'check',
    ]);
    expect(ids({ integration: 'sccp', securityMode: 'authenticated' }, { certificateTrustList: false })).toEqual([
      'certificates',
      'ports',
      'unified-cm-ports',
      'check',
    ]);
  });

  it('set voice messaging ports at both ends', () => {
    expect(actionsOf('ports', SCCP)).toEqual([
      ...[
        ['one', 'Non-secure'],
        ['two', 'Authenticated'],
        ['three', 'Encrypted'],
      ].map(([name, mode]) => ({
        page: 'Telephony Integrations > Port > Port Basics',
        fields: [
          ['Display Name', name],
          ['Security Mode', mode],
        ],
      })),
      { task: expect.stringContaining('Reset the port group') },
    ]);
    expect(actionsOf('unified-cm-ports', SCCP, { unifiedCmSecurityModes: { one: 'encrypted' } })).toEqual(
      [
        ['one', 'Encrypted Voice Mail Port'],
        ['two', 'Authenticated Voice Mail Port'],
        ['three', 'Encrypted Voice Mail Port'],
      ].map(([name, mode]) => ({
        page: 'Voice Mail > Cisco Voice Mail Port',
        fields: [
          ['Port', `that of Connection’s ${name}`],
          ['Device Security Mode', mode],
        ],
      })),
    );
    expect(actionsOf('unified-cm-ports', { integration: 'sccp' })).toMatchObject([
      { fields: [{}, ['Device Security Mode', 'Non Secure Voice Mail Port']] },
    ]);
  });

  it('set port groups and trunks at both ends', () => {
    const page = 'Telephony Integrations > Port Group > Port Group Basics';
    expect(actionsOf('ports', SIP)).toEqual([
      {
        page,
        fields: [
          ['Display Name', 'one'],
          ['SIP Security Profile', '5060 or 5062'],
          ['Secure RTP', 'not checked'],
        ],
      },
      {
        page,
        fields: [
          ['Display Name', 'two'],
          ['SIP Security Profile', '5060 or 5062/TLS'],
          ['Security Mode', 'Authenticated'],
          ['Secure RTP', 'not checked'],
        ],
      },
      {
        page,
        fields: [
          ['Display Name', 'three'],
          ['SIP Security Profile', '5060 or 5062/TLS'],
          ['Security Mode', 'Encrypted'],
          ['Secure RTP', 'checked'],
        ],
      },
      { task: expect.stringContaining('Reset the port group') },
    ]);
    expect(actionsOf('unified-cm-ports', SIP)).toEqual(
      [
        ['one', 'Non Secure'],
        ['two', 'Authenticated'],
        ['three', 'Encrypted'],
      ].map(([name, mode]) => ({
        page: 'System > Security > SIP Trunk Security Profile',
        fields: [
          ['Name', `that of the trunk to Connection’s ${name}`],
          ['Device Security Mode', mode],
        ],
      })),
    );
  });

  it('enter the subject of the certificate for SIP alone', () => {
    const subject = { task: expect.stringContaining('X.509 Subject Name') };
    expect(actionsOf('certificates', SIP)).toContainEqual(subject);
    expect(actionsOf('certificates', SCCP)).not.toContainEqual(subject);
    expect(actionsOf('certificates', SCCP)).toMatchObject([
      { task: expect.stringContaining('root certificate') },
      { fields: [['Certificate Name', 'CallManager-trust']] },
    ]);
  });

  it('encrypt what does not, where calls are to be encrypted', () => {
    const clear = { unencryptedEndpoints: ['Lobby'], unencryptedDevices: ['Gateway'] };
    expect(actionsOf('media', SCCP, clear)).toEqual([
      { task: 'Register endpoint "Lobby" in encrypted mode.' },
      { task: 'Enable encryption on device "Gateway".' },
    ]);
    expect(ids(SCCP)).not.toContain('media');
    expect(ids({ integration: 'sccp' }, clear)).not.toContain('media');
  });
});

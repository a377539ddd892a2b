import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { ConnectionFeatures, SccpIntegration } from '../../../lib/connection/connection-features';
import {
  checkPhoneSystem,
  phoneSystemSchema,
  type PhoneSystemProps,
  resolvePhoneSystem,
} from '../../../lib/connection/settings/phone-system';
import { refused } from '../../contact-center/security/refused';

const sccp = (integration: Omit<SccpIntegration, 'integration'> = {}): ConnectionFeatures => ({
  phoneSystem: { integration: 'sccp', ...integration },
});
const MIXED = sccp({ ports: [{ name: 'one' }, { name: 'two', securityMode: 'encrypted' }] });
const OTHERS = {
  unifiedCmSecurityModes: { 'PhoneSystem-1': 'authenticated' },
  mediaEncryption: true,
  certificateTrustList: false,
  unencryptedEndpoints: ['Lobby'],
  unencryptedDevices: ['Gateway'],
} as const;
const NO_DEVICES = { unencryptedEndpoints: [], unencryptedDevices: [] };

describe('the phone system', () => {
  it('is none without an integration', () => {
    const none = { integration: undefined, sipPorts: [], ports: [], certificateTrustList: false, ...NO_DEVICES };
    expect(resolvePhoneSystem()).toEqual(none);
    expect(resolvePhoneSystem({}, {})).toEqual(none);
  });

  it('has at the other end what Connection has, unless told otherwise', () => {
    expect(resolvePhoneSystem(undefined, sccp())).toEqual({
      integration: 'sccp',
      sipPorts: [],
      ports: [
        {
          name: 'PhoneSystem-1',
          securityMode: 'non-secure',
          unifiedCmSecurityMode: 'non-secure',
          mediaEncryption: false,
        },
      ],
      certificateTrustList: false,
      ...NO_DEVICES,
    });
    expect(resolvePhoneSystem({}, MIXED)).toMatchObject({
      ports: [
        { name: 'one', securityMode: 'non-secure', unifiedCmSecurityMode: 'non-secure', mediaEncryption: false },
        { name: 'two', securityMode: 'encrypted', unifiedCmSecurityMode: 'encrypted', mediaEncryption: true },
      ],
      certificateTrustList: true,
    });
  });

  it('has a trust list where a port is authenticated, which encrypts no calls', () => {
    const sip: ConnectionFeatures = {
      phoneSystem: { integration: 'sip', sipPorts: [5060], securityMode: 'authenticated' },
    };
    expect(resolvePhoneSystem({}, sip)).toMatchObject({
      integration: 'sip',
      sipPorts: [5060],
      ports: [{ name: 'PhoneSystem-1', securityMode: 'authenticated', mediaEncryption: false }],
      certificateTrustList: true,
    });
  });

  it('is what it is told', () => {
    expect(resolvePhoneSystem(OTHERS, sccp())).toEqual({
      integration: 'sccp',
      sipPorts: [],
      ports: [
        {
          name: 'PhoneSystem-1',
          securityMode: 'non-secure',
          unifiedCmSecurityMode: 'authenticated',
          mediaEncryption: true,
        },
      ],
      certificateTrustList: false,
      unencryptedEndpoints: ['Lobby'],
      unencryptedDevices: ['Gateway'],
    });
    expect(resolvePhoneSystem({ mediaEncryption: false }, sccp({ securityMode: 'encrypted' })).ports).toMatchObject([
      { mediaEncryption: false },
    ]);
    expect(resolvePhoneSystem({ certificateTrustList: true }, sccp()).certificateTrustList).toBe(true);
  });

  it('takes a port for no more than its name', () => {
    expect(resolvePhoneSystem({}, sccp({ ports: [{ name: 'constructor' }] })).ports).toMatchObject([
      { name: 'constructor', unifiedCmSecurityMode: 'non-secure' },
    ]);
  });

  it.each<[object, string[]]>([
    [{}, []],
    [OTHERS, []],
    [{ unifiedCmSecurityModes: { one: 'secure' } }, ['InvalidProperty at unifiedCmSecurityModes.one']],
    [{ unifiedCmSecurityModes: { '': 'encrypted' } }, ['InvalidProperty at unifiedCmSecurityModes.']],
    [{ unifiedCmSecurityModes: 'encrypted' }, ['InvalidProperty at unifiedCmSecurityModes']],
    [{ mediaEncryption: 'srtp' }, ['InvalidProperty at mediaEncryption']],
    [{ certificateTrustList: 'ctl' }, ['InvalidProperty at certificateTrustList']],
    [{ unencryptedEndpoints: [''] }, ['InvalidProperty at unencryptedEndpoints.0']],
    [{ unencryptedEndpoints: ['${TfToken[TOKEN.0]}'] }, ['TokenWhereLiteral at unencryptedEndpoints.0']],
    [{ unencryptedDevices: 'Gateway' }, ['InvalidProperty at unencryptedDevices']],
    [{ srtp: true }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(phoneSystemSchema, props)).toEqual(problems);
  });

  const schema = z
    .object({
      features: z.custom<ConnectionFeatures>().exactOptional(),
      settings: z.custom<{ phoneSystem?: PhoneSystemProps }>().exactOptional(),
    })
    .check(checkPhoneSystem);
  const told = (...names: readonly string[]) => ({
    phoneSystem: { unifiedCmSecurityModes: Object.fromEntries(names.map((name) => [name, 'encrypted'])) },
  });
  const at = 'settings.phoneSystem.unifiedCmSecurityModes';

  it.each<[object, string[]]>([
    [{}, []],
    [{ features: MIXED }, []],
    [{ features: MIXED, settings: {} }, []],
    [{ features: MIXED, settings: { phoneSystem: {} } }, []],
    [{ features: MIXED, settings: told('two') }, []],
    [{ features: sccp(), settings: told('PhoneSystem-1') }, []],
    [{ features: MIXED, settings: told('one', 'three') }, [`UnknownPort at ${at}.three`]],
    [{ features: MIXED, settings: told('PhoneSystem-1') }, [`UnknownPort at ${at}.PhoneSystem-1`]],
    [{ settings: told('one') }, [`UnknownPort at ${at}.one`]],
  ])('has the same ports at both ends: %j', (props, problems) => {
    expect(refused(schema, props)).toEqual(problems);
  });
});

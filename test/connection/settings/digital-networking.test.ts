import { describe, expect, it } from '@jest/globals';
import { checkProps } from '../../../lib/boundary/check-props';
import { problemsOf } from '../../problems-of';
import { labStack } from '../../synthesized-stack';
import { Token } from 'cdktf';
import { digitalNetworkingSchema, resolveDigitalNetworking } from '../../../lib/connection/settings/digital-networking';
import { refused } from '../../contact-center/security/refused';

const HOST = { hostName: 'unity.lab.internal' };
const OTHERS = { ...HOST, commonName: 'Unity', keyLength: 512, failover: true };
const gateway = (ciscoUnityGateway: object) => ({ ciscoUnityGateway });

describe('a network of voice messaging servers', () => {
  it('is not there unless declared, and has no gateway of Cisco Unity unless that is', () => {
    expect(resolveDigitalNetworking(undefined)).toBeUndefined();
    expect(resolveDigitalNetworking({})).toEqual({ ciscoUnityGateway: undefined });
  });

  it('has a gateway with a certificate for its name, and a key of today, unless told otherwise', () => {
    expect(resolveDigitalNetworking({ ciscoUnityGateway: HOST })).toEqual(
      gateway({ ...HOST, commonName: 'unity.lab.internal', keyLength: 2048, failover: false }),
    );
  });

  it('is what it is told', () => {
    expect(resolveDigitalNetworking({ ciscoUnityGateway: OTHERS })).toEqual(gateway(OTHERS));
  });

  it.each<[object, string[]]>([
    [{}, []],
    [gateway(HOST), []],
    // The guide's own recommendation is allowed, and judged.
    [gateway(OTHERS), []],
    [gateway({ ...HOST, keyLength: 16384 }), []],
    [gateway({}), ['InvalidProperty at ciscoUnityGateway.hostName']],
    [gateway({ hostName: 'a b' }), ['MalformedHostName at ciscoUnityGateway.hostName']],
    [gateway({ ...HOST, commonName: '' }), ['InvalidProperty at ciscoUnityGateway.commonName']],
    [gateway({ ...HOST, keyLength: 511 }), ['InvalidProperty at ciscoUnityGateway.keyLength']],
    [gateway({ ...HOST, keyLength: 16385 }), ['InvalidProperty at ciscoUnityGateway.keyLength']],
    [
      gateway({ ...HOST, keyLength: Token.asNumber({ resolve: () => 2048 }) }),
      ['TokenWhereLiteral at ciscoUnityGateway.keyLength'],
    ],
    [gateway({ ...HOST, failover: 'no' }), ['InvalidProperty at ciscoUnityGateway.failover']],
    [gateway({ ...HOST, port: 443 }), ['InvalidProperty at ciscoUnityGateway']],
    [{ vpim: true }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(digitalNetworkingSchema, props)).toEqual(problems);
  });
});

it('does not show a host name that is none', () => {
  const found = problemsOf(() => {
    checkProps(labStack(), digitalNetworkingSchema, { ciscoUnityGateway: { hostName: 'unity:hunter2@gateway' } });
  });
  expect(found).not.toEqual([]);
  expect(JSON.stringify(found)).not.toContain('hunter2');
});

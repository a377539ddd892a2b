import { describe, expect, it } from '@jest/globals';
import { digitalNetworkingSteps } from '../../../../lib/connection/runbook/steps/digital-networking-steps';
import {
  type CiscoUnityGatewayProps,
  resolveDigitalNetworking,
} from '../../../../lib/connection/settings/digital-networking';
import { cautions, fieldsOf, order } from './part-of-runbook';

const steps = (props: Omit<CiscoUnityGatewayProps, 'hostName'>) =>
  digitalNetworkingSteps({
    digitalNetworking: resolveDigitalNetworking({ ciscoUnityGateway: { hostName: 'unity.lab.internal', ...props } }),
  });

describe('a link to Cisco Unity', () => {
  it.each([undefined, {}])('is not there with %j for a network', (props) => {
    expect(digitalNetworkingSteps({ digitalNetworking: resolveDigitalNetworking(props) })).toEqual([]);
  });

  it('has certificates at both ends, the root before the gateway’s own', () => {
    expect(order(steps({}))).toEqual([
      '8-8 connection-servers digital-networking/connection',
      '8-10 cisco-unity digital-networking/request',
      '8-8 certificate-authority digital-networking/issue',
      '8-12 cisco-unity digital-networking/upload',
      '8-10 publisher digital-networking/link',
    ]);
    expect(fieldsOf(steps({}), 'digital-networking/upload')).toEqual({ Order: 'root, server' });
  });

  it('has one name, in the certificate and in the link', () => {
    expect(fieldsOf(steps({}), 'digital-networking/request')).toEqual({
      'Bit length': '2048',
      'Common name': 'unity.lab.internal',
    });
    expect(fieldsOf(steps({}), 'digital-networking/link')).toEqual({ Hostname: 'unity.lab.internal' });
  });

  it('has the request that it is told to have', () => {
    expect(fieldsOf(steps({ commonName: 'Unity', keyLength: 4096 }), 'digital-networking/request')).toEqual({
      'Bit length': '4096',
      'Common name': 'Unity',
    });
  });

  it('is secured at both servers of a failover pair', () => {
    const titles = (failover: boolean) => steps({ failover }).map(({ title }) => title);
    expect(titles(true).filter((title) => title.includes('the primary and the secondary server'))).toHaveLength(2);
    expect(titles(false).filter((title) => title.includes('secondary'))).toEqual([]);
  });

  it('warns of what goes wrong otherwise', () => {
    expect(cautions(steps({}))).toEqual({
      'digital-networking/request': expect.stringMatching(/to the letter/),
    });
  });
});

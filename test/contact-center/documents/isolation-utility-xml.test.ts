import { XMLParser } from 'fast-xml-parser';
import { expect, it } from '@jest/globals';
import { isolationUtilityXml } from '../../../lib/contact-center/documents/isolation-utility-xml';
import type { HostIpsecPolicy } from '../../../lib/contact-center/ipsec/host-ipsec-policy';
import { PortRange } from '../../../lib/port-tables/port-range';
import { ipsecPeer } from '../ipsec/ipsec-peer';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['Device', 'Subnet', 'WellKnown'].includes(name),
});
const written = (policy: Partial<HostIpsecPolicy> = {}) =>
  isolationUtilityXml({ peers: [ipsecPeer()], boundary: [], natTraversal: false, ...policy });

it('has trusted devices, which speak IPsec, and boundary devices, which are seen in clear', () => {
  const boundary = [
    { name: 'aw-1 & co', addresses: ['10.20.64.156'] },
    { name: '192.168.30.0/24', addresses: ['192.168.30.0/24'] },
  ];
  expect(parser.parse(written({ boundary }))).toEqual({
    CiscoICMIPsecConfig: {
      Trusted: {
        Encrypt: 'true',
        Device: [
          { Name: 'router-a', IPAddress: '10.20.64.32' },
          { Name: 'router-a', IPAddress: '10.20.64.33' },
        ],
      },
      Boundary: {
        WellKnown: [{ Name: 'DNS' }, { Name: 'GATEWAY' }],
        Device: [{ Name: 'aw-1 & co', IPAddress: '10.20.64.156' }],
        Subnet: [{ Block: '192.168.30.0/24' }],
      },
    },
  });
});

it('says when nothing is encrypted', () => {
  expect(written({ peers: [ipsecPeer({ protection: 'authenticated' })] })).toContain('<Trusted Encrypt="false">');
});

it('trusts nobody who speaks IPsec for one service, without encryption, or in clear as well', () => {
  const peers = [
    ipsecPeer(),
    ipsecPeer({
      name: 'support-tools-1',
      remote: ['10.20.64.56'],
      protection: 'authenticated',
      service: { at: 'local', ports: [PortRange.of(39100)] },
    }),
    ipsecPeer({ name: 'hds-1', remote: ['10.20.64.70'], required: false }),
    ipsecPeer({ name: 'signed', remote: ['10.20.64.80'], protection: 'authenticated' }),
  ];
  expect(parser.parse(written({ peers }))).toEqual({
    CiscoICMIPsecConfig: {
      Trusted: {
        Encrypt: 'true',
        Device: [
          { Name: 'router-a', IPAddress: '10.20.64.32' },
          { Name: 'router-a', IPAddress: '10.20.64.33' },
        ],
      },
      Boundary: {
        WellKnown: [{ Name: 'DNS' }, { Name: 'GATEWAY' }],
        Device: [
          { Name: 'support-tools-1', IPAddress: '10.20.64.56' },
          { Name: 'hds-1', IPAddress: '10.20.64.70' },
          { Name: 'signed', IPAddress: '10.20.64.80' },
        ],
      },
    },
  });
});

it('trusts nobody where IPsec is for one service alone', () => {
  const service = { at: 'local', ports: [PortRange.of(39100)] } as const;
  const text = written({ peers: [ipsecPeer({ name: 'support-tools-1', protection: 'authenticated', service })] });
  expect(text).toMatch(/<Trusted Encrypt="false"\/>[^]*<Boundary>[^]*Name="support-tools-1"/);
});

it('never has a key, and says what of it is not documented', () => {
  const secretArn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:ipsec-AbCdEf';
  const text = written({ peers: [ipsecPeer({ authentication: { method: 'preshared-key', secretArn } })] });
  expect(text).not.toContain('arn:');
  expect(text).toMatch(/^<!--[^]*inferred[^]*-->\n</);
});

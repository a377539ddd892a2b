import { describe, expect, it } from '@jest/globals';
import { IPSEC_PATH_IDS } from '../../../lib/contact-center/ipsec/ipsec-path';
import {
  ipsecFeatures,
  type WindowsIpsecProps,
  windowsIpsecSchema,
  windowsIpsecSettings,
} from '../../../lib/contact-center/ipsec/ipsec-settings';
import { checkProps } from '../../../lib/boundary/check-props';
import { labStack } from '../../synthesized-stack';
import { problemsOf } from '../../problems-of';

const ARN = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:ipsec-AbCdEf';
const KEY = 'a-key-that-must-never-be-shown-0123456789';

const problems = (props: unknown) =>
  problemsOf(() => {
    checkProps(labStack(), windowsIpsecSchema, props);
  });
const codes = (props: unknown) => problems(props).map(({ code, property }) => `${code} ${property ?? ''}`.trim());

describe('IPsec of Windows', () => {
  it('encrypts every path by Kerberos unless it is told otherwise', () => {
    const { paths, ...others } = windowsIpsecSettings({});
    expect(Object.keys(paths).sort()).toEqual([...IPSEC_PATH_IDS].sort());
    for (const id of IPSEC_PATH_IDS)
      expect(paths[id]).toEqual({ authentication: { method: 'kerberos' }, traffic: 'encrypted', algorithms: 'modern' });
    expect(others).toEqual({
      exceptions: [],
      natTraversal: false,
      trusted: { 'unified-cm': [], 'nam-router': [] },
      boundary: [],
    });
  });

  it('is different on one path, and the same on the others', () => {
    const { paths } = windowsIpsecSettings({
      authentication: { certificateAuthority: 'CN=Lab Root' },
      paths: {
        'gateway-unified-cm': {
          authentication: { presharedKeySecretArn: ARN },
          traffic: 'both',
          algorithms: 'period',
        },
      },
    });
    expect(paths['gateway-unified-cm']).toEqual({
      authentication: { method: 'preshared-key', secretArn: ARN },
      traffic: 'both',
      algorithms: 'period',
    });
    expect(paths['gateway-pair']).toEqual({
      authentication: { method: 'certificate', authority: 'CN=Lab Root' },
      traffic: 'encrypted',
      algorithms: 'modern',
    });
  });

  it('needs one port more through address translation', () => {
    expect(ipsecFeatures({ natTraversal: false })).toEqual(['windows-ipsec']);
    expect(ipsecFeatures({ natTraversal: true })).toEqual(['windows-ipsec', 'windows-ipsec-through-nat']);
  });

  it.each<[string, WindowsIpsecProps]>([
    ['nothing', {}],
    ['Kerberos', { authentication: 'kerberos' }],
    ['a certificate', { authentication: { certificateAuthority: 'CN=Lab Root' } }],
    ['a key in a secret', { authentication: { presharedKeySecretArn: ARN } }],
    ['a key in a secret that apply makes', { authentication: { presharedKeySecretArn: '${TfToken[TOKEN.7]}' } }],
    ['an exception', { exceptions: [{ path: 'gateway-pair', reason: 'the line is ours' }] }],
    ['a router by Kerberos', { trusted: { 'nam-router': ['192.168.43.5'] }, boundary: ['192.168.30.0/24'] }],
    [
      'Unified CM by certificates',
      {
        paths: { 'gateway-unified-cm': { authentication: { certificateAuthority: 'CN=Lab Root' } } },
        trusted: { 'unified-cm': ['192.168.20.5'] },
      },
    ],
    [
      'Unified CM by the key of every path',
      { authentication: { presharedKeySecretArn: ARN }, trusted: { 'unified-cm': ['192.168.20.5'] } },
    ],
  ])('takes %s', (_, props) => {
    expect(() => {
      checkProps(labStack(), windowsIpsecSchema, props);
    }).not.toThrow();
  });

  it.each([
    ['a key as a text', { authentication: KEY }, ['IpsecAuthenticationUnknown authentication']],
    ['a key by another name', { authentication: { presharedKey: KEY } }, ['IpsecAuthenticationUnknown authentication']],
    [
      'a key in place of its secret',
      { authentication: { presharedKeySecretArn: KEY } },
      ['MalformedSecretArn authentication.presharedKeySecretArn'],
    ],
    [
      'a key of digits',
      { authentication: { presharedKeySecretArn: 0.123456789 } },
      ['MalformedSecretArn authentication.presharedKeySecretArn'],
    ],
    [
      'a key beside a secret',
      { authentication: { presharedKeySecretArn: ARN, presharedKey: KEY } },
      ['IpsecAuthenticationUnknown authentication'],
    ],
    [
      'a key on one path',
      { paths: { 'gateway-pair': { authentication: KEY } } },
      ['IpsecAuthenticationUnknown paths.gateway-pair.authentication'],
    ],
    [
      'a key on one path, in place of its secret',
      { paths: { 'gateway-pair': { authentication: { presharedKeySecretArn: KEY } } } },
      ['MalformedSecretArn paths.gateway-pair.authentication.presharedKeySecretArn'],
    ],
    ['a key in place of everything', KEY, ['InvalidProperty']],
    ['a key in place of a path', { paths: { 'gateway-pair': KEY } }, ['InvalidProperty paths.gateway-pair']],
    ['a key in place of all paths', { paths: KEY }, ['InvalidProperty paths']],
    ['a key as traffic', { traffic: KEY }, ['InvalidProperty traffic']],
    ['a key as ciphers', { algorithms: KEY }, ['InvalidProperty algorithms']],
    ['a key as a trusted host', { trusted: { 'nam-router': [KEY] } }, ['InvalidProperty trusted.nam-router.0']],
    ['a key as a boundary', { boundary: [KEY] }, ['MalformedCidr boundary.0']],
    ['a key as an exception', { exceptions: [KEY] }, ['InvalidProperty exceptions.0']],
    ['a key by a name of its own', { key: KEY }, ['InvalidProperty']],
    ...['presharedKey', 'preSharedKey', 'psk', 'pre_shared_key'].flatMap(
      (name) =>
        [
          [`a key as ${name}`, { [name]: KEY }, [`KeyGivenLiterally ${name}`]],
          [
            `a key as ${name} of a path`,
            { paths: { 'gateway-pair': { [name]: KEY } } },
            [`KeyGivenLiterally paths.gateway-pair.${name}`],
          ],
        ] as const,
    ),
    ['no way at all', { authentication: {} }, ['IpsecAuthenticationUnknown authentication']],
    ['a number', { authentication: 4500 }, ['IpsecAuthenticationUnknown authentication']],
  ])('refuses %s, and does not show it', (_, props, expected) => {
    expect(codes(props)).toEqual(expected);
    expect(JSON.stringify(problems(props))).not.toContain(KEY);
  });

  it.each([
    ['an authority without a name', { authentication: { certificateAuthority: '' } }, 'InvalidProperty'],
    ['an unknown path', { paths: { 'gateway-ivr': {} } }, 'InvalidProperty'],
    ['other traffic', { traffic: 'clear' }, 'InvalidProperty'],
    ['an exception without a reason', { exceptions: [{ path: 'gateway-pair', reason: '' }] }, 'InvalidProperty'],
    ['a trusted host that is no address', { trusted: { 'nam-router': ['nam.example.com'] } }, 'InvalidProperty'],
    ['a trusted desktop', { trusted: { 'agent-desktop': ['192.168.30.1'] } }, 'InvalidProperty'],
    ['a boundary that is no block', { boundary: ['everybody'] }, 'MalformedCidr'],
    ['ciphers of nobody', { algorithms: 'none' }, 'InvalidProperty'],
    ['a word of its own', { encryption: 'off' }, 'InvalidProperty'],
    ['Unified CM by Kerberos', { trusted: { 'unified-cm': ['192.168.20.5'] } }, 'KerberosWithUnifiedCm'],
    [
      'Unified CM by Kerberos on its path alone',
      {
        authentication: { presharedKeySecretArn: ARN },
        paths: { 'gateway-unified-cm': { authentication: 'kerberos' } },
        trusted: { 'unified-cm': ['192.168.20.5'] },
      },
      'KerberosWithUnifiedCm',
    ],
    [
      'a host that is both',
      {
        authentication: { certificateAuthority: 'CN=Lab Root' },
        trusted: { 'unified-cm': ['192.168.20.5'] },
        boundary: ['192.168.20.0/24'],
      },
      'HostTrustedAndBoundary',
    ],
  ])('refuses %s', (_, props, code) => {
    expect(problems(props).map((problem) => problem.code)).toEqual([code]);
  });
});

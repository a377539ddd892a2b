import { describe, expect, it } from '@jest/globals';
import { IPSEC_PATHS } from '../../../lib/contact-center/ipsec/ipsec-path';
import { type IpsecEnd, ipsecProtection } from '../../../lib/contact-center/ipsec/ipsec-protection';
import { type WindowsIpsecProps, windowsIpsecSettings } from '../../../lib/contact-center/ipsec/ipsec-settings';
import { SPOKEN } from '../../guides/ipsec-facts';

const end = (name: string, other: Partial<IpsecEnd> = {}): IpsecEnd => ({
  name,
  standIn: false,
  inDomain: true,
  ...other,
});
const path = IPSEC_PATHS.find(({ id }) => id === 'gateway-pair');
const between = (one: IpsecEnd, other: IpsecEnd, props: WindowsIpsecProps | false = {}) => {
  if (path === undefined) throw new Error('There is no such path.');
  return ipsecProtection(path, [one, other], props && windowsIpsecSettings(props));
};
const [a, b] = [end('pg-1-a'), end('pg-1-b')];

describe('what becomes of a path', () => {
  it('is IPsec, as the settings of the path have it', () => {
    expect(between(a, b)).toEqual(SPOKEN);
    expect(between(a, b, { paths: { 'gateway-pair': { traffic: 'both' } } })).toMatchObject({ traffic: 'both' });
  });

  it('is clear text where IPsec is off, with nobody to answer for it', () => {
    expect(between(a, b, false)).toEqual({ kind: 'clear', why: 'IPsec of Windows is off' });
  });

  it('is an exception for a whole path or for one server, with its reason', () => {
    const reason = 'the line is ours';
    const except = (server?: string, id: 'gateway-pair' | 'router-gateway' = 'gateway-pair') =>
      between(a, b, { exceptions: [{ path: id, reason, ...(server === undefined ? {} : { server }) }] });
    expect(except()).toEqual({ kind: 'excepted', reason });
    expect(except('pg-1-a')).toEqual({ kind: 'excepted', reason });
    expect(except('pg-1-b')).toEqual({ kind: 'excepted', reason });
    expect(except('pg-2-a').kind).toBe('ipsec');
    expect(except(undefined, 'router-gateway').kind).toBe('ipsec');
  });

  it('is an exception at a stand-in, on or off', () => {
    const expected = { kind: 'excepted', reason: 'unified-cm-1 is a stand-in, which speaks no IPsec' };
    const standIn = end('unified-cm-1', { standIn: true, inDomain: false });
    for (const props of [{}, false] as const) {
      expect(between(a, standIn, props)).toEqual(expected);
      expect(between(standIn, a, props)).toEqual(expected);
    }
  });

  it('is clear text where Kerberos does not know one end, and IPsec with a certificate', () => {
    const apart = end('pg-1-b', { inDomain: false });
    expect(between(a, apart)).toEqual({
      kind: 'clear',
      why: 'pg-1-b is in no domain, where Kerberos knows nobody',
    });
    expect(between(a, apart, { authentication: { certificateAuthority: 'CN=Lab Root' } }).kind).toBe('ipsec');
  });
});

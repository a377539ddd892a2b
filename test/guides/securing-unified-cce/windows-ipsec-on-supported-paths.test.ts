import { describe, expect, it } from '@jest/globals';
import { windowsIpsecOnSupportedPaths as rule } from '../../../lib/guides/securing-unified-cce/windows-ipsec-on-supported-paths';
import { judged, notApplicable, SATISFIED, violated } from '../facts';
import { CLEAR, EXCEPTED, ipsecLink, withIpsec } from '../ipsec-facts';
import { vpn } from '../vpn-facts';

describe('windows-ipsec-on-supported-paths', () => {
  it('is satisfied by servers that speak IPsec, and by those for which somebody has given a reason', () => {
    expect(judged(rule, withIpsec([ipsecLink(), ipsecLink({ protection: EXCEPTED })]))).toEqual(SATISFIED);
  });

  it('is not about servers that no supported path joins, nor about Support Tools', () => {
    const none = notApplicable('No two of its servers are on such a path.');
    expect(judged(rule, withIpsec([]))).toEqual(none);
    expect(judged(rule, withIpsec([ipsecLink({ wanted: 'authenticated', protection: CLEAR })]))).toEqual(none);
  });

  it('is satisfied by servers in clear between sites that a tunnel joins, and by none that it does not', () => {
    const between = (site: string) => withIpsec([ipsecLink({ networks: ['lab/network', site], protection: CLEAR })]);
    expect(judged(rule, between('lab/branch'), vpn())).toEqual(SATISFIED);
    expect(judged(rule, between('lab/other'), vpn()).status).toBe('violated');
    expect(judged(rule, withIpsec([ipsecLink({ protection: CLEAR })]), vpn()).status).toBe('violated');
  });

  it('is violated by each two servers in clear for which nobody has, naming path and network', () => {
    const links = [
      ipsecLink(),
      ipsecLink({ protection: CLEAR }),
      ipsecLink({ path: 'gateway-pair', icmNetwork: 'private', protection: { kind: 'clear', why: 'of Kerberos' } }),
    ];
    expect(judged(rule, withIpsec(links))).toEqual(
      violated(
        'lab/ucce/router-a',
        'talks to lab/ucce/pg-1-a in clear, on the path router-gateway, visible network: IPsec of Windows is off',
        'talks to lab/ucce/pg-1-a in clear, on the path gateway-pair, private network: of Kerberos',
      ),
    );
  });
});

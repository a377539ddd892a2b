import { describe, expect, it } from '@jest/globals';
import { noSupersededIpsecAlgorithms as rule } from '../../../lib/guides/securing-unified-cce/no-superseded-ipsec-algorithms';
import { judged, notApplicable, SATISFIED, violated } from '../facts';
import { EXCEPTED, ipsecLink, SPOKEN, trustedHost, withIpsec } from '../ipsec-facts';

describe('no-superseded-ipsec-algorithms', () => {
  it('is satisfied by what is thought unbreakable today', () => {
    expect(judged(rule, withIpsec([ipsecLink()]))).toEqual(SATISFIED);
  });

  it('is violated by the ciphers that the documents of the period recommend', () => {
    const period = { protection: { ...SPOKEN, algorithms: 'period' } } as const;
    const weak = (path: string) =>
      violated('lab/ucce', `has IPsec with Triple DES, SHA-1 and Diffie-Hellman group 2 on the path ${path}`);
    expect(judged(rule, withIpsec([ipsecLink(period), ipsecLink(), ipsecLink(period)]))).toEqual(
      weak('router-gateway'),
    );
    expect(judged(rule, withIpsec([ipsecLink()], {}, {}, [trustedHost(period)]))).toEqual(weak('nam-router'));
  });

  it('is not about servers that speak no IPsec', () => {
    const none = notApplicable('Its servers speak no IPsec.');
    expect(judged(rule, withIpsec([ipsecLink({ protection: EXCEPTED })], { algorithms: 'period' }))).toEqual(none);
    expect(judged(rule, withIpsec([], false))).toEqual(none);
  });
});

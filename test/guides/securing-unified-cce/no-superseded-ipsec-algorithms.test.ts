import { describe, expect, it } from '@jest/globals';
import { noSupersededIpsecAlgorithms as rule } from '../../../lib/guides/securing-unified-cce/no-superseded-ipsec-algorithms';
import { judged, notApplicable, SATISFIED, violated } from '../facts';
import { EXCEPTED, ipsecLink, trustedHost, withIpsec } from '../ipsec-facts';

describe('no-superseded-ipsec-algorithms', () => {
  it('is satisfied by what is thought unbreakable today', () => {
    expect(judged(rule, withIpsec([ipsecLink()]))).toEqual(SATISFIED);
  });

  it('is violated by the ciphers that the documents of the period recommend', () => {
    const weak = violated('lab/ucce', 'has IPsec with Triple DES, SHA-1 and Diffie-Hellman group 2');
    expect(judged(rule, withIpsec([ipsecLink()], { algorithms: 'period' }))).toEqual(weak);
    expect(judged(rule, withIpsec([], { algorithms: 'period' }, {}, [trustedHost()]))).toEqual(weak);
  });

  it('is not about servers that speak no IPsec', () => {
    const none = notApplicable('Its servers speak no IPsec.');
    expect(judged(rule, withIpsec([ipsecLink({ protection: EXCEPTED })], { algorithms: 'period' }))).toEqual(none);
    expect(judged(rule, withIpsec([], false))).toEqual(none);
  });
});

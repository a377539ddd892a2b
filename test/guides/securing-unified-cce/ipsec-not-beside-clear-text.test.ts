import { describe, expect, it } from '@jest/globals';
import { ipsecNotBesideClearText as rule } from '../../../lib/guides/securing-unified-cce/ipsec-not-beside-clear-text';
import { notRecommended } from '../contact-center-facts';
import { judged, notApplicable, SATISFIED } from '../facts';
import { EXCEPTED, ipsecLink, SPOKEN, trustedHost, withIpsec } from '../ipsec-facts';

const both = { ...SPOKEN, traffic: 'both' } as const;

describe('ipsec-not-beside-clear-text', () => {
  it('is satisfied by servers between which IPsec alone is let through', () => {
    expect(judged(rule, withIpsec([ipsecLink(), ipsecLink({ protection: EXCEPTED })]))).toEqual(SATISFIED);
  });

  it('advises against both at once, path by path', () => {
    const links = [
      ipsecLink(),
      ipsecLink({ protection: both }),
      ipsecLink({ protection: both }),
      ipsecLink({ path: 'gateway-pair', protection: both }),
    ];
    expect(judged(rule, withIpsec(links))).toEqual(
      notRecommended(
        'lets clear text through beside IPsec on the path router-gateway: pairs of servers, 2',
        'lets clear text through beside IPsec on the path gateway-pair: pairs of servers, 1',
      ),
    );
  });

  it('holds for trusted hosts', () => {
    expect(judged(rule, withIpsec([], {}, {}, [trustedHost({ protection: both })]))).toEqual(
      notRecommended('lets clear text through beside IPsec on the path nam-router: pairs of servers, 1'),
    );
    expect(judged(rule, withIpsec([], {}, {}, [trustedHost({ protection: EXCEPTED })]))).toEqual(
      notApplicable('Its servers speak no IPsec.'),
    );
  });

  it('is not about servers that speak no IPsec', () => {
    expect(judged(rule, withIpsec([], false))).toEqual(notApplicable('Its servers speak no IPsec.'));
  });
});

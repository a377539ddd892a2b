import { describe, expect, it } from '@jest/globals';
import { Unknown } from '../../../lib/guides/lab-model';
import { vpnEndsAgree } from '../../../lib/guides/securing-unified-cce/vpn-ends-agree';
import { judged, notEvaluated, SATISFIED, violated } from '../facts';
import { offer, tunnel, vpn } from '../vpn-facts';

const second = tunnel({ insideCidr: '169.254.10.4/30' });

describe('vpn-ends-agree', () => {
  it('is satisfied by ends that have something in common, and by one that speaks everything', () => {
    expect(judged(vpnEndsAgree, vpn())).toEqual(SATISFIED);
    const more = tunnel({ phase1: offer({ encryption: ['AES128', 'AES256-GCM-16'], dhGroups: undefined }) });
    expect(judged(vpnEndsAgree, vpn({ tunnels: [more, second] }))).toEqual(SATISFIED);
  });

  it.each([
    [tunnel({ ikeVersions: ['ikev1'] }), 'version'],
    [tunnel({ insideCidr: '169.254.20.0/30' }), 'inside addresses'],
    [tunnel({ phase1: offer({ encryption: ['AES128'] }) }), 'cipher in the first phase'],
    [tunnel({ phase1: offer({ integrity: ['SHA2-512'] }) }), 'hash in the first phase'],
    [tunnel({ phase1: offer({ dhGroups: [14, 21] }) }), 'group in the first phase'],
    [tunnel({ phase2: offer({ encryption: ['AES128'] }) }), 'cipher in the second phase'],
    [tunnel({ phase2: offer({ integrity: ['SHA2-512'] }) }), 'hash in the second phase'],
    [tunnel({ phase2: offer({ dhGroups: [14] }) }), 'group in the second phase'],
  ])('is violated by ends that have nothing in common: %#', (other, what) => {
    expect(judged(vpnEndsAgree, vpn({ tunnels: [other, second] }))).toEqual(
      violated('lab/vpn', `has ends that have nothing in common as ${what} of tunnel 1`),
    );
  });

  it('is violated by another kind of routing, and by other selectors', () => {
    const everything = ['0.0.0.0/0', '0.0.0.0/0'] as const;
    expect(judged(vpnEndsAgree, vpn({ connection: { staticRoutes: undefined, selectors: everything } }))).toEqual(
      violated('lab/vpn', 'has ends that have nothing in common as routing'),
    );
    const narrow = { staticRoutes: true, selectors: ['10.30.0.0/16', '0.0.0.0/0'] as const };
    expect(judged(vpnEndsAgree, vpn({ connection: narrow }))).toEqual(
      violated('lab/vpn', 'has ends that have nothing in common as selectors'),
    );
    const unknown = { staticRoutes: new Unknown('whether the routes are static'), selectors: everything };
    expect(judged(vpnEndsAgree, vpn({ connection: unknown }))).toEqual(
      notEvaluated('lab/vpn: routing, whether the routes are static'),
    );
    const overBgp = { staticRoutes: false, selectors: everything };
    expect(judged(vpnEndsAgree, vpn({ connection: overBgp, routerConnection: overBgp }))).toEqual(SATISFIED);
  });

  it('compares each tunnel with its own other end', () => {
    expect(judged(vpnEndsAgree, vpn({ tunnels: [second, tunnel()] })).violations).toHaveLength(2);
  });

  it('is not evaluated where only apply can tell, at either end', () => {
    const unknown = tunnel({ phase2: offer({ dhGroups: new Unknown('the Diffie-Hellman groups') }) });
    const expected = notEvaluated('lab/vpn: group in the second phase of tunnel 1, the Diffie-Hellman groups');
    expect(judged(vpnEndsAgree, vpn({ tunnels: [unknown, second] }))).toEqual(expected);
    expect(judged(vpnEndsAgree, vpn({ routerTunnels: [unknown, second] }))).toEqual(expected);
  });
});

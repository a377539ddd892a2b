import { describe, expect, it } from '@jest/globals';
import { Unknown } from '../../../lib/guides/lab-model';
import { vpnAboveFloor } from '../../../lib/guides/securing-unified-cce/vpn-above-floor';
import { judged, notEvaluated, SATISFIED, violated } from '../facts';
import { offer, tunnel, vpn } from '../vpn-facts';

const withFirst = (first: ReturnType<typeof tunnel>) => vpn({ tunnels: [first, tunnel()] });

describe('vpn-above-floor', () => {
  it('is satisfied by strong offers, however many', () => {
    const strong = offer({
      encryption: ['AES256-GCM-16', 'AES128'],
      integrity: ['SHA2-256', 'SHA2-512'],
      dhGroups: [14, 21],
    });
    expect(judged(vpnAboveFloor, vpn())).toEqual(SATISFIED);
    expect(judged(vpnAboveFloor, withFirst(tunnel({ phase1: strong, phase2: strong })))).toEqual(SATISFIED);
  });

  it.each([
    [tunnel({ ikeVersions: ['ikev1', 'ikev2'] }), 'offers ikev1 as version of tunnel 1'],
    [tunnel({ phase1: offer({ encryption: ['3DES'] }) }), 'offers 3DES as cipher of tunnel 1, first phase'],
    [tunnel({ phase2: offer({ encryption: ['AES256', '3DES'] }) }), 'offers 3DES as cipher of tunnel 1, second phase'],
    [tunnel({ phase1: offer({ integrity: ['SHA2-256', 'SHA1'] }) }), 'offers SHA1 as hash of tunnel 1, first phase'],
    [tunnel({ phase2: offer({ integrity: ['SHA1'] }) }), 'offers SHA1 as hash of tunnel 1, second phase'],
    [tunnel({ phase1: offer({ dhGroups: [20, 2, 24] }) }), 'offers 2, 24 as group of tunnel 1, first phase'],
    [tunnel({ phase2: offer({ dhGroups: [5] }) }), 'offers 5 as group of tunnel 1, second phase'],
  ])('is violated by one weak offer among strong ones: %#', (weak, message) => {
    expect(judged(vpnAboveFloor, withFirst(weak))).toEqual(violated('lab/vpn', message));
  });

  it('is violated by what is left to AWS', () => {
    const silent = tunnel({ ikeVersions: undefined, phase2: offer({ dhGroups: undefined }) });
    expect(judged(vpnAboveFloor, withFirst(silent))).toEqual(
      violated(
        'lab/vpn',
        'leaves version of tunnel 1 to AWS, which speaks the weak ones, too',
        'leaves group of tunnel 1, second phase to AWS, which speaks the weak ones, too',
      ),
    );
  });

  it('looks at the second tunnel as well', () => {
    const weak = tunnel({ phase1: offer({ dhGroups: [2] }) });
    expect(judged(vpnAboveFloor, vpn({ tunnels: [tunnel(), weak] }))).toEqual(
      violated('lab/vpn', 'offers 2 as group of tunnel 2, first phase'),
    );
  });

  it('is not evaluated where only apply can tell', () => {
    const unknown = tunnel({ phase1: offer({ encryption: new Unknown('the ciphers') }) });
    expect(judged(vpnAboveFloor, withFirst(unknown))).toEqual(
      notEvaluated('lab/vpn: cipher of tunnel 1, first phase, the ciphers'),
    );
  });
});

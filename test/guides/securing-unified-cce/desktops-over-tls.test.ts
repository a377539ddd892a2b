import { describe, expect, it } from '@jest/globals';
import { desktopsOverTls } from '../../../lib/guides/securing-unified-cce/desktops-over-tls';
import { judgedSecurity } from '../contact-center-facts';
import { SATISFIED, violated } from '../facts';

describe('desktops-over-tls', () => {
  const plain = { tls: false };

  it('is satisfied by encrypted desktops', () => {
    expect(judgedSecurity(desktopsOverTls, {})).toEqual(SATISFIED);
    expect(judgedSecurity(desktopsOverTls, { desktops: { ctiOs: { minimumTlsVersion: '1.0' } } })).toEqual(SATISFIED);
  });

  it('is violated by those in the clear, of either kind', () => {
    const [ctiOs, cad] = ['has CTI OS desktops without encryption', 'has Cisco Agent Desktop without encryption'];
    expect(judgedSecurity(desktopsOverTls, { desktops: { ctiOs: plain } })).toEqual(violated('lab/ucce', ctiOs));
    expect(judgedSecurity(desktopsOverTls, { desktops: { cad: plain } })).toEqual(violated('lab/ucce', cad));
    expect(judgedSecurity(desktopsOverTls, { desktops: { ctiOs: plain, cad: plain } })).toEqual(
      violated('lab/ucce', ctiOs, cad),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { supportToolsOverIpsec as rule } from '../../../lib/guides/securing-unified-cce/support-tools-over-ipsec';
import { judged, notApplicable, SATISFIED } from '../facts';
import { CLEAR, EXCEPTED, ipsecLink, withIpsec } from '../ipsec-facts';

const node = (other: Parameters<typeof ipsecLink>[0] = {}) =>
  ipsecLink({
    servers: ['lab/ucce/aw-1', 'lab/ucce/support-tools-1'],
    wanted: 'authenticated',
    path: 'support-tools',
    ...other,
  });

describe('support-tools-over-ipsec', () => {
  it('is satisfied by nodes that are authenticated, or excepted with a reason', () => {
    expect(judged(rule, withIpsec([node(), node({ protection: EXCEPTED })]))).toEqual(SATISFIED);
  });

  it('is not about a lab without Support Tools, whatever else is in clear', () => {
    expect(judged(rule, withIpsec([ipsecLink({ protection: CLEAR })]))).toEqual(
      notApplicable('It has no Support Tools server.'),
    );
  });

  it('advises against a node that takes orders from anybody', () => {
    expect(judged(rule, withIpsec([node(), node({ protection: CLEAR })]))).toEqual({
      status: 'not recommended',
      violations: [
        {
          at: 'lab/ucce/aw-1',
          message:
            'talks to lab/ucce/support-tools-1 in clear, on the path support-tools, visible network: IPsec of Windows is off',
        },
      ],
      unknown: [],
    });
  });
});

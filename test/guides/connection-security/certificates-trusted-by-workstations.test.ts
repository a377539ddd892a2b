import { describe, expect, it } from '@jest/globals';
import { resolveCertificates } from '../../../lib/connection/settings/certificates';
import { certificatesTrustedByWorkstations } from '../../../lib/guides/connection-security/certificates-trusted-by-workstations';
import { judged, SATISFIED } from '../facts';
import { connectionSettings } from '../settings-facts';

const fact = (trustedByWorkstations?: boolean) =>
  connectionSettings({
    certificates: resolveCertificates(trustedByWorkstations === undefined ? {} : { trustedByWorkstations }),
  });

describe('certificates-trusted-by-workstations', () => {
  it('is satisfied where the stores of workstations have them', () => {
    expect(judged(certificatesTrustedByWorkstations, fact())).toEqual(SATISFIED);
    expect(judged(certificatesTrustedByWorkstations, fact(true))).toEqual(SATISFIED);
  });

  it('warns where they do not', () => {
    expect(judged(certificatesTrustedByWorkstations, fact(false))).toEqual({
      status: 'not recommended',
      violations: [{ at: 'lab/voicemail', message: 'has certificates that workstations of users do not trust' }],
      unknown: [],
    });
  });
});

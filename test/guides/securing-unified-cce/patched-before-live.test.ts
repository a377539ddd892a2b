import { describe, expect, it } from '@jest/globals';
import { patchedBeforeLive } from '../../../lib/guides/securing-unified-cce/patched-before-live';
import { judgedSecurity } from '../contact-center-facts';
import { SATISFIED, violated } from '../facts';

describe('patched-before-live', () => {
  it('is satisfied by servers that are patched first', () => {
    expect(judgedSecurity(patchedBeforeLive, {})).toEqual(SATISFIED);
    expect(judgedSecurity(patchedBeforeLive, { patching: { through: 'wsus' } })).toEqual(SATISFIED);
  });

  it('is violated by servers that are patched later, or never', () => {
    expect(judgedSecurity(patchedBeforeLive, { patching: { beforeGoingLive: false } })).toEqual(
      violated('lab/ucce', 'puts servers into service before they have all updates'),
    );
    expect(judgedSecurity(patchedBeforeLive, { patching: false })).toEqual(
      violated('lab/ucce', 'has servers that get no updates'),
    );
  });
});

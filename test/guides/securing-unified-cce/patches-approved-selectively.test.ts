import { describe, expect, it } from '@jest/globals';
import type { PatchingProps } from '../../../lib/contact-center/security/patching-settings';
import { patchesApprovedSelectively } from '../../../lib/guides/securing-unified-cce/patches-approved-selectively';
import { judgedSecurity } from '../contact-center-facts';
import { notApplicable, SATISFIED, violated } from '../facts';

describe('patches-approved-selectively', () => {
  it.each<[PatchingProps]>([
    [{}],
    [{ through: 'wsus' }],
    [{ approveAfterDays: 1 }],
    [{ approvedPatches: ['KB5031364'], approveAfterDays: false }],
  ])('is satisfied with %j', (patching) => {
    expect(judgedSecurity(patchesApprovedSelectively, { patching })).toEqual(SATISFIED);
  });

  it.each<[PatchingProps, string]>([
    [{ approval: 'automatic' }, 'approves every update'],
    [{ approval: 'automatic', approveAfterDays: 30 }, 'approves every update'],
    [{ approval: 'automatic', through: 'wsus' }, 'approves every update'],
    [{ approveAfterDays: 0 }, 'approves updates on the day they come out'],
  ])('is violated with %j', (patching, message) => {
    expect(judgedSecurity(patchesApprovedSelectively, { patching })).toEqual(violated('lab/ucce', message));
  });

  it('is not applicable without updates', () => {
    expect(judgedSecurity(patchesApprovedSelectively, { patching: false })).toEqual(
      notApplicable('Its servers get no updates.'),
    );
  });
});

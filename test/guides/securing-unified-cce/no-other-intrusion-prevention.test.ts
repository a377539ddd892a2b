import { describe, expect, it } from '@jest/globals';
import { noOtherIntrusionPrevention } from '../../../lib/guides/securing-unified-cce/no-other-intrusion-prevention';
import { judgedSecurity } from '../contact-center-facts';
import { SATISFIED, violated } from '../facts';

describe('no-other-intrusion-prevention', () => {
  it('is satisfied by Cisco Security Agent, and by none', () => {
    expect(judgedSecurity(noOtherIntrusionPrevention, {})).toEqual(SATISFIED);
    expect(judgedSecurity(noOtherIntrusionPrevention, { securityAgent: { mode: 'managed' } })).toEqual(SATISFIED);
  });

  it('is violated by another, alone or beside it', () => {
    const other = violated('lab/ucce', 'has Blocker');
    expect(judgedSecurity(noOtherIntrusionPrevention, { otherIntrusionPrevention: 'Blocker' })).toEqual(other);
    expect(
      judgedSecurity(noOtherIntrusionPrevention, { otherIntrusionPrevention: 'Blocker', securityAgent: {} }),
    ).toEqual(other);
  });
});

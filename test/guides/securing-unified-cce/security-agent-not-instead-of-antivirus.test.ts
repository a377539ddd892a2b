import { describe, expect, it } from '@jest/globals';
import { securityAgentNotInsteadOfAntivirus } from '../../../lib/guides/securing-unified-cce/security-agent-not-instead-of-antivirus';
import { judgedSecurity } from '../contact-center-facts';
import { notApplicable, SATISFIED, violated } from '../facts';

describe('security-agent-not-instead-of-antivirus', () => {
  it('is satisfied by both', () => {
    expect(judgedSecurity(securityAgentNotInsteadOfAntivirus, { securityAgent: {} })).toEqual(SATISFIED);
  });

  it.each(['standalone', 'managed'] as const)('is violated by a %s agent alone', (mode) => {
    expect(judgedSecurity(securityAgentNotInsteadOfAntivirus, { securityAgent: { mode }, antivirus: false })).toEqual(
      violated('lab/ucce', 'has a security agent and no antivirus software'),
    );
  });

  it('is not applicable without an agent', () => {
    const none = notApplicable('Its servers have no security agent.');
    expect(judgedSecurity(securityAgentNotInsteadOfAntivirus, {})).toEqual(none);
    expect(
      judgedSecurity(securityAgentNotInsteadOfAntivirus, { antivirus: false, otherIntrusionPrevention: 'Blocker' }),
    ).toEqual(none);
  });
});

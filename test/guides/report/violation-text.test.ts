import { describe, expect, it } from '@jest/globals';
import { violationText } from '../../../lib/guides/report/violation-text';
import { findingWith } from './sample-report';

describe('the text of violations', () => {
  it('reads, in an error, as rule, construct, statement, page and what goes against it', () => {
    const violations = ['smuggled', 'other'].map((id) => ({ at: `lab/${id}`, message: 'lets in 0.0.0.0/0' }));
    const findings = [findingWith({ violations }), findingWith({ rule: 'other-rule', violations: [] })];
    expect(violationText(findings)).toBe(
      [
        '  some-rule at lab/voicemail',
        '    Something holds. (A guide, page 1-1)',
        '    - lab/smuggled: lets in 0.0.0.0/0',
        '    - lab/other: lets in 0.0.0.0/0',
        '  other-rule at lab/voicemail',
        '    Something holds. (A guide, page 1-1)',
      ].join('\n'),
    );
  });
});

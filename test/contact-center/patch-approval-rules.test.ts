import { describe, expect, it } from '@jest/globals';
import { patchApprovalRules } from '../../lib/contact-center/patch-approval-rules';

const filters = (rule: ReturnType<typeof patchApprovalRules>[number] | undefined) => rule?.patchFilter;

describe('what a baseline approves by itself', () => {
  it('is critical and important updates once they could be assessed, of Windows and of what runs on it', () => {
    const rules = patchApprovalRules({ approval: 'selective', approveAfterDays: 7 });
    expect(rules.map(({ approveAfterDays }) => approveAfterDays)).toEqual([7, 7]);
    expect(rules.map(filters)).toEqual(
      ['OS', 'APPLICATION'].map((patchSet) => [
        { key: 'PATCH_SET', values: [patchSet] },
        { key: 'CLASSIFICATION', values: ['CriticalUpdates', 'SecurityUpdates'] },
        { key: 'MSRC_SEVERITY', values: ['Critical', 'Important'] },
      ]),
    );
  });

  it('is every update where all are approved', () => {
    const [windows] = patchApprovalRules({ approval: 'automatic', approveAfterDays: 0 });
    expect(windows).toMatchObject({ approveAfterDays: 0 });
    expect(filters(windows)).toEqual([
      { key: 'PATCH_SET', values: ['OS'] },
      { key: 'CLASSIFICATION', values: ['*'] },
      { key: 'MSRC_SEVERITY', values: ['*'] },
    ]);
  });

  it('is nothing where all are approved by name', () => {
    expect(patchApprovalRules({ approval: 'selective', approveAfterDays: false })).toEqual([]);
  });
});

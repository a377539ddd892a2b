import type { SsmPatchBaselineApprovalRule } from '@cdktf/provider-aws/lib/ssm-patch-baseline';
import type { PatchingSettings } from './security/patching-settings';

type Approval = Pick<PatchingSettings, 'approval' | 'approveAfterDays'>;

/** Which updates a baseline approves by itself, of Windows and of Microsoft's software on it, SQL Server above all. */
export function patchApprovalRules({ approval, approveAfterDays }: Approval): SsmPatchBaselineApprovalRule[] {
  if (approveAfterDays === false) return [];
  const [classes, severities] =
    approval === 'automatic'
      ? [['*'], ['*']]
      : [
          ['CriticalUpdates', 'SecurityUpdates'],
          ['Critical', 'Important'],
        ];
  return ['OS', 'APPLICATION'].map((patchSet) => ({
    approveAfterDays,
    patchFilter: [
      { key: 'PATCH_SET', values: [patchSet] },
      { key: 'CLASSIFICATION', values: classes },
      { key: 'MSRC_SEVERITY', values: severities },
    ],
  }));
}

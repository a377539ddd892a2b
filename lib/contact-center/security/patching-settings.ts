import { z } from 'zod';
import { report } from '../../boundary/zod-problem';
import { approvalWithoutDays, noPatchApproved, patchApprovedAndRejected } from '../../errors';
import { QUOTAS } from '../../network/quotas';
import { type Day, daySchema, hourSchema } from './weekly-time';

/** When servers are patched, each week. */
export interface PatchWindow {
  /** Day of the week. Another: error `InvalidProperty`. */
  readonly day: Day;
  /** Hour at which it begins, 0 to 23, in UTC. Another: error `InvalidProperty`. */
  readonly hour: number;
  /** How long it lasts, 1 to 24 hours. Another: error `InvalidProperty`. */
  readonly durationHours: number;
}

/**
 * How the servers get their updates. A value that is none of those named: error `InvalidProperty`; a token: error
 * `TokenWhereLiteral`.
 */
export interface PatchingProps {
  /**
   * What hands updates out: AWS Systems Manager, or a server of Windows Server Update Services, which has approvals of its own.
   * (Securing Unified CCE, page 8-18)
   *
   * @default 'ssm-patch-manager'
   */
  readonly through?: 'ssm-patch-manager' | 'wsus';
  /**
   * Which updates are approved: those that are named and, some days after they came out, critical and important ones; or
   * every one. All of them: the rule `patches-approved-selectively` fails the synth. (Securing Unified CCE, page 8-18)
   *
   * @default 'selective'
   */
  readonly approval?: 'selective' | 'automatic';
  /**
   * Updates that are approved by name, such as KB5031364, at most 50. Not a name of one, or one too many: error
   * `InvalidProperty`. (Securing Unified CCE, page 8-18)
   *
   * @default - none
   */
  readonly approvedPatches?: readonly string[];
  /**
   * Updates that are never installed, at most 50. One that is approved, too: error `PatchApprovedAndRejected`. (Securing
   * Unified CCE, page 8-18)
   *
   * @default - none
   */
  readonly rejectedPatches?: readonly string[];
  /**
   * Days, 0 to 360, from the day on which an update comes out to its approval. They are for assessing it: with none, the rule
   * `patches-approved-selectively` fails the synth. `false` leaves approval to `approvedPatches` alone: with none of
   * those, error `NoPatchApproved`; with every update approved, error `ApprovalWithoutDays`. (Securing Unified CCE, page 8-17)
   *
   * @default - 7, and 0 where every update is approved
   */
  readonly approveAfterDays?: number | false;
  /**
   * When servers are patched. (Securing Unified CCE, page 8-18)
   *
   * @default - on Sundays at 2, for three hours
   */
  readonly window?: PatchWindow;
  /**
   * Whether a server has all updates before it goes into service. Without it, the rule `patched-before-live` fails the synth.
   * (Securing Unified CCE, page 8-3)
   *
   * @default true
   */
  readonly beforeGoingLive?: boolean;
}

const patches = z
  .array(z.string().regex(/^KB\d{6,7}$/, 'Expected an update such as KB5031364'))
  .max(QUOTAS.patchesPerList);

/** A schema for the props. */
export const patchingSchema = z
  .strictObject({
    through: z.enum(['ssm-patch-manager', 'wsus']).exactOptional(),
    approval: z.enum(['selective', 'automatic']).exactOptional(),
    approvedPatches: patches.exactOptional(),
    rejectedPatches: patches.exactOptional(),
    approveAfterDays: z.union([z.literal(false), z.int().min(0).max(QUOTAS.daysToPatchApproval)]).exactOptional(),
    window: z.strictObject({ day: daySchema, hour: hourSchema, durationHours: z.int().min(1).max(24) }).exactOptional(),
    beforeGoingLive: z.boolean().exactOptional(),
  })
  .check((context) => {
    const { through, approval, approvedPatches = [], rejectedPatches = [], approveAfterDays } = context.value;
    for (const [index, patch] of rejectedPatches.entries())
      if (approvedPatches.includes(patch)) report(context, patchApprovedAndRejected(patch), ['rejectedPatches', index]);
    if (approveAfterDays !== false) return;
    if (approval === 'automatic') report(context, approvalWithoutDays(), ['approveAfterDays']);
    else if (through !== 'wsus' && approvedPatches.length === 0)
      report(context, noPatchApproved(), ['approveAfterDays']);
  }) satisfies z.ZodType<PatchingProps>;

/** How the servers get their updates, with nothing left open. */
export type PatchingSettings = Required<PatchingProps>;

/** Fills the defaults in. */
export function patchingSettings({
  through = 'ssm-patch-manager',
  approval = 'selective',
  approvedPatches = [],
  rejectedPatches = [],
  approveAfterDays = approval === 'selective' ? 7 : 0,
  window = { day: 'sunday', hour: 2, durationHours: 3 },
  beforeGoingLive = true,
}: PatchingProps): PatchingSettings {
  return { through, approval, approvedPatches, rejectedPatches, approveAfterDays, window, beforeGoingLive };
}

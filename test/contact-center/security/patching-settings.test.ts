import { describe, expect, it } from '@jest/globals';
import { patchingSchema, patchingSettings } from '../../../lib/contact-center/security/patching-settings';
import { refused } from './refused';

const DEFAULTS = {
  through: 'ssm-patch-manager',
  approval: 'selective',
  approvedPatches: [],
  rejectedPatches: [],
  approveAfterDays: 7,
  window: { day: 'sunday', hour: 2, durationHours: 3 },
  beforeGoingLive: true,
} as const;

const OTHERS = {
  through: 'wsus',
  approval: 'selective',
  approvedPatches: ['KB5031364'],
  rejectedPatches: ['KB903139'],
  approveAfterDays: false,
  window: { day: 'friday', hour: 23, durationHours: 24 },
  beforeGoingLive: false,
} as const;

const patches = (count: number) => Array.from({ length: count }, (_, index) => `KB${5_000_000 + index}`);

describe('patching', () => {
  it('waits a week before it approves critical and important updates', () => {
    expect(patchingSettings({})).toEqual(DEFAULTS);
  });

  it('does not wait where every update is approved, unless told to', () => {
    expect(patchingSettings({ approval: 'automatic' })).toEqual({
      ...DEFAULTS,
      approval: 'automatic',
      approveAfterDays: 0,
    });
    expect(patchingSettings({ approval: 'automatic', approveAfterDays: 3 }).approveAfterDays).toBe(3);
  });

  it('does what it is told', () => {
    expect(patchingSettings(OTHERS)).toEqual(OTHERS);
    expect(patchingSettings({ approveAfterDays: 0 }).approveAfterDays).toBe(0);
  });

  it.each<[object, string[]]>([
    [{}, []],
    [DEFAULTS, []],
    [OTHERS, []],
    [{ approveAfterDays: 0 }, []],
    [{ approveAfterDays: 360 }, []],
    [{ approvedPatches: patches(50), rejectedPatches: ['KB123456'] }, []],
    [{ through: 'wsus', approveAfterDays: false }, []],
    [{ through: 'sccm' }, ['InvalidProperty at through']],
    [{ approval: 'none' }, ['InvalidProperty at approval']],
    [{ approvedPatches: patches(51) }, ['InvalidProperty at approvedPatches']],
    [{ rejectedPatches: patches(51) }, ['InvalidProperty at rejectedPatches']],
    [{ approvedPatches: ['5031364'] }, ['InvalidProperty at approvedPatches.0']],
    [{ approvedPatches: ['kb5031364'] }, ['InvalidProperty at approvedPatches.0']],
    [{ rejectedPatches: ['KB5031364', 'KB5031364x'] }, ['InvalidProperty at rejectedPatches.1']],
    [{ approvedPatches: ['#{TfToken[TOKEN.0]}'] }, ['TokenWhereLiteral at approvedPatches']],
    [
      { approvedPatches: ['KB5031364'], rejectedPatches: ['KB5031365', 'KB5031364'] },
      ['PatchApprovedAndRejected at rejectedPatches.1'],
    ],
    [{ approveAfterDays: 361 }, ['InvalidProperty at approveAfterDays']],
    [{ approveAfterDays: -1 }, ['InvalidProperty at approveAfterDays']],
    [{ approveAfterDays: 0.5 }, ['InvalidProperty at approveAfterDays']],
    [{ approveAfterDays: true }, ['InvalidProperty at approveAfterDays']],
    [{ approval: 'automatic', approveAfterDays: false }, ['ApprovalWithoutDays at approveAfterDays']],
    [{ approveAfterDays: false }, ['NoPatchApproved at approveAfterDays']],
    [{ approveAfterDays: false, approvedPatches: [] }, ['NoPatchApproved at approveAfterDays']],
    [{ window: { day: 'sunday', hour: 24, durationHours: 3 } }, ['InvalidProperty at window.hour']],
    [{ window: { day: 'sun', hour: 0, durationHours: 3 } }, ['InvalidProperty at window.day']],
    [{ window: { day: 'sunday', hour: 0, durationHours: 0 } }, ['InvalidProperty at window.durationHours']],
    [{ window: { day: 'sunday', hour: 0, durationHours: 25 } }, ['InvalidProperty at window.durationHours']],
    [{ window: { day: 'sunday' } }, ['InvalidProperty at window.hour', 'InvalidProperty at window.durationHours']],
    [{ beforeGoingLive: 'yes' }, ['InvalidProperty at beforeGoingLive']],
    [{ days: 7 }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(patchingSchema, props)).toEqual(problems);
  });
});

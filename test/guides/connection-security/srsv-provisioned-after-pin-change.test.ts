import { describe, expect, it } from '@jest/globals';
import { resolveSrsv } from '../../../lib/connection/settings/srsv';
import { srsvProvisionedAfterPinChange } from '../../../lib/guides/connection-security/srsv-provisioned-after-pin-change';
import { judged, notApplicable, notEvaluated, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';

const branch = (name: string, provisionAfterPinChange?: boolean) => ({
  name,
  hostName: 'branch.lab.internal',
  ...(provisionAfterPinChange === undefined ? {} : { provisionAfterPinChange }),
});

const judgedBranches = (...branches: readonly ReturnType<typeof branch>[]) =>
  judged(srsvProvisionedAfterPinChange, connectionSettings({ srsv: resolveSrsv({ branches }) }));

describe('srsv-provisioned-after-pin-change', () => {
  it('is satisfied where each branch is', () => {
    expect(judgedBranches(branch('Bonn'), branch('Berlin', true))).toEqual(SATISFIED);
  });

  it('is violated by each branch that is not', () => {
    const message = (name: string) => `does not provision the branch "${name}" after a PIN has changed`;
    expect(judgedBranches(branch('Bonn'), branch('Berlin', false))).toEqual(
      violated('lab/voicemail', message('Berlin')),
    );
    expect(judgedBranches(branch('Bonn', false), branch('Berlin', false))).toEqual(
      violated('lab/voicemail', message('Bonn'), message('Berlin')),
    );
  });

  it('is not evaluated where the settings name no branches that the cluster has', () => {
    expect(judged(srsvProvisionedAfterPinChange, connectionSettings({}, { features: { srsv: true } }))).toEqual(
      notEvaluated('lab/voicemail: its branches, which the settings do not name'),
    );
  });

  it('is not applicable without branches', () => {
    expect(judged(srsvProvisionedAfterPinChange, connectionSettings({ srsv: undefined }))).toEqual(
      notApplicable('It has no branches.'),
    );
  });
});

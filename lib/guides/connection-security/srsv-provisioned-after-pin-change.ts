import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Branches that know the PIN of today. */
export const srsvProvisionedAfterPinChange = guideRule({
  id: 'srsv-provisioned-after-pin-change',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '5-7',
  statement: 'A branch is provisioned whenever the PIN of one of its users has changed.',
  why: 'Until then the branch takes the old PIN, which may have been changed because somebody else knew it.',
  judges: 'connection-settings',
  check({ path, features, settings: { srsv } }) {
    if (srsv === undefined)
      return features.srsv
        ? { violations: [], unknown: [`${path}: its branches, which the settings do not name`] }
        : { notApplicable: 'It has no branches.' };
    return {
      violations: srsv.branches
        .filter(({ provisionAfterPinChange }) => !provisionAfterPinChange)
        .map(({ name }) => ({ at: path, message: `does not provision the branch "${name}" after a PIN has changed` })),
    };
  },
});

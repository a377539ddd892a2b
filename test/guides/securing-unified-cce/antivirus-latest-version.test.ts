import { describe, expect, it } from '@jest/globals';
import type { AntivirusProps } from '../../../lib/contact-center/security/antivirus-settings';
import { antivirusLatestVersion } from '../../../lib/guides/securing-unified-cce/antivirus-latest-version';
import { judgedSecurity, NO_ANTIVIRUS, notRecommended } from '../contact-center-facts';
import { SATISFIED } from '../facts';

describe('antivirus-latest-version', () => {
  it.each<[AntivirusProps]>([[{}], [{ product: 'Scanner', latestVersion: true }]])(
    'is satisfied with %j',
    (antivirus) => {
      expect(judgedSecurity(antivirusLatestVersion, { antivirus })).toEqual(SATISFIED);
    },
  );

  it.each<[AntivirusProps, string]>([[{ product: 'Scanner', latestVersion: false }, 'runs an old version of Scanner']])(
    'warns with %j',
    (antivirus, message) => {
      expect(judgedSecurity(antivirusLatestVersion, { antivirus })).toEqual(notRecommended(message));
    },
  );

  it('is not applicable without antivirus software', () => {
    expect(judgedSecurity(antivirusLatestVersion, { antivirus: false })).toEqual(NO_ANTIVIRUS);
  });
});

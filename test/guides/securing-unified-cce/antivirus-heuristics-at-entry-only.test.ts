import { describe, expect, it } from '@jest/globals';
import type { AntivirusProps } from '../../../lib/contact-center/security/antivirus-settings';
import { antivirusHeuristicsAtEntryOnly } from '../../../lib/guides/securing-unified-cce/antivirus-heuristics-at-entry-only';
import { judgedSecurity, NO_ANTIVIRUS } from '../contact-center-facts';
import { SATISFIED, violated } from '../facts';

describe('antivirus-heuristics-at-entry-only', () => {
  it.each<[AntivirusProps]>([[{}], [{ heuristics: false }]])('is satisfied with %j', (antivirus) => {
    expect(judgedSecurity(antivirusHeuristicsAtEntryOnly, { antivirus })).toEqual(SATISFIED);
  });

  it.each<[AntivirusProps, string]>([[{ heuristics: true }, 'scans with heuristics']])(
    'is violated with %j',
    (antivirus, message) => {
      expect(judgedSecurity(antivirusHeuristicsAtEntryOnly, { antivirus })).toEqual(violated('lab/ucce', message));
    },
  );

  it('is not applicable without antivirus software', () => {
    expect(judgedSecurity(antivirusHeuristicsAtEntryOnly, { antivirus: false })).toEqual(NO_ANTIVIRUS);
  });
});

import { describe, expect, it } from '@jest/globals';
import { antivirusDailyDefinitions } from '../../../lib/guides/securing-unified-cce/antivirus-daily-definitions';
import { judgedSecurity, NO_ANTIVIRUS } from '../contact-center-facts';
import { SATISFIED, violated } from '../facts';

describe('antivirus-daily-definitions', () => {
  it.each([1, 12, 24])('is satisfied every %d hours', (definitionsEveryHours) => {
    expect(judgedSecurity(antivirusDailyDefinitions, { antivirus: { definitionsEveryHours } })).toEqual(SATISFIED);
  });

  it.each([25, 168])('is violated every %d hours', (definitionsEveryHours) => {
    expect(judgedSecurity(antivirusDailyDefinitions, { antivirus: { definitionsEveryHours } })).toEqual(
      violated('lab/ucce', `updates virus definitions every ${definitionsEveryHours} hours`),
    );
  });

  it('is not applicable without antivirus software', () => {
    expect(judgedSecurity(antivirusDailyDefinitions, { antivirus: false })).toEqual(NO_ANTIVIRUS);
  });
});

import { describe, expect, it } from '@jest/globals';
import { outcomesOf } from '../../../lib/guides/report/outcome';
import { ACCEPTED, findingWith, SITE, WRONG } from './sample-report';

const own = { at: 'lab/voicemail', acceptedBy: [] };

describe('what there is to say of a finding', () => {
  it.each(['violated', 'not recommended'] as const)('that is %s: what goes against it, and where that is', (status) => {
    const violations = [{ ...WRONG, site: SITE }, WRONG];
    expect(outcomesOf(findingWith({ status, violations }))).toEqual([
      { ...WRONG, status, acceptedBy: [], site: SITE },
      { ...WRONG, status, acceptedBy: [] },
    ]);
  });

  it('that is satisfied: that it is', () => {
    expect(outcomesOf(findingWith())).toEqual([{ ...own, status: 'satisfied', message: '' }]);
  });

  it('that is satisfied because something was accepted: what, and by whom', () => {
    expect(outcomesOf(findingWith({ accepted: [ACCEPTED] }))).toEqual([{ ...ACCEPTED, status: 'accepted' }]);
  });

  it('that is not applicable: why', () => {
    const finding = findingWith({ status: 'not applicable', unknown: ['A single server.'] });
    expect(outcomesOf(finding)).toEqual([{ ...own, status: 'not applicable', message: 'A single server.' }]);
  });

  it('that has something of each kind: everything', () => {
    const finding = findingWith({
      ...{ status: 'violated', violations: [WRONG], known: [WRONG], accepted: [ACCEPTED], unknown: ['the zone'] },
      site: SITE,
    });
    expect(outcomesOf(finding)).toEqual([
      { ...WRONG, status: 'violated', acceptedBy: [] },
      { ...WRONG, status: 'known', acceptedBy: [] },
      { ...ACCEPTED, status: 'accepted' },
      { ...own, status: 'not evaluated', message: 'the zone', site: SITE },
    ]);
  });
});

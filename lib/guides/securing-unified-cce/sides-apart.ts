import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { type ContactCenterMemberFact, Unknown } from '../lab-model';

/** Two sides that one failure cannot take down. */
export const sidesApart = guideRule({
  id: 'sides-apart',
  guide: SECURING_UNIFIED_CCE,
  page: '8-8',
  statement: 'The two sides of a pair are both there, in different zones or at different sites.',
  why: 'The guide’s deployments are duplexed, near or far: a pair in one zone fails as one server does.',
  judges: 'contact-center',
  check({ path, servers }) {
    const names = new Set(servers.flatMap(({ pair }) => pair?.name ?? []));
    if (names.size === 0) return { notApplicable: 'The system has one side only.' };
    const unknown: string[] = [];
    const violations = [...names].flatMap((name) => {
      const sideOf = (side: 'a' | 'b') => servers.find(({ pair }) => pair?.name === name && pair.side === side);
      const [a, b] = [sideOf('a'), sideOf('b')];
      if (a === undefined || b === undefined)
        return [{ at: path, message: `has ${name} on side ${a === undefined ? 'B' : 'A'} only` }];
      const zone = sharedZone(a, b);
      if (zone instanceof Unknown) unknown.push(`${b.path}: ${zone.what}`);
      return typeof zone === 'string' ? [{ at: b.path, message: `is in ${zone}, as is side A` }] : [];
    });
    return { violations, unknown };
  },
});

/** The zone that both sides are in, if they are. */
function sharedZone(a: ContactCenterMemberFact, b: ContactCenterMemberFact): string | Unknown | undefined {
  for (const { availabilityZone } of [a, b]) if (availabilityZone instanceof Unknown) return availabilityZone;
  return a.availabilityZone === b.availabilityZone ? a.availabilityZone : undefined;
}

import { describe, expect, it } from '@jest/globals';
import { type ContactCenterMemberFact, Unknown } from '../../../lib/guides/lab-model';
import { sidesApart } from '../../../lib/guides/securing-unified-cce/sides-apart';
import { contactCenter, contactCenterMember } from '../contact-center-facts';
import { judged, notApplicable, notEvaluated, SATISFIED, violated } from '../facts';

const sideOf = (name: string, side: 'a' | 'b', other: Partial<ContactCenterMemberFact> = {}) =>
  contactCenterMember({ path: `lab/${name}-${side}`, pair: { name, side }, availabilityZone: side, ...other });
const pairOf = (name: string, ofB: Partial<ContactCenterMemberFact> = {}) => [
  sideOf(name, 'a'),
  sideOf(name, 'b', ofB),
];

describe('sides-apart', () => {
  it('is satisfied by pairs in different zones, and by servers of which there is one', () => {
    const webView = contactCenterMember({ roles: ['webview-server'], pair: undefined });
    expect(judged(sidesApart, contactCenter({ servers: [...pairOf('router'), ...pairOf('logger'), webView] }))).toEqual(
      SATISFIED,
    );
  });

  it('is satisfied by the order in which somebody makes them', () => {
    expect(judged(sidesApart, contactCenter({ servers: pairOf('router').toReversed() }))).toEqual(SATISFIED);
  });

  it.each([
    ['of one network', 'lab/network'],
    ['that two networks have in common', 'lab/branch'],
  ])('is violated by both sides in a zone %s', (_which, network) => {
    const servers = [...pairOf('router'), ...pairOf('logger', { availabilityZone: 'a', network })];
    expect(judged(sidesApart, contactCenter({ servers }))).toEqual(violated('lab/logger-b', 'is in a, as is side A'));
  });

  it.each([
    ['a', 'has router on side A only'],
    ['b', 'has router on side B only'],
  ] as const)('is violated by a pair with side %s only', (side, message) => {
    const servers = [sideOf('router', side), ...pairOf('logger')];
    expect(judged(sidesApart, contactCenter({ servers }))).toEqual(violated('lab/ucce', message));
  });

  it('names every pair that goes against it', () => {
    const together = { availabilityZone: 'a' };
    const servers = [...pairOf('router', together), ...pairOf('logger', together)];
    expect(judged(sidesApart, contactCenter({ servers })).violations.map(({ at }) => at)).toEqual([
      'lab/router-b',
      'lab/logger-b',
    ]);
  });

  it('is not applicable to a system of one side', () => {
    const servers = [contactCenterMember({ pair: undefined })];
    expect(judged(sidesApart, contactCenter({ servers }))).toEqual(notApplicable('The system has one side only.'));
  });

  it('is not evaluated where a zone is not known, on either side', () => {
    const availabilityZone = new Unknown('the availability zone');
    for (const servers of [
      pairOf('router', { availabilityZone }),
      [sideOf('router', 'a', { availabilityZone }), sideOf('router', 'b')],
      [sideOf('router', 'a', { availabilityZone }), sideOf('router', 'b', { availabilityZone })],
    ])
      expect(judged(sidesApart, contactCenter({ servers }))).toEqual(
        notEvaluated('lab/router-b: the availability zone'),
      );
  });
});

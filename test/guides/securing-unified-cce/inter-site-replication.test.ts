import { describe, expect, it } from '@jest/globals';
import { interSiteReplication } from '../../../lib/guides/securing-unified-cce/inter-site-replication';
import { Unknown } from '../../../lib/guides/lab-model';
import { domain, site } from '../directory-facts';
import { judged, notApplicable, notEvaluated, SATISFIED, violated } from '../facts';

const sites = ['A', 'B', 'C'].map((name) => site(name));

describe('inter-site-replication', () => {
  it.each<[string, [string, string][]]>([
    [
      'directly',
      [
        ['A', 'B'],
        ['B', 'C'],
        ['A', 'C'],
      ],
    ],
    [
      'over the second',
      [
        ['A', 'B'],
        ['B', 'C'],
      ],
    ],
    [
      'over the third',
      [
        ['A', 'C'],
        ['C', 'B'],
      ],
    ],
    [
      'over the first, written the other way round',
      [
        ['C', 'A'],
        ['B', 'A'],
      ],
    ],
    [
      'in an order that leads there only at the second look',
      [
        ['C', 'B'],
        ['B', 'A'],
      ],
    ],
  ])('is satisfied when sites are linked %s', (_name, replication) => {
    expect(judged(interSiteReplication, domain({ sites, replication }))).toEqual(SATISFIED);
  });

  it.each<[string, [string, string][], string[]]>([
    ['with none of the others', [], ['B', 'C']],
    ['not with the third', [['A', 'B']], ['C']],
    ['not with the second', [['A', 'C']], ['B']],
    ['not with two that are linked to each other', [['B', 'C']], ['B', 'C']],
    [
      'with itself',
      [
        ['A', 'A'],
        ['B', 'B'],
      ],
      ['B', 'C'],
    ],
  ])('is violated when the first replicates %s', (_name, replication, missing) => {
    expect(judged(interSiteReplication, domain({ sites, replication }))).toEqual(
      violated('lab/domain', ...missing.map((name) => `does not replicate with the site ${name}`)),
    );
  });

  it('is about two sites already', () => {
    const two = sites.slice(0, 2);
    expect(judged(interSiteReplication, domain({ sites: two, replication: [['B', 'A']] }))).toEqual(SATISFIED);
    expect(judged(interSiteReplication, domain({ sites: two }))).toEqual(
      violated('lab/domain', 'does not replicate with the site B'),
    );
  });

  it('is not evaluated where nobody says what sites there are, or how several replicate', () => {
    const replication = new Unknown('the replication');
    expect(judged(interSiteReplication, domain({ sites: new Unknown('the sites') }))).toEqual(
      notEvaluated('the sites'),
    );
    expect(judged(interSiteReplication, domain({ sites, replication }))).toEqual(notEvaluated('the replication'));
  });

  it('is not applicable to one site, whatever is known of its replication', () => {
    const why = notApplicable('The domain has one site.');
    expect(judged(interSiteReplication, domain())).toEqual(why);
    expect(judged(interSiteReplication, domain({ replication: new Unknown('the replication') }))).toEqual(why);
  });
});

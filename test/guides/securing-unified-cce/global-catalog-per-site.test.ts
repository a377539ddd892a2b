import { describe, expect, it } from '@jest/globals';
import { globalCatalogPerSite } from '../../../lib/guides/securing-unified-cce/global-catalog-per-site';
import { Unknown } from '../../../lib/guides/lab-model';
import { domain, site } from '../directory-facts';
import { judged, notEvaluated, SATISFIED, violated } from '../facts';

describe('global-catalog-per-site', () => {
  it('is satisfied when every site has one, on one controller or on all', () => {
    const sites = [site('HQ'), site('Branch', { globalCatalogs: 1 })];
    expect(judged(globalCatalogPerSite, domain({ sites }))).toEqual(SATISFIED);
  });

  it('is violated at each site without, however many another has', () => {
    const sites = ['A', 'B', 'C'].map((name) => site(name, { globalCatalogs: name === 'A' ? 2 : 0 }));
    expect(judged(globalCatalogPerSite, domain({ sites }))).toEqual(
      violated('lab/domain', 'has none at the site B', 'has none at the site C'),
    );
  });

  it('is not evaluated where nobody says what sites there are', () => {
    expect(judged(globalCatalogPerSite, domain({ sites: new Unknown('the sites') }))).toEqual(
      notEvaluated('the sites'),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { redundantDomainControllers } from '../../../lib/guides/securing-unified-cce/redundant-domain-controllers';
import { Unknown } from '../../../lib/guides/lab-model';
import { domain, site } from '../directory-facts';
import { judged, notEvaluated, SATISFIED, violated } from '../facts';

describe('redundant-domain-controllers', () => {
  it('is satisfied by two at each site, and more, with members where they are or nowhere', () => {
    const sites = [site('HQ'), site('Branch', { controllers: ['A', 'B', 'C'] })];
    expect(judged(redundantDomainControllers, domain({ sites }))).toEqual(SATISFIED);
    const memberNetworks = ['lab/branch', 'lab/hq'];
    expect(judged(redundantDomainControllers, domain({ sites, memberNetworks }))).toEqual(SATISFIED);
  });

  it('is violated at each site with fewer, however many another has', () => {
    const sites = [
      site('HQ', { controllers: ['A', 'B', 'C'] }),
      site('Branch', { controllers: ['D'] }),
      site('Hut', { controllers: [] }),
    ];
    expect(judged(redundantDomainControllers, domain({ sites }))).toEqual(
      violated('lab/domain', 'has 1 at the site Branch', 'has 0 at the site Hut'),
    );
  });

  it('is violated in each network with members and no controllers, a network whose name begins alike being another', () => {
    const memberNetworks = ['lab/hq', 'lab/hq2', 'lab/branch', 'lab'];
    expect(judged(redundantDomainControllers, domain({ memberNetworks }))).toEqual(
      violated(
        'lab/domain',
        ...['lab/hq2', 'lab/branch', 'lab'].map((network) => `has none in ${network}, where servers are members`),
      ),
    );
  });

  it('says of a site with one controller and members what is wrong once', () => {
    const sites = [site('HQ', { controllers: ['A'] })];
    expect(judged(redundantDomainControllers, domain({ sites, memberNetworks: ['lab/hq'] }))).toEqual(
      violated('lab/domain', 'has 1 at the site HQ'),
    );
  });

  it('is not evaluated where nobody says what sites there are', () => {
    const fact = domain({ sites: new Unknown('the sites'), memberNetworks: ['lab/branch'] });
    expect(judged(redundantDomainControllers, fact)).toEqual(notEvaluated('the sites'));
  });
});

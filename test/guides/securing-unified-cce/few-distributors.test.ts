import { describe, expect, it } from '@jest/globals';
import { fewDistributors } from '../../../lib/guides/securing-unified-cce/few-distributors';
import { contactCenter, contactCenterMember, notRecommended } from '../contact-center-facts';
import { judged, SATISFIED } from '../facts';

const distributors = (count: number, network = 'lab/network') =>
  Array.from({ length: count }, () =>
    contactCenterMember({ roles: ['historical-data-server', 'distributor'], pair: undefined, network }),
  );

describe('few-distributors', () => {
  it.each([
    ['none', []],
    ['two', distributors(2)],
    ['two at each site', [...distributors(2), ...distributors(2, 'lab/branch')]],
  ])('is satisfied by %s', (_how, servers) => {
    expect(judged(fewDistributors, contactCenter({ servers }))).toEqual(SATISFIED);
  });

  it('does not count workstations without a database', () => {
    const client = contactCenterMember({ roles: ['administrative-workstation'], pair: undefined });
    expect(judged(fewDistributors, contactCenter({ servers: [...distributors(2), client, client] }))).toEqual(
      SATISFIED,
    );
  });

  it('advises against a third at a site, whatever else is on its host', () => {
    expect(judged(fewDistributors, contactCenter({ servers: distributors(3) }))).toEqual(
      notRecommended('has 3 distributors in lab/network'),
    );
  });

  it('names each site that has too many', () => {
    const servers = [...distributors(3), ...distributors(2, 'lab/branch'), ...distributors(4, 'lab/far')];
    expect(judged(fewDistributors, contactCenter({ servers }))).toEqual(
      notRecommended('has 3 distributors in lab/network', 'has 4 distributors in lab/far'),
    );
  });
});

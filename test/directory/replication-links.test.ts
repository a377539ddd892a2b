import { expect, it } from '@jest/globals';
import { replicationLinks } from '../../lib/directory/replication-links';

it.each([
  [[], []],
  [['Boston'], []],
  [['Boston', 'Chicago'], [['Boston', 'Chicago']]],
  [
    ['Boston', 'Chicago', 'Denver'],
    [
      ['Boston', 'Chicago'],
      ['Boston', 'Denver'],
    ],
  ],
])('%j are linked as %j', (sites, links) => {
  expect(replicationLinks(sites)).toEqual(links);
});

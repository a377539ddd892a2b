import { expect, it } from '@jest/globals';
import { labTags } from '../../lib/network/lab-tags';

it('says what a resource belongs to, what it is, who uses it, and its name', () => {
  expect(labTags({ component: 'lab/vm', role: 'connection-server', audience: 'clients', name: 'lab/vm/a' })).toEqual({
    Name: 'lab/vm/a',
    'uc-lab:component': 'lab/vm',
    'uc-lab:role': 'connection-server',
    'uc-lab:audience': 'clients',
  });
});

it('has no audience where there is none', () => {
  expect(labTags({ component: 'lab/vm', role: 'vpc', name: 'vpc' })).not.toHaveProperty('uc-lab:audience');
});

import { expect, it } from '@jest/globals';
import { isLabTag, labTags } from '../../lib/network/lab-tags';

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

it('knows its own tags', () => {
  const own = labTags({ component: 'lab/vm', role: 'connection-server', audience: 'clients', name: 'lab/vm/a' });
  // Whatever has a name has it under this key.
  expect(Object.keys(own).filter((key) => !isLabTag(key))).toEqual(['Name']);
  expect(['uc-lab', 'UC-LAB:role', 'my-uc-lab:role', ''].filter(isLabTag)).toEqual([]);
});

import { describe, expect, it } from '@jest/globals';
import { administrativeRoles, PREDEFINED_ROLES } from '../../../lib/connection/settings/predefined-role';

describe('the predefined roles', () => {
  it('are nine', () => {
    expect(new Set(PREDEFINED_ROLES).size).toBe(9);
  });

  it('administer, but for the one about greetings', () => {
    expect(administrativeRoles(PREDEFINED_ROLES)).toEqual(
      PREDEFINED_ROLES.filter((role) => role !== 'Greeting Administrator'),
    );
    expect(administrativeRoles(['Greeting Administrator'])).toEqual([]);
  });
});

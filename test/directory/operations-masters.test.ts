import { describe, expect, it } from '@jest/globals';
import { distributedRoles, OPERATIONS_MASTER_ROLES } from '../../lib/directory/operations-masters';

it('knows the five roles: two of a forest, three of a domain', () => {
  expect(OPERATIONS_MASTER_ROLES).toEqual({
    SchemaMaster: 'forest',
    DomainNamingMaster: 'forest',
    PDCEmulator: 'domain',
    RIDMaster: 'domain',
    InfrastructureMaster: 'domain',
  });
});

describe('distributedRoles', () => {
  it('gives PDC emulator and RID master to the second controller, and leaves the others to the first', () => {
    expect(distributedRoles(['DC1', 'DC2', 'DC3'], true)).toEqual({
      SchemaMaster: 'DC1',
      DomainNamingMaster: 'DC1',
      PDCEmulator: 'DC2',
      RIDMaster: 'DC2',
      InfrastructureMaster: 'DC1',
    });
  });

  it('has none of the forest in a domain below another', () => {
    expect(distributedRoles(['DC1', 'DC2'], false)).toEqual({
      PDCEmulator: 'DC2',
      RIDMaster: 'DC2',
      InfrastructureMaster: 'DC1',
    });
  });

  it('gives everything to an only controller', () => {
    const domain = { PDCEmulator: 'DC1', RIDMaster: 'DC1', InfrastructureMaster: 'DC1' };
    expect(distributedRoles(['DC1'], true)).toEqual({ SchemaMaster: 'DC1', DomainNamingMaster: 'DC1', ...domain });
    expect(distributedRoles(['DC1'], false)).toEqual(domain);
  });
});

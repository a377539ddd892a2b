import { describe, expect, it } from '@jest/globals';
import { defaultAdministratorRoleUntouched } from '../../../lib/guides/connection-security/default-administrator-role-untouched';
import { judgedAdministration, violatedBy } from '../account-facts';
import { SATISFIED } from '../facts';

describe('default-administrator-role-untouched', () => {
  it('is satisfied by the role that the installer gives', () => {
    expect(judgedAdministration(defaultAdministratorRoleUntouched, {})).toEqual(SATISFIED);
    const roles = ['System Administrator'] as const;
    expect(judgedAdministration(defaultAdministratorRoleUntouched, { defaultAdministrator: { roles } })).toEqual(
      SATISFIED,
    );
  });

  it('is violated by another role, by one more, and by none', () => {
    const judge = (roles: readonly ('System Administrator' | 'Technician')[]) =>
      judgedAdministration(defaultAdministratorRoleUntouched, { defaultAdministrator: { name: 'root', roles } });
    const lost = 'the default administrator "root" has lost the role System Administrator';
    const more = 'the default administrator "root" has the role Technician, too';
    expect(judge([])).toEqual(violatedBy(lost));
    expect(judge(['Technician'])).toEqual(violatedBy(lost, more));
    expect(judge(['System Administrator', 'Technician'])).toEqual(violatedBy(more));
  });
});

import { describe, expect, it } from '@jest/globals';
import { defaultAdministratorForFew } from '../../../lib/guides/connection-security/default-administrator-for-few';
import { judgedAdministration, violatedBy } from '../account-facts';
import { SATISFIED } from '../facts';

describe('default-administrator-for-few', () => {
  const judge = (...persons: readonly string[]) =>
    judgedAdministration(defaultAdministratorForFew, { defaultAdministrator: { name: 'root', persons } });

  it('is satisfied by two persons, by fewer, and by two who are named again', () => {
    expect(judgedAdministration(defaultAdministratorForFew, {})).toEqual(SATISFIED);
    expect(judge()).toEqual(SATISFIED);
    expect(judge('Ann', 'Ben')).toEqual(SATISFIED);
    expect(judge('Ann', 'Ben', 'Ann')).toEqual(SATISFIED);
  });

  it('is violated by three', () => {
    expect(judge('Ann', 'Ben', 'Cat')).toEqual(violatedBy('the default administrator "root" is used by 3 persons'));
  });
});

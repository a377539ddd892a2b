import { describe, expect, it } from '@jest/globals';
import { credentialColumns } from '../../../lib/connection/credentials/credential-columns';
import { problemsOf } from '../../problems-of';

const ALL = ['Alias', 'FirstName', 'LastName', 'Extension', 'PIN', 'Password'];

describe('the columns of a file', () => {
  it('are found by their headings, in whichever order', () => {
    expect(credentialColumns(ALL)).toEqual({
      alias: 0,
      firstName: 1,
      lastName: 2,
      extension: 3,
      pin: 4,
      password: 5,
      alternateExtensions: [],
    });
    expect(credentialColumns(ALL.toReversed())).toMatchObject({ alias: 5, password: 0 });
  });

  it('may be written otherwise, and have others between them', () => {
    const headings = [' ALIAS', 'Junk', 'first name', 'Last_Name', 'extension', 'Pin', 'TemplateAlias'];
    expect(credentialColumns(headings)).toEqual({
      alias: 0,
      firstName: 2,
      lastName: 3,
      extension: 4,
      pin: 5,
      password: undefined,
      alternateExtensions: [],
    });
  });

  it.each([
    'AlternateExtension',
    'AlternateExtensions',
    'AlternateExtension9',
    'Alternate Extension 10',
    'AlternateExtension_1',
    'AlternativeExtension1',
    'AltExtension',
    'SecondaryExtension2',
  ])('have alternate extensions in %s', (heading) => {
    expect(credentialColumns([...ALL, 'Junk', heading, heading]).alternateExtensions).toEqual([7, 8]);
  });

  it.each(['AlternateExtension1Partition', 'ExtensionPartition', 'AltFirstName', 'MyAltExtension'])(
    'have none in %s',
    (heading) => {
      expect(credentialColumns([...ALL, heading]).alternateExtensions).toEqual([]);
    },
  );

  it('need no names where there is no PIN', () => {
    expect(credentialColumns(['Alias', 'Extension', 'Password'])).toMatchObject({ pin: undefined, password: 2 });
  });

  it.each<[string[], string[]]>([
    [[], ['Alias', 'Extension', 'PIN or Password']],
    [['Alias', 'Extension'], ['PIN or Password']],
    [['Alias', 'Password'], ['Extension']],
    [
      ['Extension', 'PIN'],
      ['Alias', 'FirstName', 'LastName'],
    ],
    [['Alias', 'Extension', 'PIN', 'LastName'], ['FirstName']],
    [['Alias', 'Extension', 'PIN', 'Password', 'FirstName'], ['LastName']],
  ])('%j lack %j', (headings, missing) => {
    expect(problemsOf(() => credentialColumns(headings))).toEqual(
      missing.map((heading) => ({
        code: 'CredentialColumnMissing',
        message: `The first row has no heading ${heading}, and without that column credentials cannot be judged.`,
        allowed: 'headings in the first row, with commas between them',
      })),
    );
  });

  it.each(ALL)('are refused with %s twice', (heading) => {
    expect(problemsOf(() => credentialColumns([...ALL, heading.toLowerCase()]))).toEqual([
      {
        code: 'CredentialColumnTwice',
        message: `Two columns have the heading ${heading}.`,
        allowed: 'one column of each',
      },
    ]);
  });

  it('do not show a first row that is none of headings', () => {
    const shown = JSON.stringify(problemsOf(() => credentialColumns(['ann', '5126', '280416', 'Kd8!wpq2'])));
    expect(shown).not.toMatch(/ann\b|5126|280416|Kd8/);
  });
});

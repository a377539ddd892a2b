import { describe, expect, it } from '@jest/globals';
import { chosenReports } from '../../../lib/guides/report/chosen-reports';
import { problemsOf } from '../../problems-of';

describe('the reports that a context chooses', () => {
  it.each([
    [undefined, ['json', 'markdown', 'sarif']],
    [[], ['json']],
    [['csv'], ['json', 'csv']],
    [
      ['junit', 'json', 'junit'],
      ['json', 'junit'],
    ],
    [
      ['csv', 'junit', 'sarif', 'markdown'],
      ['json', 'markdown', 'sarif', 'junit', 'csv'],
    ],
  ])('of %j are %j', (context, chosen) => {
    expect(chosenReports(context)).toEqual(chosen);
  });

  it.each<[unknown, string]>([
    ['csv', '"csv"'],
    [['csv', 'html', 1], '"csv", "html", 1'],
    [true, 'true'],
    [{ csv: true }, 'an Object'],
  ])('cannot be %j', (context, given) => {
    expect(problemsOf(() => chosenReports(context))).toEqual([
      {
        ...{ code: 'UnknownReport', message: 'The context ucLabReports does not list reports.', given },
        allowed: 'a list of json, markdown, sarif, junit, csv',
      },
    ]);
  });
});

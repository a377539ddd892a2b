import { describe, expect, it } from '@jest/globals';
import { neededObjects } from '../../../../lib/connection/runbook/provisioning-request';
import { restrictionTablesSteps } from '../../../../lib/connection/runbook/steps/restriction-tables-steps';
import {
  resolveRestrictionTables,
  type RestrictionTablesProps,
} from '../../../../lib/connection/settings/restriction-tables';

const steps = (props: RestrictionTablesProps = {}) =>
  restrictionTablesSteps({ restrictionTables: resolveRestrictionTables(props) });

const actionsOf = (id: string, props: RestrictionTablesProps = {}) =>
  steps(props).find((step) => step.id === `restriction-tables/${id}`)?.actions ?? [];

const EDIT = 'System Settings > Restriction Tables > Edit Restriction Table Basics';
const OTHER_ROWS = { task: expect.stringContaining('every other row') };
const SALES: RestrictionTablesProps = {
  classesOfService: [
    {
      name: 'Sales & more',
      international: true,
      fax: { name: 'No fax', patterns: [{ pattern: '4???', blocked: false }], minimumLength: 4, maximumLength: 8 },
    },
  ],
};

describe('the steps of restriction tables', () => {
  it('are each table once, then each class of service, then the provider, each at a page of the guide', () => {
    expect(steps().map(({ id, at, page }) => [id, at, page])).toEqual([
      ['restriction-tables/table/Default%20Transfer', 'publisher', '2-1'],
      ['restriction-tables/table/Default%20Outdial', 'publisher', '2-1'],
      ['restriction-tables/table/Default%20Fax', 'publisher', '2-1'],
      ['restriction-tables/table/Default%20System%20Transfer', 'publisher', '2-2'],
      [
        'restriction-tables/table/User-Defined%20and%20Automatically-Added%20Alternate%20Extensions',
        'publisher',
        '2-1',
      ],
      ['restriction-tables/class-of-service/System', 'publisher', '2-1'],
      ['restriction-tables/class-of-service/Voice%20Mail%20User%20COS', 'publisher', '2-1'],
      ['restriction-tables/collect-calls', 'outside-the-lab', '2-2'],
    ]);
  });

  it('have the page about area codes, where tables permit some', () => {
    const pages = steps({ classesOfService: [{ name: 'Sales', areaCodes: ['212'] }] }).map(({ id, page }) => [
      id,
      page,
    ]);
    expect(pages).toContainEqual(['restriction-tables/table/Sales%20transfers', '2-2']);
    expect(pages).toContainEqual(['restriction-tables/table/Default%20Transfer', '2-1']);
  });

  it('ask the provider only where collect calls are to be refused', () => {
    expect(actionsOf('collect-calls')).toEqual([{ task: expect.stringContaining('telecommunications provider') }]);
    expect(actionsOf('collect-calls', { refuseCollectCalls: false })).toEqual([]);
  });

  it('set a table of Connection on its page, row by row, and leave no other row', () => {
    expect(actionsOf('table/Default%20Transfer')).toEqual([
      {
        page: EDIT,
        fields: [
          ['Display Name', 'Default Transfer'],
          ['Minimum Length of Dial String', '1'],
          ['Maximum Length of Dial String', '40'],
          ['Restriction Pattern 0', '900* blocked'],
          ['Restriction Pattern 1', '901* blocked'],
          ['Restriction Pattern 2', '+* blocked'],
          ['Restriction Pattern 3', '91???????* blocked'],
          ['Restriction Pattern 4', '* permitted'],
        ],
      },
      OTHER_ROWS,
    ]);
    expect(actionsOf('table/Default%20System%20Transfer')).toMatchObject([
      { page: EDIT, fields: [{}, {}, {}, ['Restriction Pattern 0', '* blocked']] },
      OTHER_ROWS,
    ]);
  });

  it('say how the order comes about', () => {
    const tables = steps().filter(({ id }) => id.startsWith('restriction-tables/table/'));
    expect(tables.filter(({ caution = '' }) => !caution.includes('from the last to the first'))).toEqual([]);
  });

  it('make a table that Connection lacks', () => {
    expect(actionsOf('table/No%20fax', SALES)).toMatchObject([
      {
        request: {
          method: 'POST',
          path: '/vmrest/restrictiontables',
          body: { DisplayName: 'No fax', MinDigits: '4', MaxDigits: '8' },
        },
      },
      {
        page: EDIT,
        fields: [
          ['Display Name', 'No fax'],
          ['Minimum Length of Dial String', '4'],
          ['Maximum Length of Dial String', '8'],
          ['Restriction Pattern 0', '4??? permitted'],
          ['Restriction Pattern 1', '* blocked'],
        ],
      },
      OTHER_ROWS,
    ]);
  });

  it('give a class of service its tables, which were found before', () => {
    const actions = actionsOf('class-of-service/Sales%20%26%20more', SALES);
    expect(actions[0]).toEqual({ task: 'Make the class of service Sales & more, unless it is there.' });
    const found = actions.flatMap((action) => ('request' in action ? [action.request.finds] : []));
    expect(found.map((one) => one?.is)).toEqual([
      'Sales & more',
      'Sales & more transfers',
      'Sales & more outcalling',
      'No fax',
      undefined,
    ]);
    const last = actions.at(-1);
    expect(last).toMatchObject({
      request: {
        method: 'PUT',
        body: {
          XferRestrictionObjectId: '{restrictiontables:Sales%20%26%20more%20transfers.ObjectId}',
          OutcallRestrictionObjectId: '{restrictiontables:Sales%20%26%20more%20outcalling.ObjectId}',
          FaxRestrictionObjectId: '{restrictiontables:No%20fax.ObjectId}',
        },
      },
    });
    const needed = last && 'request' in last ? neededObjects(last.request) : [];
    expect(needed.toSorted()).toEqual(found.flatMap((one) => (one ? [one.as] : [])).toSorted());
  });

  it('look for a table once', () => {
    const table = { name: 'One', patterns: [] };
    const classesOfService = [{ name: 'Staff', transfers: table, outcalling: table, fax: table }];
    expect(actionsOf('class-of-service/Staff', { classesOfService })).toHaveLength(4);
  });
});

import type { ConnectionSettings } from '../../settings/connection-settings';
import type { RestrictionTable } from '../../settings/restriction-table';
import { type ClassOfServiceRestrictions, everyTable, isTableOfConnection } from '../../settings/restriction-tables';
import { changeObject, createObject, findObject } from '../provisioning-interface';
import type { RunbookAction, RunbookStep } from '../runbook-step';
import { makeClassOfService } from './make-class-of-service';

/** What a person does against toll fraud: the tables, then who has which, then what no table can do. */
export function restrictionTablesSteps({
  restrictionTables,
}: Pick<ConnectionSettings, 'restrictionTables'>): readonly RunbookStep[] {
  const tables = new Map(everyTable(restrictionTables).map((table) => [table.name, table]));
  const { classesOfService, systemTransfers } = restrictionTables;
  // The second page is about area codes, and about callers who transfer themselves.
  const onSecondPage = new Set([
    systemTransfers.name,
    ...classesOfService.flatMap(({ areaCodes, transfers, outcalling, fax }) =>
      areaCodes.length === 0 ? [] : [transfers.name, outcalling.name, fax.name],
    ),
  ]);
  return [
    ...[...tables.values()].map((table) => stepOfTable(table, onSecondPage.has(table.name) ? '2-2' : '2-1')),
    ...classesOfService.map(stepOfClass),
    ...(restrictionTables.refuseCollectCalls ? [COLLECT_CALLS] : []),
  ];
}

/**
 * The page has every field; the interface can make a table, but neither changes those that Connection comes with nor
 * orders rows.
 */
function stepOfTable(
  { name, patterns, blockOthers, minimumLength, maximumLength }: RestrictionTable,
  page: string,
): RunbookStep {
  const create: RunbookAction = {
    request: createObject('restrictiontables', {
      DisplayName: name,
      MinDigits: minimumLength,
      MaxDigits: maximumLength,
    }),
  };
  const edit: RunbookAction = {
    page: 'System Settings > Restriction Tables > Edit Restriction Table Basics',
    fields: [
      ['Display Name', name],
      ['Minimum Length of Dial String', String(minimumLength)],
      ['Maximum Length of Dial String', String(maximumLength)],
      ...[...patterns, { pattern: '*', blocked: blockOthers }].map(
        ({ pattern, blocked }, order) =>
          [`Restriction Pattern ${order}`, `${pattern} ${blocked ? 'blocked' : 'permitted'}`] as const,
      ),
    ],
  };
  return {
    id: `restriction-tables/table/${encodeURIComponent(name)}`,
    title: `Restriction table "${name}"`,
    at: 'publisher',
    actions: isTableOfConnection(name) ? [edit, NO_OTHER_ROWS] : [create, edit, NO_OTHER_ROWS],
    page,
    caution:
      'The first row that matches a number decides, and a new row goes to the top: add them from the last to the first, and look at the order.',
  };
}

const NO_OTHER_ROWS: RunbookAction = {
  task: 'Delete every other row of the table, for one further up may permit what these rows block.',
};

function stepOfClass({ name, transfers, outcalling, fax }: ClassOfServiceRestrictions): RunbookStep {
  const tables = [...new Set([transfers, outcalling, fax].map((table) => table.name))];
  return {
    id: `restriction-tables/class-of-service/${encodeURIComponent(name)}`,
    title: `Restriction tables of class of service "${name}"`,
    at: 'publisher',
    actions: [
      makeClassOfService(name),
      { request: findObject('coses', name) },
      ...tables.map((table) => ({ request: findObject('restrictiontables', table) })),
      {
        request: changeObject(
          'coses',
          {
            XferRestrictionObjectId: transfers.name,
            OutcallRestrictionObjectId: outcalling.name,
            FaxRestrictionObjectId: fax.name,
          },
          name,
        ),
      },
    ],
    page: '2-1',
    caution: 'A number that a user has set before stays as it is: tables are asked when a number changes.',
  };
}

const COLLECT_CALLS: RunbookStep = {
  id: 'restriction-tables/collect-calls',
  title: 'Collect calls',
  at: 'outside-the-lab',
  actions: [{ task: 'Have the telecommunications provider refuse collect calls on the lines that come in.' }],
  page: '2-2',
};

import { guideReportJsonSchema } from '../../lib/guides/report/guide-report-schema';
import { GUIDE_RULES } from '../../lib/guides/guide-rules';
import { TRACEABILITY } from '../../lib/guides/traceability';
import * as portTables from '../../lib/port-tables';
import type { IcmPortTable } from '../../lib/port-tables/icm-port-table';
import type { PortTable } from '../../lib/port-tables/port-table';
import { guideRulesDoc } from './guide-rules-doc';
import { portTableDoc } from './port-table-doc';
import { icmPortTableDoc } from './icm-port-table-doc';
import { publicMembers } from './public-members';
import { ruleExamples } from './rule-examples';
import { traceabilityDoc } from './traceability-doc';

/** Whatever lib/port-tables exports that is a table: of one subject, or of many roles. */
const TABLES = Object.values(portTables).filter(
  (one): one is PortTable | IcmPortTable => typeof one === 'object' && 'rows' in one,
);

/** Folders in which every file is generated. */
export const GENERATED_FOLDERS = ['docs/port-tables', 'docs/traceability'];

/** Every generated document: its path from the root, and its text. */
export function generatedDocs(root: string): Map<string, string> {
  const tables = new Map(TABLES.flatMap(({ id, rows }) => rows.map((row) => [row.id, id] as const)));
  const rules = new Map(GUIDE_RULES.map(({ id }) => [id, id]));
  const members = publicMembers(root);
  const links = {
    rule: (id: string) => `../guide-rules.md#${find(rules, 'rule', id)}`,
    row: (id: string) => `../port-tables/${find(tables, 'row', id)}.md#${id}`,
    member: (name: string) => `../../${find(members, 'public member', name)}`,
  };
  return new Map([
    ...TABLES.map((table) => [`docs/port-tables/${table.id}.md`, tableDoc(table)] as const),
    ...TRACEABILITY.map((guide) => [`docs/traceability/${guide.id}.md`, traceabilityDoc(guide, links)] as const),
    ['lib/guides/report/guide-report.schema.json', guideReportJsonSchema()] as const,
    ['docs/guide-rules.md', guideRulesDoc(GUIDE_RULES, TRACEABILITY, ruleExamples(root))] as const,
  ]);
}

function tableDoc(table: PortTable | IcmPortTable): string {
  return 'subject' in table ? portTableDoc(table) : icmPortTableDoc(table);
}

function find(known: ReadonlyMap<string, string>, kind: string, name: string): string {
  const found = known.get(name);
  if (found === undefined) throw new Error(`A statement is answered by ${name}, and there is no such ${kind}.`);
  return found;
}

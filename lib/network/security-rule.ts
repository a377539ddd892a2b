import type { Flow } from '../port-tables/flow';
import type { PortRange } from '../port-tables/port-range';
import { hasPorts, type Protocol } from '../port-tables/port-table';
import type { Role } from '../port-tables/role';
import type { Member } from './member';
import { awsText } from './aws-text';
import { QUOTAS } from './quotas';

/** Which way the connections go that a rule lets through, seen from the group that has the rule. */
export type Direction = 'ingress' | 'egress';

/** Why a rule is there: a flow, and the role that the member stands for. */
export interface RuleReason {
  readonly flow: Flow;
  readonly role: Role;
}

/** A security-group rule, before it is a Terraform resource. */
export interface SecurityRule {
  /**
   * Stable key among the rules of one group: direction, protocol, ports if it has any, member. The row is not part of it: AWS has one rule
   * where two rows ask for the same, and its address must not depend on which of them was asked first.
   */
  readonly key: string;
  readonly direction: Direction;
  readonly protocol: Protocol;
  readonly ports: PortRange;
  readonly member: Member;
  readonly reason: RuleReason;
}

/** The rules that flows become for one member. An IPv6 member gets only the flows that are granted over IPv6. */
export function rulesFor(flows: readonly Flow[], direction: Direction, role: Role, member: Member): SecurityRule[] {
  const ipv6 = member.target.kind !== 'security-group' && member.target.family === 6;
  return flows
    .filter((flow) => flow.ipv6 || !ipv6)
    .map((flow) => ({
      key: [
        direction,
        flow.protocol,
        ...(hasPorts(flow.protocol) ? [flow.ports] : []),
        member.name.replace(/[.:]/g, '-').replaceAll('/', '_'),
      ].join('_'),
      direction,
      protocol: flow.protocol,
      ports: flow.ports,
      member,
      reason: { flow, role },
    }));
}

/** What makes two rules of one group the same rule to AWS. */
export function identityOf({ direction, protocol, ports, member }: SecurityRule): string {
  return [direction, protocol, ports, member.target.kind, member.identity].join(' ');
}

/** What a description says of a table. */
export interface DescribedTable {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly { readonly id: string }[];
}

const rowNumbers = new WeakMap<DescribedTable, ReadonlyMap<string, number>>();

/** Rows by their ids, each with its place in the table. Thousands of rules ask for them. */
function rowNumbersOf(table: DescribedTable): ReadonlyMap<string, number> {
  const known = rowNumbers.get(table) ?? new Map(table.rows.map(({ id }, index) => [id, index]));
  rowNumbers.set(table, known);
  return known;
}

/** The answer to "why is this port open?": rows first, in the tables' order, then table and page. At most 255 characters. */
export function describeRule(reasons: readonly RuleReason[], tables: readonly DescribedTable[]): string {
  const sorted = reasons
    .map(({ flow, role }) => {
      const index = tables.findIndex((table) => table.id === flow.table && rowNumbersOf(table).has(flow.row));
      const table = tables[index];
      // Documents without pages are named instead.
      const page = /^\d/.test(flow.page) ? `page ${flow.page}` : flow.page;
      const place = { table: index, row: (table && rowNumbersOf(table).get(flow.row)) ?? 0 };
      return { place, row: flow.row, role, source: `${table?.title ?? flow.table}, ${page}` };
    })
    .sort(({ place: a }, { place: b }) => a.table - b.table || a.row - b.row);
  const list = (texts: readonly string[], separator: string) => [...new Set(texts)].join(separator);
  const rows = list(
    sorted.map(({ row }) => row),
    ', ',
  );
  const roles = list(
    sorted.map(({ role }) => role),
    ', ',
  );
  const sources = list(
    sorted.map(({ source }) => source),
    '; ',
  );
  return awsText(`${rows}: ${roles} (${sources})`).slice(0, QUOTAS.ruleDescriptionLength);
}

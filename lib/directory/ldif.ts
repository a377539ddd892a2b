/** What a record of LDIF does to one entry. */
export type LdifRecord =
  | {
      readonly dn: string;
      readonly change: 'add';
      /** Attributes and their values, in order. */
      readonly attributes: readonly (readonly [name: string, value: string])[];
    }
  | {
      readonly dn: string;
      readonly change: 'modify';
      readonly operation: 'add' | 'replace';
      readonly attribute: string;
      /** No value: the attribute is taken away. */
      readonly values: readonly string[];
    };

const LONGEST_LINE = 76;

/** A value that LDIF takes as it is: printable ASCII that neither begins like something else nor ends with a space. */
const SAFE = /^(?![ :<])[\u0020-\u007e]*(?<! )$/;

/** What Terraform and the SSM document that carries the text would take for something of theirs. */
const TEMPLATE = /\$\{|%\{|\{\{/;

/** A record as text of RFC 2849, without the empty line after it. */
export function ldifRecord(record: LdifRecord): string {
  const lines: (readonly [string, string])[] = [
    ['dn', record.dn],
    ['changetype', record.change],
    ...(record.change === 'add'
      ? record.attributes
      : [
          [record.operation, record.attribute] as const,
          ...record.values.map((value) => [record.attribute, value] as const),
        ]),
  ];
  const text = lines.map(([name, value]) => folded(attributeLine(name, value)));
  return [...text, ...(record.change === 'modify' ? ['-'] : [])].join('\n');
}

/**
 * Records as a file of RFC 2849. There is no version line: the RFC makes it the mark of its own version, and Windows' ldifde,
 * which neither writes nor expects one, reads the file as what it writes itself.
 */
export function ldifText(records: readonly LdifRecord[]): string {
  return records.map((record) => `${ldifRecord(record)}\n`).join('\n');
}

function attributeLine(name: string, value: string): string {
  return SAFE.test(value) && !TEMPLATE.test(value)
    ? `${name}: ${value}`
    : `${name}:: ${Buffer.from(value, 'utf8').toString('base64')}`;
}

/** Long lines go on in the next, after a space. */
function folded(line: string): string {
  const pieces = [line.slice(0, LONGEST_LINE)];
  for (let from = LONGEST_LINE; from < line.length; from += LONGEST_LINE - 1)
    pieces.push(line.slice(from, from + LONGEST_LINE - 1));
  return pieces.join('\n ');
}

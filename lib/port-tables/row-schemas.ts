import { z } from 'zod';
import { invalidPortTable, LabError, type Problem } from '../errors';
import { isFeature } from './feature';
import { isRole } from './role';

// What rows of all kinds of tables have in common.

/** A role by its name. */
export const roleSchema = z.string().refine(isRole, { error: ({ input }) => `${String(input)} is not a role.` });

const featureSchema = z
  .string()
  .refine(isFeature, { error: ({ input }) => `no feature switches on ${String(input)}.` });

/** The features that switch a connection on: one, or any one of several. */
export const whenSchema = z.union([featureSchema, z.array(featureSchema).nonempty()]).optional();

/** The stable name of a row. */
export const rowIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/, 'an id is lower-case words and digits joined by hyphens.');

/** A text that a parser of ours reads. What the parser refuses is wrong with the row. */
export function parsedText<T>(parse: (text: string) => T) {
  return z.string().transform((text, context): T => {
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
      return z.NEVER;
    }
  });
}

/** A table as its file writes it, as far as errors name it. */
interface NamedTable {
  readonly id: string;
  readonly rows: readonly { readonly id: string }[];
}

/** Reads a table. Throws a `LabError` that names every row at fault, ids given twice among them. */
export function readTable<T>(schema: z.ZodType<T>, input: NamedTable): T {
  // A table is read once, so that a schema compiled to parse faster would only cost.
  const parsed = schema.safeParse(input, { jitless: true });
  const problems: Problem[] = (parsed.error?.issues ?? []).map(({ path, message }) => {
    const row = typeof path[1] === 'number' ? (input.rows[path[1]]?.id ?? `number ${path[1]}`) : '(none)';
    return invalidPortTable(input.id, row, path.slice(2).join('.'), message);
  });
  const ids = input.rows.map(({ id }) => id);
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index)))
    problems.push(invalidPortTable(input.id, id, 'id', 'another row has this id.'));
  if (!parsed.success || problems.length > 0) throw new LabError(problems);
  return parsed.data;
}

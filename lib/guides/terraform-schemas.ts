import { z } from 'zod';

// Schemas for arguments as Terraform takes them. It turns a number into the text it wants, and "true" into a truth value. A
// list may be one expression. A field that is absent is null or missing.

export const text = z.union([z.string(), z.number().transform(String)]).nullish();
export const texts = z.union([z.string(), z.array(z.string())]).nullish();
export const flag = z.union([z.boolean(), z.string()]).nullish();
export const number = z.union([z.number(), z.string()]).nullish();

/** What makes a resource more or less often than once. */
export const repetition = { count: z.unknown().optional(), for_each: z.unknown().optional() };

/** Blocks inside a resource, of which one need not be in a list, and any may be an expression. */
export function blocks<S extends z.ZodType>(schema: S) {
  const block = z.union([schema, z.string()]);
  return z.union([block.transform((one) => [one]), z.array(block)]).nullish();
}

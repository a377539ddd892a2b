import { z } from 'zod';

/** A list in an answer of EC2 or IAM: `<set><item/><item/></set>`, or, when empty, an empty element or none. */
export function xmlList<T extends z.ZodType>(
  element: T,
  tag: 'item' | 'member' | 'HostedZone' = 'item',
): z.ZodType<z.infer<T>[]> {
  const list = z.union([z.object({ [tag]: z.array(element) }), z.literal('')]).optional();
  return list.transform((value) => (typeof value === 'object' ? (value[tag] ?? []) : []));
}

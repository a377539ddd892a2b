/** Props without members that are `undefined`, which are not there: spread over defaults, they must not hide these. */
export function givenProps<T extends object>(props: T): T {
  const given = { ...props };
  for (const key of Reflect.ownKeys(given))
    if (Reflect.get(given, key) === undefined) Reflect.deleteProperty(given, key);
  return given;
}

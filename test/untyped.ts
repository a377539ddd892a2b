/** Props with a change that only untyped JavaScript can make: the compiler takes the result for what the props were. */
export function untyped<T extends object>(props: T, change: object): T {
  return Object.assign({}, props, change);
}

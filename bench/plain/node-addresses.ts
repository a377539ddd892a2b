import { Construct, RootConstruct } from 'constructs';

/** The paths of all constructs of a stack by the addresses that their nodes have, from the paths of its elements. */
export function nodeAddresses(
  stack: string,
  paths: readonly (readonly string[])[],
): ReadonlyMap<string, readonly string[]> {
  const addresses = new Map<string, readonly string[]>();
  const top = new Construct(new RootConstruct(), stack);
  for (const path of paths)
    path.reduce<Construct>((scope, id, index) => {
      const existing = scope.node.tryFindChild(id);
      const construct = existing instanceof Construct ? existing : new Construct(scope, id);
      addresses.set(construct.node.addr, path.slice(0, index + 1));
      return construct;
    }, top);
  return addresses;
}

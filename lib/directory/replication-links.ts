/** Pairs of sites with a replication connection: every other site with the first, over which they reach each other. */
export function replicationLinks(sites: readonly string[]): (readonly [string, string])[] {
  const [hub, ...others] = sites;
  return hub === undefined ? [] : others.map((site) => [hub, site] as const);
}

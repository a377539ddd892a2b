/** What is not in an address: characters that names have, as they are or percent-encoded. */
const OTHERS = /(?:%[0-9A-F]{2}|[^a-zA-Z0-9/-])+/g;

/** An address within a document for each id, which can be read, and is nobody else's. */
export function anchorsOf(ids: readonly string[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of ids) {
    const anchor = free(id.replace(OTHERS, '-').toLowerCase(), taken);
    taken.add(anchor);
    anchors.set(id, anchor);
  }
  return anchors;
}

function free(anchor: string, taken: ReadonlySet<string>): string {
  const candidates = [anchor, ...Array.from(taken, (_, index) => `${anchor}-${index + 2}`)];
  return candidates.find((one) => !taken.has(one)) ?? anchor;
}

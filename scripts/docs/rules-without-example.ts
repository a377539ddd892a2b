/** Rules that no program can go against, and why. */
export const RULES_WITHOUT_EXAMPLE: Readonly<Record<string, string>> = {
  'inter-site-replication':
    'The library joins every site of a domain to its first, and of a domain that somebody else runs it cannot know.',
};

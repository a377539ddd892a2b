import { isDeepStrictEqual } from 'node:util';
import { plainName } from './plain-name';
import { type DirectoryContent } from './read-directory';

/** What a directory has that it did not have before, or not like this, with plain names in order. */
export function addedSince(before: DirectoryContent, after: DirectoryContent): DirectoryContent {
  return {
    organizationalUnits: plain(news(before.organizationalUnits, after.organizationalUnits)),
    groups: plain(
      news(before.groups, after.groups).map((group) => ({ ...group, member: group.member.map(plainName).sort() })),
    ),
    users: plain(
      news(before.users, after.users).map((user) => ({ ...user, memberOf: user.memberOf.map(plainName).sort() })),
    ),
  };
}

function news<T>(before: readonly T[], after: readonly T[]): T[] {
  return after.filter((one) => !before.some((other) => isDeepStrictEqual(one, other)));
}

function plain<T extends { readonly dn: string }>(entries: readonly T[]): T[] {
  return entries.map((entry) => ({ ...entry, dn: plainName(entry.dn) })).sort((a, b) => (a.dn < b.dn ? -1 : 1));
}

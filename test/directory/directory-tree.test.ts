import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DirectoryTree, type DirectorySurroundings } from '../../lib/directory/directory-tree';
import type { GroupObject } from '../../lib/directory/directory-objects';
import { DistinguishedName } from '../../lib/directory/distinguished-name';
import { problemsOf } from '../problems-of';
import { account, dnOf, domainRoot, group, objects, unit } from './directory-pieces';

const tree = (surroundings: Partial<DirectorySurroundings> = {}) =>
  new DirectoryTree({ root: domainRoot, existing: [], mayHaveMore: false, ...surroundings });

/** A tree with the units `a`, `b` in `a`, and `c`. */
function grown(): DirectoryTree {
  const known = tree();
  known.add(objects({ units: [unit('OU=a'), unit('OU=b,OU=a'), unit('OU=c')] }));
  return known;
}

const twice = (given: string) => ({
  code: 'DirectoryObjectTwice',
  message: 'Something in the directory already has this name; neither case nor accents of letters tell names apart.',
  given,
  allowed: 'one object of a name: in its unit, and for groups and accounts in the whole domain',
});

const circle = (...names: readonly string[]) => ({
  code: 'GroupNestingCycle',
  message: 'Groups are members of each other in a circle.',
  given: names.join(' has the member '),
  allowed: 'groups that lead nowhere back to themselves',
});

describe('a directory grows', () => {
  it('part by part, and has everything in the order in which it was declared', () => {
    const known = tree();
    expect(known.objects).toEqual({ units: [], groups: [], accounts: [] });
    const first = objects({ units: [unit('OU=a')], groups: [group('CN=g,OU=a', 'CN=x,OU=a')] });
    const second = objects({
      units: [unit('OU=b,OU=a')],
      groups: [group('CN=h,OU=b,OU=a')],
      accounts: [account('CN=x,OU=a')],
    });
    known.add(first);
    known.add(second);
    expect(known.objects).toEqual({
      units: [...first.units, ...second.units],
      groups: [...first.groups, ...second.groups],
      accounts: second.accounts,
    });
  });

  it('whatever the order within a part, and the case of the letters', () => {
    const known = tree();
    known.add(objects({ units: [unit('OU=B,OU=A'), unit('OU=a')], groups: [group('CN=g,OU=b,OU=a')] }));
    expect(known.objects.units).toHaveLength(2);
  });

  it('and stays as it was where a part is refused', () => {
    const known = grown();
    const before = known.objects;
    expect(
      problemsOf(() => {
        known.add(objects({ units: [unit('OU=new'), unit('OU=A')] }));
      }),
    ).toHaveLength(1);
    expect(known.objects).toEqual(before);
    // What was refused together with something else can come by itself.
    known.add(objects({ units: [unit('OU=new')] }));
    expect(known.objects.units).toHaveLength(4);
  });
});

describe('a name is refused', () => {
  const refused = (name: string, dn: string, fault: string) => ({
    code: 'DirectoryNameRefused',
    message: `Active Directory, or the software, refuses this name (of ${dn},DC=example,DC=com): it ${fault}.`,
    given: `"${name}"`,
  });

  it('of a unit, which may have what a group may not', () => {
    expect(
      problemsOf(() => {
        tree().add(objects({ units: [unit('OU=台北'), unit('OU=a@b')] }));
      }),
    ).toEqual([refused('台北', 'OU=台北', 'has characters that are not Western European')]);
  });

  it('of a group', () => {
    expect(
      problemsOf(() => {
        grown().add(objects({ groups: [group('CN=a@b,OU=a')] }));
      }),
    ).toEqual([refused('a@b', 'CN=a@b,OU=a', 'has the character @')]);
  });

  it('of an account, as Windows NT would have it', () => {
    const long = 'x'.repeat(21);
    const part = objects({ accounts: [account(`CN=${long},OU=a`, 'short'), account('CN=short,OU=a', long)] });
    expect(
      problemsOf(() => {
        grown().add(part);
      }),
    ).toEqual([refused(long, 'CN=short,OU=a', 'has 21 characters, and may have 20')]);
  });
});

describe('nothing is there twice:', () => {
  it.each([
    ['in one part', [objects({ units: [unit('OU=x'), unit('OU=X')] })]],
    ['over two parts', [objects({ units: [unit('OU=x')] }), objects({ units: [unit('OU=X')] })]],
  ])('a unit that differs in the case of letters only, %s', (_, parts) => {
    const known = grown();
    expect(
      problemsOf(() => {
        parts.forEach((part) => {
          known.add(part);
        });
      }),
    ).toEqual([twice('"OU=X,DC=example,DC=com" beside "OU=x,DC=example,DC=com"')]);
  });

  it('a unit of the very same name', () => {
    expect(
      problemsOf(() => {
        grown().add(objects({ units: [unit('OU=a')] }));
      }),
    ).toEqual([twice('"OU=a,DC=example,DC=com"')]);
  });

  it('a unit three times, which is two too many', () => {
    expect(
      problemsOf(() => {
        tree().add(objects({ units: [unit('OU=x'), unit('OU=x'), unit('OU=x')] }));
      }),
    ).toHaveLength(2);
  });

  it('but units of one name in two places are two units', () => {
    const known = grown();
    known.add(objects({ units: [unit('OU=c,OU=a'), unit('OU=a,OU=a')] }));
    expect(known.objects.units).toHaveLength(5);
  });

  it('a group, which is one thing twice and not two', () => {
    expect(
      problemsOf(() => {
        grown().add(objects({ groups: [group('CN=g,OU=a'), group('CN=G,OU=A')] }));
      }),
    ).toEqual([twice('"CN=G,OU=A,DC=example,DC=com" beside "CN=g,OU=a,DC=example,DC=com"')]);
  });

  it.each([
    ['in one part', [objects({ groups: [group('CN=g,OU=a'), group('CN=G,OU=c')] })]],
    ['over two parts', [objects({ groups: [group('CN=g,OU=a')] }), objects({ groups: [group('CN=G,OU=c')] })]],
  ])('a group of one name in two units, %s', (_, parts) => {
    const known = grown();
    expect(
      problemsOf(() => {
        parts.forEach((part) => {
          known.add(part);
        });
      }),
    ).toEqual([twice('"G" beside "g"')]);
  });

  it('an account whose name is a group’s', () => {
    const known = grown();
    known.add(objects({ groups: [group('CN=Agents,OU=a')] }));
    expect(
      problemsOf(() => {
        known.add(objects({ accounts: [account('CN=someone,OU=c', 'agents')] }));
      }),
    ).toEqual([twice('"agents" beside "Agents"')]);
  });

  it('two accounts of one name, whatever their places are called', () => {
    const part = objects({ accounts: [account('CN=one,OU=a', 'same'), account('CN=other,OU=a', 'same')] });
    expect(
      problemsOf(() => {
        grown().add(part);
      }),
    ).toEqual([twice('"same"')]);
  });

  it('a group that differs in accents only', () => {
    const part = objects({ groups: [group('CN=Zürich,OU=a'), group('CN=Zurich,OU=c')] });
    expect(
      problemsOf(() => {
        grown().add(part);
      }),
    ).toEqual([twice('"Zurich" beside "Zürich"')]);
  });

  it('an account where a group is', () => {
    const part = objects({ groups: [group('CN=g,OU=a')], accounts: [account('CN=g,OU=a', 'other')] });
    expect(
      problemsOf(() => {
        grown().add(part);
      }),
    ).toEqual([twice('"CN=g,OU=a,DC=example,DC=com"')]);
  });

  it('but a unit has no account name', () => {
    const known = grown();
    known.add(objects({ units: [unit('OU=Agents')], groups: [group('CN=Agents,OU=a')] }));
    expect(known.objects.groups).toHaveLength(1);
  });
});

describe('a place', () => {
  const outside = (dn: string) => ({
    code: 'OutsideDomain',
    message: 'This is not a place below the root of the domain.',
    given: `"${dn}"`,
    allowed: 'a distinguished name that ends with DC=example,DC=com',
  });
  const inUnknown = (dn: string, parent: string) => ({
    code: 'ParentUnitUnknown',
    message: `Nothing makes ${parent},DC=example,DC=com, so nothing can be put into it.`,
    given: `"${dn},DC=example,DC=com"`,
    allowed: 'a unit that exists from the start, or one that was added before',
  });

  it.each(['OU=a,DC=example,DC=org', 'OU=a,DC=com', 'DC=com', 'DC=example,DC=com', 'OU=a,OU=b,DC=an-example,DC=com'])(
    'is not outside the domain, as %s is, whoever runs it',
    (text) => {
      const part = objects({ units: [unit('OU=a', { dn: DistinguishedName.parse(text) })] });
      expect(
        problemsOf(() => {
          tree().add(part);
        }),
      ).toEqual([outside(text)]);
      expect(
        problemsOf(() => {
          tree({ mayHaveMore: true }).add(part);
        }),
      ).toEqual([outside(text)]);
    },
  );

  const orphans = objects({
    units: [unit('OU=x,OU=gone')],
    groups: [group('CN=g,OU=gone')],
    accounts: [account('CN=s,OU=gone')],
  });

  it('is in a unit that is there', () => {
    expect(
      problemsOf(() => {
        grown().add(orphans);
      }),
    ).toEqual([
      inUnknown('OU=x,OU=gone', 'OU=gone'),
      inUnknown('CN=g,OU=gone', 'OU=gone'),
      inUnknown('CN=s,OU=gone', 'OU=gone'),
    ]);
  });

  it('is in no group', () => {
    const part = objects({ groups: [group('CN=g,OU=a')], accounts: [account('CN=s,CN=g,OU=a')] });
    expect(
      problemsOf(() => {
        grown().add(part);
      }),
    ).toEqual([inUnknown('CN=s,CN=g,OU=a', 'CN=g,OU=a')]);
  });

  it('may be in a unit that existed before', () => {
    const known = tree({ existing: [dnOf('OU=Gone')] });
    known.add(orphans);
    expect(known.objects).toEqual(orphans);
  });

  it('may be in a unit of somebody else, where somebody else runs the directory', () => {
    const known = tree({ mayHaveMore: true });
    known.add(orphans);
    expect(known.objects).toEqual(orphans);
  });

  it('may be the domain itself', () => {
    const known = tree();
    known.add(objects({ groups: [group('CN=g')], accounts: [account('CN=s')] }));
    expect(known.objects.groups).toHaveLength(1);
  });
});

describe('groups are in no circle:', () => {
  const problems = (...groups: GroupObject[]) =>
    problemsOf(() => {
      grown().add(objects({ groups }));
    });

  it('a group in itself', () => {
    expect(problems(group('CN=g,OU=a', 'CN=G,OU=A'))).toEqual([circle('g', 'g')]);
  });

  it('two groups in each other', () => {
    expect(problems(group('CN=g,OU=a', 'CN=h,OU=a'), group('CN=h,OU=a', 'CN=g,OU=a'))).toEqual([circle('g', 'h', 'g')]);
  });

  it('three groups, and only they', () => {
    expect(
      problems(
        group('CN=above,OU=a', 'CN=g,OU=a'),
        group('CN=g,OU=a', 'CN=h,OU=a'),
        group('CN=h,OU=a', 'CN=below,OU=a', 'CN=i,OU=a'),
        group('CN=i,OU=a', 'CN=g,OU=a'),
        group('CN=below,OU=a'),
      ),
    ).toEqual([circle('g', 'h', 'i', 'g')]);
  });

  it('two circles, each once', () => {
    expect(
      problems(
        group('CN=g,OU=a', 'CN=h,OU=a'),
        group('CN=h,OU=a', 'CN=g,OU=a'),
        group('CN=x,OU=c', 'CN=y,OU=c'),
        group('CN=y,OU=c', 'CN=x,OU=c'),
      ),
    ).toEqual([circle('g', 'h', 'g'), circle('x', 'y', 'x')]);
  });

  it('a circle that a later part closes', () => {
    const known = grown();
    known.add(objects({ groups: [group('CN=g,OU=a', 'CN=h,OU=a')] }));
    expect(
      problemsOf(() => {
        known.add(objects({ groups: [group('CN=h,OU=a', 'CN=g,OU=a')] }));
      }),
    ).toEqual([circle('g', 'h', 'g')]);
  });

  it('but one group may be reached in two ways, and have members that nobody declares', () => {
    const known = grown();
    known.add(
      objects({
        groups: [
          group('CN=g,OU=a', 'CN=h,OU=a', 'CN=i,OU=a', 'CN=Domain Admins,CN=Users'),
          group('CN=h,OU=a', 'CN=i,OU=a'),
          group('CN=i,OU=a'),
        ],
      }),
    );
    expect(known.objects.groups).toHaveLength(3);
  });

  it('whatever leads from earlier groups to later ones is taken, and one member that leads back is not', () => {
    const shape = fc.integer({ min: 2, max: 8 }).chain((count) =>
      fc.record({
        // For each group, which of the others are in it: those after it only.
        members: fc.tuple(
          ...Array.from({ length: count }, (_, index) =>
            fc.subarray(Array.from({ length: count - index - 1 }, (_, later) => index + later + 1)),
          ),
        ),
        // The order in which they are declared, and in how many parts.
        order: fc.shuffledSubarray(
          Array.from({ length: count }, (_, index) => index),
          { minLength: count },
        ),
        cut: fc.nat(count),
        from: fc.integer({ min: 1, max: count - 1 }),
      }),
    );
    const place = (index: number) => `CN=g${index},OU=a`;
    fc.assert(
      fc.property(shape, ({ members, order, cut, from }) => {
        const groups = order.map((index) => group(place(index), ...(members[index] ?? []).map(place)));
        const known = grown();
        known.add(objects({ groups: groups.slice(0, cut) }));
        known.add(objects({ groups: groups.slice(cut) }));
        expect(known.objects.groups).toEqual(groups);

        const reachable = (start: number): number[] => [start, ...(members[start] ?? []).flatMap(reachable)];
        const back = reachable(0).includes(from) ? 0 : from;
        const closing = groups.map((one) =>
          one.dn.name === `g${from}` ? { ...one, members: [...one.members, dnOf(place(back))] } : one,
        );
        const found = problemsOf(() => {
          grown().add(objects({ groups: closing }));
        });
        expect(found.length).toBeGreaterThan(0);
        expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['GroupNestingCycle']));
        for (const { given = '' } of found) {
          const path = given.split(' has the member ').map((name) => Number(name.slice(1)));
          expect(path[0]).toBe(path.at(-1));
          const isEdge = (one: number, next: number) =>
            (members[one] ?? []).includes(next) || (one === from && next === back);
          expect(path.slice(1).every((next, index) => isEdge(path[index] ?? -1, next))).toBe(true);
        }
      }),
    );
  });
});

it('says everything that is wrong in one error', () => {
  const known = grown();
  known.add(objects({ groups: [group('CN=taken,OU=a')] }));
  const part = objects({
    units: [unit('OU=A'), unit('OU=x,OU=gone'), unit('OU=台')],
    groups: [group('CN=g,OU=a', 'CN=g,OU=a'), group('CN=a@b,OU=a'), group('CN=away', 'CN=g,OU=a')],
    accounts: [account('CN=s,OU=c', 'Taken'), { ...account('CN=t'), dn: DistinguishedName.parse('CN=t,DC=elsewhere') }],
  });
  expect(
    problemsOf(() => {
      known.add(part);
    }).map(({ code, given }) => [code, given]),
  ).toEqual([
    ['DirectoryNameRefused', '"台"'],
    ['DirectoryNameRefused', '"a@b"'],
    ['ParentUnitUnknown', '"OU=x,OU=gone,DC=example,DC=com"'],
    ['OutsideDomain', '"CN=t,DC=elsewhere"'],
    ['DirectoryObjectTwice', '"OU=A,DC=example,DC=com" beside "OU=a,DC=example,DC=com"'],
    ['DirectoryObjectTwice', '"Taken" beside "taken"'],
    ['GroupNestingCycle', 'g has the member g'],
  ]);
});

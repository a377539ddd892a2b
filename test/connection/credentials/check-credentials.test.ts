import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkCredentials,
  type CheckedUser,
  type CredentialLengths,
} from '../../../lib/connection/credentials/check-credentials';
import { LabError } from '../../../lib/errors';

const HEADINGS = 'Alias,FirstName,LastName,Extension,AlternateExtension1,AlternateExtension2,PIN,Password';

async function checked(text: string | Buffer, lengths?: CredentialLengths): Promise<CheckedUser[]> {
  return usersOf(Readable.from([text], { objectMode: false }), lengths);
}

async function usersOf(csv: Readable, lengths?: CredentialLengths): Promise<CheckedUser[]> {
  const users: CheckedUser[] = [];
  for await (const user of checkCredentials(csv, lengths)) users.push(user);
  return users;
}

/** The faults of one user, as `PIN fault-id`. */
async function faults(row: string, lengths?: CredentialLengths): Promise<string[]> {
  const [user] = await checked(`${HEADINGS}\n${row}\n`, lengths);
  return (user?.faults ?? []).map(({ credential, id }) => `${credential} ${id}`);
}

/** Why a file is refused. */
async function refusal(csv: Promise<unknown>): Promise<LabError> {
  try {
    await csv;
  } catch (error) {
    if (error instanceof LabError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('a file of credentials', () => {
  it('is judged user by user', async () => {
    const rows = ['ann,Ann,Wolf,5126,,,280416,Kd8!wpq2', 'ben,Ben,Ochs,5127,5128,,512880,ben12345'];
    expect(await checked([HEADINGS, ...rows].join('\n'))).toEqual([
      { line: 2, alias: 'ann', faults: [] },
      {
        line: 3,
        alias: 'ben',
        faults: [
          { credential: 'PIN', id: 'pin-without-extension', fault: 'contains an extension', page: '5-6' },
          {
            credential: 'password',
            id: 'password-of-three-kinds',
            fault: 'has fewer than three of upper case, lower case, numbers and symbols',
            page: '5-7',
          },
          {
            credential: 'password',
            id: 'password-without-alias',
            fault: 'contains the alias, forwards or backwards',
            page: '5-7',
          },
        ],
      },
    ]);
  });

  it.each<[string, string[]]>([
    ['ann,Ann,Wolf,5126,,,280416,Kd8!wpq2', []],
    // Each column matters.
    ['ann,Valter,Wolf,5126,,,825837,Kd8!wpq2', ['PIN pin-is-no-name']],
    ['ann,Ann,Walter,5126,,,925837,Kd8!wpq2', ['PIN pin-is-no-name']],
    ['ann,Ann,Wolf,5126,,,805126,Kd8!wpq2', ['PIN pin-without-extension']],
    ['ann,Ann,Wolf,5126,5127,,805127,Kd8!wpq2', ['PIN pin-without-extension']],
    ['ann,Ann,Wolf,5126,,5128,805128,Kd8!wpq2', ['PIN pin-without-extension']],
    ['wpq2,Ann,Wolf,5126,,,280416,Kd8!wpq2', ['password password-without-alias']],
    [' wpq2 ,Ann,Wolf,5126,,,280416,Kd8!wpq2', ['password password-without-alias']],
    ['ann,Ann,Wolf,5126,,,280416,Kd8!5126', ['password password-without-extension']],
    ['ann,Ann,Wolf,5126,,5128,280416,Kd8!5128', ['password password-without-extension']],
    // What a PIN is.
    ['ann,Ann,Wolf,5126,,,,Kd8!wpq2', ['PIN pin-given']],
    ['ann,Ann,Wolf,5126,,,28041x,Kd8!wpq2', ['PIN pin-of-digits']],
    ['ann,Ann,Wolf,5126,,, 280416,Kd8!wpq2', ['PIN pin-of-digits']],
    ['ann,Ann,Wolf,5126,,,٢٨٠٤١٦,Kd8!wpq2', ['PIN pin-of-digits']],
    ['ann,Ann,Wolf,5126,,,28041,Kd8!wpq2', ['PIN pin-length']],
    [`ann,Ann,Wolf,5126,,,${'2804169375'.repeat(7)},Kd8!wpq2`, ['PIN pin-length']],
    // What a password is.
    ['ann,Ann,Wolf,5126,,,280416,', ['password password-given']],
    ['ann,Ann,Wolf,5126,,,280416,Kd8!wpq', ['password password-length']],
    ['ann,Ann,Wolf,5126,,,280416,Kd8!wp💩', ['password password-length']],
    ['ann,Ann,Wolf,5126,,,280416,"Kd8,"",wpq2"', []],
    // All of it at once.
    [
      'ann,Ann,Wolf,5126,,,2222,ann',
      [
        'PIN pin-length',
        'PIN pin-without-repeated-group',
        'PIN pin-of-three-digits',
        'PIN pin-without-run',
        'password password-length',
        'password password-of-three-kinds',
        'password password-without-alias',
      ],
    ],
  ])('%s has %j', async (row, expected) => {
    expect(await faults(row)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Alias,Extension,Password\nann,5126,Kd8!wpq2\nben,5127,Kd8!wpq3', ['AlternateExtensionsUnchecked']],
    ['Alias,Extension,AltExtension,Password\nann,5126,,Kd8!wpq2', []],
  ])('of %j notes %j, once', async (text, codes) => {
    const noted: string[] = [];
    const users = checkCredentials(Readable.from([text]), {}, ({ code }) => noted.push(code));
    // Whoever reads is told before anybody is judged.
    expect((await users.next()).value).toMatchObject({ alias: 'ann', faults: [] });
    expect(noted).toEqual(codes);
    for await (const { faults } of users) expect(faults).toEqual([]);
    expect(noted).toEqual(codes);
  });

  it('notes nothing of a file that cannot be judged at all', async () => {
    const noted: string[] = [];
    const users = checkCredentials(Readable.from(['Alias,Password\nann,Kd8!wpq2']), {}, ({ code }) => noted.push(code));
    expect((await refusal(users.next())).problems.map(({ code }) => code)).toEqual(['CredentialColumnMissing']);
    expect(noted).toEqual([]);
  });

  it('takes other lengths', async () => {
    const lengths = { minimumPinLength: 4, minimumPasswordLength: 10 };
    expect(await faults('ann,Ann,Wolf,5126,,,2580,Kd8!wpq2Z', lengths)).toEqual([
      'PIN pin-without-straight-line',
      'password password-length',
    ]);
    expect(await faults('ann,Ann,Wolf,5126,,,280,Kd8!wpq2Zz', lengths)).toEqual(['PIN pin-length']);
  });

  it('says of each credential that others have it, too, and on which line the first of them is', async () => {
    const rows = [
      'ann,Ann,Wolf,5126,,,280416,Kd8!wpq2',
      'ben,Ben,Ochs,5127,,,280416,Kd8!wpq3',
      'cat,Cat,Fink,5128,,,739150,Kd8!wpq2',
      'dan,Dan,Hahn,5129,,,280416,Kd8!wpq2',
      'eve,Eve,Reh,5130,,,,',
      'fay,Fay,Dachs,5131,,,,',
      'gus,Gus,Elch,5132,,,946183,kd8!WPQ2',
    ];
    const users = await checked([HEADINGS, ...rows].join('\n'));
    const repeated = users.map(({ line, faults }) => [
      line,
      ...faults.filter(({ id }) => id.endsWith('-unique')).map((one) => `${one.credential} ${one.fault}, ${one.page}`),
    ]);
    expect(repeated).toEqual([
      [2],
      [3, 'PIN is the same as on line 2, 5-2'],
      [4, 'password is the same as on line 2, 5-2'],
      [5, 'PIN is the same as on line 2, 5-2', 'password is the same as on line 2, 5-2'],
      [6],
      [7],
      [8],
    ]);
  });

  it('may have PINs alone, or passwords alone', async () => {
    const pins = await checked('Alias,FirstName,LastName,Extension,PIN\nann,Ann,Wolf,5126,123123\n');
    expect(pins.flatMap(({ faults }) => faults).map(({ id }) => id)).toEqual(['pin-without-repeated-group']);
    const passwords = await checked('Alias,Extension,Password\nann,5126,Kd5126!x\n');
    expect(passwords.flatMap(({ faults }) => faults).map(({ id }) => id)).toEqual(['password-without-extension']);
  });

  it('counts lines, with empty ones and those within quotes, however they end', async () => {
    const rows =
      'ann,Ann,Wolf,1,,,280416,Kd8!wpq2\r\n\r\n\nben,"Ben\nB",Ochs,1,,,739150,Kd8!wpq3\ncat,C,D,1,,,946183,Kd8!wpq4';
    expect((await checked(`${HEADINGS}\r\n${rows}`)).map(({ line, alias }) => [line, alias])).toEqual([
      [2, 'ann'],
      [6, 'ben'],
      [7, 'cat'],
    ]);
  });

  it.each(['utf8', 'utf16le'] as const)('may begin with a byte order mark, in %s', async (encoding) => {
    const text = `\uFEFF${HEADINGS}\nmuell,Jörg,Müller,5126,,,685537,Kd8!wpq2\n`;
    const [user] = await checked(Buffer.from(text, encoding));
    expect(user).toMatchObject({ alias: 'muell', faults: [{ id: 'pin-is-no-name' }] });
  });

  it('does not show an alias that has a credential in it', async () => {
    const rows = [
      'x280416,Ann,Wolf,5126,,,280416,Kd8!wpq2',
      'KD8!WPQ3,Ben,Ochs,5127,,,739150,Kd8!wpq3',
      'cat,Cat,Fink,5128,,,,',
    ];
    const users = await checked([HEADINGS, ...rows].join('\n'));
    expect(users.map(({ alias }) => alias)).toEqual([undefined, undefined, 'cat']);
  });

  it('is read while it is judged', async () => {
    let sent = 0;
    function* rows() {
      yield `${HEADINGS}\n`;
      for (; sent < 100_000; sent += 1) yield `u${sent},Ann,Wolf,5126,,,280416,Kd8!wpq2\n`;
    }
    for await (const { line } of checkCredentials(Readable.from(rows()))) {
      expect(line).toBe(2);
      break;
    }
    expect(sent).toBeLessThan(10_000);
  });
});

describe('a file that cannot be used', () => {
  it.each<[string, string | Buffer, string[]]>([
    ['nothing', '', ['CredentialColumnMissing', 'CredentialColumnMissing', 'CredentialColumnMissing']],
    ['no headings', 'ann,Ann,Wolf,5126,280416,Kd8!wpq2\n', Array<string>(3).fill('CredentialColumnMissing')],
    ['semicolons', HEADINGS.replaceAll(',', ';'), Array<string>(3).fill('CredentialColumnMissing')],
    ['no users', `${HEADINGS}\n\n`, ['CredentialsWithoutUsers']],
    ['no alias', `${HEADINGS}\n ,Ann,Wolf,5126,,,280416,Kd8!wpq2\n`, ['UserWithoutAlias']],
    ['a cell too many', `${HEADINGS}\nann,Ann,Wolf,5126,,,280416,Kd8!wpq2,x\n`, ['MalformedCredentials']],
    ['a cell too few', `${HEADINGS}\nann,Ann,Wolf,5126,,280416,Kd8!wpq2\n`, ['MalformedCredentials']],
    ['a stray quote', `${HEADINGS}\nann,Ann,Wolf,5126,,,280416,Kd8!wpq2"x"\n`, ['MalformedCredentials']],
    ['an open quote', `${HEADINGS}\nann,Ann,Wolf,5126,,,280416,"Kd8!wpq2\n`, ['MalformedCredentials']],
    [
      'another encoding',
      Buffer.from(`${HEADINGS}\nann,Ann,Müller,5126,,,280416,Kd8!wpq2\n`, 'latin1'),
      ['CredentialsNotUnicode'],
    ],
  ])('has %s', async (_, text, codes) => {
    const { problems, message } = await refusal(checked(text));
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(message).not.toMatch(/280416|Kd8|wpq2/);
  });

  it('is said to be so with its line', async () => {
    const quoted = await refusal(checked(`${HEADINGS}\nann,Ann,Wolf,5126,,,280416,Kd8!wpq2\nben,x"y\n`));
    expect(quoted.message).toContain('from line 3 on (INVALID_OPENING_QUOTE)');
    const latin = Buffer.from(`${HEADINGS}\n\nann,Ann,Müller,5126,,,280416,Kd8!wpq2\n`, 'latin1');
    expect((await refusal(checked(latin))).message).toContain('ends on line 3 has characters');
    const nobody = await refusal(checked(`${HEADINGS}\n\n,Ann,Wolf,5126,,,280416,Kd8!wpq2\n`));
    expect(nobody.message).toContain('ends on line 3 has no alias');
  });

  it('is not there, or no file', async () => {
    const missing = await refusal(usersOf(createReadStream('/nowhere/credentials.csv')));
    expect(missing.message).toContain('(ENOENT)');
    expect((await refusal(usersOf(createReadStream(tmpdir())))).message).toContain('(EISDIR)');
  });

  it('is no excuse for a defect', async () => {
    const broken = Readable.from(
      (function* () {
        yield HEADINGS;
        throw new TypeError('defect');
      })(),
    );
    await expect(usersOf(broken)).rejects.toThrow(TypeError);
  });
});

describe('what is found', () => {
  it('has nothing of a credential in it, whatever the file', async () => {
    const secret = fc.stringMatching(/^[0-9]{4,8}$|^[§a-zA-Z0-9!",\n]{6,10}$/);
    const row = fc.tuple(fc.stringMatching(/^[a-z]{1,3}[0-9]{0,9}$/), secret, secret);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const lines = rows.map(([alias, pin, password]) => `${alias},,,,,,${quoted(pin)},${quoted(password)}`);
        const users = await checked([HEADINGS, ...lines].join('\n'));
        for (const [index, { alias, faults }] of users.entries()) {
          const shown = [alias ?? '', ...faults.map(({ fault }) => fault)].join('\n');
          const [, pin, password] = rows[index] ?? [];
          expect([pin, password].filter((one) => one !== undefined && shown.includes(one))).toEqual([]);
        }
        expect(users).toHaveLength(rows.length);
      }),
    );
  });
});

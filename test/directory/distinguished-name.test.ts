import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DistinguishedName } from '../../lib/directory/distinguished-name';
import { problemsOf } from '../problems-of';

const parse = (text: string) => DistinguishedName.parse(text);
const valuesOf = (text: string) => parse(text).components.map(({ value }) => value);
const example = DistinguishedName.ofDomain('example.com');

/** Printable characters of Western Europe, those that the RFC has escaped among them more often than chance would. */
const westernEuropean = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
  { weight: 1, arbitrary: fc.integer({ min: 0xa0, max: 0xff }) },
);
const character = fc.oneof(
  westernEuropean.map((code) => String.fromCharCode(code)),
  fc.constantFrom(...' "#+,;<=>\\${%'.split('')),
);
const value = fc.string({ unit: character, minLength: 1, maxLength: 12 });
const steps = fc.array(fc.tuple(fc.constantFrom('CN' as const, 'OU' as const), value), { maxLength: 4 });
/** Names made the only way the library makes them, and what their components are. */
const made = steps.map((path) => ({
  dn: path.reduce((above, [type, text]) => above.child(type, text), example),
  components: [
    ...path.map(([type, text]) => ({ type, value: text })).reverse(),
    { type: 'DC', value: 'example' },
    { type: 'DC', value: 'com' },
  ],
}));

describe('DistinguishedName.parse', () => {
  it.each([
    // The RFC's own examples, in section 4.
    ['UID=jsmith,DC=example,DC=net', ['jsmith', 'example', 'net']],
    ['CN=James \\"Jim\\" Smith\\, III,DC=example,DC=net', ['James "Jim" Smith, III', 'example', 'net']],
    ['CN=Before\\0dAfter,DC=example,DC=net', ['Before\rAfter', 'example', 'net']],
    ['CN=Lu\\C4\\8Di\\C4\\87', ['Lučić']],
    // What section 2.4 has escaped, each followed by what could be taken for a hexadecimal digit.
    ['CN=a\\"b', ['a"b']],
    ['CN=a\\#b', ['a#b']],
    ['CN=a\\+b', ['a+b']],
    ['CN=a\\,b', ['a,b']],
    ['CN=a\\;b', ['a;b']],
    ['CN=a\\<b', ['a<b']],
    ['CN=a\\=b', ['a=b']],
    ['CN=a\\>b', ['a>b']],
    ['CN=a\\\\b', ['a\\b']],
    ['CN=a\\ b', ['a b']],
    ['CN=\\#1', ['#1']],
    ['CN=\\ a\\ ', [' a ']],
    ['CN=a\\ \\ b', ['a  b']],
    ['CN=\\20\\20', ['  ']],
    // Pairs of hexadecimal digits, of either case and of as many bytes as a character has.
    ['CN=a\\2cb\\2Cc', ['a,b,c']],
    ['CN=\\41\\c3\\a9\\E2\\82\\AC\\F0\\9F\\98\\80', ['Aé€😀']],
    ['CN=\\00', ['\u0000']],
    // Not everything that looks special is.
    ['CN=a=b#c', ['a=b#c']],
    ['CN=Müller & Söhne (Genève)', ['Müller & Söhne (Genève)']],
    ['CN=日本😀', ['日本😀']],
    // Spaces round the separators belong to nobody, and those inside stay.
    ['  OU = a  b , DC  =  c  ', ['a  b', 'c']],
    ['CN=a\\  ,DC=c', ['a ', 'c']],
    ['CN=a\\\\ ,DC=c', ['a\\', 'c']],
  ])('reads %s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it('reads attribute types of letters, digits and hyphens, and as object identifiers', () => {
    expect(parse('cn=a,Ou=b,x-1=c,1.3.6.1=d,0=e').components).toEqual([
      { type: 'CN', value: 'a' },
      { type: 'OU', value: 'b' },
      { type: 'X-1', value: 'c' },
      { type: '1.3.6.1', value: 'd' },
      { type: '0', value: 'e' },
    ]);
  });

  it.each([
    '',
    ' ',
    'Servers',
    'OU=',
    'OU= ',
    '=Servers',
    'OU=a,',
    ',OU=a',
    'OU=a,,DC=b',
    'OU=a, ,DC=b',
    'OU=a,DC',
    'OU=a,DC=',
    'OU=a+CN=b',
    'OU=a;DC=b',
    'OU="a"',
    'OU="a,b",DC=c',
    'OU=a"b',
    'OU=a<b',
    'OU=a>b',
    'OU=#a',
    'OU= #a',
    'OU=#04024869',
    'OU=a\\',
    'OU=a\\x',
    'OU=a\\{',
    'OU=a\\4',
    'OU=a\\4G',
    'OU=a\\FF',
    'OU=a\\C4',
    'OU=a\\C4x',
    'OU=a\\E2\\82',
    'OU=\\ED\\A0\\80',
    'OU=a\nb',
    'OU=a\n',
    'OU=a\u0000',
    'OU=\ud800',
    '1a=b',
    '1.=b',
    'ö=b',
    'O U=b',
    '-a=b',
  ])('refuses %j', (text) => {
    expect(problemsOf(() => parse(text))).toEqual([
      {
        code: 'MalformedDistinguishedName',
        message: 'This is not a distinguished name as RFC 4514 writes it.',
        given: `"${text}"`,
        allowed:
          'components such as OU=Servers,DC=example,DC=com, with a backslash before " + , ; < > and \\ in a value',
      },
    ]);
  });

  it('reads whatever child() has made, exactly as it was', () => {
    fc.assert(
      fc.property(made, ({ dn, components }) => {
        expect(dn.components).toEqual(components);
        expect(parse(dn.toString()).components).toEqual(components);
        expect(parse(dn.toString()).key).toBe(dn.key);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws anything else, and prints again whatever it takes', () => {
    const nearly = fc
      .array(fc.oneof(fc.constantFrom('OU=', 'CN=', ',', '\\', '\\2', '\\C4\\8D', ' ', '#', '+', '='), character), {
        maxLength: 12,
      })
      .map((parts) => parts.join(''));
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), nearly);
    fc.assert(
      fc.property(anything, (text) => {
        const dn = DistinguishedName.tryParse(text);
        if (!(dn instanceof DistinguishedName)) expect(dn).toMatchObject({ code: 'MalformedDistinguishedName' });
        else {
          expect(dn.components.every((one) => one.value !== '')).toBe(true);
          expect(parse(dn.toString())).toEqual(dn);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes a long text in no time', () => {
    const spaces = ' '.repeat(2000);
    expect(valuesOf(`OU=a${spaces}b`)).toEqual([`a${spaces}b`]);
    expect(DistinguishedName.tryParse(`OU=a${spaces}+`)).not.toBeInstanceOf(DistinguishedName);
    expect(DistinguishedName.tryParse(`${'OU=a,'.repeat(2000)}+`)).not.toBeInstanceOf(DistinguishedName);
  });
});

describe('DistinguishedName.toString', () => {
  it.each([
    ['Servers', 'Servers'],
    ['#1', '\\#1'],
    [' a ', '\\ a\\ '],
    [' ', '\\ '],
    ['a  b', 'a  b'],
    ['"+,;<=>\\', '\\"\\+\\,\\;\\<\\=\\>\\\\'],
    ['a\u0000\r\u007f', 'a\\00\\0d\\7f'],
    ['Müller 😀', 'Müller 😀'],
    // Braces by themselves are harmless.
    ['{a} $b %c', '{a} $b %c'],
    ['${a} %{b} {{c}} $${d} {{{', '$\\7ba} %\\7bb} {\\7bc}} $$\\7bd} {\\7b\\7b'],
  ])('writes %j as %s', (name, text) => {
    expect(example.child('OU', name).toString()).toBe(`OU=${text},DC=example,DC=com`);
  });

  it('writes types in upper case, and nothing round the separators', () => {
    expect(parse(' ou = a , dc = b ').toString()).toBe('OU=a,DC=b');
  });

  it('has nothing that Terraform or an SSM document would take for something of theirs', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('$', '{', '%', 'a'), minLength: 1 }), (name) => {
        expect(example.child('OU', name).toString()).not.toMatch(/\$\{|%\{|\{\{/);
      }),
    );
  });
});

describe('two names are equal', () => {
  it.each([
    ['OU=Servers,DC=Example,DC=com', 'ou=SERVERS, dc=example, dc=COM'],
    ['CN=a  b', 'CN=A b'],
    ['CN=\\ a\\ ', 'CN=a'],
    ['CN=a\\2cb', 'CN=A\\,B'],
    ['CN=Müller', 'CN=MÜLLER'],
    // To Active Directory an accent is nothing.
    ['OU=Zürich', 'OU=ZURICH'],
    ['CN=\u00e9', 'CN=e\u0301'],
    ['CN=a\u00a0b', 'CN=a b'],
  ])(
    'if they differ in the case or the accents of letters, in spaces or in how they are written: %s and %s',
    (one, other) => {
      expect(parse(one).equals(parse(other))).toBe(true);
      expect(parse(one).key).toBe(parse(other).key);
    },
  );

  it.each([
    ['OU=a', 'CN=a'],
    ['OU=ab', 'OU=a b'],
    ['OU=a,DC=b', 'OU=a'],
    ['OU=a,DC=b', 'DC=b,OU=a'],
    ['OU=a\\,DC\\=b', 'OU=a,DC=b'],
    ['OU=a\\\\', 'OU=a'],
    ['OU=u', 'OU=v'],
  ])('and not otherwise: %s and %s', (one, other) => {
    expect(parse(one).equals(parse(other))).toBe(false);
  });

  it('exactly if letters of one case and single spaces make them so', () => {
    // Few characters, none of which is another in disguise, so that values often are equal.
    const text = fc
      .string({ unit: fc.constantFrom(...'aAbB,=\\öÖ'.split('')), minLength: 1, maxLength: 3 })
      .chain((word) => fc.constantFrom(word, word.toUpperCase(), ` ${word}  `, word.split('').join(' ')));
    const model = (name: string) => name.toUpperCase().split(' ').filter(Boolean).join(' ');
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(example.child('OU', one).equals(example.child('OU', other))).toBe(model(one) === model(other));
      }),
      { numRuns: 200 },
    );
  });
});

describe('isWithin', () => {
  const within = (one: string, other: string) => parse(one).isWithin(parse(other));

  it('holds for a name, and for what is below it, however deep', () => {
    expect(within('OU=a,DC=b', 'OU=a,DC=b')).toBe(true);
    expect(within('OU=A,DC=B', 'ou=a,dc=b')).toBe(true);
    expect(within('CN=x,OU=y,OU=a,DC=b', 'OU=a,DC=b')).toBe(true);
    expect(within('CN=x\\\\,DC=b', 'DC=b')).toBe(true);
  });

  it.each([
    ['DC=b', 'OU=a,DC=b'],
    ['OU=a,DC=b', 'OU=c,DC=b'],
    // Not a component, but the end of one.
    ['OU=xOU=a', 'OU=a'],
    ['OU=x\\,OU\\=a', 'OU=a'],
    ['OU=x\\,OU=a', 'OU=a'],
    ['OU=x,DC=aexample', 'DC=example'],
    ['OU=x,XDC=b', 'DC=b'],
    ['OU=a,DC=b,DC=c', 'OU=a,DC=b'],
  ])('%s is not within %s', (one, other) => {
    expect(within(one, other)).toBe(false);
  });

  it('agrees with the components', () => {
    const name = fc
      .array(fc.constantFrom('OU=a', 'OU=a\\,OU\\=a', 'OU=b\\\\'), { minLength: 1, maxLength: 4 })
      .map((parts) => parse(parts.join(',')));
    fc.assert(
      fc.property(name, name, (one, other) => {
        const end = one.components.slice(Math.max(0, one.components.length - other.components.length));
        expect(one.isWithin(other)).toBe(JSON.stringify(end) === JSON.stringify(other.components));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the parts of a name', () => {
  it('ofDomain makes a component of each label', () => {
    expect(DistinguishedName.ofDomain('corp.example.com').toString()).toBe('DC=corp,DC=example,DC=com');
    expect(DistinguishedName.ofDomain('lab').toString()).toBe('DC=lab');
  });

  it('child goes down, parent up again, and name is the value of the lowest', () => {
    const unit = example.child('OU', 'a,b');
    expect(unit.child('CN', 'x').toString()).toBe('CN=x,OU=a\\,b,DC=example,DC=com');
    expect(unit.name).toBe('a,b');
    expect(unit.child('CN', 'x').parent).toEqual(unit);
    expect(unit.parent).toEqual(example);
    expect(example.parent?.toString()).toBe('DC=com');
    expect(example.parent?.parent).toBeUndefined();
    // The name below stays as it was.
    expect(example.toString()).toBe('DC=example,DC=com');
  });
});

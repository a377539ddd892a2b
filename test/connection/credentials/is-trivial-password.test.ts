import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CredentialOwner } from '../../../lib/connection/credentials/credential-owner';
import {
  isTrivialPassword,
  PASSWORD_ATTRIBUTES,
  type PasswordAttribute,
} from '../../../lib/connection/credentials/is-trivial-password';

const ann: CredentialOwner = {
  alias: 'amull',
  extension: '5126',
  alternateExtensions: ['+1 (408) 397', 'sip:Ann@example.com', ''],
};

function lacking(password: string, owner: CredentialOwner = ann): PasswordAttribute[] {
  return (isTrivialPassword(password, owner) || []).map(({ id }) => id);
}

describe('a trivial password', () => {
  it.each(['Kd8!wpq2', 'Kd8wpq', 'kd8!', 'KD8!', 'Kd!', 'Éà1', 'kd 8!', 'Cooo1', '!Coool'])('is not %s', (password) => {
    expect(isTrivialPassword(password, ann)).toBe(false);
  });

  it.each<[string, PasswordAttribute[]]>([
    // The guide's own.
    ['!Cooool', ['password-without-run']],
    ['abcdef', ['password-of-three-kinds', 'password-is-no-sequence']],
    ['fedcba', ['password-of-three-kinds', 'password-is-no-sequence']],
    // Kinds.
    ['', ['password-of-three-kinds']],
    ['kdwpq', ['password-of-three-kinds']],
    ['KdWpq', ['password-of-three-kinds']],
    ['kd8wp', ['password-of-three-kinds']],
    ['K8Q2', ['password-of-three-kinds']],
    ['8!3?', ['password-of-three-kinds']],
    ['kd!?', ['password-of-three-kinds']],
    ['Kd wp', ['password-of-three-kinds']],
    ['Kd中文', ['password-of-three-kinds']],
    // The alias.
    ['Xamull8', ['password-without-alias']],
    ['xAMULL8', ['password-without-alias']],
    ['xllumA8', ['password-without-alias']],
    ['LLUMa8x', ['password-without-alias']],
    ['Amul8l', []],
    // Extensions.
    ['Kd5126', ['password-without-extension']],
    ['Kd1408397', ['password-without-extension']],
    ['Kd+1 (408) 397', ['password-without-extension']],
    ['K1SIP:ann@Example.com', ['password-without-extension']],
    ['Kd6215', []],
    ['Kd!408397', []],
    // Rows and sequences.
    ['Kd1111', ['password-without-run']],
    ['Kd!💩💩💩💩1', ['password-without-run']],
    ['KdoOoO1', []],
    ['@aBc', ['password-is-no-sequence']],
    ['`AbC', ['password-is-no-sequence']],
    ['CbA@', ['password-is-no-sequence']],
    ['@aBd', []],
    ['@bCd', []],
  ])('%s lacks %j', (password, attributes) => {
    expect(lacking(password)).toEqual(attributes);
  });

  it('says what a password does, and on which page the guide says so', () => {
    expect(isTrivialPassword('!Cooool', ann)).toEqual([
      { id: 'password-without-run', fault: 'has a character four times in a row', page: '5-7' },
    ]);
    expect(Object.keys(PASSWORD_ATTRIBUTES)).toHaveLength(5);
  });

  it('is judged without an alias and extensions where there are none', () => {
    expect(isTrivialPassword('Kd8!', { alias: '' })).toBe(false);
  });

  it('has the alias in it however it is written and whatever is around it', () => {
    const text = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(text, fc.stringMatching(/^[a-z0-9._-]{1,12}$/), text, fc.boolean(), (a, alias, b, backwards) => {
        const inside = backwards ? Array.from(alias).reverse().join('') : alias;
        expect(lacking(`${a}${inside.toUpperCase()}${b}`, { alias })).toContain('password-without-alias');
      }),
    );
  });

  it('has one kind more with one character more', () => {
    const kinds = ['Q', 'q', '7', '?'];
    fc.assert(
      fc.property(fc.shuffledSubarray(kinds, { minLength: 0 }), (chosen) => {
        expect(lacking(chosen.join(''), { alias: '' }).includes('password-of-three-kinds')).toBe(chosen.length < 3);
      }),
    );
  });
});

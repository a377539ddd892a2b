import { describe, expect, it } from '@jest/globals';
import { strictLdif } from './strict-ldif';

const add = 'dn: OU=A,DC=x\nchangetype: add\n';
const modify = 'dn: CN=A,DC=x\nchangetype: modify\n';

describe('strictLdif', () => {
  it('reads adds and modifies, folded lines, comments and base64', () => {
    const dn = Buffer.from('OU=K\u00f6ln,DC=x').toString('base64');

    expect(
      strictLdif(
        `# a comment\n  goes on\n\ndn:: ${dn}\nchangetype: add\nobjectClass: organiz\n ationalUnit\n\n\n` +
          `${modify}add: member\nmember: CN=B\n-\nreplace: description\n-\n`,
      ),
    ).toEqual([
      { line: 4, dn: 'OU=K\u00f6ln,DC=x', change: 'add' },
      { line: 10, dn: 'CN=A,DC=x', change: 'modify' },
    ]);
  });

  it.each([
    ['no end of the last line', `${add}ou: A`, 'The last line has no end.'],
    ['a version, which ldbmodify refuses', `version: 1\n\n${add}ou: A\n`, 'Line 1 is a record of its own.'],
    ['no dn', 'changetype: add\nou: A\n', 'Line 1 is not the dn'],
    ['no changetype', 'dn: OU=A\nou: A\nou: B\n', 'Line 2 is no changetype'],
    ['another changetype', 'dn: OU=A\nchangetype: delete\n', 'Line 2 is no changetype'],
    ['two records without a blank line', `${add}ou: A\n# B\n${add}`, 'Line 5 starts a record without'],
    ['an entry without attributes', add, 'Line 2 adds an entry without attributes'],
    ['a hyphen in an add', `${add}ou: A\n-\n`, 'Line 4 is no attribute and its value'],
    ['a line without a colon', `${add}garbage\n`, 'Line 3 is no attribute and its value'],
    ['an umlaut that is not in base64', `${add}ou: K\u00f6ln\n`, 'Line 3 has a character that is not printable ASCII'],
    ['a value that starts with a colon', `${add}ou: :A\n`, 'Line 3 has a value that must be in base64'],
    ['a value that starts with a less-than sign', `${add}ou: <A\n`, 'Line 3 has a value that must be in base64'],
    ['a value that is a URL', `${add}ou:< file:///a\n`, 'Line 3 has a value that must be in base64'],
    ['a value that ends with a space', `${add}ou: A \n`, 'Line 3 has a value that must be in base64'],
    ['a value that is not base64', `${add}ou:: A\n`, 'Line 3 has a value that is not base64'],
    ['base64 with a rest', `${add}ou:: QR==\n`, 'Line 3 has a value that is not base64'],
    ['a continuation of nothing', `\n ou: A\n`, 'Line 2 continues nothing'],
    ['a modify of nothing', modify, 'Line 2 modifies nothing'],
    ['a modification without its hyphen', `${modify}add: member\nmember: CN=B\n`, 'Line 4 ends a modification without'],
    ['a hyphen too many', `${modify}-\n`, 'Line 3 ends a modification that has not begun'],
    ['a value of another attribute', `${modify}add: member\nou: B\n-\n`, 'Line 4 is not a value of member'],
    ['a modification of an unknown kind', `${modify}put: member\n`, 'Line 3 begins no modification'],
  ])('refuses %s', (_, text, message) => {
    expect(() => strictLdif(text)).toThrow(message);
  });
});

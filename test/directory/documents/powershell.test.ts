import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { credentialOf, quoted, quotedList, readSecret, script } from '../../../lib/directory/documents/powershell';
import { readPowerShell } from './read-powershell';

describe('quoted', () => {
  it.each([
    ['', "''"],
    ['a b', "'a b'"],
    ["O'Neil", "'O''Neil'"],
    ["''", "''''''"],
    // PowerShell takes the curly ones for single quotes, too.
    ['\u2018a\u2019 \u201a \u201b', "'\u2018\u2018a\u2019\u2019 \u201a\u201a \u201b\u201b'"],
    // Nothing else means anything between single quotes.
    ['$x `n "y" $(z) @{} %a #', '\'$x `n "y" $(z) @{} %a #\''],
    // Templates of Terraform and of AWS Systems Manager.
    ['${a}', "('$' + '{a}')"],
    ['x%{ if a }', "('x%' + '{ if a }')"],
    ['{{ a }}', "('{' + '{ a }}')"],
    ["{{'${", "('{' + '{''$' + '{')"],
    ['{{{', "('{' + '{' + '{')"],
    // Terraform's own tokens are to be found.
    ['${TfToken[TOKEN.1]}', "'${TfToken[TOKEN.1]}'"],
  ])('writes %j as %s', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });

  it('is read as nothing but the text, whatever it is', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'\'\u2018\u2019\u201a\u201b"\u201c`${%}@#\n a'.split('')) }),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readPowerShell([quoted(text)])).toEqual({ code: "''", literals: [text] });
        expect(quoted(text)).not.toMatch(/\$\{|%\{|\{\{/);
      }),
      { numRuns: 100 },
    );
  });
});

it('quotedList is an array of texts', () => {
  expect(quotedList([])).toBe('@()');
  expect(quotedList(['a', "b'", '${c'])).toBe("@('a', 'b''', ('$' + '{c'))");
});

it('script ends at the first error, and has a line in each element', () => {
  expect(script()).toEqual(["$ErrorActionPreference = 'Stop'"]);
  expect(script('a', 'b\nc\n', '')).toEqual(["$ErrorActionPreference = 'Stop'", 'a', 'b', 'c', '', '']);
});

it('readSecret reads a secret where the script runs', () => {
  expect(readSecret("a'b")).toBe("$secret = (Get-SECSecretValue -SecretId 'a''b').SecretString | ConvertFrom-Json");
});

it('credentialOf makes a credential of the secret that was read', () => {
  expect(credentialOf("O'CORP")).toBe(
    "$credential = New-Object System.Management.Automation.PSCredential('O''CORP\\' + $secret.username, (ConvertTo-SecureString $secret.password -AsPlainText -Force))",
  );
});

describe('the reader of these tests', () => {
  it.each(["'a", "'a''", '"a', '"a`"', "a'b", "@'\na'@", '`'])('finds that nothing closes %j', (text) => {
    expect(() => readPowerShell([text])).toThrow('Nothing closes this');
  });

  it('reads texts of either kind, and here-strings', () => {
    expect(readPowerShell(["a 'b''c' \"d ' `\" e\" ('f' + 'g')", "@'", "it's", "'@ | h"])).toEqual({
      code: "a '' \"d ' `\" e\" ''\n@here | h",
      literals: ["b'c", 'fg'],
    });
  });
});

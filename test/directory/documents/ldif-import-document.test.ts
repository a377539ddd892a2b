import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { directoryRecords } from '../../../lib/directory/directory-ldif';
import { directoryAccessScript } from '../../../lib/directory/documents/directory-access-script';
import { ldifImportDocuments, type LdifImportOptions } from '../../../lib/directory/documents/ldif-import-document';
import { icmHierarchy } from '../../../lib/directory/icm-hierarchy';
import type { LdifRecord } from '../../../lib/directory/ldif';
import { QUOTAS } from '../../../lib/network/quotas';
import { dnOf, domainRoot } from '../directory-pieces';
import { readLdif } from '../read-ldif';
import { readDocument, scriptsIn } from './read-document';

const options: LdifImportOptions = {
  description: 'Adds units',
  server: 'localhost',
  netbiosName: 'CORP',
  secretArn: undefined,
  afterwards: [],
};
const record: LdifRecord = {
  dn: 'OU=a,DC=example,DC=com',
  change: 'add',
  attributes: [['objectClass', 'organizationalUnit']],
};

const linesOf = (document: string) => scriptsIn(document)['import'] ?? [];
/** What PowerShell gets to see between the ends of the here-string. */
const ldifIn = (document: string) => {
  const lines = linesOf(document);
  return lines.slice(lines.indexOf("@'") + 1, lines.indexOf("'@ | Set-Content -Path $file -Encoding Ascii")).join('\n');
};
const hierarchyOf = (facilities: number) =>
  icmHierarchy({
    under: domainRoot,
    webView: true,
    administrators: dnOf('CN=Domain Admins,CN=Users'),
    facilities: Array.from({ length: facilities }, (_, index) => ({
      name: `Facility ${index}`,
      systemContactCenter: false,
      instances: [{ name: 'cust1', serviceAccounts: ['Distributor', 'LoggerA', 'LoggerB', 'Jaguar'] }],
    })),
  });

describe('an import', () => {
  const file = [
    "$ErrorActionPreference = 'Stop'",
    'if (-not (Get-Command ldifde.exe -ErrorAction SilentlyContinue)) { Install-WindowsFeature RSAT-AD-Tools | Out-Null }',
    '$folder = Join-Path $env:TEMP ([guid]::NewGuid())',
    'New-Item -ItemType Directory $folder | Out-Null',
    "$file = Join-Path $folder 'directory.ldf'",
    "@'",
    'dn: OU=a,DC=example,DC=com',
    'changetype: add',
    'objectClass: organizationalUnit',
    '',
    "'@ | Set-Content -Path $file -Encoding Ascii",
  ];
  const ARGUMENTS = "$arguments = @('-i', '-k', '-s', 'localhost', '-f', $file, '-j', $folder)";
  const imported = [
    '& ldifde.exe $arguments',
    'if ($LASTEXITCODE -ne 0) { throw "ldifde failed with $LASTEXITCODE" }',
    // With -k, what another object's name has kept out is no error: so every name of the file is looked up.
    "$lines = ((Get-Content -Raw $file) -replace '\\r?\\n ', '') -split '\\r?\\n'",
    "$names = foreach ($line in $lines -match '^dn:') {",
    "  $text = $line -replace '^dn::? ', ''",
    "  if ($line -match '^dn:: ') { [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($text)) } else { $text }",
    '}',
    'foreach ($name in $names | Select-Object -Unique) { Get-ADObject -Identity $name @with | Out-Null }',
  ];
  const END = 'Remove-Item -Recurse -Force $folder';
  const own = [...file, ...directoryAccessScript(options), ARGUMENTS, ...imported];

  it('writes a file, has ldifde import it as the host itself, and looks whether everything is there', () => {
    const [document = '', ...others] = ldifImportDocuments([record], options);
    expect(others).toEqual([]);
    expect(readDocument(document)).toMatchObject({ description: 'Adds units', mainSteps: [{ name: 'import' }] });
    expect(linesOf(document)).toEqual([...own, END]);
  });

  it('goes by the account of a secret, if one is named', () => {
    const [document = ''] = ldifImportDocuments([record], { ...options, secretArn: 'admin' });
    expect(linesOf(document)).toEqual([
      ...file,
      ...directoryAccessScript({ ...options, secretArn: 'admin' }),
      ARGUMENTS,
      "$arguments += @('-b', $secret.username, 'CORP', $secret.password)",
      ...imported,
      END,
    ]);
  });

  it('does what comes afterwards only once the import has succeeded', () => {
    const [document = ''] = ldifImportDocuments([record], { ...options, afterwards: ['one', 'two'] });
    expect(linesOf(document)).toEqual([...own, 'one', 'two', END]);
  });
});

describe('a large directory', () => {
  const records = directoryRecords(domainRoot, hierarchyOf(200));
  const documents = ldifImportDocuments(records, { ...options, secretArn: 'admin', afterwards: ['one'] });

  it('takes several documents, none of them larger than AWS allows', () => {
    expect(documents.length).toBeGreaterThan(5);
    expect(Math.max(...documents.map((text) => Buffer.byteLength(text)))).toBeLessThanOrEqual(QUOTAS.ssmDocumentBytes);
    // Nor are they wasted: each but the last is nearly full.
    expect(Math.min(...documents.slice(0, -1).map((text) => Buffer.byteLength(text)))).toBeGreaterThan(50_000);
  });

  it('loses no record, splits none, and leaves them in order', () => {
    expect(documents.flatMap((text) => readLdif(ldifIn(text)))).toEqual(records);
  });

  it('numbers its parts', () => {
    expect(documents.map((text) => readDocument(text).description)).toEqual(
      documents.map((_, index) => `Adds units (part ${index + 1} of ${documents.length})`),
    );
  });

  it('goes by the account in every part, and does what comes afterwards in the last', () => {
    expect(documents.every((text) => linesOf(text).some((line) => line.includes("'-b', $secret.username")))).toBe(true);
    expect(documents.map((text) => linesOf(text).includes('one'))).toEqual(
      documents.map((_, index) => index === documents.length - 1),
    );
  });
});

it('keeps records whole and in order, however long they are', () => {
  const value = fc.oneof(
    fc.string({ maxLength: 50 }),
    fc.nat(20_000).map((length) => 'x'.repeat(length)),
    fc.nat(5_000).map((length) => '"\\ü'.repeat(length)),
  );
  const some = fc.array(
    value.map((description): LdifRecord => ({ ...record, change: 'add', attributes: [['description', description]] })),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(some, (records) => {
      const documents = ldifImportDocuments(records, options);
      expect(documents.flatMap((text) => readLdif(ldifIn(text)))).toEqual(records);
      expect(Math.max(...documents.map((text) => Buffer.byteLength(text)))).toBeLessThanOrEqual(
        QUOTAS.ssmDocumentBytes,
      );
    }),
    { numRuns: 20 },
  );
});

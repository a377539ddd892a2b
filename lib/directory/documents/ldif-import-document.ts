import { QUOTAS } from '../../network/quotas';
import { type LdifRecord, ldifText } from '../ldif';
import { commandDocument } from './command-document';
import { type DirectoryAccess, directoryAccessScript } from './directory-access-script';
import { quoted, script } from './powershell';

/** What an import needs to know of the domain. */
export interface LdifImportOptions extends DirectoryAccess {
  readonly description: string;
  /** Further lines of PowerShell after the import. */
  readonly afterwards: readonly string[];
}

/** Room in a document for what is around the records. */
const ENVELOPE_BYTES = 4096;

/**
 * Documents that import records with Windows' own ldifde, in order. One document has room for some hundred records, so a
 * large directory takes several.
 */
export function ldifImportDocuments(records: readonly LdifRecord[], options: LdifImportOptions): string[] {
  const chunks = chunked(records, QUOTAS.ssmDocumentBytes - ENVELOPE_BYTES);
  return chunks.map((chunk, index) => {
    const last = index === chunks.length - 1;
    const part = chunks.length === 1 ? '' : ` (part ${index + 1} of ${chunks.length})`;
    return commandDocument(`${options.description}${part}`, [
      { name: 'import', runPowerShell: importScript(ldifText(chunk), options, last ? options.afterwards : []) },
    ]);
  });
}

/**
 * `-k` passes over what is there already, and over an object that was not made because another has its name: so each is looked
 * for afterwards. The password is on the command line of ldifde, which takes it no other way: whoever administers the host can
 * see it there while the import runs.
 */
function importScript(ldif: string, access: DirectoryAccess, afterwards: readonly string[]): string[] {
  const { server, netbiosName, secretArn } = access;
  return script(
    'if (-not (Get-Command ldifde.exe -ErrorAction SilentlyContinue)) { Install-WindowsFeature RSAT-AD-Tools | Out-Null }',
    '$folder = Join-Path $env:TEMP ([guid]::NewGuid())',
    'New-Item -ItemType Directory $folder | Out-Null',
    "$file = Join-Path $folder 'directory.ldf'",
    "@'",
    ldif,
    "'@ | Set-Content -Path $file -Encoding Ascii",
    ...directoryAccessScript(access),
    `$arguments = @('-i', '-k', '-s', ${quoted(server)}, '-f', $file, '-j', $folder)`,
    ...(secretArn === undefined
      ? []
      : [`$arguments += @('-b', $secret.username, ${quoted(netbiosName)}, $secret.password)`]),
    '& ldifde.exe $arguments',
    'if ($LASTEXITCODE -ne 0) { throw "ldifde failed with $LASTEXITCODE" }',
    ...LOOK_FOR_EACH,
    ...afterwards,
    'Remove-Item -Recurse -Force $folder',
  );
}

/** Lines that fail where something which the file names is not in the directory. */
const LOOK_FOR_EACH = [
  "$lines = ((Get-Content -Raw $file) -replace '\\r?\\n ', '') -split '\\r?\\n'",
  "$names = foreach ($line in $lines -match '^dn:') {",
  "  $text = $line -replace '^dn::? ', ''",
  "  if ($line -match '^dn:: ') { [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($text)) } else { $text }",
  '}',
  'foreach ($name in $names | Select-Object -Unique) { Get-ADObject -Identity $name @with | Out-Null }',
];

/** Records in runs that fit into so many bytes of a document, line ends counted as JSON writes them. */
function chunked(records: readonly LdifRecord[], room: number): LdifRecord[][] {
  const chunks: LdifRecord[][] = [];
  let used = Infinity;
  for (const record of records) {
    const size = JSON.stringify(ldifText([record]).split('\n')).length;
    if (used + size > room) {
      chunks.push([]);
      used = 0;
    }
    chunks.at(-1)?.push(record);
    used += size;
  }
  return chunks;
}

import { expect, it } from '@jest/globals';
import { fillSecret } from '../../../lib/directory/documents/fill-secret';

const filled = (length: number) => [
  "try { Get-SECSecretValue -SecretId 'arn' | Out-Null } catch {",
  "  if ($_ -notmatch 'find the specified secret value') { throw }",
  `  $random = Get-SECRandomPassword -PasswordLength ${length} -RequireEachIncludedType $true -ExcludePunctuation $false`,
  "  $value = [ordered]@{ username = 'O''Neil'; password = $random } | ConvertTo-Json -Compress",
  "  Write-SECSecretValue -SecretId 'arn' -SecretString $value | Out-Null",
  '}',
];

it('fills a secret that is empty with a password of AWS’s making, and leaves any other as it is', () => {
  expect(fillSecret('arn', "O'Neil")).toEqual(filled(32));
  expect(fillSecret('arn', "O'Neil", 64)).toEqual(filled(64));
});

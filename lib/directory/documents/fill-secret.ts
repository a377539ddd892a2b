import { quoted } from './powershell';

const PASSWORD_LENGTH = 32;

/** Puts a password of AWS's making into a secret that has none: it is in no plan, no state and no log. */
export function fillSecret(arn: string, username: string, length = PASSWORD_LENGTH): string[] {
  return [
    `try { Get-SECSecretValue -SecretId ${quoted(arn)} | Out-Null } catch {`,
    // A secret that has no value yet. Whatever else is wrong must not lead to another password.
    "  if ($_ -notmatch 'find the specified secret value') { throw }",
    `  $random = Get-SECRandomPassword -PasswordLength ${length} -RequireEachIncludedType $true -ExcludePunctuation $false`,
    `  $value = [ordered]@{ username = ${quoted(username)}; password = $random } | ConvertTo-Json -Compress`,
    `  Write-SECSecretValue -SecretId ${quoted(arn)} -SecretString $value | Out-Null`,
    '}',
  ];
}

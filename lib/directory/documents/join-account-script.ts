import { quoted, readSecret } from './powershell';

/** Lines that make an account which joins computers, with the password that is in its secret. */
export function joinAccountScript(secretArn: string, name: string): string[] {
  return [
    readSecret(secretArn),
    '$joinPassword = ConvertTo-SecureString $secret.password -AsPlainText -Force',
    `if (-not (Get-ADUser -Filter ('SamAccountName -eq "' + ${quoted(name)} + '"'))) { New-ADUser -Name ${quoted(name)} -SamAccountName ${quoted(name)} -AccountPassword $joinPassword -Enabled $true -PasswordNeverExpires $true }`,
  ];
}

/** Lines that let the account create computers in a unit, and nothing else anywhere. */
export function joinDelegationScript(unit: string, account: string): string[] {
  const to = (rights: string) => quoted(`${account}:${rights}`);
  return [
    `& dsacls.exe ${quoted(unit)} /I:T /G ${to('CCDC;computer')} | Out-Null`,
    `& dsacls.exe ${quoted(unit)} /I:S /G ${to('GA;;computer')} | Out-Null`,
  ];
}

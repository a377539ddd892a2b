import { expect, it } from '@jest/globals';
import { joinAccountScript, joinDelegationScript } from '../../../lib/directory/documents/join-account-script';

it('makes the account once, with the password that is in its secret', () => {
  expect(joinAccountScript('arn', 'lab-join')).toEqual([
    "$secret = (Get-SECSecretValue -SecretId 'arn').SecretString | ConvertFrom-Json",
    '$joinPassword = ConvertTo-SecureString $secret.password -AsPlainText -Force',
    "if (-not (Get-ADUser -Filter ('SamAccountName -eq \"' + 'lab-join' + '\"'))) { New-ADUser -Name 'lab-join' -SamAccountName 'lab-join' -AccountPassword $joinPassword -Enabled $true -PasswordNeverExpires $true }",
  ]);
});

it('lets the account create computers in a unit and rule over those, and nothing else', () => {
  expect(joinDelegationScript("OU=O'Neil,DC=example,DC=com", 'CORP\\lab-join')).toEqual([
    "& dsacls.exe 'OU=O''Neil,DC=example,DC=com' /I:T /G 'CORP\\lab-join:CCDC;computer' | Out-Null",
    "& dsacls.exe 'OU=O''Neil,DC=example,DC=com' /I:S /G 'CORP\\lab-join:GA;;computer' | Out-Null",
  ]);
});

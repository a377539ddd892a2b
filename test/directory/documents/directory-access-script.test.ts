import { expect, it } from '@jest/globals';
import { directoryAccessScript } from '../../../lib/directory/documents/directory-access-script';

it('goes to a controller as the host itself', () => {
  expect(directoryAccessScript({ server: 'localhost', netbiosName: 'CORP', secretArn: undefined })).toEqual([
    'Import-Module ActiveDirectory',
    "$with = @{ Server = 'localhost' }",
  ]);
});

it('goes by the account of a secret where the host itself may not change the directory', () => {
  expect(directoryAccessScript({ server: 'example.com', netbiosName: 'CORP', secretArn: 'admin' })).toEqual([
    'Import-Module ActiveDirectory',
    "$with = @{ Server = 'example.com' }",
    "$secret = (Get-SECSecretValue -SecretId 'admin').SecretString | ConvertFrom-Json",
    "$credential = New-Object System.Management.Automation.PSCredential('CORP\\' + $secret.username, (ConvertTo-SecureString $secret.password -AsPlainText -Force))",
    '$with.Credential = $credential',
  ]);
});

import { describe, expect, it } from '@jest/globals';
import { fillSecret } from '../../../lib/directory/documents/fill-secret';
import { serviceAccountDocuments } from '../../../lib/directory/documents/service-account-documents';
import { QUOTAS } from '../../../lib/network/quotas';
import { readDocument, scriptsIn } from './read-document';
import { secretArn } from './secret-arn';

const access = { server: 'localhost', netbiosName: 'CORP', secretArn: undefined };
const secretOf = (arn: string) => `$secret = (Get-SECSecretValue -SecretId '${arn}').SecretString | ConvertFrom-Json`;
const before = ["$ErrorActionPreference = 'Stop'", 'Import-Module ActiveDirectory'];
const passwordOf = (name: string, arn: string) => [
  // 64 characters, as the software's own tool has them.
  ...fillSecret(arn, name, 64),
  secretOf(arn),
  '$accountPassword = ConvertTo-SecureString $secret.password -AsPlainText -Force',
  `Set-ADAccountPassword -Identity '${name}' -Reset -NewPassword $accountPassword @with`,
  `Set-ADUser -Identity '${name}' -PasswordNeverExpires $true -Enabled $true @with`,
];

describe('service logon accounts', () => {
  it('that are none take no document', () => {
    expect(serviceAccountDocuments([], { ...access, secretArn: 'admin' })).toEqual([]);
  });

  it('have the passwords in their secrets, and only then may log on', () => {
    const accounts = [
      { accountName: 'cust1-LoggerA-000001', secretArn: 'one' },
      { accountName: 'cust1-LoggerB-000002', secretArn: 'two' },
    ];
    const [document = '', ...others] = serviceAccountDocuments(accounts, access);
    expect(others).toEqual([]);
    expect(readDocument(document).description).toBe('Sets the passwords of 2 service logon accounts');
    expect(scriptsIn(document)).toEqual({
      passwords: [
        ...before,
        "$with = @{ Server = 'localhost' }",
        ...passwordOf('cust1-LoggerA-000001', 'one'),
        ...passwordOf('cust1-LoggerB-000002', 'two'),
      ],
    });
  });

  it('are changed by the account of a secret where the host itself may not change the directory', () => {
    const accounts = [{ accountName: 'cust1-LoggerA-000001', secretArn: 'one' }];
    const documents = serviceAccountDocuments(accounts, { ...access, server: 'example.com', secretArn: 'admin' });
    expect(documents.map(scriptsIn)).toEqual([
      {
        passwords: [
          ...before,
          "$with = @{ Server = 'example.com' }",
          secretOf('admin'),
          "$credential = New-Object System.Management.Automation.PSCredential('CORP\\' + $secret.username, (ConvertTo-SecureString $secret.password -AsPlainText -Force))",
          '$with.Credential = $credential',
          ...passwordOf('cust1-LoggerA-000001', 'one'),
        ],
      },
    ]);
  });

  it('take as many documents as AWS has room for, whatever Terraform makes of the names of the secrets', () => {
    const accounts = Array.from({ length: 100 }, (_, index) => ({
      accountName: `cust1-LoggerA-${String(index).padStart(6, '0')}`,
      secretArn: secretArn('x'.repeat(200)),
    }));
    const documents = serviceAccountDocuments(accounts, { ...access, secretArn: secretArn('admin') });
    expect(Math.max(...documents.map((text) => Buffer.byteLength(text)))).toBeLessThanOrEqual(QUOTAS.ssmDocumentBytes);
    const set = documents.flatMap((text) =>
      (scriptsIn(text)['passwords'] ?? []).flatMap((line) => /^Set-ADUser -Identity '(.*?)'/.exec(line)?.[1] ?? []),
    );
    expect(set).toEqual(accounts.map(({ accountName }) => accountName));
    // Each part finds its own way to the directory.
    expect(
      documents.every((text) => (scriptsIn(text)['passwords'] ?? []).includes('$with.Credential = $credential')),
    ).toBe(true);
  });
});

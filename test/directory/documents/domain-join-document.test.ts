import { describe, expect, it } from '@jest/globals';
import { domainJoinDocument, type DomainJoinOptions } from '../../../lib/directory/documents/domain-join-document';
import { dnOf } from '../directory-pieces';
import { readDocument, scriptsIn } from './read-document';

const options: DomainJoinOptions = {
  domainName: 'example.com',
  netbiosName: 'CORP',
  method: { kind: 'account', secretArn: 'join' },
  unit: dnOf('OU=Unified ICM Servers'),
  dnsAddresses: ['10.0.0.1', '10.0.0.2'],
  localAdministrators: [],
};
const unit = 'OU=Unified ICM Servers,DC=example,DC=com';

describe('a computer joins', () => {
  it('by an account of the domain, straight into its unit, and starts again', () => {
    const text = domainJoinDocument(options);
    expect(readDocument(text).description).toBe(`Joins example.com in ${unit}`);
    expect(scriptsIn(text)).toEqual({
      join: [
        "$ErrorActionPreference = 'Stop'",
        // What runs again after the restart finds the computer joined.
        "if ((Get-CimInstance Win32_ComputerSystem).Domain -eq 'example.com') { exit 0 }",
        "Get-NetAdapter -Physical | Set-DnsClientServerAddress -ServerAddresses @('10.0.0.1', '10.0.0.2')",
        "$secret = (Get-SECSecretValue -SecretId 'join').SecretString | ConvertFrom-Json",
        "$credential = New-Object System.Management.Automation.PSCredential('CORP\\' + $secret.username, (ConvertTo-SecureString $secret.password -AsPlainText -Force))",
        `Add-Computer -DomainName 'example.com' -OUPath '${unit}' -Credential $credential -Force`,
        'exit 3010',
      ],
    });
  });

  it('by AWS Directory Service, which needs no script and no secret', () => {
    const text = domainJoinDocument({ ...options, method: { kind: 'directory-service', directoryId: 'd-1234567890' } });
    expect(readDocument(text)).toEqual({
      schemaVersion: '2.2',
      description: `Joins example.com in ${unit}`,
      mainSteps: [
        {
          action: 'aws:domainJoin',
          name: 'join',
          inputs: {
            directoryId: 'd-1234567890',
            directoryName: 'example.com',
            directoryOU: unit,
            dnsIpAddresses: ['10.0.0.1', '10.0.0.2'],
          },
        },
      ],
    });
  });

  it('asks the DNS servers that it always has where no others are named', () => {
    const asks = (method: DomainJoinOptions['method']) => domainJoinDocument({ ...options, method, dnsAddresses: [] });
    expect(asks(options.method)).not.toContain('Set-DnsClientServerAddress');
    const [step] = readDocument(asks({ kind: 'directory-service', directoryId: 'd-1234567890' })).mainSteps;
    expect(step?.inputs).toEqual({ directoryId: 'd-1234567890', directoryName: 'example.com', directoryOU: unit });
  });

  it.each([
    { kind: 'account', secretArn: 'join' },
    { kind: 'directory-service', directoryId: 'd-1234567890' },
  ] as const)('and then has its administrators: $kind', (method) => {
    const text = domainJoinDocument({ ...options, method, localAdministrators: ['Boston_cust1_Setup', "O'Neil"] });
    expect(readDocument(text).mainSteps.map(({ name }) => name)).toEqual(['join', 'administrators']);
    expect(scriptsIn(text)['administrators']).toEqual([
      "$ErrorActionPreference = 'Stop'",
      "foreach ($name in @('CORP\\Boston_cust1_Setup', 'CORP\\O''Neil')) {",
      '  $present = (Get-LocalGroupMember Administrators).Name -contains $name',
      '  if (-not $present) { Add-LocalGroupMember -Group Administrators -Member $name }',
      '}',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  controllerDocument,
  type ControllerOptions,
  type Promotion,
  PROMOTION_LEVELS,
} from '../../../lib/directory/documents/controller-document';
import { fillSecret } from '../../../lib/directory/documents/fill-secret';
import { readDocument, scriptsIn } from './read-document';

const options: ControllerOptions = {
  computerName: 'CORP-DC1',
  domainName: 'corp.example.com',
  netbiosName: 'CORP',
  siteName: 'Boston',
  globalCatalog: true,
  promotion: { kind: 'forest', level: 'windows-server-2016' },
  secretArn: 'administrator',
  dnsAddresses: [],
  restrictedRpc: undefined,
  afterwards: [],
};
const promotedBy = (change: Partial<ControllerOptions>) =>
  scriptsIn(controllerDocument({ ...options, ...change }))['promote'] ?? [];

const STOP = "$ErrorActionPreference = 'Stop'";
const DONE = 'if ((Get-CimInstance Win32_ComputerSystem).DomainRole -ge 4) { exit 0 }';
const INSTALL = 'Install-WindowsFeature AD-Domain-Services, DNS -IncludeManagementTools | Out-Null';
const SHARED = '-InstallDns -SafeModeAdministratorPassword $password -NoRebootOnCompletion -Force';
const OWN_PASSWORD = 'Set-LocalUser -Name Administrator -Password $password';
const PASSWORD = [
  "$secret = (Get-SECSecretValue -SecretId 'administrator').SecretString | ConvertFrom-Json",
  '$password = ConvertTo-SecureString $secret.password -AsPlainText -Force',
];
const credential = (netbiosName: string) =>
  `$credential = New-Object System.Management.Automation.PSCredential('${netbiosName}\\' + $secret.username, (ConvertTo-SecureString $secret.password -AsPlainText -Force))`;

describe('a server becomes a controller', () => {
  it('in three steps, each of which may run again', () => {
    const text = controllerDocument({ ...options, afterwards: ['Restart-Service w32time'] });
    const { description, mainSteps } = readDocument(text);
    expect(description).toBe('Makes CORP-DC1 a domain controller of corp.example.com at Boston');
    expect(mainSteps.map(({ name }) => name)).toEqual(['name', 'promote', 'settle']);
    const scripts = scriptsIn(text);
    expect(scripts['name']).toEqual([
      STOP,
      "if ($env:COMPUTERNAME -eq 'CORP-DC1') { exit 0 }",
      "Rename-Computer -NewName 'CORP-DC1' -Force",
      'exit 3010',
    ]);
    expect(scripts['settle']).toEqual([
      STOP,
      'for ($try = 0; $try -lt 60; $try++) {',
      '  try { Get-ADDomain | Out-Null; break } catch { Start-Sleep -Seconds 20 }',
      '}',
      'Get-ADDomain | Out-Null',
      "Set-DnsServerForwarder -IPAddress '169.254.169.253'",
      'Restart-Service w32time',
    ]);
  });

  it('of a new forest: fills the secret, and has its password', () => {
    expect(promotedBy({})).toEqual([
      STOP,
      DONE,
      INSTALL,
      ...fillSecret('administrator', 'Administrator'),
      ...PASSWORD,
      OWN_PASSWORD,
      `Install-ADDSForest -DomainName 'corp.example.com' -DomainNetbiosName 'CORP' -ForestMode WinThreshold -DomainMode WinThreshold ${SHARED}`,
      'exit 3010',
    ]);
  });

  it('of a new domain below another: fills its own secret, and goes by the parent’s', () => {
    const promotion: Promotion = {
      kind: 'child-domain',
      level: 'windows-server-2012-r2',
      parentDomainName: 'example.com',
      administrator: { netbiosName: 'EXAMPLE', secretArn: 'parent' },
    };
    expect(promotedBy({ promotion, dnsAddresses: ['10.0.0.1', '10.0.0.2'] })).toEqual([
      STOP,
      DONE,
      "Get-NetAdapter -Physical | Set-DnsClientServerAddress -ServerAddresses @('10.0.0.1', '10.0.0.2')",
      INSTALL,
      ...fillSecret('administrator', 'Administrator'),
      ...PASSWORD,
      OWN_PASSWORD,
      "$secret = (Get-SECSecretValue -SecretId 'parent').SecretString | ConvertFrom-Json",
      credential('EXAMPLE'),
      `Install-ADDSDomain -DomainType ChildDomain -ParentDomainName 'example.com' -NewDomainName 'corp' -NewDomainNetbiosName 'CORP' -DomainMode Win2012R2 -SiteName 'Boston' -Credential $credential ${SHARED}`,
      'exit 3010',
    ]);
  });

  it.each([
    [true, ''],
    [false, ' -NoGlobalCatalog'],
  ])('beside others, fills no secret: Global Catalog %s', (globalCatalog, argument) => {
    expect(promotedBy({ promotion: { kind: 'additional' }, dnsAddresses: ['10.0.0.1'], globalCatalog })).toEqual([
      STOP,
      DONE,
      "Get-NetAdapter -Physical | Set-DnsClientServerAddress -ServerAddresses @('10.0.0.1')",
      INSTALL,
      ...PASSWORD,
      credential('CORP'),
      `Install-ADDSDomainController -DomainName 'corp.example.com' -SiteName 'Boston' -Credential $credential${argument} ${SHARED}`,
      'exit 3010',
    ]);
  });

  it('of a forest of each level that can still be made', () => {
    expect(PROMOTION_LEVELS).toEqual({
      'windows-server-2008': 'Win2008',
      'windows-server-2008-r2': 'Win2008R2',
      'windows-server-2012': 'Win2012',
      'windows-server-2012-r2': 'Win2012R2',
      'windows-server-2016': 'WinThreshold',
    });
  });

  it('by Cisco’s recipe for RPC, which it follows before it becomes one', () => {
    const lines = promotedBy({
      restrictedRpc: { fileReplication: '10000', directory: '10001', dynamic: '10002-10200' },
    });
    const internet = "'HKLM:\\SOFTWARE\\Microsoft\\Rpc\\Internet'";
    const services = 'HKLM:\\SYSTEM\\CurrentControlSet\\Services';
    expect(lines.slice(0, 2)).toEqual([STOP, DONE]);
    expect(lines.slice(2, 10)).toEqual([
      `New-Item -Force ${internet} | Out-Null`,
      `New-ItemProperty -Force ${internet} -Name Ports -PropertyType MultiString -Value '10002-10200' | Out-Null`,
      `New-ItemProperty -Force ${internet} -Name PortsInternetAvailable -PropertyType String -Value 'Y' | Out-Null`,
      `New-ItemProperty -Force ${internet} -Name UseInternetPorts -PropertyType String -Value 'Y' | Out-Null`,
      `New-Item -Force '${services}\\NTFRS\\Parameters' | Out-Null`,
      `New-ItemProperty -Force '${services}\\NTFRS\\Parameters' -Name 'RPC TCP/IP Port Assignment' -PropertyType DWord -Value 10000 | Out-Null`,
      `New-Item -Force '${services}\\NTDS\\Parameters' | Out-Null`,
      `New-ItemProperty -Force '${services}\\NTDS\\Parameters' -Name 'TCP/IP Port' -PropertyType DWord -Value 10001 | Out-Null`,
    ]);
    expect(lines.slice(10)).toEqual(promotedBy({}).slice(2));
  });
});

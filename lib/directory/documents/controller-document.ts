import type { FunctionalLevel } from '../functional-level';
import { type CommandStep, commandDocument } from './command-document';
import { dnsServersScript } from './dns-servers-script';
import { fillSecret } from './fill-secret';
import { credentialOf, quoted, readSecret, script } from './powershell';

/** Functional levels that a controller can be promoted with today, as PowerShell calls them. */
export const PROMOTION_LEVELS = {
  'windows-server-2008': 'Win2008',
  'windows-server-2008-r2': 'Win2008R2',
  'windows-server-2012': 'Win2012',
  'windows-server-2012-r2': 'Win2012R2',
  'windows-server-2016': 'WinThreshold',
} as const satisfies Partial<Record<FunctionalLevel, string>>;

/** The name of such a level. */
export type PromotionLevel = keyof typeof PROMOTION_LEVELS;

/** What a controller is promoted to. */
export type Promotion =
  /** The first controller of a new forest. */
  | { readonly kind: 'forest'; readonly level: PromotionLevel }
  /** The first controller of a new domain below another. */
  | {
      readonly kind: 'child-domain';
      readonly level: PromotionLevel;
      readonly parentDomainName: string;
      /** Administrator of the root of the forest, who alone may make domains in it. */
      readonly administrator: { readonly netbiosName: string; readonly secretArn: string };
    }
  /** One more controller. */
  | { readonly kind: 'additional' };

/** What a promotion needs to know. */
export interface ControllerOptions {
  readonly computerName: string;
  readonly domainName: string;
  readonly netbiosName: string;
  readonly siteName: string;
  readonly globalCatalog: boolean;
  readonly promotion: Promotion;
  /** Secret of the domain's administrator: the first controller fills it. */
  readonly secretArn: string;
  /** DNS servers that know the domain which is joined or extended. */
  readonly dnsAddresses: readonly string[];
  /** Ports of the restricted recipe, or `undefined`. */
  readonly restrictedRpc: RestrictedRpc | undefined;
  /** Further lines of PowerShell, once the directory answers. */
  readonly afterwards: readonly string[];
}

/** The ports to which the registry keeps the services of a controller. */
export interface RestrictedRpc {
  readonly fileReplication: string;
  readonly directory: string;
  readonly dynamic: string;
}

/** The resolver of every VPC, on an address that needs no route. */
const VPC_RESOLVER = '169.254.169.253';

/** A document that makes a server a domain controller. It may run again: what is done is left as it is. */
export function controllerDocument(options: ControllerOptions): string {
  const { computerName, domainName, siteName, afterwards } = options;
  const settle: CommandStep = {
    name: 'settle',
    runPowerShell: script(
      'for ($try = 0; $try -lt 60; $try++) {',
      '  try { Get-ADDomain | Out-Null; break } catch { Start-Sleep -Seconds 20 }',
      '}',
      'Get-ADDomain | Out-Null',
      `Set-DnsServerForwarder -IPAddress ${quoted(VPC_RESOLVER)}`,
      ...afterwards,
    ),
  };
  return commandDocument(`Makes ${computerName} a domain controller of ${domainName} at ${siteName}`, [
    {
      name: 'name',
      runPowerShell: script(
        `if ($env:COMPUTERNAME -eq ${quoted(computerName)}) { exit 0 }`,
        `Rename-Computer -NewName ${quoted(computerName)} -Force`,
        // The agent restarts the server, and begins the document again.
        'exit 3010',
      ),
    },
    { name: 'promote', runPowerShell: promoteScript(options) },
    settle,
  ]);
}

function promoteScript(options: ControllerOptions): string[] {
  const { dnsAddresses, restrictedRpc, secretArn, promotion } = options;
  return script(
    'if ((Get-CimInstance Win32_ComputerSystem).DomainRole -ge 4) { exit 0 }',
    ...(restrictedRpc === undefined ? [] : restrictRpc(restrictedRpc)),
    ...dnsServersScript(dnsAddresses),
    'Install-WindowsFeature AD-Domain-Services, DNS -IncludeManagementTools | Out-Null',
    ...(promotion.kind === 'additional' ? [] : fillSecret(secretArn, 'Administrator')),
    readSecret(secretArn),
    '$password = ConvertTo-SecureString $secret.password -AsPlainText -Force',
    ...promotionLines(options),
    'exit 3010',
  );
}

function promotionLines({ domainName, netbiosName, siteName, globalCatalog, promotion }: ControllerOptions): string[] {
  const shared = '-InstallDns -SafeModeAdministratorPassword $password -NoRebootOnCompletion -Force';
  switch (promotion.kind) {
    case 'forest': {
      const mode = PROMOTION_LEVELS[promotion.level];
      return [
        'Set-LocalUser -Name Administrator -Password $password',
        `Install-ADDSForest -DomainName ${quoted(domainName)} -DomainNetbiosName ${quoted(netbiosName)} -ForestMode ${mode} -DomainMode ${mode} ${shared}`,
      ];
    }
    case 'child-domain': {
      const { parentDomainName, administrator, level } = promotion;
      const label = domainName.slice(0, -parentDomainName.length - 1);
      return [
        'Set-LocalUser -Name Administrator -Password $password',
        readSecret(administrator.secretArn),
        credentialOf(administrator.netbiosName),
        `Install-ADDSDomain -DomainType ChildDomain -ParentDomainName ${quoted(parentDomainName)} -NewDomainName ${quoted(label)} -NewDomainNetbiosName ${quoted(netbiosName)} -DomainMode ${PROMOTION_LEVELS[level]} -SiteName ${quoted(siteName)} -Credential $credential ${shared}`,
      ];
    }
    case 'additional':
      return [
        credentialOf(netbiosName),
        `Install-ADDSDomainController -DomainName ${quoted(domainName)} -SiteName ${quoted(siteName)} -Credential $credential${globalCatalog ? '' : ' -NoGlobalCatalog'} ${shared}`,
      ];
  }
}

/** Cisco's own recipe for controllers behind a filter: the registry keeps RPC to a few ports. */
function restrictRpc({ fileReplication, directory, dynamic }: RestrictedRpc): string[] {
  const services = "'HKLM:\\SYSTEM\\CurrentControlSet\\Services";
  const internet = "'HKLM:\\SOFTWARE\\Microsoft\\Rpc\\Internet'";
  return [
    `New-Item -Force ${internet} | Out-Null`,
    `New-ItemProperty -Force ${internet} -Name Ports -PropertyType MultiString -Value ${quoted(dynamic)} | Out-Null`,
    `New-ItemProperty -Force ${internet} -Name PortsInternetAvailable -PropertyType String -Value 'Y' | Out-Null`,
    `New-ItemProperty -Force ${internet} -Name UseInternetPorts -PropertyType String -Value 'Y' | Out-Null`,
    `New-Item -Force ${services}\\NTFRS\\Parameters' | Out-Null`,
    `New-ItemProperty -Force ${services}\\NTFRS\\Parameters' -Name 'RPC TCP/IP Port Assignment' -PropertyType DWord -Value ${fileReplication} | Out-Null`,
    `New-Item -Force ${services}\\NTDS\\Parameters' | Out-Null`,
    `New-ItemProperty -Force ${services}\\NTDS\\Parameters' -Name 'TCP/IP Port' -PropertyType DWord -Value ${directory} | Out-Null`,
  ];
}

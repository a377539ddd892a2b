import type { DistinguishedName } from '../distinguished-name';
import { type CommandStep, commandDocument } from './command-document';
import { dnsServersScript } from './dns-servers-script';
import { credentialOf, quoted, quotedList, readSecret, script } from './powershell';

/** How a computer gets into a domain. */
export type JoinMethod =
  /** AWS Directory Service makes the computer's account. */
  | { readonly kind: 'directory-service'; readonly directoryId: string }
  /** An account of the domain does, whose secret the computer reads. */
  | { readonly kind: 'account'; readonly secretArn: string };

/** What a join needs to know. */
export interface DomainJoinOptions {
  readonly domainName: string;
  readonly netbiosName: string;
  readonly method: JoinMethod;
  readonly unit: DistinguishedName;
  /** The DNS servers that the computer is to ask. None: it asks whom it always has. */
  readonly dnsAddresses: readonly string[];
  /** Accounts and groups of the domain that administer the computer, by name. */
  readonly localAdministrators: readonly string[];
}

/** A document that joins a computer to a domain, straight into its organizational unit. */
export function domainJoinDocument(options: DomainJoinOptions): string {
  const { domainName, netbiosName, localAdministrators, unit } = options;
  return commandDocument(`Joins ${domainName} in ${unit.toString()}`, [
    joinStep(options),
    ...(localAdministrators.length === 0
      ? []
      : [
          {
            name: 'administrators',
            runPowerShell: script(
              `foreach ($name in ${quotedList(localAdministrators.map((name) => `${netbiosName}\\${name}`))}) {`,
              '  $present = (Get-LocalGroupMember Administrators).Name -contains $name',
              '  if (-not $present) { Add-LocalGroupMember -Group Administrators -Member $name }',
              '}',
            ),
          },
        ]),
  ]);
}

function joinStep({ domainName, netbiosName, method, unit, dnsAddresses }: DomainJoinOptions): CommandStep {
  if (method.kind === 'directory-service')
    return {
      name: 'join',
      domainJoin: {
        directoryId: method.directoryId,
        directoryName: domainName,
        directoryOU: unit.toString(),
        ...(dnsAddresses.length === 0 ? {} : { dnsIpAddresses: dnsAddresses }),
      },
    };
  return {
    name: 'join',
    runPowerShell: script(
      `if ((Get-CimInstance Win32_ComputerSystem).Domain -eq ${quoted(domainName)}) { exit 0 }`,
      ...dnsServersScript(dnsAddresses),
      readSecret(method.secretArn),
      credentialOf(netbiosName),
      `Add-Computer -DomainName ${quoted(domainName)} -OUPath ${quoted(unit.toString())} -Credential $credential -Force`,
      // The agent restarts the server, and begins the document again.
      'exit 3010',
    ),
  };
}

import { credentialOf, quoted, readSecret } from './powershell';

/** As whom, and through which controller, a script changes the directory. */
export interface DirectoryAccess {
  /** Name of a controller, or of the domain. */
  readonly server: string;
  readonly netbiosName: string;
  /** Secret of an account that may change the directory, where the host itself may not. */
  readonly secretArn: string | undefined;
}

/** Lines that make `$with`, the parameters by which every command for the directory knows where to go, and as whom. */
export function directoryAccessScript({ server, netbiosName, secretArn }: DirectoryAccess): string[] {
  return [
    'Import-Module ActiveDirectory',
    `$with = @{ Server = ${quoted(server)} }`,
    ...(secretArn === undefined
      ? []
      : [readSecret(secretArn), credentialOf(netbiosName), '$with.Credential = $credential']),
  ];
}

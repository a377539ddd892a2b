import { fillSecret } from './fill-secret';
import { credentialOf, quoted, readSecret } from './powershell';

/** A service logon account, and the secret that has its password. */
export interface AccountPassword {
  readonly accountName: string;
  readonly secretArn: string;
}

/** As whom, and through which controller, a script changes the directory. */
export interface DirectoryAccess {
  /** Name of a controller, or of the domain. */
  readonly server: string;
  readonly netbiosName: string;
  /** Secret of an account that may change the directory, where the host itself may not. */
  readonly secretArn: string | undefined;
}

/** Length that the software's own tool gives to the passwords of services. */
const PASSWORD_LENGTH = 64;

/** Lines that give accounts the passwords in their secrets, of AWS's making at first, and let them log on. */
export function serviceAccountScript(accounts: readonly AccountPassword[], access: DirectoryAccess): string[] {
  if (accounts.length === 0) return [];
  return [
    `$with = @{ Server = ${quoted(access.server)} }`,
    ...(access.secretArn === undefined
      ? []
      : [readSecret(access.secretArn), credentialOf(access.netbiosName), '$with.Credential = $credential']),
    ...accounts.flatMap(({ accountName, secretArn }) => [
      ...fillSecret(secretArn, accountName, PASSWORD_LENGTH),
      readSecret(secretArn),
      '$accountPassword = ConvertTo-SecureString $secret.password -AsPlainText -Force',
      `Set-ADAccountPassword -Identity ${quoted(accountName)} -Reset -NewPassword $accountPassword @with`,
      `Set-ADUser -Identity ${quoted(accountName)} -PasswordNeverExpires $true -Enabled $true @with`,
    ]),
  ];
}

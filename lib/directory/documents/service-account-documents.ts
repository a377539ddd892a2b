import { commandDocument } from './command-document';
import { type DirectoryAccess, directoryAccessScript } from './directory-access-script';
import { fillSecret } from './fill-secret';
import { quoted, readSecret, script } from './powershell';

/** A service logon account, and the secret that has its password. */
export interface AccountPassword {
  readonly accountName: string;
  readonly secretArn: string;
}

/** Length that the software's own tool gives to the passwords of services. */
const PASSWORD_LENGTH = 64;

/** Accounts of one document: each takes up to a kilobyte and a half of it. */
const ACCOUNTS_PER_DOCUMENT = 32;

/** Documents that give accounts the passwords in their secrets, of AWS's making at first, and let them log on. */
export function serviceAccountDocuments(accounts: readonly AccountPassword[], access: DirectoryAccess): string[] {
  const documents: string[] = [];
  for (let from = 0; from < accounts.length; from += ACCOUNTS_PER_DOCUMENT) {
    const some = accounts.slice(from, from + ACCOUNTS_PER_DOCUMENT);
    documents.push(
      commandDocument(`Sets the passwords of ${some.length} service logon accounts`, [
        { name: 'passwords', runPowerShell: script(...directoryAccessScript(access), ...some.flatMap(passwordLines)) },
      ]),
    );
  }
  return documents;
}

function passwordLines({ accountName, secretArn }: AccountPassword): string[] {
  return [
    ...fillSecret(secretArn, accountName, PASSWORD_LENGTH),
    readSecret(secretArn),
    '$accountPassword = ConvertTo-SecureString $secret.password -AsPlainText -Force',
    `Set-ADAccountPassword -Identity ${quoted(accountName)} -Reset -NewPassword $accountPassword @with`,
    `Set-ADUser -Identity ${quoted(accountName)} -PasswordNeverExpires $true -Enabled $true @with`,
  ];
}

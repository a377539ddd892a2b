import { z } from 'zod';
import { literalInteger } from '../../boundary/literal-integer';
import { literalString } from '../../boundary/literal-string';
import { unshown } from '../../boundary/unshown';
import { report } from '../../boundary/zod-problem';
import { accountNameTaken } from '../../errors';
import { isSameName } from './is-same-name';
import { secretReference } from './secret-reference';

/** What the password of an account is made of: declared, since nothing here ever sees the password. */
export interface AccountPasswordProps {
  /**
   * Its length in characters, from 1 to 127 (what Windows takes). Fewer than 20: the rule `unified-messaging-account-password`
   * fails the synth. (page 4-4)
   *
   * @default 24
   */
  readonly length?: number;
  /** Has letters in upper case. Without, as with `length`. (page 4-4) @default true */
  readonly upperCase?: boolean;
  /** Has letters in lower case. Without, as with `length`. (page 4-4) @default true */
  readonly lowerCase?: boolean;
  /** Has numbers. Without, as with `length`. (page 4-4) @default true */
  readonly numbers?: boolean;
  /** Has special characters. Without, as with `length`. (page 4-4) @default true */
  readonly specialCharacters?: boolean;
}

/** An account of Active Directory with which Connection gets at mailboxes of Exchange. */
export interface UnifiedMessagingAccountProps {
  /** Its name, as Connection signs in with it: `EXAMPLE\unity`. Another's of these: error `AccountNameTaken`. (page 4-4) */
  readonly name: string;
  /**
   * Amazon Resource Name of a secret whose text is its password, or a token for it. Anything else: error
   * `MalformedSecretArn`. (page 4-4)
   *
   * @default - none: whoever makes the account chooses the password
   */
  readonly passwordSecretArn?: string;
  /** What its password is made of (page 4-4). @default - 24 characters of all four kinds */
  readonly passwordPolicy?: AccountPasswordProps;
  /**
   * Whether it is enabled. If not, Connection cannot use it, and the rule `unified-messaging-account-enabled` fails the synth.
   * (page 4-4)
   *
   * @default true
   */
  readonly enabled?: boolean;
}

/**
 * Accounts for unified messaging with Exchange. A value that is none of those named: error `InvalidProperty`; a token where
 * none is spoken of: error `TokenWhereLiteral`. No error shows what was given, since it may be a password.
 */
export interface UnifiedMessagingAccountsProps {
  /**
   * The accounts. With unified messaging in use and none of them, the rules about them are not evaluated. (page 4-4)
   *
   * @default - none
   */
  readonly accounts?: readonly UnifiedMessagingAccountProps[];
}

const flag = z.boolean().exactOptional();

const accountSchema = z.strictObject({
  name: literalString,
  passwordSecretArn: secretReference.exactOptional(),
  passwordPolicy: z
    .strictObject({
      length: literalInteger(1, 127).exactOptional(),
      upperCase: flag,
      lowerCase: flag,
      numbers: flag,
      specialCharacters: flag,
    })
    .exactOptional(),
  enabled: flag,
});

/** A schema for the props. People may have written a password anywhere in them. */
export const unifiedMessagingAccountsSchema: z.ZodType<UnifiedMessagingAccountsProps> = unshown(
  () =>
    z.strictObject({
      accounts: z
        .array(accountSchema)
        .check((context) => {
          for (const [index, { name }] of context.value.entries())
            if (context.value.slice(0, index).some((before) => isSameName(before.name, name)))
              report(context, accountNameTaken(name), [index, 'name']);
        })
        .exactOptional(),
    }) satisfies z.ZodType<UnifiedMessagingAccountsProps>,
);

/** An account, with nothing left open. */
export interface UnifiedMessagingAccount {
  readonly name: string;
  /** Secret that has its password, where somebody has said so. */
  readonly passwordSecretArn: string | undefined;
  readonly passwordPolicy: Required<AccountPasswordProps>;
  readonly enabled: boolean;
}

/** Accounts for unified messaging, with nothing left open. */
export interface UnifiedMessagingAccounts {
  readonly accounts: readonly UnifiedMessagingAccount[];
}

/** Fills the defaults in. */
export function resolveUnifiedMessagingAccounts({
  accounts = [],
}: UnifiedMessagingAccountsProps = {}): UnifiedMessagingAccounts {
  return {
    accounts: accounts.map(
      ({
        name,
        passwordSecretArn,
        passwordPolicy: {
          length = 24,
          upperCase = true,
          lowerCase = true,
          numbers = true,
          specialCharacters = true,
        } = {},
        enabled = true,
      }) => ({
        name,
        passwordSecretArn,
        passwordPolicy: { length, upperCase, lowerCase, numbers, specialCharacters },
        enabled,
      }),
    ),
  };
}

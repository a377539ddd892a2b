import { z } from 'zod';
import { unshown } from '../../boundary/unshown';
import { secretReference } from './secret-reference';

/**
 * The security password of the cluster, which no user has: the two servers prove with it who they are, and backups are
 * encrypted with it. A password is never given itself, only the secret that holds it, and no error shows what was given.
 */
export interface SecurityPasswordProps {
  /**
   * Amazon Resource Name of a secret whose text is the password, or a token for it. Anything else: error
   * `MalformedSecretArn`. (page 7-1)
   *
   * @default - none: whoever installs the servers chooses it
   */
  readonly secretArn?: string;
  /**
   * The same for the subscriber. Another than the publisher's: the rule `one-security-password` fails the synth. (page 7-1)
   *
   * @default - the publisher's
   */
  readonly subscriberSecretArn?: string;
  /**
   * The same for the password that was in force when the backup was made that is to be restored. (page 7-1)
   *
   * @default - the password that is in force
   */
  readonly backupSecretArn?: string;
}

/** A schema for the props. People may have written the password anywhere in them. */
export const securityPasswordSchema: z.ZodType<SecurityPasswordProps> = unshown(
  () =>
    z.strictObject({
      secretArn: secretReference.exactOptional(),
      subscriberSecretArn: secretReference.exactOptional(),
      backupSecretArn: secretReference.exactOptional(),
    }) satisfies z.ZodType<SecurityPasswordProps>,
);

/** The security password, with nothing left open. */
export interface SecurityPassword {
  /** Secret that has the publisher's, where somebody has said so. */
  readonly publisher: string | undefined;
  /** Secret that has the subscriber's. */
  readonly subscriber: string | undefined;
  /** Secret that has the one with which the backup was made. */
  readonly backup: string | undefined;
}

/** Fills the defaults in. */
export function resolveSecurityPassword({
  secretArn,
  subscriberSecretArn = secretArn,
  backupSecretArn = secretArn,
}: SecurityPasswordProps = {}): SecurityPassword {
  return { publisher: secretArn, subscriber: subscriberSecretArn, backup: backupSecretArn };
}

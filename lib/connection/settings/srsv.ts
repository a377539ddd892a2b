import { z } from 'zod';
import { literalString } from '../../boundary/literal-string';
import { unshown } from '../../boundary/unshown';
import { report } from '../../boundary/zod-problem';
import { srsvBranchTwice } from '../../errors';
import { silentHostName } from './silent-host-name';
import { secretReference } from './secret-reference';

/** A branch with Survivable Remote Site Voicemail. */
export interface SrsvBranchProps {
  /** Name of the branch. Another's, in whichever case: error `SrsvBranchTwice`. Empty: error `InvalidProperty`. */
  readonly name: string;
  /** Host name of its server, as its certificate has it. Not one: error `MalformedHostName`. (page 5-3) */
  readonly hostName: string;
  /** Name of the administrator of its server, whom the cluster signs in as (page 5-3). @default 'administrator' */
  readonly administrator?: string;
  /**
   * Amazon Resource Name of a secret whose text is that administrator's password, or a token for it. Anything else: error
   * `MalformedSecretArn`. (page 5-3)
   *
   * @default - none: whoever adds the branch knows it
   */
  readonly administratorSecretArn?: string;
  /**
   * Whether the branch is provisioned whenever the PIN of one of its users has changed. Without it, the rule
   * `srsv-provisioned-after-pin-change` fails the synth. (page 5-7)
   *
   * @default true
   */
  readonly provisionAfterPinChange?: boolean;
}

/**
 * Survivable Remote Site Voicemail. Without the feature `srsv`: error `SettingWithoutFeature`. A value that is none of those named:
 * error `InvalidProperty`. No error shows what was given.
 */
export interface SrsvProps {
  /** The branches, one at least. */
  readonly branches: readonly SrsvBranchProps[];
  /**
   * Who issues the certificates of their servers: the authority of the cluster, or the servers themselves. The latter, and the former
   * where the cluster has none, with `certificates.issuedBy` as 'self-signed': the rule `certificate-from-authority` warns. (page 8-2)
   *
   * @default 'authority'
   */
  readonly certificates?: 'authority' | 'self-signed';
}

const shownSchema = z.strictObject({
  branches: z
    .array(
      z.strictObject({
        name: literalString,
        hostName: silentHostName,
        administrator: literalString.exactOptional(),
        administratorSecretArn: secretReference.exactOptional(),
        provisionAfterPinChange: z.boolean().exactOptional(),
      }),
    )
    .nonempty()
    .check((context) => {
      const names = context.value.map(({ name }) => name.toLowerCase());
      names.forEach((name, index) => {
        if (names.indexOf(name) !== index) report(context, srsvBranchTwice(), [index, 'name']);
      });
    }),
  certificates: z.enum(['authority', 'self-signed']).exactOptional(),
}) satisfies z.ZodType<SrsvProps>;

/** A schema for the props. People may have written a password anywhere in them. */
export const srsvSchema: z.ZodType<SrsvProps> = unshown(() => shownSchema);

/** A branch, with nothing left open. */
export interface SrsvBranch {
  readonly name: string;
  readonly hostName: string;
  readonly administrator: string;
  /** Secret that has the administrator's password, where somebody has said so. */
  readonly administratorSecretArn: string | undefined;
  readonly provisionAfterPinChange: boolean;
}

/** Survivable Remote Site Voicemail, with nothing left open. */
export interface Srsv {
  readonly branches: readonly SrsvBranch[];
  readonly certificates: 'authority' | 'self-signed';
}

/** Fills the defaults in, where there are branches. */
export function resolveSrsv(props: SrsvProps | undefined): Srsv | undefined {
  if (props === undefined) return undefined;
  const { branches, certificates = 'authority' } = props;
  return {
    branches: branches.map(
      ({
        name,
        hostName,
        administrator = 'administrator',
        administratorSecretArn,
        provisionAfterPinChange = true,
      }): SrsvBranch => ({ name, hostName, administrator, administratorSecretArn, provisionAfterPinChange }),
    ),
    certificates,
  };
}

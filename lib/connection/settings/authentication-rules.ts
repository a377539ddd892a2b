import { z } from 'zod';
import { literalInteger } from '../../boundary/literal-integer';
import { literalString } from '../../boundary/literal-string';
import { unshown } from '../../boundary/unshown';
import { report } from '../../boundary/zod-problem';
import { authenticationRuleNameTaken } from '../../errors';
import { isSameName } from './is-same-name';

/** How long an account is locked: minutes, or until an administrator unlocks it. */
export type LockoutDuration = number | 'until-unlocked';

/**
 * An authentication rule: what Connection asks of one kind of credential. Numbers outside of what is said: error
 * `InvalidProperty`. The guide gives no bounds; these are those of Unified CM, whose credential policies have the same fields.
 */
export interface AuthenticationRuleProps {
  /**
   * Its name, as the server has it. The other rule's, in whichever case: error `AuthenticationRuleNameTaken`.
   *
   * @default - the one that the server has from the start for this kind of credential
   */
  readonly name?: string;
  /**
   * Failed sign-ins that lock an account, from 1 to 100, or `unlimited`. More than 3: the rule
   * `failed-sign-ins-lock-account` fails the synth. (page 5-6)
   *
   * @default 3
   */
  readonly failedSignIns?: number | 'unlimited';
  /**
   * Minutes after which failed sign-ins are forgotten, from 1 to 120. Fewer than 30: the rule `failed-sign-in-count-reset`
   * fails the synth. (page 5-6)
   *
   * @default 30
   */
  readonly resetFailedSignInsAfterMinutes?: number;
  /**
   * Minutes for which an account is locked, from 1 to 1440, or `until-unlocked` by an administrator. The latter where none is
   * at hand: the rule `administrator-unlock-where-available` fails the synth. (page 5-6)
   *
   * @default 30
   */
  readonly lockout?: LockoutDuration;
  /**
   * Days after which a credential must be changed, from 1 to 365, or `never`. `never`: the rule `credentials-expire` fails the
   * synth; more than 120 for passwords or 180 for PINs: the rule `credentials-expire-in-time` does. (page 5-6)
   *
   * @default - 120 for passwords, 180 for PINs
   */
  readonly expiresAfterDays?: number | 'never';
  /**
   * Fewest characters or digits, from 1 to 64. Fewer than 8 for passwords or 6 for PINs: the rule `minimum-credential-length`
   * fails the synth. (page 5-6)
   *
   * @default - 8 for passwords, 6 for PINs
   */
  readonly minimumLength?: number;
  /**
   * How many earlier credentials a user cannot use again, from 0 to 25. None: the rule `credential-history` fails the synth.
   * (page 5-6)
   *
   * @default 5
   */
  readonly previousCredentials?: number;
  /**
   * Whether trivial credentials are refused: see `isTrivialPin` and `isTrivialPassword`. If not, the rule
   * `trivial-credentials-refused` fails the synth. (page 5-6)
   *
   * @default true
   */
  readonly refuseTrivial?: boolean;
}

/**
 * Where a new user's PIN and password come from: a bulk file with some for each user, an administrator who sets some for each,
 * the users themselves who change what the template gave all of them, or the template alone.
 */
export type InitialCredentialsSource = 'bulk-file' | 'administrator' | 'user' | 'template';

/** The PINs and passwords with which users begin. */
export interface InitialCredentialsProps {
  /**
   * Where they come from. From the template alone, all users have the same ones: the rule `initial-credentials-unique` fails
   * the synth. (page 5-2)
   *
   * @default 'bulk-file', which the command `uc-lab-constructs check-credentials` judges
   */
  readonly from?: InitialCredentialsSource;
  /**
   * Whether templates have the mark by which users must change them when they sign in next. Without, where users are to
   * change them: the rule `initial-credentials-changed` fails the synth. (page 5-2)
   *
   * @default true
   */
  readonly mustChangeAtNextSignIn?: boolean;
}

/**
 * What is asked of PINs and passwords. A value that is none of those named: error `InvalidProperty`; a token: error
 * `TokenWhereLiteral`.
 */
export interface AuthenticationRulesProps {
  /** The rule for passwords of web applications (page 5-5). @default - see its members */
  readonly webApplication?: AuthenticationRuleProps;
  /** The rule for PINs (page 5-5). @default - see its members */
  readonly phonePin?: AuthenticationRuleProps;
  /**
   * Whether users sign in to web applications with passwords of an LDAP directory. If so, no rule of Connection's applies to
   * these, and only PINs are judged. Without the feature `ldapDirectory`: error `SettingWithoutFeature`. (pages 5-2 and 5-5)
   *
   * @default false
   */
  readonly ldapAuthentication?: boolean;
  /**
   * Whether Connection is part of Cisco Unified Communications Manager Business Edition, which has the passwords then, as
   * with `ldapAuthentication`. (pages 5-2 and 5-5)
   *
   * @default false
   */
  readonly businessEdition?: boolean;
  /**
   * Whether an administrator is at hand to unlock accounts. (page 5-6)
   *
   * @default false
   */
  readonly administratorAtHand?: boolean;
  /**
   * Whether unauthorized access and toll fraud are likely, so that a locked account may wait for an administrator who is not
   * at hand. (page 5-6)
   *
   * @default false
   */
  readonly proneToFraud?: boolean;
  /** The PINs and passwords with which users begin (page 5-2). @default - see its members */
  readonly initialCredentials?: InitialCredentialsProps;
}

/** The authentication rules that a server has from the start, for each kind of credential. */
export const PREDEFINED_AUTHENTICATION_RULES = {
  webApplication: 'Recommended Web Application Authentication Rule',
  phonePin: 'Recommended Voice Mail Authentication Rule',
} as const;

const flag = z.boolean().exactOptional();

function wholeNumberOr<Word extends string>(word: Word, most: number) {
  return z.union([z.literal(word), literalInteger(1, most)], `Expected a whole number from 1 to ${most}, or '${word}'`);
}

const ruleSchema = z
  .strictObject({
    name: literalString.exactOptional(),
    failedSignIns: wholeNumberOr('unlimited', 100).exactOptional(),
    resetFailedSignInsAfterMinutes: literalInteger(1, 120).exactOptional(),
    lockout: wholeNumberOr('until-unlocked', 1440).exactOptional(),
    expiresAfterDays: wholeNumberOr('never', 365).exactOptional(),
    minimumLength: literalInteger(1, 64).exactOptional(),
    previousCredentials: literalInteger(0, 25).exactOptional(),
    refuseTrivial: flag,
  })
  .exactOptional();

const initialCredentialsSchema = z.strictObject({
  from: z.enum(['bulk-file', 'administrator', 'user', 'template']).exactOptional(),
  mustChangeAtNextSignIn: flag,
});

/** A schema for the props. */
export const authenticationRulesSchema = z
  .strictObject({
    webApplication: ruleSchema,
    phonePin: ruleSchema,
    ldapAuthentication: flag,
    businessEdition: flag,
    administratorAtHand: flag,
    proneToFraud: flag,
    // People may have written a PIN or a password here.
    initialCredentials: unshown<InitialCredentialsProps>(() => initialCredentialsSchema).exactOptional(),
  })
  .check((context) => {
    const { webApplication, phonePin } = resolveAuthenticationRules(context.value);
    if (isSameName(webApplication.name, phonePin.name))
      report(context, authenticationRuleNameTaken(phonePin.name), ['phonePin', 'name']);
  }) satisfies z.ZodType<AuthenticationRulesProps>;

/** An authentication rule, with nothing left open. */
export type AuthenticationRule = Required<AuthenticationRuleProps>;

/** What is asked of PINs and passwords, with nothing left open. */
export interface AuthenticationRules extends Required<AuthenticationRulesProps> {
  readonly webApplication: AuthenticationRule;
  readonly phonePin: AuthenticationRule;
  readonly initialCredentials: Required<InitialCredentialsProps>;
}

/** Fills the defaults in. */
export function resolveAuthenticationRules({
  webApplication = {},
  phonePin = {},
  ldapAuthentication = false,
  businessEdition = false,
  administratorAtHand = false,
  proneToFraud = false,
  initialCredentials: { from = 'bulk-file', mustChangeAtNextSignIn = true } = {},
}: AuthenticationRulesProps = {}): AuthenticationRules {
  return {
    webApplication: resolveRule(webApplication, {
      name: PREDEFINED_AUTHENTICATION_RULES.webApplication,
      expiresAfterDays: 120,
      minimumLength: 8,
    }),
    phonePin: resolveRule(phonePin, {
      name: PREDEFINED_AUTHENTICATION_RULES.phonePin,
      expiresAfterDays: 180,
      minimumLength: 6,
    }),
    ldapAuthentication,
    businessEdition,
    administratorAtHand,
    proneToFraud,
    initialCredentials: { from, mustChangeAtNextSignIn },
  };
}

function resolveRule(
  {
    name,
    failedSignIns = 3,
    resetFailedSignInsAfterMinutes = 30,
    lockout = 30,
    expiresAfterDays,
    minimumLength,
    previousCredentials = 5,
    refuseTrivial = true,
  }: AuthenticationRuleProps,
  ofKind: Pick<AuthenticationRule, 'name' | 'expiresAfterDays' | 'minimumLength'>,
): AuthenticationRule {
  return {
    name: name ?? ofKind.name,
    failedSignIns,
    resetFailedSignInsAfterMinutes,
    lockout,
    expiresAfterDays: expiresAfterDays ?? ofKind.expiresAfterDays,
    minimumLength: minimumLength ?? ofKind.minimumLength,
    previousCredentials,
    refuseTrivial,
  };
}

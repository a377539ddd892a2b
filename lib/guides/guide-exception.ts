/** An accepted violation. */
export interface GuideException {
  /** Id of the rule. An unknown one: error `UnknownRule`. */
  readonly rule: string;
  /**
   * Path of the construct at fault, where not all of the rule's violations are accepted. Everything under it is meant too.
   *
   * @default - every violation of the rule at the construct that the exception was given to
   */
  readonly at?: string;
  /** Why the violation is accepted. Empty: error `IncompleteException`. */
  readonly reason: string;
  /** Who answers for it. Empty: error `IncompleteException`. */
  readonly owner: string;
  /** Last day on which it holds, as `2027-01-31`. A day in the past: error `ExceptionExpired`. */
  readonly expires: string;
}

/** An exception, and the construct it was given to. It reaches that construct and everything under it. */
export interface ScopedException extends GuideException {
  /** Path of the construct. Empty for the whole app. */
  readonly scope: string;
}

/** Whether a path is a construct or something under it. */
export function isWithin(path: string, scope: string): boolean {
  return scope === '' || path === scope || path.startsWith(`${scope}/`);
}

import { LabError, type Problem } from '../lib/errors';

/** What an action refuses, and at which construct. An action that refuses nothing, or fails in another way, fails the test. */
export function refusalOf(action: () => unknown): { readonly path: string | undefined; readonly problems: Problem[] } {
  try {
    action();
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    return { path: error.constructPath, problems: [...error.problems] };
  }
  throw new Error('Nothing was refused.');
}

/** The problems that an action is refused for. */
export function problemsOf(action: () => unknown): Problem[] {
  return refusalOf(action).problems;
}

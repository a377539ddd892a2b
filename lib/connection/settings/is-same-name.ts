/** Whether Connection takes two names of accounts or templates for one: upper and lower case do not tell them apart. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Functional levels of a domain, from the oldest on. The two without `native` keep room for controllers of Windows NT. */
export const FUNCTIONAL_LEVELS = [
  'windows-2000-mixed',
  'windows-server-2003-interim',
  'windows-2000-native',
  'windows-server-2003',
  'windows-server-2008',
  'windows-server-2008-r2',
  'windows-server-2012',
  'windows-server-2012-r2',
  'windows-server-2016',
] as const;

/** The name of a functional level. */
export type FunctionalLevel = (typeof FUNCTIONAL_LEVELS)[number];

/** Whether a domain of this level is in native mode: no controller of Windows NT can be in it. */
export function isNative(level: FunctionalLevel): boolean {
  return level !== 'windows-2000-mixed' && level !== 'windows-server-2003-interim';
}

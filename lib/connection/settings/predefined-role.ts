/**
 * The roles that a server has from the start and nobody can change, as the User Moves, Adds, and Changes Guide for Cisco Unity
 * Connection Release 9.x lists them, which the security guide refers to for them (page 4-4).
 */
export const PREDEFINED_ROLES = [
  'Audio Text Administrator',
  'Audit Administrator',
  'Greeting Administrator',
  'Help Desk Administrator',
  'Mailbox Access Delegate Account',
  'Remote Administrator',
  'System Administrator',
  'Technician',
  'User Administrator',
] as const;

/** The name of a role. */
export type PredefinedRole = (typeof PREDEFINED_ROLES)[number];

/** Those of some roles that give access to anything beside recorded greetings (page 4-4). */
export function administrativeRoles(roles: readonly PredefinedRole[]): PredefinedRole[] {
  return roles.filter((role) => role !== 'Greeting Administrator');
}

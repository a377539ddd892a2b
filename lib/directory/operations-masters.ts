/**
 * Which controller has which of the operations master roles of which there is one only (FSMO). The two of a forest go
 * together, and so do the three of a domain: every controller of a lab is a global catalog, or the infrastructure master is
 * not one.
 */
export const OPERATIONS_MASTER_ROLES = {
  SchemaMaster: 'forest',
  DomainNamingMaster: 'forest',
  PDCEmulator: 'domain',
  RIDMaster: 'domain',
  InfrastructureMaster: 'domain',
} as const;

/** The name of such a role, as PowerShell has it. */
export type OperationsMasterRole = keyof typeof OPERATIONS_MASTER_ROLES;

/** The roles of a domain's own controllers, by the name of the controller. */
export type OperationsMasters = Readonly<Partial<Record<OperationsMasterRole, string>>>;

const ROLES: readonly OperationsMasterRole[] = [
  'SchemaMaster',
  'DomainNamingMaster',
  'PDCEmulator',
  'RIDMaster',
  'InfrastructureMaster',
];

/** Roles spread over controllers: those of the forest on the first, those of the domain on the second, if there is one. */
export function distributedRoles(controllers: readonly [string, ...string[]], forestRoot: boolean): OperationsMasters {
  const [first, second = first] = controllers;
  return Object.fromEntries(
    ROLES.filter((role) => forestRoot || OPERATIONS_MASTER_ROLES[role] === 'domain').map((role) => [
      role,
      OPERATIONS_MASTER_ROLES[role] === 'forest' ? first : second,
    ]),
  );
}

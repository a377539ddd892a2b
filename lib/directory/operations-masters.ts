/**
 * The operations master roles (FSMO), of which a forest or a domain has one each. Microsoft keeps the two of the forest
 * together, and of the domain's the PDC emulator and the RID master.
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

/** Roles spread over controllers: PDC emulator and RID master on the second, if there is one, the others on the first. */
export function distributedRoles(controllers: readonly [string, ...string[]], forestRoot: boolean): OperationsMasters {
  const [first, second = first] = controllers;
  const busy: readonly OperationsMasterRole[] = ['PDCEmulator', 'RIDMaster'];
  return Object.fromEntries(
    ROLES.filter((role) => forestRoot || OPERATIONS_MASTER_ROLES[role] === 'domain').map((role) => [
      role,
      busy.includes(role) ? second : first,
    ]),
  );
}

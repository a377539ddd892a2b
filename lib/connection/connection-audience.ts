import type { Role } from '../port-tables/role';

/**
 * Who uses a security group of a Connection cluster. Four groups, so that one of the five that an interface may have by
 * default stays free for the user.
 */
export const CONNECTION_AUDIENCES = {
  cluster: 'the servers of the cluster among themselves',
  telephony: 'phones, gateways and Unified CM',
  clients: 'the workstations of users, and the mail systems and locations that exchange messages with Connection',
  operations: 'administration, and the services that servers depend on',
} as const;

/** The name of an audience. */
export type ConnectionAudience = keyof typeof CONNECTION_AUDIENCES;

/** Every audience, in the order in which groups are listed. */
export const AUDIENCES = ['cluster', 'telephony', 'clients', 'operations'] as const satisfies ConnectionAudience[];

/** The audience that each role belongs to. */
export const AUDIENCE_OF_ROLE = {
  'cluster-peer': 'cluster',
  'ip-phone': 'telephony',
  'voice-gateway': 'telephony',
  'sip-device': 'telephony',
  'unified-cm': 'telephony',
  'client-workstation': 'clients',
  'smtp-server': 'clients',
  'exchange-server': 'clients',
  'connection-location': 'clients',
  'vpim-location': 'clients',
  'srsv-branch': 'clients',
  'admin-workstation': 'operations',
  'snmp-manager': 'operations',
  'domain-controller': 'operations',
  'ldap-directory': 'operations',
  'dns-server': 'operations',
  'dhcp-server': 'operations',
  'ntp-server': 'operations',
  'ftp-server': 'operations',
  'sftp-server': 'operations',
  'backup-server': 'operations',
  'ssm-endpoint': 'operations',
} as const satisfies Partial<Record<Role, ConnectionAudience>>;

/** A role that members can stand for. Peers and endpoints are the library's own business. */
export type ConnectionRole = Exclude<keyof typeof AUDIENCE_OF_ROLE, 'cluster-peer' | 'ssm-endpoint'>;

const byRole: Partial<Record<string, ConnectionAudience>> = AUDIENCE_OF_ROLE;

/** The audience of a role. One that no group is for has no rows here, so its rules go nowhere: the operators' group. */
export function audienceOf(role: Role): ConnectionAudience {
  return byRole[role] ?? 'operations';
}

/** The roles of an audience. */
export function rolesOf(audience: ConnectionAudience): Role[] {
  return Object.keys(byRole).filter((role): role is Role => byRole[role] === audience);
}

/** The roles that members can stand for. */
export const CONNECTION_ROLES: readonly ConnectionRole[] = Object.keys(AUDIENCE_OF_ROLE).filter(
  (role): role is ConnectionRole => role !== 'cluster-peer' && role !== 'ssm-endpoint',
);

import type { Role } from '../port-tables/role';

/**
 * Who uses a security group of a contact centre's server. Three at most on the visible interface and one on the private one: with
 * the group of the domain's members, one of the five that an interface may have by default stays free for the user. A router,
 * which no client talks to, has a group for its gateways instead: each pair of them takes eight rules of it. A Support Tools
 * server, which talks to all others over IPsec, has one for the exchange of keys.
 */
export const CONTACT_CENTER_AUDIENCES = {
  system: 'the servers of the contact centre among themselves, and the call control that they work with',
  gateways: 'peripheral gateways',
  clients: 'desktops, browsers and script editors',
  operations: 'administration, monitoring, updates, and the services that servers depend on',
  'key-exchange': 'the exchange of keys for IPsec',
} as const;

/** The name of an audience. */
export type ContactCenterAudience = keyof typeof CONTACT_CENTER_AUDIENCES;

/** Every audience, in the order in which groups are listed. */
export const AUDIENCES = [
  'system',
  'gateways',
  'clients',
  'operations',
  'key-exchange',
] as const satisfies ContactCenterAudience[];

const AUDIENCE_OF_ROLE: Partial<Record<Role, ContactCenterAudience>> = {
  'agent-desktop': 'clients',
  'supervisor-desktop': 'clients',
  'report-reader': 'clients',
  'internet-script-editor': 'clients',
  'admin-workstation': 'operations',
  'support-tools-server': 'operations',
  'security-agent-center': 'operations',
  'snmp-manager': 'operations',
  'syslog-server': 'operations',
  'patch-server': 'operations',
  'ssm-endpoint': 'operations',
  'ipsec-peer': 'key-exchange',
};

/** The audience that a role is among those who talk to a server. */
export function audienceOf(role: Role, server: Role): ContactCenterAudience {
  if (server === 'router' && role === 'peripheral-gateway') return 'gateways';
  return AUDIENCE_OF_ROLE[role] ?? 'system';
}

/** A role that members of a contact centre can stand for: everybody whom the lab itself does not make. */
export const CONTACT_CENTER_ROLES = [
  'agent-desktop',
  'supervisor-desktop',
  'report-reader',
  'internet-script-editor',
  'administrative-workstation',
  'unified-cm',
  'ip-ivr',
  'cvp-call-server',
  'ip-phone',
  'voice-gateway',
  'nam-router',
  'admin-workstation',
  'security-agent-center',
  'snmp-manager',
  'syslog-server',
  'patch-server',
] as const;

/** The name of such a role. */
export type ContactCenterRole = (typeof CONTACT_CENTER_ROLES)[number];

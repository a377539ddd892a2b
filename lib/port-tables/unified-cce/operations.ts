import { SECURING_UNIFIED_CCE } from '../guide-titles';
import type { IcmPortTableRowInput } from '../icm-port-table';
import { FIREWALL_CHAPTER, PORT_GUIDE, SUPPORT_TOOLS_GUIDE, UPDATE_SERVICES } from './sources';

/** The servers that Support Tools manage. */
const NODE_AGENT_ROLES = [
  'router',
  'logger',
  'peripheral-gateway',
  'distributor',
  'historical-data-server',
  'administrative-workstation',
  'webview-server',
  'cti-os-server',
  'cad-server',
  'outbound-dialer',
  'collaboration-server',
] as const;

/** The servers on which the software of the contact centre is installed on a standard Windows. */
export const APPLICATION_SERVER_ROLES = [...NODE_AGENT_ROLES, 'support-tools-server'] as const;

const everyServer: IcmPortTableRowInput['listeners'] = [...APPLICATION_SERVER_ROLES];
const fromEveryServer = (when: 'syslog' | 'snmp' | 'server-update-services') =>
  APPLICATION_SERVER_ROLES.map((from) => ({ from, when }));

/** Administration, monitoring and updates of every server. */
export const operations: IcmPortTableRowInput[] = [
  {
    id: 'cce-support-tools',
    page: SUPPORT_TOOLS_GUIDE,
    listeners: [...NODE_AGENT_ROLES],
    ports: { tcp: '39100' },
    process: 'Support Tools Node Agent',
    connections: [{ from: 'support-tools-server', when: 'support-tools' }],
    note: 'The Support Tools server manages the others.',
    certainty: 'period',
  },
  {
    id: 'cce-security-agent',
    page: '8-14',
    listeners: everyServer,
    ports: { udp: '5401' },
    process: 'Cisco Security Agent',
    connections: [{ from: 'security-agent-center', when: 'managed-security-agent' }],
    note: `The Management Center calls the agents that it manages (${SECURING_UNIFIED_CCE}).`,
    certainty: 'period',
  },
  {
    id: 'cce-remote-desktop',
    page: PORT_GUIDE,
    listeners: everyServer,
    ports: { tcp: '3389' },
    process: 'Remote Desktop',
    connections: [{ from: 'admin-workstation', when: 'remote-desktop' }],
    note: 'Administration by Remote Desktop, beside AWS Systems Manager.',
    certainty: 'later',
  },
  {
    id: 'cce-vnc',
    page: FIREWALL_CHAPTER,
    listeners: everyServer,
    ports: { tcp: '5800, 5900' },
    process: 'VNC',
    connections: [{ from: 'admin-workstation', when: 'vnc' }],
    note: 'Administration by VNC, in clear.',
    certainty: 'later',
  },
  {
    id: 'cce-pcanywhere',
    page: FIREWALL_CHAPTER,
    listeners: everyServer,
    ports: { tcp: '5631', udp: '5632' },
    process: 'pcAnywhere',
    connections: [{ from: 'admin-workstation', when: 'pcanywhere' }],
    note: 'Administration by pcAnywhere, which its maker has given up.',
    certainty: 'later',
  },
  {
    id: 'cce-snmp',
    page: FIREWALL_CHAPTER,
    listeners: everyServer,
    ports: { udp: '161' },
    process: 'SNMP agent',
    connections: [{ from: 'snmp-manager', when: 'snmp' }],
    note: 'Questions of a network management station.',
    reading: 'The lists of the contact centre have the traps only; the number is that of Unified CM’s list.',
    certainty: 'inferred',
  },
  {
    id: 'cce-snmp-trap',
    page: PORT_GUIDE,
    listeners: ['snmp-manager'],
    ports: { udp: '162' },
    process: 'Network management station',
    connections: fromEveryServer('snmp'),
    note: 'What servers report of their own accord.',
    certainty: 'later',
  },
  {
    id: 'cce-syslog',
    page: PORT_GUIDE,
    listeners: ['syslog-server'],
    ports: { udp: '514' },
    process: 'Syslog server',
    connections: fromEveryServer('syslog'),
    note: 'Events, for a server that collects them.',
    certainty: 'later',
  },
  {
    id: 'cce-server-updates',
    page: UPDATE_SERVICES,
    listeners: ['patch-server'],
    ports: { tcp: '8530-8531' },
    process: 'Windows Server Update Services',
    connections: fromEveryServer('server-update-services'),
    note: 'Approved updates.',
    certainty: 'microsoft',
  },
];

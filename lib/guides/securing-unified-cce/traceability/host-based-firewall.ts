import type { GuideStatement } from '../../guide-statement';
import { lacksBestPractices } from './platform-differences-and-practices';

/** Host-Based Firewall, pages 8-13 and 8-14. What follows the caution, which included, is taken for the second. */
export const hostBasedFirewall: readonly GuideStatement[] = [
  // ---- page 8-13
  {
    id: 'host-firewall-supported',
    page: '8-13',
    statement: 'Windows Firewall is supported on the application servers.',
    strength: 'may',
    answers: [
      { default: 'ContactCenterSecurityProps.windowsFirewall', says: 'on' },
      { rule: 'security-layers-in-place' },
    ],
  },
  {
    id: 'host-firewall-chapter',
    page: '8-13',
    statement: 'How Windows Firewall is set up, a chapter of the Security Best Practices guide says.',
    strength: 'fact',
    answers: [lacksBestPractices],
  },
  {
    id: 'host-firewall-compatibility',
    page: '8-13',
    statement: 'Windows Firewall and Cisco Security Agent go together within limits.',
    strength: 'fact',
    answers: [{ rule: 'windows-firewall-with-security-agent' }],
  },
  // ---- page 8-14
  {
    id: 'host-firewall-agent',
    page: '8-14',
    statement:
      'The agent that comes with the software turns Windows Firewall off each time that a server starts, ' +
      'whatever the utility did.',
    strength: 'fact',
    answers: [{ rule: 'windows-firewall-with-security-agent' }],
  },
  {
    id: 'host-firewall-policy',
    page: '8-14',
    statement: 'With both, Windows Firewall is enabled by group policy in Active Directory.',
    strength: 'must',
    answers: [
      { rule: 'windows-firewall-with-security-agent' },
      { default: 'WindowsFirewallProps.enabledBy', says: '`group-policy` beside an agent' },
      {
        default: 'ServersOrganizationalUnitProps.firewallPolicy',
        says: 'none; one that is named is linked to the unit of the servers',
      },
    ],
  },
  {
    id: 'host-firewall-field-notice',
    page: '8-14',
    statement: 'A field notice has the details of a policy that enables Windows Firewall beside the agent.',
    strength: 'fact',
    answers: [
      {
        default: 'WindowsFirewallProps.groupPolicy',
        says: 'none is known; the object itself is made by an administrator, and by no part of the lab',
      },
      { reason: 'The notice is not at hand.' },
    ],
  },
  {
    id: 'host-firewall-exceptions',
    page: '8-14',
    statement: 'Even so, its exceptions are made on each server, by the Windows Firewall Configuration Utility.',
    strength: 'must',
    answers: [
      {
        default: 'WindowsFirewallProps.enabledBy',
        says: 'what turns it on; exceptions are made on each server either way, from the rows of its roles',
      },
    ],
  },
  {
    id: 'host-firewall-configuration-file',
    page: '8-14',
    statement: 'The utility lets in the ports, applications and services that its configuration file names.',
    strength: 'fact',
    answers: [
      {
        default: 'ContactCenterSecurityProps.windowsFirewall',
        says: 'on, with that file for each server in the output folder, made from the rows of its roles',
      },
    ],
  },
  {
    id: 'host-firewall-managed-agent',
    page: '8-14',
    statement: 'An agent in managed mode takes an exception for UDP 5401, by which the Management Center reaches it.',
    strength: 'must',
    answers: [
      { row: 'cce-security-agent' },
      { default: 'SecurityAgentProps.mode', says: '`standalone`: UDP 5401 is closed' },
    ],
  },
  {
    id: 'host-firewall-file-first',
    page: '8-14',
    statement: 'That exception is added to the utility’s file before the utility runs.',
    strength: 'must',
    answers: [
      { row: 'cce-security-agent' },
      {
        reason:
          'The file is made from the port table, the row for a managed agent included: there is nothing to add by ' +
          'hand.',
      },
    ],
  },
  {
    id: 'host-firewall-afterwards',
    page: '8-14',
    statement: 'The port can be opened afterwards, too, in the Control Panel or on the command line.',
    strength: 'may',
    answers: [
      { row: 'cce-security-agent' },
      { reason: 'The exceptions that the lab writes are commands as well, which may run at any time.' },
    ],
  },
];

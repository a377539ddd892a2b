import type { GuideStatement } from '../../guide-statement';

/** Intrusion Prevention, pages 8-16 and 8-17. A break in the text follows the modes of the agent. */
export const intrusionPrevention: readonly GuideStatement[] = [
  // ---- page 8-16
  {
    id: 'intrusion-agent',
    page: '8-16',
    statement: 'Cisco Security Agent protects servers against what nobody knows yet.',
    strength: 'may',
    answers: [
      { default: 'ContactCenterSecurityProps.securityAgent', says: 'none, as the lab has no software of Cisco’s' },
    ],
  },
  {
    id: 'intrusion-beside-antivirus',
    page: '8-16',
    statement: 'The agent is no substitute for antivirus applications: both remain critical.',
    strength: 'must',
    answers: [{ rule: 'security-agent-not-instead-of-antivirus' }],
  },
  {
    id: 'intrusion-agents',
    page: '8-16',
    statement: 'Deploying it takes an agent for each application, in the mode that is wanted.',
    strength: 'must',
    answers: [
      { default: 'SecurityAgentProps.mode', says: '`standalone`' },
      { reason: 'The agents themselves come from the vendor, who has withdrawn them.' },
    ],
  },
  {
    id: 'intrusion-servers-only',
    page: '8-16',
    statement: 'Its policy for Unified CCE is for servers, and not to be deployed on agent desktops.',
    strength: 'only',
    answers: [
      {
        default: 'ContactCenterSecurityProps.securityAgent',
        says: 'about servers; desktops are no machines of the lab',
      },
    ],
  },
  {
    id: 'intrusion-desktops',
    page: '8-16',
    statement:
      'On desktops customers may have the agent with policies that they have changed so that the desktop’s ' +
      'software works.',
    strength: 'may',
    answers: [{ reason: 'Agent desktops are no machines of the lab: they are members that connect from outside.' }],
  },
  {
    id: 'intrusion-standalone',
    page: '8-16',
    statement: 'An agent alone does without any way to a Management Center.',
    strength: 'may',
    answers: [{ default: 'SecurityAgentProps.mode', says: '`standalone`, which opens nothing' }],
  },
  {
    id: 'intrusion-managed',
    page: '8-16',
    statement:
      'A managed agent takes its policy from a Management Center, which imports the vendor’s file for the application.',
    strength: 'may',
    answers: [
      { row: 'cce-security-agent' },
      { default: 'SecurityAgentProps.mode', says: '`standalone`; a managed one is reached on its port' },
      { reason: 'The file comes with the agent, and goes into a Management Center outside of the lab.' },
    ],
  },
  // ---- page 8-17
  {
    id: 'intrusion-supported-neighbours',
    page: '8-17',
    statement: 'The agent may share a server with supported applications only.',
    strength: 'only',
    answers: [
      { rule: 'no-domain-controller-on-application-server' },
      { reason: 'The list of applications is in documents that are not at hand.' },
    ],
  },
  {
    id: 'intrusion-others',
    page: '8-17',
    statement: 'Other products against intrusion are neither tested nor supported.',
    strength: 'only',
    answers: [
      { rule: 'no-other-intrusion-prevention' },
      { default: 'ContactCenterSecurityProps.otherIntrusionPrevention', says: 'none' },
    ],
  },
  {
    id: 'intrusion-configured',
    page: '8-17',
    statement: 'Such products can block the application, so they are configured, as the agent is, to let it work.',
    strength: 'must',
    answers: [
      { rule: 'no-other-intrusion-prevention' },
      { reason: 'How another product is configured is known to its vendor.' },
    ],
  },
];

import type { GuideStatement } from '../../guide-statement';

/** Single sign-on. The system requirements begin on page 6-2 and end on page 6-3; the policy goes on from there to page 6-4. */
export const chapter6: readonly GuideStatement[] = [
  // ---- page 6-1
  {
    id: 'cuc-6-applications',
    page: '6-1',
    statement:
      'Who has signed in once uses the Personal Communications Assistant, the Web Inbox, Administration, Serviceability and the ' +
      'REST interface without doing so again.',
    strength: 'may',
    answers: [
      { rule: 'single-sign-on-login-forms' },
      { default: 'ConnectionSettingsProps.singleSignOn', says: 'off, unless it is declared' },
      { default: 'PolicyAgentProps.loginFormUris', says: 'the sign-in pages of these applications' },
    ],
  },
  {
    id: 'cuc-6-rest-since',
    page: '6-1',
    statement: 'The REST interface takes part from release 9.1(1) on.',
    strength: 'fact',
    answers: [{ default: 'ConnectionSecurityGroupsProps.release', says: '9.1(2)' }],
  },
  {
    id: 'cuc-6-requirements-first',
    page: '6-1',
    statement: 'Before anything else, the surroundings have what the system requirements list.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-prerequisites' },
      { rule: 'single-sign-on-release' },
      { reason: 'The runbook asks for them in its step single-sign-on/requirements, which comes first.' },
    ],
  },
  {
    id: 'cuc-6-keytab',
    page: '6-1',
    statement: 'OpenAM is provisioned in Active Directory, which makes keytab files for it.',
    strength: 'must',
    answers: [
      {
        default: 'OpenAmProps.hostName',
        says: 'a name in the domain, which the runbook has provisioned in its step single-sign-on/keytab',
      },
    ],
  },
  {
    id: 'cuc-6-ktpass',
    page: '6-1',
    statement: 'A release of Windows that lacks ktpass needs it from elsewhere.',
    strength: 'fact',
    answers: [
      { reason: 'Tools of a domain controller are beyond infrastructure code; Windows Server has it since 2008.' },
    ],
  },
  {
    id: 'cuc-6-openam-for-connection',
    page: '6-1',
    statement: 'OpenAM is configured for Connection.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-policy-resources' },
      { rule: 'single-sign-on-policy-subject-and-condition' },
      { rule: 'single-sign-on-login-forms' },
    ],
  },
  {
    id: 'cuc-6-openam-certificate-of-checklist',
    page: '6-1',
    statement: 'The certificate of OpenAM goes to the tomcat-trust store, by the checklist that of Unified CM.',
    strength: 'must',
    answers: [
      {
        reason:
          'The runbook uploads it to each Connection server, in its step single-sign-on/openam-certificate, since page 6-4 says ' +
          'so and the agent is there. What Unified CM needs for its own single sign-on is not the guide’s matter.',
      },
    ],
  },
  {
    id: 'cuc-6-windows-sign-in',
    page: '6-1',
    statement: 'Sign-in at Windows is set up with Active Directory and OpenAM.',
    strength: 'must',
    answers: [
      {
        default: 'OpenAmProps.loginModule',
        says: 'the module instance that the runbook makes in its step single-sign-on/login-module',
      },
    ],
  },
  {
    id: 'cuc-6-browsers',
    page: '6-1',
    statement: 'Browsers of clients are set up to hand their sign-in on.',
    strength: 'must',
    answers: [
      {
        reason:
          'Workstations of users are no machines of the lab: the runbook has it in its step single-sign-on/browsers.',
      },
    ],
  },
  {
    id: 'cuc-6-turned-on',
    page: '6-1',
    statement: 'Last of all, single sign-on is turned on.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-on-every-server' },
      { reason: 'It is at the end of the runbook: steps single-sign-on/enable-publisher and -subscriber.' },
    ],
  },
  // ---- page 6-2
  {
    id: 'cuc-6-release',
    page: '6-2',
    statement: 'Each server of a cluster runs release 9.x.',
    strength: 'must',
    answers: [{ rule: 'single-sign-on-release' }, { default: 'ConnectionSecurityGroupsProps.release', says: '9.1(2)' }],
  },
  {
    id: 'cuc-6-windows-server',
    page: '6-2',
    statement: 'Active Directory is on Windows Server 2003 with service pack 1 or 2, or on 2008 with service pack 2.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-release' },
      { default: 'SingleSignOnSoftwareProps.windowsServer', says: '2008 SP2' },
      {
        reason:
          'Neither gets security updates any more. Whoever joins a newer domain accepts that against the rule, with an exception.',
      },
    ],
  },
  {
    id: 'cuc-6-any-active-directory',
    page: '6-2',
    statement: 'Any version of Active Directory will do.',
    strength: 'may',
    answers: [{ reason: 'There is nothing to check where any will do.' }],
  },
  {
    id: 'cuc-6-openam-release',
    page: '6-2',
    statement: 'OpenAM is of version 9.0.',
    strength: 'must',
    answers: [{ rule: 'single-sign-on-release' }, { default: 'SingleSignOnSoftwareProps.openAm', says: '9.0' }],
  },
  {
    id: 'cuc-6-tomcat-release',
    page: '6-2',
    statement: 'Apache Tomcat is of version 7.0.0.',
    strength: 'must',
    answers: [{ rule: 'single-sign-on-release' }, { default: 'SingleSignOnSoftwareProps.tomcat', says: '7.0.0' }],
  },
  {
    id: 'cuc-6-windows-domain',
    page: '6-2',
    statement: 'Active Directory serves a Windows domain, rather than LDAP alone.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-prerequisites' },
      { default: 'SingleSignOnProps.activeDirectory', says: '`windows-domain`' },
    ],
  },
  {
    id: 'cuc-6-openam-by-name',
    page: '6-2',
    statement: 'Connection, all clients and Active Directory reach OpenAM by its name.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-prerequisites' },
      { default: 'OpenAmProps.hostName', says: '`openam` in the domain' },
      {
        reason:
          'Table 1-2 has no row for connections to OpenAM, so the lab opens no port for them: a security group of your own does, ' +
          'as an additional group of the cluster.',
      },
    ],
  },
  {
    id: 'cuc-6-openam-platform',
    page: '6-2',
    statement: 'OpenAM runs on Windows Server 2003 or on Red Hat Enterprise Linux.',
    strength: 'may',
    answers: [{ reason: 'The server of OpenAM is outside of the lab.' }],
  },
  {
    id: 'cuc-6-one-domain',
    page: '6-2',
    statement: 'The domain controller, the Windows clients, Connection and OpenAM share one domain.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-one-domain' },
      { default: 'SingleSignOnProps.domain', says: 'the domain of the cluster’s name' },
      { default: 'SingleSignOnProps.clientDomains', says: 'that domain' },
    ],
  },
  // ---- page 6-3
  {
    id: 'cuc-6-dns',
    page: '6-3',
    statement: 'The domain has DNS.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-prerequisites' },
      { artifact: 'aws_route53_record', of: 'ConnectionCluster', says: 'is the name of the cluster in a private zone' },
    ],
  },
  {
    id: 'cuc-6-clocks',
    page: '6-3',
    statement: 'All that take part have synchronized clocks.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-prerequisites' },
      { default: 'ConnectionFeatures.ntpSource', says: 'off: single sign-on needs it on' },
    ],
  },
  {
    id: 'cuc-6-white-paper',
    page: '6-3',
    statement: 'Whoever does this for the first time follows the white paper on OpenAM, step by step.',
    strength: 'should',
    answers: [
      {
        reason:
          'The runbook has what the guide says of it. The clicks in OpenAM between those steps are for the white paper to tell.',
      },
    ],
  },
  {
    id: 'cuc-6-policy',
    page: '6-3',
    statement: 'A policy for Connection is made in the top level realm.',
    strength: 'must',
    answers: [
      {
        default: 'OpenAmPolicyProps.name',
        says: 'the policy that the runbook makes in its step single-sign-on/policy',
      },
    ],
  },
  {
    id: 'cuc-6-policy-service-type',
    page: '6-3',
    statement: 'Its rules are of the service type URL Policy Agent.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-policy-resources' },
      { default: 'OpenAmPolicyProps.serviceType', says: '`URL Policy Agent`' },
    ],
  },
  {
    id: 'cuc-6-policy-methods',
    page: '6-3',
    statement: 'In each of them, both GET and POST are checked.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-policy-resources' },
      { default: 'OpenAmPolicyProps.methods', says: '`GET` and `POST`' },
    ],
  },
  {
    id: 'cuc-6-policy-resources',
    page: '6-3',
    statement:
      'There is one for each of six resources of a server: everything there over HTTPS on port 8443, over HTTPS, and over HTTP, each ' +
      'with and without a query.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-policy-resources' },
      { default: 'OpenAmPolicyProps.resources', says: 'those six, for each name of `SingleSignOnProps.serverNames`' },
      { default: 'SingleSignOnProps.serverNames', says: 'the name of the cluster' },
    ],
  },
  {
    id: 'cuc-6-policy-subject-type',
    page: '6-3',
    statement: 'The type of its subject is Authenticated Users.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-policy-subject-and-condition' },
      { default: 'OpenAmPolicyProps.subjectType', says: '`Authenticated Users`' },
    ],
  },
  // ---- page 6-4
  {
    id: 'cuc-6-policy-subject-name',
    page: '6-4',
    statement: 'The subject has a name.',
    strength: 'must',
    answers: [{ default: 'OpenAmPolicyProps.subjectName', says: '`ConnectionUsers`' }],
  },
  {
    id: 'cuc-6-policy-not-exclusive',
    page: '6-4',
    statement: 'The box Exclusive stays unchecked.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-policy-subject-and-condition' },
      { default: 'OpenAmPolicyProps.exclusive', says: 'false' },
    ],
  },
  {
    id: 'cuc-6-policy-condition-type',
    page: '6-4',
    statement: 'The type of its condition is Active Session Time.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-policy-subject-and-condition' },
      { default: 'OpenAmPolicyProps.conditionType', says: '`Active Session Time`' },
    ],
  },
  {
    id: 'cuc-6-policy-condition-name',
    page: '6-4',
    statement: 'The condition has a name.',
    strength: 'must',
    answers: [{ default: 'OpenAmPolicyProps.conditionName', says: '`ConnectionSessions`' }],
  },
  {
    id: 'cuc-6-policy-session-time',
    page: '6-4',
    statement: 'A session is active for 120 minutes, and is not terminated after them.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-policy-subject-and-condition' },
      { default: 'OpenAmPolicyProps.sessionMinutes', says: '120' },
      { default: 'OpenAmPolicyProps.terminateSession', says: 'false' },
    ],
  },
  {
    id: 'cuc-6-desktop-module',
    page: '6-4',
    statement: 'OpenAM gets a module instance for Windows Desktop SSO, as the white paper tells.',
    strength: 'must',
    answers: [
      {
        default: 'OpenAmProps.loginModule',
        says: '`ConnectionUsers`, in the runbook step single-sign-on/login-module',
      },
    ],
  },
  {
    id: 'cuc-6-agent',
    page: '6-4',
    statement: 'OpenAM gets the profile of a J2EE agent, Policy Agent 3.0.',
    strength: 'must',
    answers: [
      { default: 'PolicyAgentProps.profileName', says: '`ConnectionAgent`, in the runbook step single-sign-on/agent' },
    ],
  },
  {
    id: 'cuc-6-agent-name',
    page: '6-4',
    statement: 'The wizard on the servers is told the same name for the profile.',
    strength: 'must',
    answers: [
      {
        default: 'PolicyAgentProps.profileName',
        says: 'one name, in the runbook steps single-sign-on/agent and single-sign-on/enable-publisher',
      },
    ],
  },
  {
    id: 'cuc-6-agent-password',
    page: '6-4',
    statement: 'The wizard is told the password that was given to the profile.',
    strength: 'must',
    answers: [
      {
        default: 'PolicyAgentProps.passwordSecretArn',
        says: 'none: a person chooses it, or keeps it in one secret that both steps of the runbook name',
      },
    ],
  },
  {
    id: 'cuc-6-login-forms',
    page: '6-4',
    statement: 'The profile lists the sign-in pages of six applications.',
    strength: 'must',
    answers: [{ rule: 'single-sign-on-login-forms' }, { default: 'PolicyAgentProps.loginFormUris', says: 'those six' }],
  },
  {
    id: 'cuc-6-not-enforced',
    page: '6-4',
    statement: 'The profile lets the page of the message gadget through.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-login-forms' },
      { default: 'PolicyAgentProps.notEnforcedUris', says: 'that page alone' },
    ],
  },
  {
    id: 'cuc-6-users',
    page: '6-4',
    statement: 'Connection has its users from LDAP.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-users' },
      { default: 'ConnectionFeatures.ldapDirectory', says: 'no directory: single sign-on needs one' },
    ],
  },
  {
    id: 'cuc-6-roles',
    page: '6-4',
    statement: 'Users who sign in to Administration or Serviceability have the roles for it.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-users' },
      { default: 'SingleSignOnProps.rolesAssigned', says: 'true: the runbook has it in its step single-sign-on/users' },
    ],
  },
  {
    id: 'cuc-6-openam-certificate',
    page: '6-4',
    statement: 'The certificate of OpenAM is uploaded to Connection.',
    strength: 'must',
    answers: [
      {
        reason:
          'Certificates are uploaded on a page of each server: the runbook has it in its step single-sign-on/openam-certificate.',
      },
    ],
  },
  {
    id: 'cuc-6-every-node',
    page: '6-4',
    statement: 'Single sign-on is turned on at each node of a cluster.',
    strength: 'must',
    answers: [
      { rule: 'single-sign-on-on-every-server' },
      { default: 'SingleSignOnProps.enabledOn', says: 'both servers' },
    ],
  },
  {
    id: 'cuc-6-tomcat-restarts',
    page: '6-4',
    statement: 'The web server restarts whenever single sign-on is turned on or off.',
    strength: 'fact',
    answers: [{ reason: 'The runbook warns of it where it turns single sign-on on.' }],
  },
  {
    id: 'cuc-6-wizard',
    page: '6-4',
    statement: 'The command that turns it on begins a wizard.',
    strength: 'fact',
    answers: [
      {
        default: 'PolicyAgentProps.relativePath',
        says: 'one of the five answers that the runbook has ready for the wizard',
      },
    ],
  },
  {
    id: 'cuc-6-turned-off',
    page: '6-4',
    statement: 'It is turned off at all nodes as well, with a Yes for each web application.',
    strength: 'must',
    answers: [
      {
        reason:
          'Turning off is no state that the program declares: the runbook names the command as the way back, on each server.',
      },
    ],
  },
  // ---- page 6-5
  {
    id: 'cuc-6-status',
    page: '6-5',
    statement: 'A command shows whether it is on, and with which parameters.',
    strength: 'fact',
    answers: [{ reason: 'It is the last step of the runbook about it: single-sign-on/status.' }],
  },
];

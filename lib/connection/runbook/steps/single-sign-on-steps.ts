import type { ConnectionSettings } from '../../settings/connection-settings';
import type { SingleSignOn } from '../../settings/single-sign-on';
import { disableSingleSignOn, enableSingleSignOn, showSingleSignOn } from '../cli-command';
import type { RunbookAction, RunbookStep } from '../runbook-step';
import { secretText } from './secret-text';
import { uploadCertificate } from './upload-certificate';

/** Single sign-on, from what it needs to what shows that it is on. */
export function singleSignOnSteps(
  { singleSignOn }: Pick<ConnectionSettings, 'singleSignOn'>,
  { single = false }: { readonly single?: boolean } = {},
): readonly RunbookStep[] {
  if (singleSignOn === undefined) return [];
  const { domain = 'the Windows domain', openAm, agent, software } = singleSignOn;
  const openAmHost = openAm.hostName ?? 'the OpenAM server';
  return [
    {
      id: 'single-sign-on/requirements',
      title: 'See that everything is there that single sign-on needs',
      at: 'outside-the-lab',
      actions: [
        { task: `Windows Server ${software.windowsServer}, OpenAM ${software.openAm} and Tomcat ${software.tomcat}.` },
        { task: `Active Directory, Windows clients, the servers and OpenAM are in ${domain}, where DNS works.` },
        { task: `Servers, clients and Active Directory reach ${openAmHost} by that name.` },
        { task: 'All their clocks agree, or Kerberos refuses everybody.' },
      ],
      page: '6-2',
    },
    {
      id: 'single-sign-on/keytab',
      title: 'Make OpenAM known to Active Directory',
      at: 'active-directory',
      actions: [{ task: `Provision ${openAmHost} in ${domain}, and generate its keytab files with ktpass.` }],
      page: '6-1',
    },
    policyStep(singleSignOn, single),
    {
      id: 'single-sign-on/login-module',
      title: 'Let OpenAM take the sign-in at Windows for its own',
      at: 'openam',
      actions: [
        {
          page: 'OpenAM > Access Control > Top Level Realm > Authentication > Module Instances',
          fields: [
            ['Name', openAm.loginModule],
            ['Type', 'Windows Desktop SSO'],
          ],
        },
      ],
      page: '6-4',
    },
    {
      id: 'single-sign-on/agent',
      title: 'Make the profile of the policy agent',
      at: 'openam',
      actions: [
        {
          page: 'OpenAM > Access Control > Top Level Realm > Agents > J2EE',
          fields: [
            ['Name', agent.profileName],
            ['Password', profilePassword(agent)],
            ['Application > Login Form URI', agent.loginFormUris.join(', ')],
            ['Application > Not Enforced URI Processing', agent.notEnforcedUris.join(', ')],
          ],
        },
      ],
      page: '6-4',
    },
    {
      id: 'single-sign-on/users',
      title: 'Import users from the directory, and give administrators their roles',
      at: 'publisher',
      actions: [
        {
          page: 'Cisco Unity Connection Administration > Users > Import Users',
          fields: [['Find End Users In', 'LDAP Directory']],
        },
        { page: 'Cisco Unity Connection Administration > Users > Roles', fields: [['Assigned Roles', 'as needed']] },
      ],
      page: '6-4',
      caution: 'Without a role, nobody signs in to Administration or Serviceability any more.',
    },
    {
      id: 'single-sign-on/openam-certificate',
      title: 'Let the servers trust OpenAM',
      at: 'connection-servers',
      actions: [uploadCertificate('tomcat-trust', `the certificate of ${openAmHost}, in PEM form`)],
      page: '6-4',
    },
    {
      id: 'single-sign-on/browsers',
      title: 'Let browsers hand on the sign-in at Windows',
      at: 'workstations',
      actions: [{ task: `Add ${openAmHost} to the sites of the intranet, with integrated Windows authentication.` }],
      page: '6-1',
    },
    ...(['publisher', 'subscriber'] as const)
      .filter((node) => singleSignOn.enabledOn.includes(node))
      .map((node): RunbookStep => ({
        id: `single-sign-on/enable-${node}`,
        title: `Turn single sign-on on at the ${single ? 'server' : node}`,
        at: node,
        actions: [{ cli: enableSingleSignOn() }, wizard(singleSignOn)],
        page: '6-4',
        caution: `The web server restarts. The way back is ${disableSingleSignOn()}${single ? '' : ', on each server'}.`,
      })),
    {
      id: 'single-sign-on/status',
      title: 'See that single sign-on is on',
      at: 'connection-servers',
      actions: [{ cli: showSingleSignOn() }],
      page: '6-5',
    },
  ];
}

function policyStep({ policy, serverNames }: SingleSignOn, single: boolean): RunbookStep {
  const page = 'OpenAM > Access Control > Top Level Realm > Policies > New Policy';
  const checked = (method: 'GET' | 'POST') => (policy.methods.includes(method) ? 'checked' : 'not checked');
  return {
    id: 'single-sign-on/policy',
    title: 'Make the policy for the servers',
    at: 'openam',
    actions: [
      { page, fields: [['Name', policy.name]] },
      ...policy.resources.map((resource): RunbookAction => ({
        page: `${page} > Rules > New`,
        fields: [
          ['Service Type', policy.serviceType],
          ['Resource Name', resource],
          ['GET', checked('GET')],
          ['POST', checked('POST')],
        ],
      })),
      // The name of the cluster is one that both servers have, beside their own.
      ...(serverNames.length < (single ? 1 : 2)
        ? [{ task: 'Make the same rules for the own name of each server, and for each other name that browsers use.' }]
        : []),
      {
        page: `${page} > Subjects > New`,
        fields: [
          ['Subject Type', policy.subjectType],
          ['Name', policy.subjectName],
          ['Exclusive', policy.exclusive ? 'checked' : 'not checked'],
        ],
      },
      {
        page: `${page} > Conditions > New`,
        fields: [
          ['Condition Type', policy.conditionType],
          ['Name', policy.conditionName],
          ['Maximum Session Time', `${policy.sessionMinutes} minutes`],
          ['Terminate Session', policy.terminateSession ? 'Yes' : 'No'],
        ],
      },
    ],
    page: '6-3',
  };
}

/** What the wizard asks for, in its order. The guide names the third and the fourth. */
function wizard({
  openAm: { hostName = 'openam', port, deploymentUri, loginModule },
  agent,
}: SingleSignOn): RunbookAction {
  return {
    page: 'Wizard of the command',
    fields: [
      ['URL of the OpenAM server', `https://${hostName}:${port}/${deploymentUri}`],
      ['Relative path of the policy agent', agent.relativePath],
      ['Name of the profile', agent.profileName],
      ['Password of the profile', profilePassword(agent)],
      ['Login module instance', loginModule],
    ],
  };
}

function profilePassword({ passwordSecretArn }: SingleSignOn['agent']): string {
  return secretText(passwordSecretArn, 'one that you choose, the same at OpenAM and at the servers');
}

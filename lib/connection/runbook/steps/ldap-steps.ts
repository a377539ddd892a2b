import type { ConnectionSettings } from '../../settings/connection-settings';
import { restartTomcat } from '../cli-command';
import type { RunbookAction, RunbookStep } from '../runbook-step';
import { uploadCertificate } from './upload-certificate';

/** An LDAP directory: the root certificate first, then what is asked over TLS. */
export function ldapSteps({
  ldap,
  authenticationRules: { ldapAuthentication },
}: Pick<ConnectionSettings, 'ldap' | 'authenticationRules'>): readonly RunbookStep[] {
  if (ldap === undefined) return [];
  const { synchronizationOverTls, authenticationOverTls, rootCertificateFile } = ldap;
  const settings = 'Cisco Unity Connection Administration > System Settings > LDAP';
  const page = (name: string, overTls: boolean): RunbookAction => ({
    page: `${settings} > ${name}`,
    fields: [
      ['LDAP Port', overTls ? '636' : '389'],
      ['Use SSL', overTls ? 'checked' : 'not checked'],
    ],
  });
  return [
    ...(synchronizationOverTls || (ldapAuthentication && authenticationOverTls)
      ? [
          {
            id: 'ldap/root-certificate',
            title: 'Upload the root certificate of the authority that issued that of the directory',
            at: 'connection-servers',
            actions: [uploadCertificate('tomcat-trust', rootCertificateFile), { cli: restartTomcat() }],
            page: '8-7',
          } as const,
        ]
      : []),
    {
      id: 'ldap/directory',
      title: ldapAuthentication ? 'Fetch users, and ask if passwords are right' : 'Fetch users',
      at: 'publisher',
      actions: [
        page('LDAP Directory Configuration', synchronizationOverTls),
        ldapAuthentication
          ? page('LDAP Authentication', authenticationOverTls)
          : { task: 'Leave the page LDAP Authentication as it is: passwords stay in Connection.' },
      ],
      page: '8-7',
      caution: 'Over TLS, name the servers of the directory as their certificates do.',
    },
  ];
}

import { describe, expect, it } from '@jest/globals';
import { ldapSteps } from '../../../../lib/connection/runbook/steps/ldap-steps';
import { uploadCertificate } from '../../../../lib/connection/runbook/steps/upload-certificate';
import { resolveAuthenticationRules } from '../../../../lib/connection/settings/authentication-rules';
import { type LdapProps, resolveLdap } from '../../../../lib/connection/settings/ldap';
import { actionsOf, cautions, order } from './part-of-runbook';

const steps = (props: LdapProps, ldapDirectory: 'ldap' | 'ldaps', ldapAuthentication = true) =>
  ldapSteps({
    ldap: resolveLdap(props, { ldapDirectory }),
    authenticationRules: resolveAuthenticationRules({ ldapAuthentication }),
  });

const page = (name: string, [port, tls]: readonly [port: string, tls: string]) => ({
  page: `Cisco Unity Connection Administration > System Settings > LDAP > ${name}`,
  fields: [
    ['LDAP Port', port],
    ['Use SSL', tls],
  ],
});

const IN_CLEAR = ['389', 'not checked'] as const;
const OVER_TLS = ['636', 'checked'] as const;

describe('a directory', () => {
  it('is not there unless used', () => {
    expect(ldapSteps({ ldap: undefined, authenticationRules: resolveAuthenticationRules() })).toEqual([]);
  });

  it('has its root certificate uploaded first', () => {
    const given = steps({ rootCertificateFile: 'a.pem' }, 'ldaps');
    expect(order(given)).toEqual(['8-7 connection-servers ldap/root-certificate', '8-7 publisher ldap/directory']);
    expect(actionsOf(given, 'ldap/root-certificate')).toEqual([
      uploadCertificate('tomcat-trust', 'a.pem'),
      { cli: 'utils service restart Cisco Tomcat' },
    ]);
  });

  it('needs none in clear', () => {
    expect(order(steps({}, 'ldap'))).toEqual(['8-7 publisher ldap/directory']);
  });

  it.each([
    ['ldaps', undefined, OVER_TLS, OVER_TLS, 2],
    ['ldaps', false, OVER_TLS, IN_CLEAR, 2],
    ['ldap', true, IN_CLEAR, OVER_TLS, 2],
    ['ldap', undefined, IN_CLEAR, IN_CLEAR, 1],
  ] as const)('with %s, and passwords over TLS: %s', (protocol, overTls, users, passwords, count) => {
    const given = steps(overTls === undefined ? {} : { authenticationOverTls: overTls }, protocol);
    expect(given).toHaveLength(count);
    expect(actionsOf(given, 'ldap/directory')).toEqual([
      page('LDAP Directory Configuration', users),
      page('LDAP Authentication', passwords),
    ]);
  });

  it('is asked for no password where these stay in Connection', () => {
    const given = steps({ authenticationOverTls: true }, 'ldap', false);
    expect(given.map(({ id, title }) => [id, title])).toEqual([['ldap/directory', 'Fetch users']]);
    expect(actionsOf(given, 'ldap/directory')).toEqual([
      page('LDAP Directory Configuration', IN_CLEAR),
      { task: 'Leave the page LDAP Authentication as it is: passwords stay in Connection.' },
    ]);
  });

  it('warns of what goes wrong otherwise', () => {
    expect(cautions(steps({}, 'ldaps'))).toEqual({
      'ldap/directory': expect.stringMatching(/as their certificates do/),
    });
  });
});

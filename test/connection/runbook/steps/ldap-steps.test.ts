import { describe, expect, it } from '@jest/globals';
import { ldapSteps } from '../../../../lib/connection/runbook/steps/ldap-steps';
import { uploadCertificate } from '../../../../lib/connection/runbook/steps/upload-certificate';
import { type LdapProps, resolveLdap } from '../../../../lib/connection/settings/ldap';
import { actionsOf, cautions, order } from './part-of-runbook';

const steps = (props: LdapProps, ldapDirectory: 'ldap' | 'ldaps') =>
  ldapSteps({ ldap: resolveLdap(props, { ldapDirectory }) });

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
    expect(ldapSteps({ ldap: undefined })).toEqual([]);
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

  it('warns of what goes wrong otherwise', () => {
    expect(cautions(steps({}, 'ldaps'))).toEqual({
      'ldap/directory': expect.stringMatching(/as their certificates do/),
    });
  });
});

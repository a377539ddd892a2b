import { describe, expect, it } from '@jest/globals';
import type { ConnectionFeatures } from '../../../lib/connection/connection-features';
import { type LdapProps, ldapSchema, resolveLdap } from '../../../lib/connection/settings/ldap';
import { refused } from '../../contact-center/security/refused';

const FILE = 'ldap-root-ca.pem';

describe('a directory', () => {
  it.each<LdapProps | undefined>([undefined, {}, { authenticationOverTls: true, rootCertificateFile: 'a.pem' }])(
    'is not used without the feature, which a cluster refuses to do without, with %j',
    (props) => {
      expect(resolveLdap(props, {})).toBeUndefined();
    },
  );

  it.each<[LdapProps | undefined, ConnectionFeatures, boolean, boolean]>([
    [undefined, { ldapDirectory: 'ldaps' }, true, true],
    [undefined, { ldapDirectory: 'ldap' }, false, false],
    [{}, { ldapDirectory: 'ldaps' }, true, true],
    [{ authenticationOverTls: true }, { ldapDirectory: 'ldap' }, false, true],
    [{ authenticationOverTls: false }, { ldapDirectory: 'ldaps' }, true, false],
  ])('with %j and %j is asked over TLS for users: %s, about passwords: %s', (props, features, users, passwords) => {
    expect(resolveLdap(props, features)).toEqual({
      synchronizationOverTls: users,
      authenticationOverTls: passwords,
      rootCertificateFile: FILE,
    });
  });

  it('has its certificate checked with the file that is named', () => {
    const ldap = resolveLdap({ rootCertificateFile: 'a.pem' }, { ldapDirectory: 'ldaps' });
    expect(ldap?.rootCertificateFile).toBe('a.pem');
  });

  it.each<[object, string[]]>([
    [{}, []],
    [{ authenticationOverTls: false, rootCertificateFile: 'a' }, []],
    [{ authenticationOverTls: 'no' }, ['InvalidProperty at authenticationOverTls']],
    [{ rootCertificateFile: '' }, ['InvalidProperty at rootCertificateFile']],
    [{ protocol: 'ldap' }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(ldapSchema, props)).toEqual(problems);
  });
});

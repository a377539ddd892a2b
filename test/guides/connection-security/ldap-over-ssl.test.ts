import { describe, expect, it } from '@jest/globals';
import type { ConnectionFeatures } from '../../../lib/connection/connection-features';
import { resolveAuthenticationRules } from '../../../lib/connection/settings/authentication-rules';
import { type LdapProps, resolveLdap } from '../../../lib/connection/settings/ldap';
import { ldapOverSsl } from '../../../lib/guides/connection-security/ldap-over-ssl';
import { judged, notApplicable, SATISFIED } from '../facts';
import { connectionSettings } from '../settings-facts';

const fact = (props: LdapProps | undefined, features: ConnectionFeatures, ldapAuthentication = true) =>
  connectionSettings(
    {
      ldap: resolveLdap(props, features),
      authenticationRules: resolveAuthenticationRules({ ldapAuthentication }),
    },
    { features },
  );

const FETCHES = 'fetches users from the directory in clear';
const ASKS = 'asks the directory about passwords in clear';

describe('ldap-over-ssl', () => {
  it.each<[LdapProps | undefined, ConnectionFeatures]>([
    [undefined, { ldapDirectory: 'ldaps' }],
    [{}, { ldapDirectory: 'ldaps' }],
    [{ authenticationOverTls: true }, { ldapDirectory: 'ldaps' }],
  ])('is satisfied with %j and %j', (props, features) => {
    expect(judged(ldapOverSsl, fact(props, features))).toEqual(SATISFIED);
  });

  it.each<[LdapProps | undefined, ConnectionFeatures, string[]]>([
    [undefined, { ldapDirectory: 'ldap' }, [FETCHES, ASKS]],
    [{ authenticationOverTls: true }, { ldapDirectory: 'ldap' }, [FETCHES]],
    [{ authenticationOverTls: false }, { ldapDirectory: 'ldaps' }, [ASKS]],
  ])('warns with %j and %j', (props, features, messages) => {
    expect(judged(ldapOverSsl, fact(props, features))).toEqual({
      status: 'not recommended',
      violations: messages.map((message) => ({ at: 'lab/voicemail', message })),
      unknown: [],
    });
  });

  it('says nothing of passwords that are Connection’s own', () => {
    expect(judged(ldapOverSsl, fact({ authenticationOverTls: false }, { ldapDirectory: 'ldaps' }, false))).toEqual(
      SATISFIED,
    );
    expect(judged(ldapOverSsl, fact(undefined, { ldapDirectory: 'ldap' }, false)).violations).toEqual([
      { at: 'lab/voicemail', message: FETCHES },
    ]);
  });

  it('is not applicable without a directory', () => {
    expect(judged(ldapOverSsl, fact(undefined, {}))).toEqual(notApplicable('It uses no LDAP directory.'));
  });
});

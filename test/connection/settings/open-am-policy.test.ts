import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  domainOf,
  LOGIN_FORM_URIS,
  NOT_ENFORCED_URIS,
  policyResources,
} from '../../../lib/connection/settings/open-am-policy';

describe('the policy at OpenAM', () => {
  it('has a rule for six resources of a server', () => {
    expect(policyResources(['fqdn'])).toEqual([
      'https://fqdn:8443/*',
      'https://fqdn:8443/*?*',
      'https://fqdn/*',
      'https://fqdn/*?*',
      'http://fqdn/*',
      'http://fqdn/*?*',
    ]);
  });

  it('has six for each server, and none for none', () => {
    expect(policyResources(['a', 'b'])).toEqual([...policyResources(['a']), ...policyResources(['b'])]);
    expect(policyResources([])).toEqual([]);
  });
});

it('the agent knows six sign-in pages, and lets one page through', () => {
  expect(LOGIN_FORM_URIS).toEqual([
    '/cuadmin/WEB-INF/pages/logon.jsp',
    '/cuservice/WEB-INF/pages/logon.jsp',
    '/ciscopca/WEB-INF/pages/logon.jsp',
    '/inbox/WEB-INF/pages/logon.jsp',
    '/ccmservice/WEB-INF/pages/logon.jsp',
    '/vmrest/WEB-INF/pages/logon.jsp',
  ]);
  expect(NOT_ENFORCED_URIS).toEqual(['/inbox/gadgets/msg/msg-gadget.xml']);
});

it('a domain is what follows the first dot', () => {
  expect(domainOf('voicemail')).toBeUndefined();
  expect(domainOf('a.b.c')).toBe('b.c');
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,9}$/), fc.domain(), (host, domain) => {
      expect(domainOf(`${host}.${domain}`)).toBe(domain);
    }),
  );
});

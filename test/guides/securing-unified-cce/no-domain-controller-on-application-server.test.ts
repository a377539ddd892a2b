import { describe, expect, it } from '@jest/globals';
import { noDomainControllerOnApplicationServer } from '../../../lib/guides/securing-unified-cce/no-domain-controller-on-application-server';
import { contactCenterServer, WORKGROUP } from '../directory-facts';
import { judged, SATISFIED, violated } from '../facts';

const DC = 'is a domain-controller, too';
const DNS = 'is a dns-server, too';

describe('no-domain-controller-on-application-server', () => {
  it('is satisfied by a server alone, and by other roles beside its own', () => {
    expect(judged(noDomainControllerOnApplicationServer, contactCenterServer())).toEqual(SATISFIED);
    const coResidentRoles = ['router', 'historical-data-server', 'ldap-directory'] as const;
    expect(judged(noDomainControllerOnApplicationServer, contactCenterServer({ coResidentRoles }))).toEqual(SATISFIED);
  });

  it.each([
    [['domain-controller'], [DC]],
    [['dns-server'], [DNS]],
    [
      ['router', 'dns-server', 'domain-controller'],
      [DNS, DC],
    ],
    [['dns-server', 'dns-server'], [DNS]],
  ] as const)('is violated by a logger that is %j, too', (coResidentRoles, messages) => {
    for (const membership of [contactCenterServer().membership, WORKGROUP])
      expect(
        judged(noDomainControllerOnApplicationServer, contactCenterServer({ coResidentRoles, membership })),
      ).toEqual(violated('lab/logger', ...messages));
  });

  it('is violated whichever of the roles is the server’s own', () => {
    const server = contactCenterServer({ role: 'domain-controller', coResidentRoles: ['logger', 'dns-server'] });
    expect(judged(noDomainControllerOnApplicationServer, server)).toEqual(violated('lab/logger', DC, DNS));
  });

  it('has nothing against a controller that is a DNS server, with nothing of the contact centre on it', () => {
    const server = contactCenterServer({ role: 'domain-controller', coResidentRoles: ['dns-server'] });
    expect(judged(noDomainControllerOnApplicationServer, server)).toEqual(SATISFIED);
    expect(judged(noDomainControllerOnApplicationServer, contactCenterServer({ role: 'dns-server' }))).toEqual(
      SATISFIED,
    );
  });
});

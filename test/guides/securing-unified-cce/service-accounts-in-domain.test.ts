import { describe, expect, it } from '@jest/globals';
import { serviceAccountsInDomain } from '../../../lib/guides/securing-unified-cce/service-accounts-in-domain';
import { contactCenterServer, domain, memberOf, otherDomain, WORKGROUP } from '../directory-facts';
import { judged, notApplicable, notEvaluated, SATISFIED, violated } from '../facts';

const using = (...serviceLogonAccounts: string[]) => contactCenterServer({ serviceLogonAccounts });
const logOn = (account: string) => `has services that log on as ${account}`;

describe('service-accounts-in-domain', () => {
  it.each([
    String.raw`CORP\icm-LoggerA-12345678`,
    String.raw`corp\icm`,
    'icm@corp.example.com',
    'icm@CORP.Example.com',
  ])('is satisfied by %s', (account) => {
    expect(judged(serviceAccountsInDomain, using(account), domain(), otherDomain())).toEqual(SATISFIED);
  });

  it.each([
    String.raw`PARTNER\icm`,
    String.raw`CORP2\icm`,
    String.raw`MYCORP\icm`,
    String.raw`.\icm`,
    String.raw`LOGGER\icm`,
    String.raw`corp.example.com\icm`,
    'icm@partner.example.net',
    'icm@branch.corp.example.com',
    'icm@mycorp.example.com',
    'icm@corp',
    'icm',
    'CORP',
    'LocalSystem',
  ])('is violated by %s', (account) => {
    expect(judged(serviceAccountsInDomain, using(account), domain(), otherDomain())).toEqual(
      violated('lab/logger', logOn(account)),
    );
  });

  it('is violated by each of several', () => {
    expect(judged(serviceAccountsInDomain, using('icm@corp.example.com', 'a', 'b'), domain())).toEqual(
      violated('lab/logger', logOn('a'), logOn('b')),
    );
  });

  it('goes by the domain of the server, not by any of the lab', () => {
    const server = contactCenterServer({
      membership: memberOf('lab/other'),
      serviceLogonAccounts: [String.raw`CORP\icm`, String.raw`PARTNER\icm`],
    });
    expect(judged(serviceAccountsInDomain, server, domain(), otherDomain())).toEqual(
      violated('lab/logger', logOn(String.raw`CORP\icm`)),
    );
  });

  it('is violated by any account in a workgroup, which has none of a domain', () => {
    const server = { ...using(String.raw`CORP\icm`), membership: WORKGROUP };
    expect(judged(serviceAccountsInDomain, server, domain())).toEqual(
      violated('lab/logger', logOn(String.raw`CORP\icm`)),
    );
  });

  it('is not evaluated where the domain is not in the lab', () => {
    expect(judged(serviceAccountsInDomain, using(String.raw`CORP\icm`), otherDomain())).toEqual(
      notEvaluated('the names of lab/domain'),
    );
  });

  it('is not applicable where no account is known, in a workgroup neither', () => {
    const why = notApplicable('No account of its services is known.');
    expect(judged(serviceAccountsInDomain, using(), domain())).toEqual(why);
    expect(judged(serviceAccountsInDomain, contactCenterServer({ membership: WORKGROUP }))).toEqual(why);
  });
});

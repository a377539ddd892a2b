import { describe, expect, it } from '@jest/globals';
import { domainRatherThanWorkgroup } from '../../../lib/guides/securing-unified-cce/domain-rather-than-workgroup';
import { contactCenterServer, memberOf, WORKGROUP } from '../directory-facts';
import { judged, notApplicable, SATISFIED } from '../facts';

const role = 'gateway-peripheral-gateway';

describe('domain-rather-than-workgroup', () => {
  it('is satisfied by a member of any domain, known or not', () => {
    expect(judged(domainRatherThanWorkgroup, contactCenterServer({ role }))).toEqual(SATISFIED);
    const elsewhere = contactCenterServer({ role, membership: memberOf('elsewhere/domain') });
    expect(judged(domainRatherThanWorkgroup, elsewhere)).toEqual(SATISFIED);
  });

  it('is not recommended, rather than violated, by a gateway PG in a workgroup', () => {
    expect(judged(domainRatherThanWorkgroup, contactCenterServer({ role, membership: WORKGROUP }))).toEqual({
      status: 'not recommended',
      violations: [{ at: 'lab/logger', message: 'is in a workgroup' }],
      unknown: [],
    });
  });

  it('is not about servers that must be in a domain', () => {
    expect(judged(domainRatherThanWorkgroup, contactCenterServer({ membership: WORKGROUP }))).toEqual(
      notApplicable('Only a gateway PG may be in a workgroup.'),
    );
  });
});

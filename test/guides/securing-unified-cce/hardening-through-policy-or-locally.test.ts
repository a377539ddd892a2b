import { describe, expect, it } from '@jest/globals';
import { hardeningThroughPolicyOrLocally } from '../../../lib/guides/securing-unified-cce/hardening-through-policy-or-locally';
import { contactCenter, contactCenterMember, judgedSecurity, secured } from '../contact-center-facts';
import {
  contactCenterServer,
  domain,
  link,
  memberOf,
  otherDomain,
  policyAt,
  ROOT,
  serversUnit,
  WORKGROUP,
} from '../directory-facts';
import { judged, notApplicable, notEvaluated, SATISFIED, violated } from '../facts';

const OTHER = '6ac1786c-016f-11d2-945f-00c04fb984f9';
const linked = link({ hardening: true });
const unit = serversUnit('OU=Servers', { policyLinks: [linked] });
const fact = secured({ hardening: { through: 'group-policy' } });

describe('hardening-through-policy-or-locally', () => {
  it('is satisfied by hardening on each server, with a policy or without', () => {
    expect(judgedSecurity(hardeningThroughPolicyOrLocally, {})).toEqual(SATISFIED);
    expect(
      judged(hardeningThroughPolicyOrLocally, contactCenter(), domain({ units: [unit] }), contactCenterServer()),
    ).toEqual(SATISFIED);
  });

  it('is not applicable without hardening', () => {
    expect(judgedSecurity(hardeningThroughPolicyOrLocally, { hardening: false })).toEqual(
      notApplicable('Its servers do without the hardening template.'),
    );
  });

  it('is satisfied by a policy that is linked at the unit of each server', () => {
    const more = serversUnit('OU=More', { policyLinks: [link({ guid: OTHER }), linked] });
    expect(
      judged(hardeningThroughPolicyOrLocally, fact, domain({ units: [unit, more] }), contactCenterServer()),
    ).toEqual(SATISFIED);
    const both = contactCenter({
      ...fact,
      servers: [contactCenterMember(), contactCenterMember({ path: 'lab/router' })],
    });
    const router = contactCenterServer({ path: 'lab/router', membership: memberOf('lab/domain', 'OU=More') });
    expect(
      judged(hardeningThroughPolicyOrLocally, both, domain({ units: [unit, more] }), contactCenterServer(), router),
    ).toEqual(SATISFIED);
  });

  it('is violated where one of the units lacks it, once for all servers in it', () => {
    const bare = serversUnit('OU=More', { policyLinks: [link(), link({ guid: OTHER })] });
    const servers = ['lab/logger', 'lab/router', 'lab/pg'].map((path) => contactCenterMember({ path }));
    const others = ['lab/router', 'lab/pg'].map((path) =>
      contactCenterServer({ path, membership: memberOf('lab/domain', 'OU=More') }),
    );
    const model = [domain({ units: [unit, bare] }), contactCenterServer(), ...others];
    expect(judged(hardeningThroughPolicyOrLocally, { ...fact, servers }, ...model)).toEqual(
      violated('lab/domain', `does not link a policy with the hardening template at OU=More,${ROOT}`),
    );
  });

  it('is not satisfied by a link above, beside or in another domain', () => {
    const units = [serversUnit(), serversUnit('OU=Beside', { policyLinks: [linked] })];
    const model = [domain({ units, policiesAbove: [policyAt('', linked)] }), otherDomain({ units: [unit] })];
    expect(judged(hardeningThroughPolicyOrLocally, fact, ...model, contactCenterServer())).toEqual(
      violated('lab/domain', `does not link a policy with the hardening template at OU=Servers,${ROOT}`),
    );
  });

  it('is violated by a server in a workgroup, and leaves servers of others alone', () => {
    const elsewhere = contactCenterServer({ path: 'lab/other-logger', membership: WORKGROUP });
    const model = [domain({ units: [unit] }), contactCenterServer(), elsewhere];
    expect(judged(hardeningThroughPolicyOrLocally, fact, ...model)).toEqual(SATISFIED);
    expect(
      judged(
        hardeningThroughPolicyOrLocally,
        fact,
        domain({ units: [unit] }),
        contactCenterServer({ membership: WORKGROUP }),
      ),
    ).toEqual(violated('lab/logger', 'is in a workgroup, where no group policy gets to'));
  });

  it('is not evaluated where nobody knows the servers, their domain or their unit', () => {
    expect(judged(hardeningThroughPolicyOrLocally, fact, domain({ units: [unit] }))).toEqual(
      notEvaluated('the organizational units of the servers of lab/ucce'),
    );
    expect(judged(hardeningThroughPolicyOrLocally, fact, contactCenterServer())).toEqual(
      notEvaluated('the policies of lab/domain'),
    );
    expect(judged(hardeningThroughPolicyOrLocally, fact, domain(), contactCenterServer())).toEqual(
      notEvaluated(`the policies that are linked at OU=Servers,${ROOT}`),
    );
  });
});

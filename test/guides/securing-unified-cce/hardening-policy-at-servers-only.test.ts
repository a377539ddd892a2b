import { describe, expect, it } from '@jest/globals';
import { hardeningPolicyAtServersOnly } from '../../../lib/guides/securing-unified-cce/hardening-policy-at-servers-only';
import { Unknown } from '../../../lib/guides/lab-model';
import { domain, link, otherDomain, POLICY, policyAt, ROOT, serversUnit, unit } from '../directory-facts';
import { judged, notApplicable, notEvaluated, SATISFIED, violated } from '../facts';

const OTHER_POLICY = '6ac1786c-016f-11d2-945f-00c04fb984f9';
const hardened = serversUnit('OU=Servers', { policyLinks: [link({ hardening: true })] });

describe('hardening-policy-at-servers-only', () => {
  it('is satisfied where units of servers alone have the policy', () => {
    const second = serversUnit('OU=More Servers', { policyLinks: [link({ hardening: true })] });
    const elsewhere = unit('OU=Desktops', { policyLinks: [link({ guid: OTHER_POLICY })] });
    expect(judged(hardeningPolicyAtServersOnly, domain({ units: [hardened, second, elsewhere] }))).toEqual(SATISFIED);
  });

  it.each([
    ['as what it is', link({ hardening: true })],
    ['as if it were another', link()],
    ['with a GUID in capitals', link({ guid: POLICY.toUpperCase() })],
    ['beside another', link({ enforced: true })],
  ])('is violated where another unit has it, too, %s', (_name, policy) => {
    const desktops = unit('OU=Desktops', { policyLinks: [link({ guid: OTHER_POLICY }), policy] });
    expect(judged(hardeningPolicyAtServersOnly, domain({ units: [hardened, desktops] }))).toEqual(
      violated('lab/domain', `links the hardening policy ${policy.guid} at OU=Desktops,${ROOT}`),
    );
  });

  it('is violated above the servers, below them, in the hierarchy of the software, and with no unit of servers', () => {
    const places = ['OU=Lab', 'OU=Loggers,OU=Servers', 'OU=Cisco_ICM'];
    const units = places.map((dn) => unit(dn, { policyLinks: [link({ hardening: true })] }));
    expect(judged(hardeningPolicyAtServersOnly, domain({ units })).violations.map(({ message }) => message)).toEqual(
      places.map((dn) => `links the hardening policy ${POLICY} at ${dn},${ROOT}`),
    );
  });

  it('is violated where somebody else has linked it above', () => {
    const policiesAbove = [policyAt('', { guid: POLICY.toUpperCase() }), policyAt('OU=Lab', { guid: OTHER_POLICY })];
    expect(judged(hardeningPolicyAtServersOnly, domain({ units: [hardened], policiesAbove }))).toEqual(
      violated('lab/domain', `links the hardening policy ${POLICY.toUpperCase()} at ${ROOT}`),
    );
  });

  it('is not confused by the same policy in a domain of its own', () => {
    const elsewhere = otherDomain({ units: [unit('OU=Desktops', { policyLinks: [link({ hardening: true })] })] });
    expect(judged(hardeningPolicyAtServersOnly, domain({ units: [hardened] }), elsewhere)).toEqual(SATISFIED);
  });

  it('is not evaluated where nobody says what is linked above, and says so beside a violation', () => {
    const policiesAbove = new Unknown('the policies');
    expect(judged(hardeningPolicyAtServersOnly, domain({ units: [hardened], policiesAbove }))).toEqual(
      notEvaluated('the policies'),
    );
    const desktops = unit('OU=Desktops', { policyLinks: [link()] });
    expect(judged(hardeningPolicyAtServersOnly, domain({ units: [hardened, desktops], policiesAbove }))).toMatchObject({
      status: 'violated',
      violations: [{ at: 'lab/domain' }],
      unknown: ['the policies'],
    });
  });

  it('is not applicable where no policy has the template, as far as anybody says', () => {
    const units = [serversUnit('OU=Servers', { policyLinks: [link()] })];
    const why = notApplicable('No policy of this domain has the hardening template in it.');
    expect(judged(hardeningPolicyAtServersOnly, domain({ units }))).toEqual(why);
    expect(judged(hardeningPolicyAtServersOnly, domain({ policiesAbove: new Unknown('the policies') }))).toEqual(why);
  });
});

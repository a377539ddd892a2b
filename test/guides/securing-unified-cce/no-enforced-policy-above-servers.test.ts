import { describe, expect, it } from '@jest/globals';
import { noEnforcedPolicyAboveServers } from '../../../lib/guides/securing-unified-cce/no-enforced-policy-above-servers';
import { Unknown } from '../../../lib/guides/lab-model';
import { domain, link, otherDomain, place, POLICY, policyAt, ROOT, serversUnit, unit } from '../directory-facts';
import { judged, notApplicable, notEvaluated, SATISFIED, violated } from '../facts';

const servers = serversUnit('OU=Servers,OU=Contact Center,OU=IT');
const enforced = link({ enforced: true });
const from = (dn: string) => `enforces the policy ${POLICY} from ${dn} down`;

describe('no-enforced-policy-above-servers', () => {
  it('is satisfied where policies above can be blocked', () => {
    const units = [unit('OU=IT', { policyLinks: [link()] }), servers];
    expect(judged(noEnforcedPolicyAboveServers, domain({ units, policiesAbove: [policyAt('')] }))).toEqual(SATISFIED);
  });

  it('is violated by one that is enforced, at any height, in whatever case its place is written', () => {
    for (const dn of ['OU=IT', 'OU=Contact Center,OU=IT', 'ou=contact  center,OU=it']) {
      const above = unit(dn, { policyLinks: [link(), enforced] });
      expect(judged(noEnforcedPolicyAboveServers, domain({ units: [above, servers] }))).toEqual(
        violated('lab/domain', from(above.dn.toString())),
      );
    }
  });

  it('is violated by one of somebody else’s, at a unit or at the root of the domain', () => {
    const policiesAbove = [policyAt('', { enforced: true }), policyAt('OU=IT', { enforced: true }), policyAt('OU=IT')];
    expect(judged(noEnforcedPolicyAboveServers, domain({ units: [servers], policiesAbove }))).toEqual(
      violated('lab/domain', from(ROOT), from(`OU=IT,${ROOT}`)),
    );
  });

  it('is not violated at the unit of the servers, beside it, below it, or where a name merely ends alike', () => {
    const own = { ...servers, policyLinks: [enforced] };
    const beside = ['OU=Desktops,OU=IT', 'OU=Loggers,OU=Servers,OU=Contact Center,OU=IT', 'OU=Contact', 'OU=T'];
    const units = [own, ...beside.map((dn) => unit(dn, { policyLinks: [enforced] }))];
    const elsewhere = otherDomain({ units: [unit('OU=IT', { policyLinks: [enforced] })] });
    const policiesAbove = [
      policyAt('OU=Servers,OU=Contact Center,OU=IT', { enforced: true }),
      { ...policyAt(''), at: place('', 'DC=example,DC=com'), enforced: false },
    ];
    expect(judged(noEnforcedPolicyAboveServers, domain({ units, policiesAbove }), elsewhere)).toEqual(SATISFIED);
  });

  it('judges each unit of servers, one below another, too, and says once what is above several', () => {
    const outer = serversUnit('OU=Servers,OU=IT', { policyLinks: [enforced] });
    const inner = serversUnit('OU=Loggers,OU=Servers,OU=IT');
    expect(judged(noEnforcedPolicyAboveServers, domain({ units: [outer, inner] }))).toEqual(
      violated('lab/domain', from(`OU=Servers,OU=IT,${ROOT}`)),
    );
    const policiesAbove = [policyAt('OU=IT', { enforced: true })];
    const units = [serversUnit('OU=A,OU=IT'), serversUnit('OU=B,OU=IT')];
    expect(judged(noEnforcedPolicyAboveServers, domain({ units, policiesAbove }))).toEqual(
      violated('lab/domain', from(`OU=IT,${ROOT}`)),
    );
  });

  it('is not evaluated where nobody says what is linked above, and says so once, beside a violation, too', () => {
    const policiesAbove = new Unknown('the policies');
    const units = [servers, serversUnit()];
    expect(judged(noEnforcedPolicyAboveServers, domain({ units, policiesAbove }))).toEqual(
      notEvaluated('the policies'),
    );
    const above = unit('OU=IT', { policyLinks: [enforced] });
    expect(judged(noEnforcedPolicyAboveServers, domain({ units: [above, ...units], policiesAbove }))).toEqual({
      ...violated('lab/domain', from(`OU=IT,${ROOT}`)),
      unknown: ['the policies'],
    });
  });

  it('is not applicable without a unit of servers', () => {
    const units = [unit('OU=IT', { policyLinks: [enforced] })];
    expect(judged(noEnforcedPolicyAboveServers, domain({ units }))).toEqual(
      notApplicable('The lab makes no organizational unit for servers in this domain.'),
    );
  });
});

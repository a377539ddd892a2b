import { describe, expect, it } from '@jest/globals';
import { windowsFirewallWithSecurityAgent } from '../../../lib/guides/securing-unified-cce/windows-firewall-with-security-agent';
import { contactCenter, contactCenterMember, judgedSecurity, secured } from '../contact-center-facts';
import {
  contactCenterServer,
  domain,
  link,
  memberOf,
  otherDomain,
  POLICY,
  policyAt,
  ROOT,
  serversUnit,
  WORKGROUP,
} from '../directory-facts';
import { judged, notApplicable, notEvaluated, SATISFIED, violated } from '../facts';

const OTHER = '6ac1786c-016f-11d2-945f-00c04fb984f9';
const linked = link({ guid: POLICY.toUpperCase() });
const unit = serversUnit('OU=Servers', { policyLinks: [linked] });
const windowsFirewall = { enabledBy: 'group-policy', groupPolicy: POLICY } as const;
const fact = secured({ windowsFirewall, securityAgent: {} });

describe('windows-firewall-with-security-agent', () => {
  it.each(['standalone', 'managed'] as const)('is violated by the utility beside a %s agent', (mode) => {
    expect(
      judgedSecurity(windowsFirewallWithSecurityAgent, {
        securityAgent: { mode },
        windowsFirewall: { enabledBy: 'local-utility' },
      }),
    ).toEqual(violated('lab/ucce', 'enables Windows Firewall with the utility on each server'));
  });

  it('is violated by a policy that nobody names, which is so by default, and without an agent, too', () => {
    const nameless = violated('lab/ucce', 'names no group policy that enables Windows Firewall');
    expect(judgedSecurity(windowsFirewallWithSecurityAgent, { securityAgent: {} })).toEqual(nameless);
    expect(
      judgedSecurity(windowsFirewallWithSecurityAgent, { windowsFirewall: { enabledBy: 'group-policy' } }),
    ).toEqual(nameless);
  });

  it('is about a policy without an agent, too', () => {
    const model = [domain({ units: [serversUnit()] }), contactCenterServer()];
    expect(judged(windowsFirewallWithSecurityAgent, secured({ windowsFirewall }), ...model).status).toBe('violated');
    expect(
      judged(
        windowsFirewallWithSecurityAgent,
        secured({ windowsFirewall }),
        domain({ units: [unit] }),
        contactCenterServer(),
      ),
    ).toEqual(SATISFIED);
  });

  it('is not applicable to the utility without an agent, and without Windows Firewall', () => {
    expect(judgedSecurity(windowsFirewallWithSecurityAgent, {})).toEqual(
      notApplicable('Its servers have no security agent, and the utility enables Windows Firewall.'),
    );
    expect(judgedSecurity(windowsFirewallWithSecurityAgent, { windowsFirewall: false, securityAgent: {} })).toEqual(
      notApplicable('Its servers do without Windows Firewall.'),
    );
  });

  it('is satisfied by a policy that is linked at the unit of each server', () => {
    const more = serversUnit('OU=More', { policyLinks: [link({ guid: OTHER }), linked] });
    expect(
      judged(windowsFirewallWithSecurityAgent, fact, domain({ units: [unit, more] }), contactCenterServer()),
    ).toEqual(SATISFIED);
    const both = contactCenter({
      ...fact,
      servers: [contactCenterMember(), contactCenterMember({ path: 'lab/router' })],
    });
    const router = contactCenterServer({ path: 'lab/router', membership: memberOf('lab/domain', 'OU=More') });
    expect(
      judged(windowsFirewallWithSecurityAgent, both, domain({ units: [unit, more] }), contactCenterServer(), router),
    ).toEqual(SATISFIED);
  });

  it('is violated where one of the units lacks it, once for all servers in it', () => {
    const bare = serversUnit('OU=More', { policyLinks: [link({ guid: OTHER })] });
    const servers = ['lab/logger', 'lab/router', 'lab/pg'].map((path) => contactCenterMember({ path }));
    const others = ['lab/router', 'lab/pg'].map((path) =>
      contactCenterServer({ path, membership: memberOf('lab/domain', 'OU=More') }),
    );
    const model = [domain({ units: [unit, bare] }), contactCenterServer(), ...others];
    expect(judged(windowsFirewallWithSecurityAgent, { ...fact, servers }, ...model)).toEqual(
      violated('lab/domain', `does not link the policy ${POLICY}, which enables Windows Firewall, at OU=More,${ROOT}`),
    );
  });

  it('is not satisfied by a link above, beside or in another domain', () => {
    const units = [serversUnit(), serversUnit('OU=Beside', { policyLinks: [linked] })];
    const model = [domain({ units, policiesAbove: [policyAt('', linked)] }), otherDomain({ units: [unit] })];
    expect(judged(windowsFirewallWithSecurityAgent, fact, ...model, contactCenterServer())).toEqual(
      violated(
        'lab/domain',
        `does not link the policy ${POLICY}, which enables Windows Firewall, at OU=Servers,${ROOT}`,
      ),
    );
  });

  it('is violated by a server in a workgroup, and leaves servers of others alone', () => {
    const elsewhere = contactCenterServer({ path: 'lab/other-logger', membership: WORKGROUP });
    const model = [domain({ units: [unit] }), contactCenterServer(), elsewhere];
    expect(judged(windowsFirewallWithSecurityAgent, fact, ...model)).toEqual(SATISFIED);
    expect(
      judged(
        windowsFirewallWithSecurityAgent,
        fact,
        domain({ units: [unit] }),
        contactCenterServer({ membership: WORKGROUP }),
      ),
    ).toEqual(violated('lab/logger', 'is in a workgroup, where no group policy gets to'));
  });

  it('is not evaluated where nobody knows the servers, their domain or their unit', () => {
    expect(judged(windowsFirewallWithSecurityAgent, fact, domain({ units: [unit] }))).toEqual(
      notEvaluated('the organizational units of the servers of lab/ucce'),
    );
    expect(judged(windowsFirewallWithSecurityAgent, fact, contactCenterServer())).toEqual(
      notEvaluated('the policies of lab/domain'),
    );
    expect(judged(windowsFirewallWithSecurityAgent, fact, domain(), contactCenterServer())).toEqual(
      notEvaluated(`the policies that are linked at OU=Servers,${ROOT}`),
    );
  });
});

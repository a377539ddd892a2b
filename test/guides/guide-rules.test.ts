import { describe, expect, it } from '@jest/globals';
import { CONNECTION_SECURITY_RULES } from '../../lib/guides/connection-security';
import { GUIDE_RULES } from '../../lib/guides/guide-rules';
import { SECURING_UNIFIED_CCE_RULES } from '../../lib/guides/securing-unified-cce';

describe('the rules of all guides', () => {
  it('are these, each about one kind of construct, each with a page of its guide', () => {
    expect(GUIDE_RULES.map(({ id, judges, page }) => [id, judges, page])).toEqual([
      ['cluster-in-two-zones', 'connection-cluster', '1-1'],
      ['cluster-ports-for-peers-only', 'connection-security-groups', '1-1'],
      ['ipv6-only-where-granted', 'connection-security-groups', '1-5'],
      ['local-ports-closed', 'connection-security-groups', '1-2'],
      ['no-inbound-ephemeral-ports', 'connection-security-groups', '1-5'],
      ['no-inbound-from-anywhere', 'connection-security-groups', '1-1'],
      ['only-granted-ports-inbound', 'connection-security-groups', '1-1'],
      ['only-granted-ports-outbound', 'connection-security-groups', '1-6'],
      ['security-group-rule-quota', 'connection-security-groups', '1-1'],
      ['security-groups-per-interface', 'connection-cluster', '1-1'],
      ['static-addresses', 'connection-cluster', '1-8'],
      ['domain-in-native-mode', 'domain', '8-9'],
      ['domain-rather-than-workgroup', 'contact-center-server', '8-9'],
      ['gateway-pg-in-parent-domain', 'parent-and-child', '8-9'],
      ['global-catalog-per-site', 'domain', '8-9'],
      ['groups-domain-local', 'domain', '8-10'],
      ['hardening-policy-at-servers-only', 'domain', '8-10'],
      ['icm-unit-names', 'domain', '8-9'],
      ['inter-site-replication', 'domain', '8-9'],
      ['no-domain-controller-on-application-server', 'contact-center-server', '8-9'],
      ['no-enforced-policy-above-servers', 'domain', '8-10'],
      ['no-single-label-domain', 'domain', '8-9'],
      ['one-icm-root-per-domain', 'domain', '8-12'],
      ['operations-masters-distributed', 'domain', '8-12'],
      ['perimeter-blocks-windows-ports', 'lab-network', '8-8'],
      ['redundant-domain-controllers', 'domain', '8-9'],
      ['servers-joined-and-placed', 'contact-center-server', '8-10'],
      ['servers-outside-icm-hierarchy', 'domain', '8-10'],
      ['servers-unit-blocks-inheritance', 'domain', '8-10'],
      ['service-accounts-in-domain', 'contact-center-server', '8-10'],
      ['system-contact-center-instance', 'domain', '8-10'],
      ['units-under-delegated-root', 'domain', '8-9'],
      ['webview-groups', 'domain', '8-9'],
    ]);
  });

  it('are advice in these cases, and law in all others', () => {
    expect(GUIDE_RULES.filter(({ advice }) => advice).map(({ id }) => id)).toEqual(['domain-rather-than-workgroup']);
  });

  it('have ids of their own, in the order of their names within each guide', () => {
    const ids = GUIDE_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rules of [CONNECTION_SECURITY_RULES, SECURING_UNIFIED_CCE_RULES])
      expect(rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).toSorted());
  });
});

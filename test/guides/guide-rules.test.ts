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
      ['antivirus-daily-definitions', 'contact-center', '8-2'],
      ['antivirus-excludes-software-folders', 'contact-center', '8-15'],
      ['antivirus-heuristics-at-entry-only', 'contact-center', '8-15'],
      ['antivirus-latest-version', 'contact-center', '8-15'],
      ['antivirus-on-every-server', 'contact-center', '8-2'],
      ['antivirus-on-write-only', 'contact-center', '8-15'],
      ['antivirus-scans-in-quiet-hours', 'contact-center', '8-15'],
      ['antivirus-scans-locally', 'contact-center', '8-15'],
      ['antivirus-supported-product', 'contact-center', '8-15'],
      ['application-servers-behind-perimeter', 'contact-center-server', '8-7'],
      ['certificate-authority-of-the-enterprise', 'contact-center', '8-19'],
      ['clear-text-remote-administration', 'contact-center', '8-5'],
      ['contact-center-groups-per-interface', 'contact-center-server', '8-8'],
      ['contact-center-rule-quota', 'contact-center-server', '8-8'],
      ['dedicated-reporting-servers', 'contact-center-server', '8-8'],
      ['desktops-authenticate-mutually', 'contact-center', '8-19'],
      ['desktops-over-tls', 'contact-center', '8-19'],
      ['domain-in-native-mode', 'domain', '8-9'],
      ['domain-rather-than-workgroup', 'contact-center-server', '8-9'],
      ['few-distributors', 'contact-center', '8-8'],
      ['gateway-pg-in-parent-domain', 'parent-and-child', '8-9'],
      ['global-catalog-per-site', 'domain', '8-9'],
      ['gratuitous-arp-disabled', 'contact-center', '8-21'],
      ['groups-domain-local', 'domain', '8-10'],
      ['hardening-policy-at-servers-only', 'domain', '8-10'],
      ['hardening-through-policy-or-locally', 'contact-center', '8-10'],
      ['icm-unit-names', 'domain', '8-9'],
      ['inter-site-replication', 'domain', '8-9'],
      ['ipsec-not-beside-clear-text', 'contact-center', '8-8'],
      ['ipsec-on-instances-that-sustain-it', 'contact-center', '8-8'],
      ['no-application-server-open-to-anywhere', 'contact-center-server', '8-7'],
      ['no-domain-controller-on-application-server', 'contact-center-server', '8-9'],
      ['no-enforced-policy-above-servers', 'domain', '8-10'],
      ['no-nat-traversal-with-cti-os-monitoring', 'contact-center', '8-9'],
      ['no-nat-with-cti-os-monitoring', 'contact-center', '8-9'],
      ['no-other-intrusion-prevention', 'contact-center', '8-17'],
      ['no-preshared-key-but-for-tests', 'contact-center', '8-12'],
      ['no-silent-monitoring-with-media-encryption', 'contact-center', '8-20'],
      ['no-single-label-domain', 'domain', '8-9'],
      ['no-superseded-desktop-protocol', 'contact-center', '8-19'],
      ['no-superseded-ipsec-algorithms', 'contact-center', '8-12'],
      ['one-icm-root-per-domain', 'domain', '8-12'],
      ['only-designated-traffic', 'contact-center-server', '8-7'],
      ['operations-masters-distributed', 'domain', '8-12'],
      ['patched-before-live', 'contact-center', '8-3'],
      ['patches-approved-selectively', 'contact-center', '8-18'],
      ['perimeter-blocks-windows-ports', 'lab-network', '8-8'],
      ['phone-authentication', 'contact-center', '8-20'],
      ['phone-settings-for-monitoring', 'contact-center', '8-21'],
      ['recording-with-media-encryption', 'contact-center', '8-20'],
      ['redundant-domain-controllers', 'domain', '8-9'],
      ['security-agent-not-instead-of-antivirus', 'contact-center', '8-16'],
      ['security-layers-in-place', 'contact-center', '8-2'],
      ['servers-joined-and-placed', 'contact-center-server', '8-10'],
      ['servers-outside-icm-hierarchy', 'domain', '8-10'],
      ['servers-segmented', 'contact-center-server', '8-7'],
      ['servers-unit-blocks-inheritance', 'domain', '8-10'],
      ['service-accounts-in-domain', 'contact-center-server', '8-10'],
      ['sides-apart', 'contact-center', '8-8'],
      ['sites-joined-by-ipsec', 'contact-center', '8-8'],
      ['support-tools-over-ipsec', 'contact-center', '8-8'],
      ['system-contact-center-instance', 'domain', '8-10'],
      ['units-under-delegated-root', 'domain', '8-9'],
      ['vpn-above-floor', 'site-to-site-vpn', '8-12'],
      ['vpn-ends-agree', 'site-to-site-vpn', '8-12'],
      ['vpn-keys-kept-apart', 'site-to-site-vpn', '8-12'],
      ['webview-groups', 'domain', '8-9'],
      ['windows-firewall-with-security-agent', 'contact-center', '8-14'],
      ['windows-ipsec-on-supported-paths', 'contact-center', '8-12'],
    ]);
  });

  it('are advice in these cases, and law in all others', () => {
    expect(GUIDE_RULES.filter(({ advice }) => advice).map(({ id }) => id)).toEqual([
      'antivirus-latest-version',
      'certificate-authority-of-the-enterprise',
      'clear-text-remote-administration',
      'domain-rather-than-workgroup',
      'few-distributors',
      'ipsec-not-beside-clear-text',
      'ipsec-on-instances-that-sustain-it',
      'no-preshared-key-but-for-tests',
      'phone-authentication',
      'recording-with-media-encryption',
      'security-layers-in-place',
      'support-tools-over-ipsec',
    ]);
  });

  it('have ids of their own, in the order of their names within each guide', () => {
    const ids = GUIDE_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rules of [CONNECTION_SECURITY_RULES, SECURING_UNIFIED_CCE_RULES])
      expect(rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).toSorted());
  });
});

import { describe, expect, it } from '@jest/globals';
import { contactCenterSecurity } from '../../../lib/contact-center/security/contact-center-security-props';
import type { MonitoringProps } from '../../../lib/contact-center/security/monitoring-settings';
import { noNatTraversalWithCtiOsMonitoring as rule } from '../../../lib/guides/securing-unified-cce/no-nat-traversal-with-cti-os-monitoring';
import { judged, notApplicable, SATISFIED, violated } from '../facts';
import { ipsecLink, withIpsec } from '../ipsec-facts';

const judgedWith = (monitoring: MonitoringProps, ipsec: Parameters<typeof withIpsec>[1]) =>
  judged(rule, withIpsec([ipsecLink()], ipsec, { security: contactCenterSecurity({ monitoring }) }));
const recording = { product: 'Recorder', desktopBased: 'cti-os' } as const;

describe('no-nat-traversal-with-cti-os-monitoring', () => {
  it('is satisfied by monitoring without translation', () => {
    expect(judgedWith({ silentMonitoring: 'cti-os' }, {})).toEqual(SATISFIED);
  });

  it.each<[MonitoringProps, string]>([
    [{ silentMonitoring: 'cti-os' }, 'monitor'],
    [{ recording }, 'record'],
    [{ silentMonitoring: 'cti-os', recording }, 'monitor and record'],
  ])('is violated by both: %j', (monitoring, what) => {
    expect(judgedWith(monitoring, { natTraversal: true })).toEqual(
      violated('lab/ucce', `has IPsec through address translation, and CTI OS desktops that ${what}`),
    );
  });

  it('is not about desktops that do neither, nor about servers without IPsec', () => {
    const idle = notApplicable('No CTI OS desktop monitors or records.');
    expect(judgedWith({ silentMonitoring: 'cad' }, { natTraversal: true })).toEqual(idle);
    expect(judgedWith({}, { natTraversal: true })).toEqual(idle);
    expect(judgedWith({ silentMonitoring: 'cti-os' }, false)).toEqual(notApplicable('Its servers speak no IPsec.'));
  });
});

import type { ContactCenterSecurity } from '../../contact-center/security/contact-center-security';

/** Why nothing may change addresses between a phone and a CTI OS desktop. */
export const TRANSLATION_BREAKS_MONITORING =
  'The desktop looks for packets of its phone by an address that translation has changed.';

/** What CTI OS desktops do that needs the packets of a phone. */
export function ctiOsMonitoringUses({ monitoring }: Pick<ContactCenterSecurity, 'monitoring'>): string[] {
  const { silentMonitoring, recording } = monitoring;
  return [
    ...(silentMonitoring === 'cti-os' ? ['monitor'] : []),
    ...(recording !== false && recording.desktopBased === 'cti-os' ? ['record'] : []),
  ];
}

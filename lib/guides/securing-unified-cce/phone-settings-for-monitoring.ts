import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Phones that let the desktop behind them hear. */
export const phoneSettingsForMonitoring = guideRule({
  id: 'phone-settings-for-monitoring',
  guide: SECURING_UNIFIED_CCE,
  page: '8-21',
  statement:
    'Monitoring and recording at the desktop need PC voice VLAN access and span to PC port on the phones; the ' +
    'second needs the first.',
  why: 'The desktop gets the packets of a call from the PC port of the phone, and from nowhere else.',
  judges: 'contact-center',
  check({ path, security: { phones, monitoring } }) {
    const { pcVoiceVlanAccess, spanToPcPort } = phones;
    const { silentMonitoring, recording } = monitoring;
    const atDesktop = silentMonitoring !== false || (recording !== false && recording.desktopBased !== false);
    if (!atDesktop && !spanToPcPort) return { notApplicable: 'Nothing needs what the phones send to their PC port.' };
    return {
      violations: [
        ...(atDesktop && !pcVoiceVlanAccess ? ['listens at desktops, with PC voice VLAN access off'] : []),
        ...(atDesktop && !spanToPcPort ? ['listens at desktops, with span to PC port off'] : []),
        ...(spanToPcPort && !pcVoiceVlanAccess ? ['has span to PC port on, with PC voice VLAN access off'] : []),
      ].map((message) => ({ at: path, message })),
    };
  },
});

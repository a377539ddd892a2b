import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { DESKTOP_NAMES } from './desktops';

/** Calls are encrypted, or listened to. */
export const noSilentMonitoringWithMediaEncryption = guideRule({
  id: 'no-silent-monitoring-with-media-encryption',
  guide: SECURING_UNIFIED_CCE,
  page: '8-20',
  statement: 'Media encryption and silent monitoring exclude each other.',
  why: 'What a supervisor would listen to is encrypted between the two phones.',
  judges: 'contact-center',
  check({ path, security: { phones, monitoring } }) {
    if (!phones.mediaEncryption) return { notApplicable: 'Its calls are not encrypted.' };
    const { silentMonitoring } = monitoring;
    return {
      violations:
        silentMonitoring === false
          ? []
          : [{ at: path, message: `encrypts calls, which ${DESKTOP_NAMES[silentMonitoring]} would listen to` }],
    };
  },
});

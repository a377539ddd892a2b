import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Phones that believe nobody who was not asked. */
export const gratuitousArpDisabled = guideRule({
  id: 'gratuitous-arp-disabled',
  guide: SECURING_UNIFIED_CCE,
  page: '8-21',
  statement:
    'Phones do not learn from gratuitous ARP, unless a recording product of another vendor gets at calls by it.',
  why: 'Whoever sends it can put himself between a phone and its peer.',
  judges: 'contact-center',
  check({ path, security: { phones, monitoring } }) {
    if (!phones.gratuitousArp) return { violations: [] };
    if (monitoring.recording !== false && monitoring.recording.usesGratuitousArp)
      return { notApplicable: `${monitoring.recording.product} gets at calls by gratuitous ARP.` };
    return { violations: [{ at: path, message: 'has phones that learn from gratuitous ARP' }] };
  },
});

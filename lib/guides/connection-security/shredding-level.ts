import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Beyond this, the guide strongly advises against it. */
const MOST = 3;

/** Shredding that the server can keep up with. */
export const shreddingLevel = guideRule({
  id: 'shredding-level',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '9-5',
  statement: `Files of deleted messages are overwritten at most ${MOST} times.`,
  why: 'Each time costs the disk as much as the message did. Not to shred at all is fine with the guide, which only offers it.',
  judges: 'connection-settings',
  check({ path, settings }) {
    const level = settings.messageSecurity.shreddingLevel;
    if (level === 0) return { notApplicable: 'Deleted messages are not shredded.' };
    return {
      violations:
        level > MOST ? [{ at: path, message: `overwrites the file of a deleted message ${level} times` }] : [],
    };
  },
});

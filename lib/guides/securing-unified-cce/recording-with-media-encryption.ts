import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Recording that can read what it records. */
export const recordingWithMediaEncryption = guideRule({
  id: 'recording-with-media-encryption',
  guide: SECURING_UNIFIED_CCE,
  page: '8-20',
  statement: 'The vendor of a recording product says that it records encrypted calls, where calls are encrypted.',
  why: 'Otherwise it records noise, and nobody hears so before somebody wants to hear a call.',
  judges: 'contact-center',
  advice: true,
  check({ path, security: { phones, monitoring } }) {
    const { recording } = monitoring;
    if (!phones.mediaEncryption || recording === false)
      return { notApplicable: 'It does not both encrypt and record calls.' };
    const { product, srtpSupported } = recording;
    if (srtpSupported === true) return { violations: [] };
    const what = srtpSupported === false ? 'cannot record' : 'may not be able to record: its vendor is to be asked';
    return { violations: [{ at: path, message: `encrypts calls, which ${product} ${what}` }] };
  },
});

import { isNative } from '../../directory/functional-level';
import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';

/** Domains without room for controllers of Windows NT. */
export const domainInNativeMode = guideRule({
  id: 'domain-in-native-mode',
  guide: SECURING_UNIFIED_CCE,
  page: '8-9',
  statement: 'The domain that servers are members of is in native mode.',
  why: 'In mixed mode, a domain local group means something to domain controllers only, and the software has no other groups.',
  judges: 'domain',
  check({ path, functionalLevel }) {
    if (functionalLevel instanceof Unknown) return { violations: [], unknown: [functionalLevel.what] };
    return {
      violations: isNative(functionalLevel)
        ? []
        : [{ at: path, message: `has the functional level ${functionalLevel}` }],
    };
  },
});

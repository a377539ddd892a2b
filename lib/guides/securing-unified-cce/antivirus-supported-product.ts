import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeAntivirus } from './antivirus';

/** A product that the vendor has tried. */
export const antivirusSupportedProduct = guideRule({
  id: 'antivirus-supported-product',
  guide: SECURING_UNIFIED_CCE,
  page: '8-15',
  statement: 'The antivirus product is one that this release of the software is supported with.',
  why: 'Another can be in conflict with the software, and more so with a security agent beside it.',
  judges: 'contact-center',
  check: (fact) =>
    judgeAntivirus(fact, ({ product, supported }) =>
      supported ? undefined : `runs ${product}, which is not supported`,
    ),
});

import { SECURING_UNIFIED_CCE_RULES } from '../../../lib/guides/securing-unified-cce';
import { describeGuideRules } from '../describe-guide-rules';

describeGuideRules(
  'Unified CCE 7.5 SRND, chapter 8 (Securing Unified CCE)',
  'securing-unified-cce',
  SECURING_UNIFIED_CCE_RULES,
  [
    'antivirus.ts',
    'cti-os-monitoring.ts',
    'desktops.ts',
    'icm-units.ts',
    'index.ts',
    'linked-policy.ts',
    'memberships.ts',
    'servers-units.ts',
    'traceability',
  ],
);

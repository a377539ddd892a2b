import { CONNECTION_SECURITY_RULES } from './connection-security';
import type { GuideRule } from './guide-rule';
import { SECURING_UNIFIED_CCE_RULES } from './securing-unified-cce';

/** Every rule there is. */
export const GUIDE_RULES: readonly GuideRule[] = [...CONNECTION_SECURITY_RULES, ...SECURING_UNIFIED_CCE_RULES];

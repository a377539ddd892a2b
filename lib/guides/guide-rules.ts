import { CONNECTION_SECURITY_RULES } from './connection-security';
import type { GuideRule } from './guide-rule';

/** Every rule there is. */
export const GUIDE_RULES: readonly GuideRule[] = [...CONNECTION_SECURITY_RULES];

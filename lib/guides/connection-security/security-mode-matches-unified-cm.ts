import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** One security mode at both ends. */
export const securityModeMatchesUnifiedCm = guideRule({
  id: 'security-mode-matches-unified-cm',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '3-3',
  statement: 'Each voice messaging port or port group has the security mode that Unified CM is set to for it.',
  why: 'Two ends of different modes neither authenticate each other nor encrypt.',
  judges: 'connection-settings',
  check({ path, settings: { phoneSystem } }) {
    if (phoneSystem.integration === undefined) return { notApplicable: 'It is integrated with no phone system.' };
    return {
      violations: phoneSystem.ports
        .filter(({ securityMode, unifiedCmSecurityMode }) => securityMode !== unifiedCmSecurityMode)
        .map(({ name, securityMode, unifiedCmSecurityMode }) => ({
          at: path,
          message: `port "${name}" is ${securityMode} here and ${unifiedCmSecurityMode} on Unified CM`,
        })),
    };
  },
});

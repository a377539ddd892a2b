import { CONNECTION_SECURITY_RULES } from '../../../lib/guides/connection-security';
import { describeGuideRules } from '../describe-guide-rules';

describeGuideRules('Security Guide for Cisco Unity Connection 9.x', 'connection-security', CONNECTION_SECURITY_RULES, [
  'granted-ports.ts',
  'index.ts',
  'judge-authentication-rules.ts',
  'judge-single-sign-on.ts',
  'judge-unified-messaging-accounts.ts',
  'traceability',
]);

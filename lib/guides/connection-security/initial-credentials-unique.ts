import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Each user begins with credentials of their own. */
export const initialCredentialsUnique = guideRule({
  id: 'initial-credentials-unique',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '5-2',
  statement: 'New users do not keep the PIN and the password of their template.',
  why: 'These are the same for all who are made from it, so each of them could sign in for any other.',
  judges: 'connection-settings',
  check: ({ path, settings: { authenticationRules } }) => ({
    violations:
      authenticationRules.initialCredentials.from === 'template'
        ? [{ at: path, message: 'new users all have the PIN and the password of their template' }]
        : [],
  }),
});

import { isExpression } from '../../boundary/is-expression';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Two servers that know each other. */
export const oneSecurityPassword = guideRule({
  id: 'one-security-password',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '7-1',
  statement: 'Both servers of a cluster have the same security password.',
  why: 'They prove with it who they are before they replicate: with two, neither data nor messages get to the other server.',
  judges: 'connection-settings',
  check({ path, single, settings: { securityPassword } }) {
    if (single) return { notApplicable: 'There is one server only.' };
    const { publisher, subscriber } = securityPassword;
    if (publisher === subscriber) return { violations: [] };
    // Two tokens may stand for one secret.
    if ([publisher, subscriber].some((secret) => secret !== undefined && isExpression(secret)))
      return { violations: [], unknown: [`${path}: which secrets have the security passwords`] };
    return {
      violations: [
        {
          at: path,
          message: 'has a security password at the subscriber that is not known to be that of the publisher',
        },
      ],
    };
  },
});

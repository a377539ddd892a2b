import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Users who are to change their credentials have to. */
export const initialCredentialsChanged = guideRule({
  id: 'initial-credentials-changed',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '5-2',
  statement: 'Where users change what their template gave them, the template makes them do so when they sign in next.',
  why: 'Who is merely told to, may not.',
  judges: 'connection-settings',
  check({ path, settings: { authenticationRules } }) {
    const { from, mustChangeAtNextSignIn } = authenticationRules.initialCredentials;
    if (from !== 'user') return { notApplicable: 'Users are not left to change what their template gave them.' };
    const message = 'users may keep the PIN and the password of their template';
    return { violations: mustChangeAtNextSignIn ? [] : [{ at: path, message }] };
  },
});

import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeSingleSignOn } from './judge-single-sign-on';

/** Single sign-on wherever users arrive. */
export const singleSignOnOnEveryServer = guideRule({
  id: 'single-sign-on-on-every-server',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '6-4',
  statement: 'Single sign-on is turned on at every server of the cluster.',
  why: 'Users arrive at either server by the same name: at the other one they would be asked for a password.',
  judges: 'connection-settings',
  check: (fact) =>
    judgeSingleSignOn(fact, ({ enabledOn }) =>
      (['publisher', 'subscriber'] as const)
        .filter((node) => !(fact.single && node === 'subscriber') && !enabledOn.includes(node))
        .map((node) => `has no single sign-on at the ${node}`),
    ),
});

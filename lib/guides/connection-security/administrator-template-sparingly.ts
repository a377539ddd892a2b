import { isSameName } from '../../connection/settings/is-same-name';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** The guide says sparingly, and no number: as few as may have the default administrator. */
const SPARINGLY = 2;

/** A template that gives everything makes few accounts. */
export const administratorTemplateSparingly = guideRule({
  id: 'administrator-template-sparingly',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '4-3',
  statement: 'A template that gives the role of a system administrator makes no more than two accounts.',
  why: 'Whoever has an account from such a template may do everything, where a lesser role would mostly do.',
  judges: 'connection-settings',
  advice: true,
  check({ path, settings: { administration } }) {
    const { userTemplates, accounts } = administration;
    const violations = userTemplates
      .filter(({ roles }) => roles.includes('System Administrator'))
      .map(({ alias }) => ({ alias, made: accounts.filter(({ template }) => isSameName(template, alias)).length }))
      .filter(({ made }) => made > SPARINGLY)
      .map(({ alias, made }) => ({ at: path, message: `template "${alias}" has made ${made} accounts` }));
    return { violations };
  },
});

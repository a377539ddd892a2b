import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** The guide says one or very few, and no number. */
const VERY_FEW = 2;

/** One account that may do everything, and hardly anybody who has it. */
export const defaultAdministratorForFew = guideRule({
  id: 'default-administrator-for-few',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '4-3',
  statement: 'No more than two persons sign in with the default administrator.',
  why: 'It may read, change and delete everything; each who has it is one more from whom it can be stolen.',
  judges: 'connection-settings',
  check({ path, settings: { administration } }) {
    const { name, persons } = administration.defaultAdministrator;
    const count = new Set(persons).size;
    const message = `the default administrator "${name}" is used by ${count} persons`;
    return { violations: count > VERY_FEW ? [{ at: path, message }] : [] };
  },
});

import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';

/** Operations master roles that one failure does not take all at once. */
export const operationsMastersDistributed = guideRule({
  id: 'operations-masters-distributed',
  guide: SECURING_UNIFIED_CCE,
  page: '8-12',
  statement: 'The operations master roles are distributed over the domain controllers, and each is on one that exists.',
  why: 'The guide follows Microsoft here: a single controller with all of them is a single point of failure for changes.',
  judges: 'domain',
  check({ path, sites, operationsMasters }) {
    if (operationsMasters === undefined)
      return { notApplicable: 'AWS runs the controllers, and distributes the roles.' };
    const unknown = [sites, operationsMasters].flatMap((one) => (one instanceof Unknown ? [one.what] : []));
    if (sites instanceof Unknown || operationsMasters instanceof Unknown) return { violations: [], unknown };
    const controllers = sites.flatMap((site) => site.controllers.map(computerName));
    const holders = Object.entries(operationsMasters);
    const missing = holders.filter(([, holder]) => !controllers.includes(computerName(holder)));
    const alone =
      controllers.length > 1 &&
      holders.length > 1 &&
      new Set(holders.map(([, holder]) => computerName(holder))).size === 1;
    return {
      violations: [
        ...missing.map(([role, holder]) => ({
          at: path,
          message: `has ${role} on ${holder}, which is no controller of it`,
        })),
        ...(alone ? [{ at: path, message: `has all of them on ${String(holders[0]?.[1])}` }] : []),
      ],
    };
  },
});

/** Windows takes names of computers in either case. */
function computerName(name: string): string {
  return name.toLowerCase();
}

import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import type { Role } from '../../port-tables/role';
import { guideRule } from '../guide-rule';

/** What may share a host with each: the software has a distributor beside every historical database. */
const COMPANIONS: Partial<Record<Role, readonly Role[]>> = {
  'webview-server': ['webview-server'],
  'historical-data-server': ['historical-data-server', 'distributor'],
};

/** Databases and web services on hosts of their own. */
export const dedicatedReportingServers = guideRule({
  id: 'dedicated-reporting-servers',
  guide: SECURING_UNIFIED_CCE,
  page: '8-8',
  statement:
    'WebView and historical data have servers of their own; a distributor may share the host of historical data.',
  why: 'A web server is attacked first and a database is wanted most: on hosts of their own neither gives the other away.',
  judges: 'contact-center-server',
  check({ path, role, coResidentRoles }) {
    const roles = [role, ...coResidentRoles];
    const dedicated = roles.filter((one) => COMPANIONS[one] !== undefined);
    if (dedicated.length === 0) return { notApplicable: 'Neither WebView nor historical data is on this server.' };
    return {
      violations: dedicated.flatMap((one) => {
        const strangers = roles.filter((other) => !COMPANIONS[one]?.includes(other));
        return strangers.length === 0 ? [] : [{ at: path, message: `has ${one} beside ${strangers.join(', ')}` }];
      }),
    };
  },
});

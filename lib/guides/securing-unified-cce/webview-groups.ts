import type { DistinguishedName } from '../../directory/distinguished-name';
import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { icmRootsOf, icmUnitsOf } from './icm-units';
import { membersOf } from './memberships';

/** Reports for those who are meant to see them. */
export const webviewGroups = guideRule({
  id: 'webview-groups',
  guide: SECURING_UNIFIED_CCE,
  page: '8-9',
  statement: 'A domain with a WebView server has a WebView group at the root, at each facility and at each instance.',
  why: 'WebView lets in who is a member of the group at one of the three levels, and nobody else (WebView 7.0 guide).',
  judges: 'domain',
  check(fact, model) {
    const servers = membersOf(fact, model).filter(({ role, coResidentRoles }) =>
      [role, ...coResidentRoles].includes('webview-server'),
    );
    if (servers.length === 0) return { notApplicable: 'No WebView server is a member of this domain.' };
    const groupAt = (dn: DistinguishedName) =>
      fact.groups.some((group) => group.grants === 'WebView' && group.dn.parent?.equals(dn));
    const lacking = [...icmRootsOf(fact), ...icmUnitsOf(fact).map(({ unit }) => unit.dn)].filter((dn) => !groupAt(dn));
    const declared = (dn: DistinguishedName) => fact.units.some((unit) => unit.dn.equals(dn));
    const without = icmRootsOf(fact).length === 0;
    return {
      violations: [
        ...(without && !fact.mayHaveMoreUnits
          ? [{ at: fact.path, message: 'has no hierarchy of the software for them' }]
          : []),
        ...lacking.filter(declared).map((dn) => ({ at: fact.path, message: `has none in ${dn.toString()}` })),
      ],
      unknown: [
        ...(without && fact.mayHaveMoreUnits ? [`whether ${fact.domainName} has a hierarchy of the software`] : []),
        ...lacking.filter((dn) => !declared(dn)).map((dn) => `the groups of ${dn.toString()}`),
      ],
    };
  },
});

import { describe, expect, it } from '@jest/globals';
import { webviewGroups } from '../../../lib/guides/securing-unified-cce/webview-groups';
import { icmHierarchy } from '../../../lib/directory/icm-hierarchy';
import {
  contactCenterServer,
  directoryGroup,
  domain,
  memberOf,
  place,
  ROOT,
  unit,
  WORKGROUP,
} from '../directory-facts';
import { judged, notApplicable, notEvaluated, SATISFIED, violated } from '../facts';

const server = contactCenterServer({ role: 'webview-server' });
const hierarchy = (webView: boolean) =>
  icmHierarchy({
    under: place(),
    facilities: [{ name: 'HQ', instances: [{ name: 'icm', serviceAccounts: [] }], systemContactCenter: false }],
    webView,
    administrators: place('CN=Domain Admins,CN=Users'),
  });
const levels = ['OU=Cisco_ICM', 'OU=HQ,OU=Cisco_ICM', 'OU=icm,OU=HQ,OU=Cisco_ICM'];
const lacks = (...at: string[]) => violated('lab/domain', ...at.map((dn) => `has none in ${dn},${ROOT}`));

describe('webview-groups', () => {
  it('is satisfied by groups at all three levels', () => {
    expect(judged(webviewGroups, domain(hierarchy(true)), server)).toEqual(SATISFIED);
  });

  it('is violated at each level without, other groups there or not', () => {
    expect(judged(webviewGroups, domain(hierarchy(false)), server)).toEqual(lacks(...levels));
    expect(judged(webviewGroups, domain({ ...hierarchy(true), groups: [] }), server)).toEqual(lacks(...levels));
  });

  it.each(levels)('is violated where the one at %s lacks', (level) => {
    const all = hierarchy(true);
    const groups = all.groups.filter(({ dn, grants }) => grants !== 'WebView' || !dn.parent?.equals(place(level)));
    expect(groups).toHaveLength(all.groups.length - 1);
    expect(judged(webviewGroups, domain({ ...all, groups }), server)).toEqual(lacks(level));
  });

  it('goes by what a group grants and where it is, not by its name', () => {
    const units = [unit('OU=Cisco_ICM'), unit('OU=HQ,OU=Cisco_ICM')];
    const named = [directoryGroup('CN=Cisco_ICM_WebView,OU=Cisco_ICM', 'Config')];
    const elsewhere = [directoryGroup('CN=HQ_WebView,OU=icm,OU=HQ,OU=Cisco_ICM', 'WebView')];
    expect(judged(webviewGroups, domain({ units, groups: [...named, ...elsewhere] }), server)).toEqual(
      lacks('OU=Cisco_ICM', 'OU=HQ,OU=Cisco_ICM'),
    );
    const right = ['CN=a,ou=cisco_icm', 'CN=b,OU=hq,OU=CISCO_ICM'].map((dn) => directoryGroup(dn, 'WebView'));
    expect(judged(webviewGroups, domain({ units, groups: right }), server)).toEqual(SATISFIED);
  });

  it('is violated where there is no hierarchy, a unit whose name begins alike being none', () => {
    for (const units of [[], [unit('OU=Cisco_ICM_Servers')]])
      expect(judged(webviewGroups, domain({ units }), server)).toEqual(
        violated('lab/domain', 'has no hierarchy of the software for them'),
      );
  });

  it('is not evaluated without a hierarchy, where somebody else may have made one', () => {
    expect(judged(webviewGroups, domain({ mayHaveMoreUnits: true }), server)).toEqual(
      notEvaluated('whether corp.example.com has a hierarchy of the software'),
    );
  });

  it('is not evaluated at a root that somebody else has made, and is at what the lab puts under it', () => {
    const units = [unit('OU=HQ,OU=Cisco_ICM')];
    const groups = [directoryGroup('CN=HQ_WebView,OU=HQ,OU=Cisco_ICM', 'WebView')];
    expect(judged(webviewGroups, domain({ units, groups }), server)).toEqual(
      notEvaluated(`the groups of OU=Cisco_ICM,${ROOT}`),
    );
    expect(judged(webviewGroups, domain({ units }), server)).toEqual({
      ...lacks('OU=HQ,OU=Cisco_ICM'),
      unknown: [`the groups of OU=Cisco_ICM,${ROOT}`],
    });
  });

  it('is about a server that does something else, too', () => {
    const distributor = contactCenterServer({ role: 'distributor', coResidentRoles: ['webview-server'] });
    expect(judged(webviewGroups, domain(hierarchy(false)), distributor)).toEqual(lacks(...levels));
  });

  it('is not applicable without a WebView server, one of another domain or of none being nobody’s here', () => {
    const why = notApplicable('No WebView server is a member of this domain.');
    expect(judged(webviewGroups, domain(hierarchy(false)))).toEqual(why);
    const others = [
      contactCenterServer(),
      contactCenterServer({ role: 'webview-server', membership: memberOf('lab/domain2') }),
      contactCenterServer({ role: 'webview-server', membership: WORKGROUP }),
    ];
    expect(judged(webviewGroups, domain(hierarchy(false)), ...others)).toEqual(why);
  });
});

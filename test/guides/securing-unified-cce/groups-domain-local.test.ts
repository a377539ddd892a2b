import { describe, expect, it } from '@jest/globals';
import { groupsDomainLocal } from '../../../lib/guides/securing-unified-cce/groups-domain-local';
import { icmHierarchy } from '../../../lib/directory/icm-hierarchy';
import { directoryGroup, domain, place, ROOT } from '../directory-facts';
import { judged, notApplicable, SATISFIED, violated } from '../facts';

describe('groups-domain-local', () => {
  it('is satisfied by every group of the hierarchy', () => {
    const { groups } = icmHierarchy({
      under: place(),
      facilities: [{ name: 'HQ', instances: [{ name: 'icm', serviceAccounts: [] }], systemContactCenter: false }],
      webView: true,
      administrators: place('CN=Domain Admins,CN=Users'),
    });
    expect(groups).toHaveLength(10);
    expect(judged(groupsDomainLocal, domain({ groups }))).toEqual(SATISFIED);
  });

  it.each(['global', 'universal'] as const)('is violated by each %s group', (scope) => {
    const groups = [
      directoryGroup('CN=A'),
      directoryGroup('CN=B', 'Setup', { scope }),
      directoryGroup('CN=C', 'Service', { scope }),
    ];
    expect(judged(groupsDomainLocal, domain({ groups }))).toEqual(
      violated('lab/domain', `has the ${scope} group CN=B,${ROOT}`, `has the ${scope} group CN=C,${ROOT}`),
    );
  });

  it('is not applicable without groups', () => {
    expect(judged(groupsDomainLocal, domain())).toEqual(notApplicable('The lab adds no groups to this domain.'));
  });
});

import { describe, expect, it } from '@jest/globals';
import { serversOutsideIcmHierarchy } from '../../../lib/guides/securing-unified-cce/servers-outside-icm-hierarchy';
import {
  contactCenterServer,
  domain,
  memberOf,
  otherDomain,
  ROOT,
  serversUnit,
  unit,
  WORKGROUP,
} from '../directory-facts';
import { judged, notApplicable, SATISFIED, violated } from '../facts';

const root = unit('OU=Cisco_ICM', { purpose: 'icm-root' });
const has = (relative: string) => `has servers in ${relative},${ROOT}`;

describe('servers-outside-icm-hierarchy', () => {
  it.each(['OU=Servers', 'OU=Cisco_ICM_Servers', 'OU=Servers,OU=My Cisco_ICM', 'OU=Servers,CN=Cisco_ICM'])(
    'is satisfied by servers in %s',
    (relative) => {
      const fact = domain({ units: [root, serversUnit(relative)] });
      const server = contactCenterServer({ membership: memberOf('lab/domain', relative) });
      expect(judged(serversOutsideIcmHierarchy, fact, server)).toEqual(SATISFIED);
    },
  );

  it.each(['OU=Servers,OU=Cisco_ICM', 'OU=Servers,OU=HQ,OU=Cisco_ICM', 'OU=Servers,OU=cisco_icm', 'OU=Cisco_ICM'])(
    'is violated by a unit of servers at %s, whoever has made the hierarchy',
    (relative) => {
      const message = has(relative);
      for (const units of [[root], []])
        expect(judged(serversOutsideIcmHierarchy, domain({ units: [...units, serversUnit(relative)] }))).toEqual(
          violated('lab/domain', message),
        );
    },
  );

  it('is violated at each server that has joined there', () => {
    const relative = 'OU=icm,OU=HQ,OU=Cisco_ICM';
    const servers = ['lab/a', 'lab/b'].map((path) =>
      contactCenterServer({ path, membership: memberOf('lab/domain', relative) }),
    );
    expect(
      judged(serversOutsideIcmHierarchy, domain({ units: [root, serversUnit()] }), contactCenterServer(), ...servers),
    ).toEqual({
      status: 'violated',
      violations: ['lab/a', 'lab/b'].map((at) => ({ at, message: has(relative) })),
      unknown: [],
    });
  });

  it('leaves the servers of another domain, and other units of the hierarchy, alone', () => {
    const elsewhere = contactCenterServer({ membership: memberOf('lab/other', 'OU=Cisco_ICM') });
    const fact = domain({ units: [root, unit('OU=HQ,OU=Cisco_ICM'), serversUnit()] });
    expect(judged(serversOutsideIcmHierarchy, fact, otherDomain(), elsewhere)).toEqual(SATISFIED);
  });

  it('is not applicable without servers', () => {
    const others = [contactCenterServer({ membership: WORKGROUP }), contactCenterServer({ membership: memberOf('x') })];
    expect(judged(serversOutsideIcmHierarchy, domain({ units: [root] }), ...others)).toEqual(
      notApplicable('No servers of the lab are members of this domain.'),
    );
  });
});

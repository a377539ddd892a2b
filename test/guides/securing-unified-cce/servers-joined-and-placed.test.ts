import { describe, expect, it } from '@jest/globals';
import { serversJoinedAndPlaced } from '../../../lib/guides/securing-unified-cce/servers-joined-and-placed';
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
import { type ServerInterfaceFact, Unknown } from '../../../lib/guides/lab-model';
import type { Role } from '../../../lib/port-tables/role';
import { visibleInterface } from '../server-facts';
import { judged, notApplicable, notEvaluated, SATISFIED, violated } from '../facts';

const corp = domain({ units: [serversUnit(), unit('OU=Servers,OU=Lab'), serversUnit('OU=More Servers')] });
const inUnit = (relative: string) => contactCenterServer({ membership: memberOf('lab/domain', relative) });

describe('servers-joined-and-placed', () => {
  it('is satisfied in any unit of servers, in whatever case it is written', () => {
    for (const relative of ['OU=Servers', 'ou=servers', 'OU=More  Servers'])
      expect(judged(serversJoinedAndPlaced, inUnit(relative), corp)).toEqual(SATISFIED);
  });

  it.each(['CN=Computers', 'OU=Servers,OU=Lab', 'OU=Loggers,OU=Servers', 'OU=Servers2', 'CN=Servers'])(
    'is violated in %s',
    (relative) => {
      expect(judged(serversJoinedAndPlaced, inUnit(relative), corp)).toEqual(
        violated('lab/logger', `is in ${relative},${ROOT}, which is not for servers`),
      );
    },
  );

  it('is violated in a unit of servers of another domain', () => {
    expect(judged(serversJoinedAndPlaced, contactCenterServer(), domain(), otherDomain({ units: corp.units }))).toEqual(
      violated('lab/logger', `is in OU=Servers,${ROOT}, which is not for servers`),
    );
  });

  it.each(['logger', 'peripheral-gateway'] as const)('is violated by a %s in a workgroup', (role) => {
    const server = contactCenterServer({
      role,
      membership: WORKGROUP,
      coResidentRoles: ['gateway-peripheral-gateway'],
    });
    expect(judged(serversJoinedAndPlaced, server, corp)).toEqual(violated('lab/logger', 'is a member of no domain'));
  });

  it('is not applicable to an appliance, whatever its role', () => {
    for (const role of ['unified-cm', 'logger'] as const)
      expect(
        judged(serversJoinedAndPlaced, contactCenterServer({ role, membership: { kind: 'appliance' } }), corp),
      ).toEqual(notApplicable('It runs on Cisco’s own operating system.'));
  });

  it('is not applicable to a Collaboration Server in a workgroup at the perimeter, and is to one elsewhere', () => {
    const collaboration = (role: Role, tier: ServerInterfaceFact['tier']) =>
      contactCenterServer({ role, membership: WORKGROUP, interfaces: [visibleInterface({ tier })] });
    expect(judged(serversJoinedAndPlaced, collaboration('collaboration-server', 'perimeter'), corp)).toEqual(
      notApplicable('The perimeter blocks what members of a domain and its controllers say to each other.'),
    );
    for (const server of [
      collaboration('collaboration-server', 'servers'),
      collaboration('collaboration-server', new Unknown('the tier')),
      collaboration('webview-server', 'perimeter'),
    ])
      expect(judged(serversJoinedAndPlaced, server, corp).status).toBe('violated');
  });

  it('is not applicable to a gateway PG in a workgroup, and is to one in a domain', () => {
    const role = 'gateway-peripheral-gateway' as const;
    expect(judged(serversJoinedAndPlaced, contactCenterServer({ role, membership: WORKGROUP }), corp)).toEqual(
      notApplicable('A gateway PG may be in a workgroup, though that is not recommended.'),
    );
    expect(judged(serversJoinedAndPlaced, contactCenterServer({ role }), corp)).toEqual(SATISFIED);
    expect(judged(serversJoinedAndPlaced, { ...inUnit('CN=Computers'), role }, corp).status).toBe('violated');
  });

  it('is not evaluated where the domain is not in the lab', () => {
    expect(judged(serversJoinedAndPlaced, contactCenterServer(), otherDomain({ units: corp.units }))).toEqual(
      notEvaluated('the organizational units of lab/domain'),
    );
  });
});

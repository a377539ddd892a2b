import { describe, expect, it } from '@jest/globals';
import { serversUnitBlocksInheritance } from '../../../lib/guides/securing-unified-cce/servers-unit-blocks-inheritance';
import { domain, ROOT, serversUnit, unit } from '../directory-facts';
import { judged, notApplicable, SATISFIED, violated } from '../facts';

describe('servers-unit-blocks-inheritance', () => {
  it('is satisfied where every unit of servers blocks, and other units do as they like', () => {
    const units = [serversUnit(), serversUnit('OU=More Servers'), unit('OU=Desktops')];
    expect(judged(serversUnitBlocksInheritance, domain({ units }))).toEqual(SATISFIED);
  });

  it('is violated by each unit that does not, though the one above it blocks', () => {
    const units = [
      unit('OU=Lab', { inheritanceBlocked: true }),
      serversUnit(),
      ...['OU=A,OU=Lab', 'OU=B,OU=Servers'].map((dn) => serversUnit(dn, { inheritanceBlocked: false })),
    ];
    expect(judged(serversUnitBlocksInheritance, domain({ units }))).toEqual(
      violated(
        'lab/domain',
        `lets policies down to OU=A,OU=Lab,${ROOT}`,
        `lets policies down to OU=B,OU=Servers,${ROOT}`,
      ),
    );
  });

  it('is not applicable without a unit of servers', () => {
    expect(judged(serversUnitBlocksInheritance, domain({ units: [unit('OU=Servers')] }))).toEqual(
      notApplicable('The lab makes no organizational unit for servers in this domain.'),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { oneIcmRootPerDomain } from '../../../lib/guides/securing-unified-cce/one-icm-root-per-domain';
import { domain, otherDomain, ROOT, unit } from '../directory-facts';
import { judged, notApplicable, SATISFIED, violated } from '../facts';

const root = unit('OU=Cisco_ICM', { purpose: 'icm-root' });
const two = (other: string) => violated('lab/domain', `has 2 of them: OU=Cisco_ICM,${ROOT}; ${other},${ROOT}`);

describe('one-icm-root-per-domain', () => {
  it('is satisfied by one, wherever it is and whoever makes it', () => {
    const facility = unit('OU=HQ,OU=Cisco_ICM', { purpose: 'icm-facility' });
    expect(judged(oneIcmRootPerDomain, domain({ units: [root, facility] }))).toEqual(SATISFIED);
    expect(judged(oneIcmRootPerDomain, domain({ units: [facility] }))).toEqual(SATISFIED);
    expect(judged(oneIcmRootPerDomain, domain({ units: [unit('OU=Cisco_ICM,OU=Lab')] }))).toEqual(SATISFIED);
  });

  it.each(['OU=Cisco_ICM,OU=Lab', 'OU=CISCO_icm,OU=Lab', 'OU=Cisco_ICM,OU=HQ,OU=Cisco_ICM'])(
    'is violated by %s beside it, whatever it was declared for',
    (dn) => {
      expect(judged(oneIcmRootPerDomain, domain({ units: [root, unit(dn)] }))).toEqual(two(dn));
    },
  );

  it('is violated by one that somebody else has made, and something of the lab is put under', () => {
    const units = [root, unit('OU=HQ,OU=Cisco_ICM,OU=Lab'), unit('OU=Branch,OU=cisco_icm,OU=LAB')];
    expect(judged(oneIcmRootPerDomain, domain({ units }))).toEqual(two('OU=Cisco_ICM,OU=Lab'));
  });

  it.each(['OU=Cisco_ICM_Servers', 'OU=Cisco_ICM2', 'OU=Cisco-ICM', 'OU=My Cisco_ICM'])(
    'does not take %s for one',
    (dn) => {
      expect(judged(oneIcmRootPerDomain, domain({ units: [root, unit(dn)] }))).toEqual(SATISFIED);
    },
  );

  it('is violated by two constructs that stand for one domain, each with a root', () => {
    const again = domain({ path: 'other/domain', units: [unit('OU=Cisco_ICM,OU=Lab')] });
    expect(judged(oneIcmRootPerDomain, domain({ units: [root] }), again)).toEqual(two('OU=Cisco_ICM,OU=Lab'));
  });

  it('lets each domain have its own', () => {
    expect(judged(oneIcmRootPerDomain, domain({ units: [root] }), otherDomain({ units: [root] }))).toEqual(SATISFIED);
  });

  it('is not applicable without one', () => {
    expect(judged(oneIcmRootPerDomain, domain({ units: [unit('OU=Servers')] }))).toEqual(
      notApplicable('The lab adds no hierarchy of the software to this domain.'),
    );
  });
});

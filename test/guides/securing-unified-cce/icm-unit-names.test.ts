import { describe, expect, it } from '@jest/globals';
import { icmUnitNames } from '../../../lib/guides/securing-unified-cce/icm-unit-names';
import { domain, ROOT, unit } from '../directory-facts';
import { judged, notApplicable, SATISFIED, violated } from '../facts';

const root = unit('OU=Cisco_ICM', { purpose: 'icm-root' });
const below = (...names: string[]) => [root, ...names.map((name) => unit(`${name},OU=Cisco_ICM`))];
const long = 'F'.repeat(33);

describe('icm-unit-names', () => {
  it('is satisfied by names that the software can work with', () => {
    const units = below(`OU=${'F'.repeat(32)}`, 'OU=Head Office', 'OU=icm12,OU=Head Office', 'OU=i,OU=Head Office');
    expect(judged(icmUnitNames, domain({ units }))).toEqual(SATISFIED);
  });

  it('is violated by a facility with a name too long, whoever declares it', () => {
    const fault = `has the unit OU=${long},OU=Cisco_ICM,${ROOT}, whose name has 33 characters, and a facility's may have 32`;
    expect(judged(icmUnitNames, domain({ units: below(`OU=${long}`) }))).toEqual(violated('lab/domain', fault));
    const units = [unit(`OU=${long},OU=Cisco_ICM`, { purpose: 'icm-facility' })];
    expect(judged(icmUnitNames, domain({ units }))).toEqual(violated('lab/domain', fault));
  });

  it.each([
    ['icm123', "has 6 characters, and an instance's may have 5"],
    ['1icm', 'is not letters and digits that begin with a letter'],
    ['i-cm', 'is not letters and digits that begin with a letter'],
    ['local', 'is kept for the software itself'],
    ['Local', 'is kept for the software itself'],
    ['sddsn', 'is kept for the software itself'],
  ])('is violated by the instance %s', (name, fault) => {
    expect(judged(icmUnitNames, domain({ units: below(`OU=${name},OU=HQ`) }))).toEqual(
      violated('lab/domain', `has the unit OU=${name},OU=HQ,OU=Cisco_ICM,${ROOT}, whose name ${fault}`),
    );
  });

  it('is violated below an instance, and by each of several', () => {
    const units = below('OU=x,OU=icm,OU=HQ', 'OU=icm,OU=HQ', 'OU=9,OU=HQ');
    expect(judged(icmUnitNames, domain({ units })).violations).toEqual([
      {
        at: 'lab/domain',
        message: `has the unit OU=x,OU=icm,OU=HQ,OU=Cisco_ICM,${ROOT}, whose name is that of a unit below an instance, where the software knows none`,
      },
      {
        at: 'lab/domain',
        message: `has the unit OU=9,OU=HQ,OU=Cisco_ICM,${ROOT}, whose name is not letters and digits that begin with a letter`,
      },
    ]);
  });

  it.each([
    ['in the root of the domain, written in another case', 'OU=CISCO_icm'],
    ['wherever the root is', 'OU=Cisco_ICM,OU=Contact Center,OU=IT'],
  ])('finds the hierarchy %s, and one that somebody else has made', (_name, place) => {
    const facility = unit(`OU=${long},${place}`);
    expect(judged(icmUnitNames, domain({ units: [unit(place), facility] })).violations).toHaveLength(1);
    expect(judged(icmUnitNames, domain({ units: [facility] })).violations).toHaveLength(1);
  });

  it.each(['OU=Cisco_ICM_Servers', 'OU=Old Cisco_ICM', 'OU=Servers', 'CN=Cisco_ICM', String.raw`OU=a\,OU\=Cisco_ICM`])(
    'leaves units below %s alone',
    (place) => {
      const why = notApplicable('The lab adds no facility to this domain.');
      expect(judged(icmUnitNames, domain({ units: [root, unit(`OU=${long},${place}`)] }))).toEqual(why);
    },
  );

  it('counts from the nearest root where one lies in the other', () => {
    const nested = 'OU=Cisco_ICM,OU=HQ,OU=Cisco_ICM';
    const units = [root, unit('OU=HQ,OU=Cisco_ICM'), unit(nested), unit(`OU=Head Office,${nested}`)];
    expect(judged(icmUnitNames, domain({ units }))).toEqual(SATISFIED);
  });

  it('is not applicable to a root with nothing below it, or to none', () => {
    const why = notApplicable('The lab adds no facility to this domain.');
    expect(judged(icmUnitNames, domain({ units: [root] }))).toEqual(why);
    expect(judged(icmUnitNames, domain())).toEqual(why);
  });
});

import { describe, expect, it } from '@jest/globals';
import { systemContactCenterInstance } from '../../../lib/guides/securing-unified-cce/system-contact-center-instance';
import { domain, unit } from '../directory-facts';
import { judged, notApplicable, SATISFIED, violated } from '../facts';

const facility = unit('OU=HQ,OU=Cisco_ICM', { purpose: 'icm-facility', systemContactCenter: true });
const under = (...names: string[]) => [facility, ...names.map((name) => unit(`OU=${name},OU=HQ,OU=Cisco_ICM`))];

describe('system-contact-center-instance', () => {
  it('is satisfied by ipcc alone, at whatever facility', () => {
    expect(judged(systemContactCenterInstance, domain({ units: under('ipcc') }))).toEqual(SATISFIED);
  });

  it('is not confused by other facilities, one whose name begins alike among them, or by units deeper down', () => {
    const others = ['OU=icm,OU=HQ2', 'OU=icm,OU=Branch', 'OU=x,OU=ipcc,OU=HQ'];
    const units = [...under('ipcc'), ...others.map((dn) => unit(`${dn},OU=Cisco_ICM`))];
    expect(judged(systemContactCenterInstance, domain({ units }))).toEqual(SATISFIED);
  });

  it('finds the instance of a facility that is written in another case', () => {
    const units = [facility, unit('OU=ipcc,OU=hq,OU=cisco_icm')];
    expect(judged(systemContactCenterInstance, domain({ units }))).toEqual(SATISFIED);
  });

  it.each([
    [['icm'], 'icm'],
    [['ipcc', 'icm'], 'ipcc, icm'],
    [['ipcc2'], 'ipcc2'],
    // IcmOrganizationalUnits refuses it, too.
    [['IPCC'], 'IPCC'],
    [[], 'no instance'],
  ])('is violated by the instances %j', (names, text) => {
    expect(judged(systemContactCenterInstance, domain({ units: under(...names) }))).toEqual(
      violated('lab/domain', `has the facility HQ with ${text} in it`),
    );
  });

  it('is violated at each facility', () => {
    const second = unit('OU=Branch,OU=Cisco_ICM', { systemContactCenter: true });
    expect(judged(systemContactCenterInstance, domain({ units: [facility, second] })).violations).toHaveLength(2);
  });

  it('is not applicable to other facilities, whatever their instances are called', () => {
    const why = notApplicable('No facility of this domain is a System Contact Center’s.');
    const ordinary = [{ ...facility, systemContactCenter: false }, unit('OU=icm,OU=HQ,OU=Cisco_ICM')];
    expect(judged(systemContactCenterInstance, domain({ units: ordinary }))).toEqual(why);
    expect(judged(systemContactCenterInstance, domain())).toEqual(why);
  });
});

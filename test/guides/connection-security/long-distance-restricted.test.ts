import { describe, expect, it } from '@jest/globals';
import {
  resolveRestrictionTables,
  type RestrictionTablesProps,
} from '../../../lib/connection/settings/restriction-tables';
import { longDistanceRestricted } from '../../../lib/guides/connection-security/long-distance-restricted';
import { judged, notApplicable, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';

const judge = (props: RestrictionTablesProps = {}) =>
  judged(longDistanceRestricted, connectionSettings({ restrictionTables: resolveRestrictionTables(props) }));

const permit = (...patterns: readonly string[]) => ({
  patterns: patterns.map((pattern) => ({ pattern, blocked: false })),
});
const staff = (other: object) => judge({ classesOfService: [{ name: 'Staff', ...other }] });

describe('long-distance-restricted', () => {
  it('is satisfied by what comes without asking, and by the area codes of a class', () => {
    expect(judge()).toEqual(SATISFIED);
    expect(staff({ areaCodes: ['408', '650'] })).toEqual(SATISFIED);
    expect(staff({ areaCodes: ['408'], transfers: permit('91408*') })).toEqual(SATISFIED);
    expect(staff({ areaCodes: ['4'], transfers: permit('91408???????') })).toEqual(SATISFIED);
    // Short numbers are extensions, or 911.
    expect(staff({ transfers: permit('911', '91??') })).toEqual(SATISFIED);
  });

  it('is violated by each table that permits another area code, with a number in it', () => {
    const number = '(long distance through "PhoneSystem")';
    expect(staff({ areaCodes: ['408'], transfers: permit('91408*', '91650*'), fax: permit('9*') })).toEqual(
      violated(
        'lab/voicemail',
        `class of service "Staff": table "Staff transfers" of transfers permits 916500000 ${number}`,
        `class of service "Staff": table "Staff fax" of fax permits 910000000 ${number}`,
      ),
    );
    expect(staff({ outcalling: permit('91408*') })).toEqual(
      violated(
        'lab/voicemail',
        `class of service "Staff": table "Staff outcalling" of outcalling permits 914080000 ${number}`,
      ),
    );
  });

  it('takes an area code for no more than it is', () => {
    expect(staff({ areaCodes: ['408'], fax: permit('9140*') }).violations).toMatchObject([
      { message: expect.stringContaining('permits 914000000 (') },
    ]);
  });

  it('judges a class of service that needs international numbers, too', () => {
    expect(staff({ international: true, fax: permit('*') }).status).toBe('violated');
  });

  it('leaves system transfers and alternate extensions to others', () => {
    expect(judge({ systemTransfers: permit('*'), alternateExtensions: permit('*') })).toEqual(SATISFIED);
  });

  it('knows the prefixes of the dial plan, and the trunk access code of the first phone system alone', () => {
    const phoneSystems = [
      { name: 'HQ', trunkAccessCode: '0' },
      { name: 'Plant', trunkAccessCode: '8' },
    ] as const;
    const dialPlan = { longDistancePrefixes: ['0'], longDistanceDigits: 3 };
    const judgeFax = (pattern: string) =>
      judge({ phoneSystems, dialPlan, classesOfService: [{ name: 'Staff', fax: permit(pattern) }] });
    expect(judgeFax('80*')).toEqual(SATISFIED);
    expect(judgeFax('00??')).toEqual(SATISFIED);
    expect(judgeFax('00???')).toEqual(
      violated(
        'lab/voicemail',
        'class of service "Staff": table "Staff fax" of fax permits 00000 (long distance through "HQ")',
      ),
    );
  });

  it('is violated by what is dialled with a +, too, and takes area codes behind it', () => {
    expect(staff({ international: true })).toEqual(SATISFIED);
    expect(staff({ international: true, areaCodes: ['408'], fax: permit('+1408*', '+49*') })).toEqual(SATISFIED);
    expect(staff({ international: true, fax: permit('+1408*') })).toEqual(
      violated(
        'lab/voicemail',
        'class of service "Staff": table "Staff fax" of fax permits +14080000 (long distance through any phone system)',
      ),
    );
  });

  it('takes international numbers for none, though they begin as long distance ones do', () => {
    const judgeSales = (other: object) =>
      judge({
        phoneSystems: [{ name: 'HQ', trunkAccessCode: '0' }],
        dialPlan: { internationalOperators: [], internationalPrefixes: ['00'], longDistancePrefixes: ['0'] },
        classesOfService: [{ name: 'Sales', international: true, ...other }],
      });
    expect(judgeSales({})).toEqual(SATISFIED);
    expect(judgeSales({ fax: permit('000*') })).toEqual(SATISFIED);
    expect(judgeSales({ fax: permit('00*') }).violations).toMatchObject([
      { message: expect.stringContaining('permits 001000000 (') },
    ]);
  });

  it('is not applicable where the dial plan has no such numbers', () => {
    expect(judge({ dialPlan: { longDistancePrefixes: [] } })).toEqual(
      notApplicable('Its dial plan has no long distance numbers.'),
    );
  });
});
